package quotes

import "github.com/xinwen-go/xinwen/segment"

// Feature names that are made of two parts are built once.
var (
	jointNames    = joints()
	frameFeatures = frames()
	tagNames      = tags()
	openNames     = opens()
	firstNames    = firsts()
	actNames      = actFeatures()
)

func joints() (names [len(subjectNames)][len(thenNames)]string) {
	for i, s := range subjectNames {
		for j, t := range thenNames {
			names[i][j] = s + "+" + t
		}
	}
	return names
}

func frames() (names [len(frameLetters)]string) {
	for i, l := range frameLetters {
		names[i] = "frame:" + string(l)
	}
	return names
}

func opens() (names [len(subjectNames)]string) {
	for i, s := range subjectNames {
		names[i] = "open+" + s
	}
	return names
}

func tags() (names [256]string) {
	for i := range names {
		names[i] = "tag:" + segment.Tag(i).String()
	}
	return names
}

func firsts() (names [256]string) {
	for i := range names {
		names[i] = "first:" + segment.Tag(i).String()
	}
	return names
}

func actFeatures() map[Act]string {
	names := map[Act]string{}
	for act := range acts {
		names[act] = "act:" + string(act)
	}
	return names
}

// nameFeatures builds the feature names of a cue.
func (c *cue) nameFeatures() {
	c.feature = "cue:" + c.word
	for i, t := range thenNames {
		c.thenFeature[i] = c.feature + "+" + t
	}
}

var subjectRules = [...]string{
	"speaker of the article", "person", "several sources", "pronoun", "meeting", "document", "body", "source as written",
}

var thenRules = [...]string{"words before", "clause", "pause", "colon", "quotation mark", "announced list"}

var ruleNames = rules()

func rules() (names [len(subjectRules)][len(thenRules)][2]string) {
	for i, s := range subjectRules {
		for j, t := range thenRules {
			names[i][j] = [2]string{s + ", " + t, s + ", words around, " + t}
		}
	}
	return names
}

// rule names how the quote was found: who speaks, and where the words stand.
func (k *candidate) rule(post bool) string {
	if post && k.then != thenNothing {
		return ruleNames[k.subj.kind][k.then][1]
	}
	return ruleNames[k.subj.kind][k.then][0]
}
