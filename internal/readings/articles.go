package readings

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
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

// readLines stores the texts of the wanted lines of a gzipped JSONL file.
func readLines(file string, wanted map[int]int, texts []string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	left := len(wanted)
	scan := bufio.NewScanner(z)
	scan.Buffer(nil, 1<<24)
	for n := 1; left > 0 && scan.Scan(); n++ {
		i, ok := wanted[n]
		if !ok {
			continue
		}
		var line struct{ Text string }
		if err := json.Unmarshal(scan.Bytes(), &line); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		texts[i] = line.Text
		left--
	}
	if err := scan.Err(); err != nil {
		return err
	}
	if left > 0 {
		return fmt.Errorf("%d lines are missing", left)
	}
	return nil
}
