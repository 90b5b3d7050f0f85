// Package tags gives words their parts of speech: a linear-chain model over
// the words of a sentence, with the words around, their characters and a
// dictionary of the tags that frequent words may have.
package tags
