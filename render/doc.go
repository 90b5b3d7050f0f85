// Package render writes what a Reader read out of an article.
//
//   - JSON and JSONL for programs: a Reading, as the JSON Schema of package
//     schema describes it.
//   - HTML for people: one page that needs no network, the article with its
//     findings marked and a card beside it.
//   - Markdown and Text for people: the card, for documents and terminals.
//   - Evidence for checking: each finding with its place and its rule.
//
// Each writes one article, in whole or, when the writer fails, with its
// error. Places count a Unit: bytes of the source as given, or what Python and
// JavaScript count. All functions are safe for concurrent use.
package render
