package words

import "math/bits"

// A trie continues the words of the lexicon from their third character on:
// a hash table from a node and a character to the next node.
type trie struct {
	slots []uint64 // node, character, next node and flags, zero for free
	shift uint
}

const (
	nodeBits = 22
	charBits = 16
)

func newTrie(edges int) trie {
	size := bits.Len(uint(edges + edges/2))
	return trie{make([]uint64, 1<<size), uint(64 - size)}
}

func (t *trie) home(k uint64) int { return int(k * 0x9e3779b97f4a7c15 >> t.shift) }

// next returns what follows node over c: the next node, shifted left by
// flagBits, and the flags of the word that ends there; zero if nothing does.
func (t *trie) next(node uint32, c uint16) uint32 {
	k := uint64(node)<<charBits | uint64(c)
	for i := t.home(k); ; i++ {
		s := t.slots[i&(len(t.slots)-1)]
		if s>>(nodeBits+flagBits) == k && s != 0 {
			return uint32(s & (1<<(nodeBits+flagBits) - 1))
		}
		if s == 0 {
			return 0
		}
	}
}

// set puts an edge in; value is what next shall return.
func (t *trie) set(node uint32, c uint16, value uint32) {
	k := uint64(node)<<charBits | uint64(c)
	i := t.home(k)
	for t.slots[i&(len(t.slots)-1)] != 0 {
		i++
	}
	t.slots[i&(len(t.slots)-1)] = k<<(nodeBits+flagBits) | uint64(value)
}

// readLexicon reads words sorted by their ids, each as the number of
// characters it shares with the one before it, those that follow, and these.
// Every word's first two characters have a slot.
func (m *Model) readLexicon(r *reader) {
	words, edges := r.count(1), r.count(0)
	m.trie = newTrie(edges)
	b := trieBuilder{model: m, room: edges}
	flags := r.bytes(words)
	lengths := r.bytes(words)
	for i, l := range lengths {
		shared, n := int(l>>4), int(l&15)
		if shared+n < 2 || shared+n > maxWord || shared > len(b.word) || !b.add(r, shared, n, uint32(flags[i])) {
			r.fail()
			return
		}
	}
	b.close(0)
	r.bad = r.bad || b.room < 0
}

// maxWord is the length of the longest word of a lexicon.
const maxWord = 10

// A trieBuilder holds the last word and writes the edge of each of its
// prefixes once all words that begin so are read.
type trieBuilder struct {
	model *Model
	word  []uint16
	nodes [maxWord + 1]uint32 // nodes[n]: the node behind word[:n], zero if no word goes on
	flags [maxWord + 1]uint32 // flags[n]: of word[:n]
	count uint32              // nodes given out
	room  int                 // edges that may still be written
}

// add reads the n characters by which the next word goes on.
func (b *trieBuilder) add(r *reader, shared, n int, flags uint32) bool {
	b.close(shared)
	for range n {
		if l := len(b.word); l >= 2 && b.nodes[l] == 0 {
			b.count++
			b.nodes[l] = b.count
		}
		b.word = append(b.word, uint16(r.uvarint()))
	}
	b.flags[len(b.word)] = flags & (1<<flagBits - 1)
	s := b.model.pair(b.word[0], b.word[1])
	if s == nil || r.bad || b.count >= 1<<nodeBits {
		return false
	}
	if len(b.word) > 2 {
		s.thirds |= 1 << (b.word[2] & 15)
	}
	return true
}

// close shortens the word to keep characters.
func (b *trieBuilder) close(keep int) {
	for n := len(b.word); n > keep; n-- {
		value := b.nodes[n]<<flagBits | b.flags[n]
		b.nodes[n], b.flags[n] = 0, 0
		switch {
		case n == 2:
			b.model.pair(b.word[0], b.word[1]).node = value
		case n > 2:
			if b.room--; b.room < 0 {
				break
			}
			b.model.trie.set(b.nodes[n-1], b.word[n-1], value)
		}
	}
	b.word = b.word[:keep]
}
