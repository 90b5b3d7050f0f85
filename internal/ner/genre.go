package ner

// A genre tells how much a word speaks for the texts of each task.
type genre [tasks]int8

// genreScale is what the logarithms of genres are multiplied with.
const genreScale = 16

// A Genre sums up what the words of a text tell of its genre. The zero value
// is that of no words.
type Genre [tasks]int32

// Read adds a word to g.
func (m *Model) Read(g *Genre, word string) {
	for t, w := range m.lexicons.lookup(hashOf(word)).genre {
		g[t] += int32(w)
	}
}

// Task returns the task whose texts are most like the words.
func (g *Genre) Task() Task {
	best := News
	for t, w := range g {
		if w > g[best] {
			best = Task(t)
		}
	}
	return best
}
