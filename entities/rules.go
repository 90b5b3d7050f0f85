package entities

// The rules and models that make findings, as Evidence names them.
const (
	modelRule = "model"     // the trained model
	tagRule   = "tag"       // the segmenter's tag
	userRule  = "user"      // a name or body of the user's
	hintRule  = "user hint" // one that something else speaks for
	timeRule  = "time"      // the grammar of dates and times

	// Names.
	nameRule    = "name"    // its characters and what stands around it
	blankRule   = "blank"   // two characters set apart by blanks
	dottedRule  = "dotted"  // parts joined by ·
	latinRule   = "latin"   // Latin letters behind a post
	foreignRule = "foreign" // a transliteration
	knownRule   = "known"   // a name of another place of the article
	slotRule    = "slot"    // an item of a list of names
	bylineRule  = "byline"  // behind 记者 in a byline

	// Posts.
	chainRule      = "chain"      // before the name or its list
	labelRule      = "label"      // behind a list and 等
	afterRule      = "after"      // directly behind the name
	bracketRule    = "bracket"    // in brackets behind the name
	appositionRule = "apposition" // between commas behind the name
	takingRule     = "taking"     // taken: 当选为会长
	careerRule     = "career"     // taken in a clause without a subject
	profileRule    = "profile"    // a clause of its own in somebody's profile

	// Mentions by less than the full name.
	surnameTitleRule   = "surname and title"
	surnameAddressRule = "surname and address"
	surnameMouRule     = "surname and 某"
	lastNameRule       = "last name" // of a foreigner
	titleAloneRule     = "title alone"
	pronounRule        = "pronoun"
)

// How sure the rules are that do not weigh.
const (
	tagConfidence      = 0.6
	timeConfidence     = 0.95
	postConfidence     = 0.9
	bodyConfidence     = 0.7 // the body of a post
	lastNameConfidence = 0.9
	surnameConfidence  = 0.85
	addressConfidence  = 0.8
	titleConfidence    = 0.7 // a title alone
	pronounConfidence  = 0.6
)
