// Package ner recognises named entities with trained linear models.
//
// A Model reads a sentence as characters, with the words and tags of the
// segmenter, word clusters and gazetteers as features. Several tasks share
// the features and each has its own chain of labels, with the conventions of one
// corpus: newswire, news portals, careers. Every feature is one row of a flat
// table, which holds its int8 weights for the labels of all tasks, so that
// one lookup serves all. A gate, a small regression over words, says at little
// cost where no entity can be; only the rest is looked at closely.
package ner
