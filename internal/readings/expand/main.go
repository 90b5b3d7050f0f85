// Expand writes the project's readings with their articles as a folder of
// ID.txt, ID.json and ID.sum.json, the form that the scorers and the training
// commands read.
//
//	go run ./internal/readings/expand -news ../shared/data DIR
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/xinwen-go/xinwen/internal/readings"
)

func main() {
	news := flag.String("news", "", "the folder of collected news, with news/ and news_unlabelled.jsonl.gz")
	file := flag.String("readings", "internal/readings/fit.jsonl", "the readings")
	flag.Parse()
	if flag.NArg() != 1 || *news == "" {
		fmt.Fprintln(os.Stderr, "usage: expand -news FOLDER [-readings FILE] DIR")
		os.Exit(2)
	}
	if err := expand(*file, *news, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "expand:", err)
		os.Exit(1)
	}
}

func expand(file, news, dir string) error {
	all, err := readings.LoadFile(file)
	if err != nil {
		return err
	}
	texts, err := readings.Articles(news, all)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for i, r := range all {
		gold, sum, err := r.Gold(texts[i])
		if err != nil {
			return err
		}
		stem := filepath.Join(dir, r.ID)
		if err := os.WriteFile(stem+".txt", []byte(texts[i]), 0o644); err != nil {
			return err
		}
		for name, v := range map[string]any{stem + ".json": gold, stem + ".sum.json": sum} {
			data, err := json.Marshal(v)
			if err != nil {
				return err
			}
			if err := os.WriteFile(name, data, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
