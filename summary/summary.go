package summary

// A Summary is an article in short.
type Summary struct {
	Title     Phrase   // the headline; empty when the article begins without one
	Events    []Event  // the main one first; empty when there is none
	Digest    string   // prose from the record, clean characters
	Sentences []Phrase // the key sentences, in the order of the article, each whole; Text lacks its dateline
	Points    []Point
	Keywords  []Keyword // heaviest first
}

// A Point is a key point of a speaker.
type Point struct {
	Speaker string
	Phrase
}

// A Keyword is a word that tells what the article is about.
type Keyword struct {
	Text   string
	Weight float64
}
