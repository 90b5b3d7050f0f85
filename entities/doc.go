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

// The files in the order in which an article passes them:
//
//	lexicons, namechars, cues   the tables of data
//	page, cut                   a document as the rules read it
//	names, evidence             readings of characters as names, weighed by what stands around them
//	dotted, foreign, latin      names of foreigners
//	weigh, resolve, belief      which readings are kept, which names are believed
//	slots, items, bylines, known  names that their place gives away
//	heads, chain, callings      posts before a name: heads and chains
//	reach, bodytoken, trim, conjunction  how far their bodies reach
//	attach, labels, after, careers  posts tied to names and lists
//	people, mentions, addresses, rosters, official  persons, how they are named again, lists, officials
//	parts, levels               what posts are made of
//	bodies, short               bodies and their short forms
//	times, dates, calendar      expressions of time
//	finder, model, user, list   what the model and the user's words find, and the list of entities
