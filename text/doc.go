// Package text turns the bytes of an article into clean Chinese text that
// knows where each of its characters came from.
//
// [Decode] finds out the encoding, undoes the noise that scraping leaves in
// Chinese news, and gives the text in simplified characters with half-width
// digits and Chinese punctuation:
//
//	source  本報(bào)訊,,8月1日,我市召開(kāi)會(huì)議。
//	clean   本报讯，8月1日，我市召开会议。
//
// The clean form is what the other packages work on, in [Range] values. What
// they find is reported in [Span] values: bytes of the source as the caller
// gave it, in whatever encoding it is. [Text.Span] and [Text.Range] lead from
// one to the other.
//
// Nothing that is text is thrown away silently: [Text.Report] lists what was
// removed or replaced, where, and by which [Rule]. Characters that were lost
// before the article came here are never guessed; their places are marked as
// [Damaged].
//
// Besides its clean form a [Text] knows its lines, paragraphs and sentences, the
// bylines, and the heads and tails that a page puts around the body.
//
// Decoding and cleaning take time and memory in proportion to the source,
// whatever it holds: 1 MB of news takes some 12 ms and allocates 3.5 MB, 1 MB of
// garbled news some 30 ms and 15 MB.
//
// Encodings are those of golang.org/x/text. Characters are simplified by the
// tables of OpenCC and, where their form depends on the word, by
// data/ambiguous.tsv. What pages hold besides their articles stands in
// data/apparatus.tsv.
package text
