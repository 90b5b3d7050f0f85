package words

// A trie continues the words of the lexicon from their third character on.
// The strings that words go on from are numbered from 1, those of two
// characters first; those that follow string n stand from firsts[n] to
// firsts[n+1], sorted by their last characters.
type trie struct {
	firsts   []uint32
	children []child
}

// A child is a string of at least three characters.
type child struct {
	info uint32
	char uint16 // its last
}

// A span is where the children of a string stand, and the first of them.
type span struct {
	first, end uint32
	seen       child
}

// node returns the span of string n, without the child.
func (t *trie) node(n uint32) span { return span{first: t.firsts[n], end: t.firsts[n+1]} }

// next returns the info of string n followed by c, 0 if no word begins so.
func (t *trie) next(n uint32, c uint16) uint32 {
	s := t.node(n)
	s.seen = t.children[s.first]
	return s.next(t, c)
}

func (s *span) next(t *trie, c uint16) uint32 {
	if s.seen.char >= c || s.end-s.first == 1 {
		if s.seen.char == c {
			return s.seen.info
		}
		return 0
	}
	children := t.children[s.first:s.end]
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
