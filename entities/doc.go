// Package entities finds the people of an article and the posts they hold,
// its bodies, places and times.
//
// A Recognizer reads a segment.Document. Names come from the segmenter's
// tags and from rules of their own: characters that speak for a name, what
// stands before (a post, a list) and after it (主持, 指出, 等). Posts come from
// a grammar of officials: a post is read backwards from its head (书记, 局长)
// over its rank (副, 代, 常务) to where its body begins, a chain of posts over
// 、 兼 和, and each chain belongs to all names of the list it stands before,
// or, after 等, behind.
//
// All ranges are bytes of the clean form; Text.Span gives the source. Of
// findings that overlap the more certain is kept, then the longer, then the
// earlier.
package entities
