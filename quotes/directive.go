package quotes

import "github.com/xinwen-go/xinwen/text"

// A Modality is the force of a directive.
type Modality string

// The modalities.
const (
	Must   Modality = "must"   // 必须, 坚决, 务必, 确保
	Should Modality = "should" // 要, 应当
	Hope   Modality = "hope"   // 希望
	Forbid Modality = "forbid" // 不得, 严禁, 不准
)

// A Directive is one demand: who owes what.
type Directive struct {
	Range     text.Range // the whole demand, in the clean form
	Modality  Modality
	Addressee string // 各级各部门; "" when not said
	Verb      string // 加大
	Object    string // 力度
	Ordinal   int    // 1 for 一要, 首先 …; 0 when there is none
}
