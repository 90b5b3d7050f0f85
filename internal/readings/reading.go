package readings

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// A Place is a stretch of an article in code points: start and end, or
// nothing where the article says nothing.
type Place []int

// A Reading is what a careful reader found in one article.
type Reading struct {
	ID       string   `json:"id"`
	Source   string   `json:"source"` // news/PATH.txt, or news_unlabelled.jsonl.gz:LINE
	People   []Person `json:"people"`
	Speeches []Speech `json:"speeches"`
	Event    Event    `json:"event"`
	Items    []Item   `json:"items"`
	Abstract string   `json:"abstract"`
	Extract  []Place  `json:"extract"`
}

// A Person is a named person with the posts attached to the name.
type Person struct {
	Name     Place   `json:"name"`
	Official bool    `json:"official"`
	Posts    []Place `json:"posts"`
}

// A Speech is what was said under one cue.
type Speech struct {
	Speaker Place   `json:"speaker"`
	Cue     Place   `json:"cue"`
	Mode    string  `json:"mode"`
	Nested  bool    `json:"nested"`
	Parts   []Place `json:"parts"`
}

// An Event is the main event; its Kind is "" when there is none.
type Event struct {
	Kind         string  `json:"kind"`
	Name         Place   `json:"name"`
	Date         Place   `json:"date"`
	Chairs       []Place `json:"chairs"`
	Participants []Place `json:"participants"`
}

// An Item is a matter dealt with. Act is the place of its verb.
type Item struct {
	Act    Place `json:"act"`
	Object Place `json:"object"`
}

// Load reads readings, one JSON object a line. It fails with the number of
// the first line that is none.
func Load(r io.Reader) ([]Reading, error) {
	var all []Reading
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var one Reading
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			return nil, fmt.Errorf("readings: line %d: %w", n, err)
		}
		all = append(all, one)
	}
	return all, lines.Err()
}

// LoadFile reads the readings of a file. Errors name the file.
func LoadFile(name string) ([]Reading, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := Load(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return all, nil
}
