package words

// A trie continues the words of the lexicon from their third character on. The
// strings that follow a string stand side by side, sorted by their last
// characters; the string's info tells where.
type trie struct {
	children []child // the first is none
}

// A child is a string of at least three characters.
type child struct {
	info uint32
	char uint16 // its last
	rest uint16 // how many strings stand behind it that follow the same one
}

// next returns the info of the string that follows one by c, 0 if no word
// begins so; first is the first string that follows it.
func (t *trie) next(first uint32, c uint16) uint32 { return t.from(first, t.children[first], c) }

// from is next for the first string as it stands there.
func (t *trie) from(first uint32, seen child, c uint16) uint32 {
	if seen.char == c {
		return seen.info
	}
	if seen.rest == 0 || seen.char > c {
		return 0
	}
	children := t.children[first+1:][:seen.rest]
	for len(children) > 8 {
		if mid := len(children) / 2; children[mid].char <= c {
			children = children[mid:]
		} else {
			children = children[:mid]
		}
	}
	for i := range children {
		if children[i].char == c {
			return children[i].info
		}
	}
	return 0
}

// maxWord is the length of the longest word of a lexicon.
const maxWord = 10
