// Package quotes finds who said what in a news article: every stretch of
// speech, writing or stated opinion with its cue (指出, 强调, 说 …), its speaker
// resolved to a person of the article where there is one, and its content to
// the character.
//
// The way of a paragraph:
//
//	marks      quotation marks, titles and brackets are paired; odd, missing
//	           and crossed marks are recovered (marks.go)
//	clauses    punctuation outside the marks cuts sentences and clauses (layout.go)
//	cues       words of data/cues.tsv are candidates (cues.go), with what stands
//	           behind them (follow.go); quoted sentences may have none (bare.go)
//	speakers   the subject of each candidate is read (subject.go): a person, or the noun
//	           phrase that is left without the adverbials around it
//	           (front.go, adverbial.go, nounphrase.go); it is resolved to a person, a
//	           meeting, a document or a body (resolve.go)
//	accept     rules and a logistic model take or reject each candidate
//	           (accept.go, evidence.go)
//	extent     the words run on up to the sentence that a second logistic model
//	           likes best as their end (extent.go); among its features is what
//	           the words of a sentence tell (voice.go)
//	directives demands are split into who owes what (demands.go, action.go)
//
// Everything works on the clean form in time linear in its length. Word
// lists and weights are commented files under data; internal/train fits the weights and
// measures them.
package quotes
