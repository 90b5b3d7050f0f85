// Package summary puts an article on one card: the record of its events, a
// digest in the article's own words, its key sentences, the key points of
// its speakers and its keywords.
//
// The record comes first. What was it, when and where, who chaired, who was
// there, what was dealt with: each slot is filled from the narration, never
// from what somebody said, and stays empty rather than guessed. The digest
// is prose from that record.
//
// All ranges are in the clean form; text.Text.Span gives source bytes.
package summary
