// Package readings holds readings by hand of real news articles, without the
// articles: whatever a reading says of an article is given as a range of the
// article's code points, [start, end). Those of fit.jsonl serve to fit models
// and to find errors; those of check.jsonl only to measure, as articles that no
// rule, word or weight was made for.
//
// The articles are those of a folder of collected news with news/PATH.txt
// and news_unlabelled.jsonl.gz ({"text"} a line). The readings follow the rules
// of the evaluation articles; their abstracts are this project's own words.
package readings
