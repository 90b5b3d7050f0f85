// Package lexicon reads the word lists of xinwen, commented text files with
// tab-separated columns, and finds their words in text, the longest first.
package lexicon
