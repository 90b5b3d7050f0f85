package segment

// A Tag is a part of speech of the People's Daily corpus (PFR, Peking
// University), the tag set of every engine of this package.
type Tag uint8

// The tags, with the corpus's own names as their String.
const (
	None          Tag = iota // no tag was assigned
	Adjective                // a   形容词
	AdverbialAdj             // ad  副形词
	AdjMorpheme              // Ag  形语素
	NominalAdj               // an  名形词
	Distinguisher            // b   区别词
	Conjunction              // c   连词
	Adverb                   // d   副词
	AdverbMorph              // Dg  副语素
	Interjection             // e   叹词
	Locality                 // f   方位词
	Prefix                   // h   前接成分
	Idiom                    // i   成语
	Abbreviation             // j   简称略语
	Suffix                   // k   后接成分
	SetPhrase                // l   习用语
	Numeral                  // m   数词
	Noun                     // n   名词
	NounMorpheme             // Ng  名语素
	PersonName               // nr  人名
	PlaceName                // ns  地名
	BodyName                 // nt  机构团体
	ForeignWord              // nx  外文字符
	ProperName               // nz  其他专名
	Onomatopoeia             // o   拟声词
	Preposition              // p   介词
	Quantifier               // q   量词
	Pronoun                  // r   代词
	PlaceWord                // s   处所词
	TimeWord                 // t   时间词
	TimeMorpheme             // Tg  时语素
	Particle                 // u   助词
	Verb                     // v   动词
	AdverbialVerb            // vd  副动词
	VerbMorpheme             // Vg  动语素
	NominalVerb              // vn  名动词
	Mark                     // w   标点符号
	ModalParticle            // y   语气词
	StateWord                // z   状态词
	numTags
)

var tagNames = [numTags]string{
	"", "a", "ad", "Ag", "an", "b", "c", "d", "Dg", "e", "f", "h", "i", "j", "k", "l", "m", "n", "Ng",
	"nr", "ns", "nt", "nx", "nz", "o", "p", "q", "r", "s", "t", "Tg", "u", "v", "vd", "Vg", "vn", "w", "y", "z",
}

// String returns the corpus's name of t, "" for None.
func (t Tag) String() string {
	if t < numTags {
		return tagNames[t]
	}
	return ""
}

// ParseTag returns the tag of that name; ok is false when there is none.
func ParseTag(name string) (tag Tag, ok bool) {
	for i, n := range tagNames {
		if n == name && i > 0 {
			return Tag(i), true
		}
	}
	return None, false
}
