// Package bleve lets a Bleve index find Chinese news by its words.
//
// Register makes the analyzer "xinwen" known to Bleve, under which a field is
// mapped:
//
//	if err := bleve.Register(); err != nil { … }
//	field.Analyzer = bleve.Name
//
// The terms are those of segment.Segmenter.Terms in simplified characters and
// lower case, so that a query in either script finds an article in either, with
// pinyin in parentheses or without. Their offsets are bytes of the field as it
// was given: what Bleve highlights is what the source shows. A word inside
// another (水利 in 水利局) has the position of the word it stands in.
package bleve
