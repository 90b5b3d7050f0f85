package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
)

var measures = []string{"people", "officials", "posts", "speech", "speech_exact", "speech_span", "speech_chars",
	"event_kind", "event_name", "event_date", "chairs", "participants", "items"}

// printReading prints a table of F1 by measure, a column for each variant.
func printReading(w io.Writer, columns []column) {
	fmt.Fprint(w, "| F1 |")
	for _, c := range columns {
		fmt.Fprintf(w, " %s |", c.name)
	}
	fmt.Fprint(w, "\n|---|")
	for range columns {
		fmt.Fprint(w, "---|")
	}
	fmt.Fprintln(w)
	for _, m := range measures {
		fmt.Fprintf(w, "| %s |", m)
		for _, c := range columns {
			fmt.Fprintf(w, " %.3f |", c.scores[m])
		}
		fmt.Fprintln(w)
	}
}

// summaries prints the table of digests and key sentences beside the
// baselines.
func (s scorer) summaries(w io.Writer) error {
	out, err := python(filepath.Join(s.dir, "score_summary.py"), "--json", "--baselines",
		filepath.Join(s.tmp, variants[0].name), filepath.Join(s.tmp, variants[0].name+".jsonl"))
	if err != nil {
		return err
	}
	var rows map[string]map[string]float64
	if err := json.Unmarshal(out, &rows); err != nil {
		return err
	}
	fmt.Fprint(w, "\n| | ROUGE-1 | ROUGE-2 | ROUGE-L | key sentences |\n|---|---|---|---|---|\n")
	for _, name := range []string{"system", "lead", "textrank"} {
		r := rows[name]
		fmt.Fprintf(w, "| %s | %.3f | %.3f | %.3f | %.3f |\n", name, r["rouge1"], r["rouge2"], r["rougeL"], r["extract"])
	}
	return nil
}
