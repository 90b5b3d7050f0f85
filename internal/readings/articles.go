package readings

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Articles returns the texts of the readings' articles, in their order, from
// the folder of collected news dir.
func Articles(dir string, all []Reading) ([]string, error) {
	texts := make([]string, len(all))
	lines := map[string]map[int]int{} // by file, the reading that wants a line
	for i, r := range all {
		file, line, ofMany := strings.Cut(r.Source, ":")
		if !ofMany {
			raw, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(file)))
			if err != nil {
				return nil, fmt.Errorf("readings: %s: %w", r.ID, err)
			}
			texts[i] = string(raw)
			continue
		}
		n, err := strconv.Atoi(line)
		if err != nil {
			return nil, fmt.Errorf("readings: %s: source %q: want FILE:LINE", r.ID, r.Source)
		}
		if lines[file] == nil {
			lines[file] = map[int]int{}
		}
		lines[file][n] = i
	}
	for file, wanted := range lines {
		if err := readLines(filepath.Join(dir, file), wanted, texts); err != nil {
			return nil, fmt.Errorf("readings: %s: %w", file, err)
		}
	}
	return texts, nil
}

// readLines stores the texts of the wanted lines of a file of raw texts.
func readLines(file string, wanted map[int]int, texts []string) error {
	n, left := 0, len(wanted)
	for line, err := range Lines(file) {
		if err != nil {
			return err
		}
		n++
		i, ok := wanted[n]
		if !ok {
			continue
		}
		if texts[i], err = line.Text(); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if left--; left == 0 {
			break
		}
	}
	if left > 0 {
		return fmt.Errorf("%d lines are missing", left)
	}
	return nil
}
