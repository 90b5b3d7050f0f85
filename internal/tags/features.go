package tags

// A token is a word of a sentence as the features see it.
type token struct {
	id    uint32 // of a word that has features of its own, 0 for others
	class uint16
	kind  uint8  // of the lexicon, for words that are not in the dictionary
	rare  bool   // whether its characters count
	set   uint64 // the labels it may have, as bits
	form  form
}

// outside stands before the first and after the last word.
var outside = token{class: classOutside}

// The roles of words: of the word itself, and of those around it.
const (
	roleSelf = iota
	roleBefore
	roleAfter
	roleSecondBefore
	roleSecondAfter
	roles
)

// The templates of the other features: of the word b, the two before it, aa
// and a, and the two after it, c and cc.
const (
	tBeforeWord        = roles + iota // words a and b
	tWordAfter                        // words b and c
	tAround                           // words a and c
	tBeforeClassWord                  // class of a, word b
	tWordAfterClass                   // word b, class of c
	tBeforeClass                      // class of a, class of b
	tAfterClass                       // class of b, class of c
	tBeforeClasses                    // classes of aa, a and b
	tAroundClass                      // classes of a, b and c
	tAfterClasses                     // classes of b, c and cc
	tSecondBeforeClass                // class of aa, class of b
	tSecondAfterClass                 // class of cc, class of b
	tBeforeLast                       // last character of a, class of b
	tAfterFirst                       // first character of c, class of b
	tFirst                            // characters of b, if it is rare
	tLast
	tEnd
	tStart
	tLength
	tKind
	tKindLast
	tKindBefore
	tKindAfter
)

func key(template, a, b, c uint64) uint64 { return template<<54 | a<<36 | b<<18 | c }

// keys appends the keys of the features of the word at i, those of roles and,
// of a rare word, of its characters apart.
func keys(dst []uint64, ts []token, i int) []uint64 {
	aa, a, b, c, cc := &ts[i-2], &ts[i-1], &ts[i], &ts[i+1], &ts[i+2]
	add := func(template, x, y, z uint64) { dst = append(dst, key(template, x, y, z)) }
	wa, wb, wc := uint64(a.id), uint64(b.id), uint64(c.id)
	kaa, ka, kb, kc, kcc := uint64(aa.class), uint64(a.class), uint64(b.class), uint64(c.class), uint64(cc.class)
	if b.id != 0 {
		if a.id != 0 {
			add(tBeforeWord, wa, wb, 0)
		}
		if c.id != 0 {
			add(tWordAfter, wb, wc, 0)
		}
		add(tBeforeClassWord, ka, wb, 0)
		add(tWordAfterClass, wb, kc, 0)
	}
	if a.id != 0 && c.id != 0 {
		add(tAround, wa, wc, 0)
	}
	add(tBeforeClass, ka, kb, 0)
	add(tAfterClass, kb, kc, 0)
	add(tBeforeClasses, kaa, ka, kb)
	add(tAroundClass, ka, kb, kc)
	add(tAfterClasses, kb, kc, kcc)
	add(tSecondBeforeClass, kaa, kb, 0)
	add(tSecondAfterClass, kcc, kb, 0)
	add(tBeforeLast, uint64(a.form.last), kb, 0)
	add(tAfterFirst, uint64(c.form.first), kb, 0)
	return dst
}

// characterKeys appends the keys of the features of the characters and the kind
// of the word at i, which is rare.
func characterKeys(dst []uint64, ts []token, i int) []uint64 {
	before, after := uint64(ts[i-1].class), uint64(ts[i+1].class)
	f, kind := &ts[i].form, uint64(ts[i].kind)
	n := uint64(f.length)
	return append(dst,
		key(tFirst, uint64(f.first), n, 0),
		key(tLast, uint64(f.last), n, 0),
		key(tEnd, uint64(f.before), uint64(f.last), 0),
		key(tStart, uint64(f.first), uint64(f.next), 0),
		key(tLength, n, uint64(f.kinds), 0),
		key(tKind, kind, n, 0),
		key(tKindLast, kind, uint64(f.last), 0),
		key(tKindBefore, kind, before, 0),
		key(tKindAfter, kind, after, 0))
}
