package quotes

import (
	"fmt"
	"sync"

	"github.com/xinwen-go/xinwen/quotes/internal/voice"
	"github.com/xinwen-go/xinwen/text"
)

var loadVoice = sync.OnceValues(func() (voice.Model, error) {
	file, err := data.Open("data/voice.tsv")
	if err != nil {
		return voice.Model{}, err
	}
	defer file.Close()
	m, err := voice.Read(file)
	if err != nil {
		return voice.Model{}, fmt.Errorf("quotes: %w", err)
	}
	return m, nil
})

// voiceNames are the features of a sentence whose words speak for speech: the more
// hold, the more they do.
var voiceNames = [...]string{"voice>-3", "voice>-2", "voice>-1", "voice>0", "voice>1", "voice>2", "voice>3", "voice>4"}

// voiceStep returns how many of voiceNames hold for the words in r.
func (a *article) voiceStep(r text.Range) int {
	t := a.doc.Tokens
	first := a.tokenFrom(r.Start)
	n := a.tokenFrom(r.End) - first
	score := a.voice.Score(n, func(i int) string { return a.s[t[first+i].Start:t[first+i].End] })
	step := 0
	for step < len(voiceNames) && score > float64(step-3) {
		step++
	}
	return step
}
