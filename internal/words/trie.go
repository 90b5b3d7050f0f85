package words

// A trie continues the words of the lexicon from their third character on.
// The strings that words go on from are numbered, those of two characters
// first; those that follow string n stand from nodes[n].first to
// nodes[n+1].first, sorted by their last characters.
type trie struct {
	nodes []node
	chars []uint16
	infos []uint32
}

// A node is a string that words go on from.
type node struct {
	first uint32
	last  uint32 // the last five bits of the characters that follow, as a set
}

// next returns the info of string n followed by c, 0 if no word begins so.
func (t *trie) next(n uint32, c uint16) uint32 {
	if t.nodes[n].last>>(c&31)&1 == 0 {
		return 0
	}
	lo, hi := t.nodes[n].first, t.nodes[n+1].first
	for hi-lo > 8 {
		if mid := (lo + hi) / 2; t.chars[mid] <= c {
			lo = mid
		} else {
			hi = mid
		}
	}
	for i, d := range t.chars[lo:hi] {
		if d == c {
			return t.infos[lo+uint32(i)]
		}
	}
	return 0
}

// maxWord is the length of the longest word of a lexicon.
const maxWord = 10
