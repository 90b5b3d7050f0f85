// Package entities finds the people of an article and the posts they hold,
// its bodies, places and times.
//
// A Recognizer reads a segment.Document. Names come from the segmenter's
// tags, from a trained model and from rules: characters that speak for a
// name, what stands before (a post, a list) and after it (主持, 指出, 等). A name
// that nothing but its characters speaks for is left out when the model
// disbelieves it.
//
// Posts come from a grammar of officials: a post is read backwards from its
// head (书记, 局长) over its rank (副, 代, 常务) to where its body begins, a chain of
// posts over 、 兼 和, and each chain belongs to all names of the list it stands
// before, or, after 等, behind. Posts said of somebody (当选为会长, 历任县长、市长) are
// read forwards. A post is then parsed into body, rank, title, level and system
// with the tables of data, which are text files.
//
// All ranges are bytes of the clean form; Text.Span gives the source. Of
// findings that overlap the user's words are kept before the model's, those
// before the rules', then the more certain, then the longer, then the
// earlier.
package entities
