package readings

import "fmt"

// Gold is a reading in the words of its article, in the form the scorers read.
type Gold struct {
	ID       string       `json:"id"`
	People   []GoldPerson `json:"people"`
	Speeches []GoldSpeech `json:"speeches"`
	Event    any          `json:"event"` // a GoldEvent, or an empty object
	Items    []GoldItem   `json:"items"`
}

// A GoldPerson is a Person in words.
type GoldPerson struct {
	Name     string   `json:"name"`
	Official bool     `json:"official"`
	Posts    []string `json:"posts"`
}

// A GoldSpeech is a Speech in words.
type GoldSpeech struct {
	Speaker string     `json:"speaker"`
	Cue     string     `json:"cue"`
	Mode    string     `json:"mode"`
	Nested  bool       `json:"nested"`
	Parts   []GoldPart `json:"parts"`
}

// A GoldPart is a stretch of speech: its code points and its words.
type GoldPart struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A GoldEvent is an Event in words.
type GoldEvent struct {
	Kind         string   `json:"kind"`
	Name         string   `json:"name"`
	Date         string   `json:"date"`
	Chairs       []string `json:"chairs"`
	Participants []string `json:"participants"`
}

// A GoldItem is an Item in words.
type GoldItem struct {
	Act    string `json:"act"`
	Object string `json:"object"`
}

// A GoldSummary is the reference summary.
type GoldSummary struct {
	ID       string   `json:"id"`
	Abstract string   `json:"abstract"`
	Extract  []string `json:"extract"`
}

// words looks places up in one article.
type words struct {
	article []rune
	err     error // of the first place that lies outside
}

func (w *words) at(p Place) string {
	if len(p) == 0 {
		return ""
	}
	if len(p) != 2 || p[0] < 0 || p[1] < p[0] || p[1] > len(w.article) {
		if w.err == nil {
			w.err = fmt.Errorf("place %v is not in the article of %d characters", p, len(w.article))
		}
		return ""
	}
	return string(w.article[p[0]:p[1]])
}

func (w *words) all(ps []Place) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = w.at(p)
	}
	return out
}

// Gold returns the reading in the words of its article. It fails when the
// article is too short to be the one that was read.
func (r *Reading) Gold(article string) (Gold, GoldSummary, error) {
	w := &words{article: []rune(article)}
	g := Gold{ID: r.ID, People: []GoldPerson{}, Speeches: []GoldSpeech{}, Event: struct{}{}, Items: []GoldItem{}}
	for _, p := range r.People {
		g.People = append(g.People, GoldPerson{w.at(p.Name), p.Official, w.all(p.Posts)})
	}
	for _, s := range r.Speeches {
		speech := GoldSpeech{w.at(s.Speaker), w.at(s.Cue), s.Mode, s.Nested, nil}
		for _, p := range s.Parts {
			if text := w.at(p); text != "" {
				speech.Parts = append(speech.Parts, GoldPart{p[0], p[1], text})
			}
		}
		g.Speeches = append(g.Speeches, speech)
	}
	if e := r.Event; e.Kind != "" {
		g.Event = GoldEvent{e.Kind, w.at(e.Name), w.at(e.Date), w.all(e.Chairs), w.all(e.Participants)}
	}
	for _, i := range r.Items {
		g.Items = append(g.Items, GoldItem{w.at(i.Act), w.at(i.Object)})
	}
	s := GoldSummary{r.ID, r.Abstract, w.all(r.Extract)}
	if w.err != nil {
		return Gold{}, GoldSummary{}, fmt.Errorf("readings: %s: %w", r.ID, w.err)
	}
	return g, s, nil
}
