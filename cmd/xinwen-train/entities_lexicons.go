package main

import (
	"encoding/csv"
	"errors"
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
	folder := filepath.Join(o.data, "lexicon")
	surnames, err := filepath.Glob(filepath.Join(folder, "family_names/*.tsv"))
	if err != nil {
		return nil, err
	}
	if len(surnames) == 0 {
		return nil, fmt.Errorf("%s: no list of surnames in family_names", folder)
	}
	for _, step := range []func() error{
		func() error { return addDictionary(x, o.gse) },
		func() error { return addDivisions(x, filepath.Join(folder, "admin_divisions")) },
		func() error {
			return addColumn(x, ner.PlaceNames, filepath.Join(folder, "thuocl/THUOCL_diming.txt"), 0, 2, 0)
		},
		func() error {
			return addColumn(x, ner.FullNames, filepath.Join(folder, "thuocl/THUOCL_lishimingren.txt"), 0, 2, 0)
		},
		func() error {
			return addColumn(x, ner.BodyNames, filepath.Join(folder, "cped/job_Title_code.tsv"), 1, 5, 1, 4)
		},
		func() error { return addColumn(x, ner.Surnames, surnames[0], 1, 2, 0) },
		func() error { return o.addClusters(x) },
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// addDictionary adds the words of gse's dictionary, if a file is named: word,
// frequency and tag. Rare words count only where they are names.
func addDictionary(x *ner.Lexicons, file string) error {
	if file == "" {
		return nil
	}
	return eachLine(file, func(_ int, l string) error {
		f := strings.Fields(l)
		if len(f) != 3 {
			return nil
		}
		name := strings.HasPrefix(f[2], "ns") || strings.HasPrefix(f[2], "nt") || strings.HasPrefix(f[2], "nrt")
		if f[1] == "3" && !name {
			return nil
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
		return nil
	})
}

// addDivisions adds the administrative divisions, with and without their unit.
func addDivisions(x *ner.Lexicons, folder string) error {
	for _, name := range []string{"provinces", "cities", "areas", "streets"} {
		f, err := os.Open(filepath.Join(folder, name+".csv"))
		if err != nil {
			return err
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			return err
		}
		for _, r := range rows[1:] {
			x.Add(ner.PlaceNames, r[1])
			if s := withoutUnit(r[1]); utf8.RuneCountInString(s) >= 2 && name != "streets" {
				x.Add(ner.PlaceNames, s)
			}
		}
	}
	return nil
}

// addColumn adds columns of a file with tabs between them to a gazetteer,
// behind header lines, of the lines that have at least so many columns.
func addColumn(x *ner.Lexicons, g int, file string, header, least int, columns ...int) error {
	return eachLine(file, func(n int, l string) error {
		f := strings.Split(l, "\t")
		if n <= header || len(f) < least {
			return nil
		}
		for _, c := range columns {
			x.Add(g, f[c])
		}
		return nil
	})
}

// addClusters reads the clusters of words, or trains them.
func (o *entityOptions) addClusters(x *ner.Lexicons) error {
	if o.clusters == "" {
		words, characters, err := clusters(o.data)
		if err != nil {
			return err
		}
		for i, c := range words.clusters {
			x.SetCluster(words.words[i], c)
		}
		for i, c := range characters.clusters {
			x.SetGroup(firstRune(characters.words[i]), c)
		}
		return nil
	}
	return eachLine(o.clusters, func(_ int, l string) error {
		f := strings.Split(l, "\t")
		if len(f) != 3 {
			return errors.New("not a word, of which and a cluster")
		}
		c, err := strconv.Atoi(f[2])
		switch {
		case err != nil:
			return err
		case f[1] == characterClusters:
			x.SetGroup(firstRune(f[0]), c)
		default:
			x.SetCluster(f[0], c)
		}
		return nil
	})
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
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
