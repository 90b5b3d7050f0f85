// Package tags gives words their parts of speech: a linear-chain model over
// the words of a sentence, with the words around, their characters and a
// dictionary of the tags that words have in the corpus.
//
// Most words of a text have one tag only and need no scores. The features of
// the others are of two kinds: those of one word in one role, such as the word
// before, whose weights hang on the word's entry in the dictionary, and those
// of several words or of characters, which are found by the hash of a key.
package tags
