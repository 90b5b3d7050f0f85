package main

import (
	"encoding/csv"
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
	if o.clusters != "" {
		for _, l := range readLines(o.clusters) {
			f := strings.Split(l, "\t")
			a, _ := strconv.Atoi(f[1])
			x.SetCluster(f[0], a)
		}
	}
	return x, nil
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
