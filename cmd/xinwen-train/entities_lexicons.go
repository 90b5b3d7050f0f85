package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/ner"
)

// lexicons reads the lists that the features look words up in.
func (o *entityOptions) lexicons() (*ner.Lexicons, error) {
	x := ner.NewLexicons(fineClusters)
	if o.gse != "" {
		for _, l := range readLines(o.gse) {
			f := strings.Fields(l)
			if len(f) != 3 {
				continue
			}
			if rare := f[1] == "3"; rare && !strings.HasPrefix(f[2], "ns") && !strings.HasPrefix(f[2], "nt") && !strings.HasPrefix(f[2], "nrt") {
				continue
			}
			x.AddWord(f[0], wordClass(f[2]))
			switch f[2] {
			case "nr":
				x.Add(ner.FullNames, f[0])
			case "nrt", "nrfg":
				x.Add(ner.ForeignNames, f[0])
			case "ns":
				x.Add(ner.PlaceNames, f[0])
			case "nt":
				x.Add(ner.BodyNames, f[0])
			case "nz":
				x.Add(ner.OtherNames, f[0])
			}
		}
	}
	folder := filepath.Join(o.data, "lexicon")
	for _, name := range []string{"provinces", "cities", "areas", "streets"} {
		f, err := os.Open(filepath.Join(folder, "admin_divisions", name+".csv"))
		if err != nil {
			return nil, err
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			return nil, err
		}
		for _, r := range rows[1:] {
			x.Add(ner.PlaceNames, r[1])
			if s := withoutUnit(r[1]); utf8.RuneCountInString(s) >= 2 && name != "streets" {
				x.Add(ner.PlaceNames, s)
			}
		}
	}
	for _, l := range readLines(filepath.Join(folder, "thuocl/THUOCL_diming.txt")) {
		if s := strings.Fields(l); len(s) == 2 {
			x.Add(ner.PlaceNames, s[0])
		}
	}
	for _, l := range readLines(filepath.Join(folder, "thuocl/THUOCL_lishimingren.txt")) {
		if s := strings.Fields(l); len(s) == 2 {
			x.Add(ner.FullNames, s[0])
		}
	}
	for i, l := range readLines(filepath.Join(folder, "cped/job_Title_code.tsv")) {
		if f := strings.Split(l, "\t"); i > 0 && len(f) > 4 {
			x.Add(ner.BodyNames, f[1])
			x.Add(ner.BodyNames, f[4])
		}
	}
	surnames, err := filepath.Glob(filepath.Join(folder, "family_names/*.tsv"))
	if err != nil {
		return nil, err
	}
	for i, l := range readLines(surnames[0]) {
		f := strings.Split(l, "\t")
		if i > 0 && len(f) == 2 {
			x.Add(ner.Surnames, f[0])
		}
	}
	return x, o.addClusters(x)
}

// addClusters reads the clusters of words, or trains them.
func (o *entityOptions) addClusters(x *ner.Lexicons) error {
	if o.clusters == "" {
		words, numbers, err := clusters(o.data)
		for i, c := range numbers {
			x.SetCluster(words[i], c)
		}
		return err
	}
	for n, l := range readLines(o.clusters) {
		f := strings.Split(l, "\t")
		if len(f) < 2 {
			return fmt.Errorf("%s:%d: no cluster", o.clusters, n+1)
		}
		c, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("%s:%d: %w", o.clusters, n+1, err)
		}
		x.SetCluster(f[0], c)
	}
	return nil
}

// withoutUnit returns the name of a division without 省, 市, 县, 区.
func withoutUnit(s string) string {
	for _, u := range []string{"自治区", "自治州", "自治县", "地区", "省", "市", "县", "区"} {
		if r, ok := strings.CutSuffix(s, u); ok {
			return r
		}
	}
	return s
}

// wordClass returns the class of words with a tag of gse's dictionary.
func wordClass(tag string) uint8 {
	switch tag {
	case "nr":
		return 1
	case "nrt", "nrfg":
		return 2
	case "ns":
		return 3
	case "nt":
		return 4
	case "nz":
		return 5
	case "vn":
		return 6
	case "j":
		return 7
	case "s", "f", "t":
		return 8
	case "m", "mq", "q":
		return 9
	}
	switch tag[0] {
	case 'n':
		return 10
	case 'v':
		return 11
	case 'a', 'z', 'b':
		return 12
	case 'd', 'c', 'p', 'u', 'r', 'y':
		return 13
	case 'i', 'l':
		return 14
	}
	return 15
}
