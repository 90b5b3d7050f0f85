package quotes

import "github.com/xinwen-go/xinwen/segment"

// Feature names that are made of two parts are built once.
var (
	jointNames    = joints()
	frameFeatures = frames()
	tagNames      = tags()
	openNames     = opens()
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

// nameFeatures builds the feature names of a cue.
func (c *cue) nameFeatures() {
	c.feature = "cue:" + c.word
	for i, t := range thenNames {
		c.thenFeature[i] = c.feature + "+" + t
	}
}
