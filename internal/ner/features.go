package ner

// The templates of features at a character. c-1 c0 c1 are it and its
// neighbours, w the word it is in, with the character's place in it, a and b
// the words before and behind.
const (
	tC0 = iota
	tCm2
	tCm1
	tC1
	tC2
	tCm2m1
	tCm10
	tC01
	tC12
	tCm11
	tCm101
	tKinds
	tWord
	tBefore
	tAfter
	tBeforeWord
	tWordAfter
	tTagBefore
	tTagAfter
	tTags
	tTagChar
	tTagWordBefore
	tTagWordAfter
	tCluster
	tClusterBefore
	tClusterAfter
	tClustersBefore
	tClustersAfter
	tCoarse
	tLastBefore
	tLastAfter
	tLast
	tGazPlaces
	tGazBodies
	tGazAll
	tGazAround
	tSurname
	tDict
	tDictBegins
	tDictEnds
	tDictAround
	tGroup
	tGroupBefore
	tGroupAfter
	tGroupsBefore
	tGroupsAfter
	tGroups3
	tGroups5
	tLatin
	templates
)

// templateNames are the names by which training leaves templates out.
var templateNames = [templates]string{
	"tC0", "tCm2", "tCm1", "tC1", "tC2", "tCm2m1", "tCm10", "tC01", "tC12", "tCm11", "tCm101", "tKinds",
	"tWord", "tBefore", "tAfter", "tBeforeWord", "tWordAfter", "tTagBefore", "tTagAfter", "tTags", "tTagChar",
	"tTagWordBefore", "tTagWordAfter", "tCluster", "tClusterBefore", "tClusterAfter", "tClustersBefore",
	"tClustersAfter", "tCoarse", "tLastBefore", "tLastAfter", "tLast", "tGazPlaces", "tGazBodies", "tGazAll",
	"tGazAround", "tSurname", "tDict", "tDictBegins", "tDictEnds", "tDictAround",
	"tGroup", "tGroupBefore", "tGroupAfter", "tGroupsBefore", "tGroupsAfter", "tGroups3", "tGroups5", "tLatin",
}

// edge stands for what is before the first and behind the last character or
// word.
const edge = 1

var (
	noChar = char{fold: edge}
	noWord = word{hash: edge, last: edge, tag: 0, cluster: 0, coarse: 0}
)

func (s *Sentence) char(i int) *char {
	if i < 0 || i >= len(s.chars) {
		return &noChar
	}
	return &s.chars[i]
}

func (s *Sentence) word(i int) *word {
	if i < 0 || i >= len(s.words) {
		return &noWord
	}
	return &s.words[i]
}

// key returns the key of a feature.
func key(template uint64, a, b uint64) uint64 {
	h := a*0x9e3779b97f4a7c15 ^ (b+template<<40)*0xbf58476d1ce4e5b9
	h ^= h >> 32
	return h * 0x94d049bb133111eb
}

// keys fills dst with the features of character i; zero is none.
func (s *Sentence) keys(dst *[templates]uint64, i int) {
	c := &s.chars[i]
	m2, m1, p1, p2 := s.char(i-2), s.char(i-1), s.char(i+1), s.char(i+2)
	dst[tC0] = key(tC0, c.fold, 0)
	dst[tCm2] = key(tCm2, m2.fold, 0)
	dst[tCm1] = key(tCm1, m1.fold, 0)
	dst[tC1] = key(tC1, p1.fold, 0)
	dst[tC2] = key(tC2, p2.fold, 0)
	dst[tCm2m1] = key(tCm2m1, m2.fold<<24|m1.fold, 0)
	dst[tCm10] = key(tCm10, m1.fold<<24|c.fold, 0)
	dst[tC01] = key(tC01, c.fold<<24|p1.fold, 0)
	dst[tC12] = key(tC12, p1.fold<<24|p2.fold, 0)
	dst[tCm11] = key(tCm11, m1.fold<<24|p1.fold, 0)
	dst[tCm101] = key(tCm101, m1.fold<<24|c.fold, p1.fold)
	dst[tKinds] = key(tKinds, uint64(m2.kind)<<12|uint64(m1.kind)<<9|uint64(c.kind)<<6|uint64(p1.kind)<<3|uint64(p2.kind), 0)

	k := int(c.word)
	w, a, b := &s.words[k], s.word(k-1), s.word(k+1)
	place := uint64(c.place)
	dst[tWord] = key(tWord, w.hash, place)
	dst[tBefore] = key(tBefore, a.hash, place)
	dst[tAfter] = key(tAfter, b.hash, place)
	dst[tBeforeWord] = key(tBeforeWord, a.hash*3+w.hash, place)
	dst[tWordAfter] = key(tWordAfter, w.hash*3+b.hash, place)
	tags := a.tag<<16 | w.tag<<8 | b.tag
	dst[tTagBefore] = key(tTagBefore, tags&0xffff00, place)
	dst[tTagAfter] = key(tTagAfter, tags&0xffff, place)
	dst[tTags] = key(tTags, tags, place)
	dst[tTagChar] = key(tTagChar, w.tag|c.fold<<8, place)
	dst[tTagWordBefore] = key(tTagWordBefore, a.hash*3+w.tag, place)
	dst[tTagWordAfter] = key(tTagWordAfter, b.hash*3+w.tag, place)

	dst[tCluster] = key(tCluster, w.cluster, place)
	dst[tClusterBefore] = key(tClusterBefore, a.cluster, place)
	dst[tClusterAfter] = key(tClusterAfter, b.cluster, place)
	dst[tClustersBefore] = key(tClustersBefore, a.cluster<<16|w.cluster, place)
	dst[tClustersAfter] = key(tClustersAfter, w.cluster<<16|b.cluster, place)
	dst[tCoarse] = key(tCoarse, a.coarse<<16|w.coarse<<8|b.coarse, place)
	dst[tLastBefore] = key(tLastBefore, a.last, place)
	dst[tLastAfter] = key(tLastAfter, b.last, place)
	dst[tLast] = key(tLast, w.last, place)

	dst[tGazPlaces] = key(tGazPlaces, uint64(c.gaz[PlaceNames]), place)
	dst[tGazBodies] = key(tGazBodies, uint64(c.gaz[BodyNames]), place)
	dst[tGazAll] = key(tGazAll, gazAll(c), w.tag)
	dst[tGazAround] = key(tGazAround, gazAll(m1)<<24|gazAll(p1), gazAll(c))
	surnames := uint64(m2.gaz[Surnames])<<32 | uint64(m1.gaz[Surnames])<<24 | uint64(c.gaz[Surnames])<<16 | uint64(p1.gaz[Surnames])<<8
	dst[tDict] = key(tDict, uint64(c.covers), 0)
	dst[tDictBegins] = key(tDictBegins, uint64(c.begins)<<32|uint64(m1.ends), 0)
	dst[tDictEnds] = key(tDictEnds, uint64(c.ends)<<32|uint64(p1.begins), 0)
	dst[tDictAround] = key(tDictAround, uint64(m1.covers)<<32|uint64(c.covers)<<16|uint64(p1.covers), 0)
	dst[tSurname] = key(tSurname, surnames, place)

	groups := uint64(m2.group)<<32 | uint64(m1.group)<<24 | uint64(c.group)<<16 | uint64(p1.group)<<8 | uint64(p2.group)
	dst[tGroup] = key(tGroup, groups>>16&0xff, 0)
	dst[tGroupBefore] = key(tGroupBefore, groups>>24&0xff, 0)
	dst[tGroupAfter] = key(tGroupAfter, groups>>8&0xff, 0)
	dst[tGroupsBefore] = key(tGroupsBefore, groups>>16&0xffff, 0)
	dst[tGroupsAfter] = key(tGroupsAfter, groups>>8&0xffff, 0)
	dst[tGroups3] = key(tGroups3, groups>>8&0xffffff, 0)
	coarse := func(c *char) uint64 { return (uint64(c.group) + GroupsInOne - 1) / GroupsInOne }
	dst[tGroups5] = key(tGroups5, coarse(m2)<<32|coarse(m1)<<24|coarse(c)<<16|coarse(p1)<<8|coarse(p2), 0)
	dst[tLatin] = 0
	if c.kind == latin {
		dst[tLatin] = key(tLatin, w.spelt, place)
	}
}

// gazAll returns the places of c in all gazetteers.
func gazAll(c *char) uint64 {
	sum := uint64(0)
	for _, g := range c.gaz[:Surnames] {
		v := uint64(0)
		if g != 0 {
			v = 1 + uint64(g&3)
		}
		sum = sum*5 + v
	}
	return sum
}
