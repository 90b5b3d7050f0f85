// Package segment cuts Chinese text into words and tags their parts of speech
// with the tag set of the People's Daily corpus.
//
// A [Segmenter] turns a text.Text into a [Document]: the tokens of the clean
// form in order, each with its place and its [Tag], grouped in sentences. Full
// Chinese names are one token (王东群/nr).
//
// The default engine is a linear-chain model over characters with features of
// a lexicon, and another over words for the tags; MODEL.md at the root of the
// module tells what they were trained on and how good they are. Both are
// embedded, unpacked on first use, and shared by all Segmenters of a process.
// The dictionary engine gse can be chosen in their place ([WithEngine]).
//
// What the caller knows goes in as words ([WithWords]): they become tokens
// wherever they stand, and Document.Overruled tells where one could not. For
// an index, [Segmenter.Terms] yields the words inside the tokens too.
//
// All offsets are bytes of the clean form; Document.Span gives the source.
package segment
