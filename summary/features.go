package summary

// Features are what a sentence is ranked by, in the order of FeatureNames.
type Features [numFeatures]float64

// The features of a sentence.
const (
	sFirst       = iota // it opens the article
	sSecond             // it comes second
	sEarly              // 1 for the first, falling
	sPosition           // 0 for the first to 1 for the last
	sLength             // logarithm of its characters
	sLongest            // 1 for the longest to 0 for the shortest
	sShort              // fewer than 15 characters
	sNames              // it holds the name of the event
	sCited              // somebody begins to speak in it
	sRanked             // the one who speaks chairs or is named first
	sBody               // a meeting, a body or a document speaks
	sCarried            // it goes on with what was said
	sFirstCited         // nobody began to speak before it
	sLastCited          // nobody begins to speak after it
	sDemands            // clauses that are demands, at most three
	sFirstDemand        // it has the first demand
	sMarked             // share of it in quotation marks
	sNumbers            // figures in it, per ten characters
	sPeople             // people named in it, at most five
	sAttends            // it tells who came
	sChairs             // it tells who chairs
	sStudy              // share of its clauses about studying speeches and thoughts
	sBackdrop           // it opens with 近年来, 据了解, 据悉
	sSelf               // it says 我
	sCentral            // mean frequency of its character pairs in the article
	sLike               // likeness to the opening sentence
	sRare               // mean rarity of its words
	sRepeated           // how much the rest of the article repeats them
	sOpening            // how much of them is in the opening sentence
	sWorth              // what its clauses promise for the digest, by their characters
	sBest               // the most that one of them promises
	sTold               // it tells the event
	sPlainSecond        // it comes second in an article without demands
	sPlainEarly         // 1 for the first of such an article, falling
	numFeatures  = int(sPlainEarly) + 1
)

// FeatureNames are the names of the features in the file of weights.
var FeatureNames = [numFeatures]string{
	"first", "second", "early", "position", "length", "longest", "short", "names", "cited", "ranked", "body", "carried",
	"first_cited", "last_cited", "demands", "first_demand", "marked", "numbers", "people", "attends", "chairs", "study",
	"backdrop", "self", "central", "like", "rare", "repeated", "opening", "worth", "best", "told", "plain_second", "plain_early",
}

// features returns the features of all sentences, in order.
func (a *gist) features() []Features {
	out := make([]Features, len(a.sentences))
	for i := range out {
		a.shape(&out[i], i)
		a.content(&out[i], i)
	}
	a.cites(out)
	a.relate(out)
	a.promise(out)
	return out
}

// is returns 1 for true.
func is(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
