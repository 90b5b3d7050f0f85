package entities

import "github.com/xinwen-go/xinwen/text"

// A Person is one person of an article, however often and however named.
type Person struct {
	Name     string    // the full name in clean characters, · kept
	Official bool      // the article shows a public post, now or formerly
	Posts    []Post    // each form once, in the order of the article
	Mentions []Mention // every mention, in the order of the article
	Evidence
}

// A Post is an office, rank or professional title as an article gives it to
// a person.
type Post struct {
	Text  string     // as written, clean characters, with its body where that stands before it
	Range text.Range // in the clean form; Text.Span gives the source
	Parts            // what it is made of
	Evidence
}

// Parts are the parts of a post; what the article does not show is empty.
type Parts struct {
	Body  string // 区水利局, 市委
	Rank  string // 副, 代, 原, 常务, 候任 …
	Title string // 局长, 书记
	Level string // 国家, 省部, 厅局, 县处, 乡科
	// System is party, government, congress, cppcc, court, procuratorate, army,
	// mass, institution, company, media or foreign.
	System string
}

// A Form is how a mention names its person.
type Form uint8

// The forms.
const (
	FullName  Form = iota // 王东群
	Surname               // 王书记, 王某: surname with title or 某; a foreigner's last name
	Pronoun               // 他, 她
	TitleOnly             // 市长, where only one person holds it
)

// A Mention is one place where an article names a person.
type Mention struct {
	Form  Form
	Range text.Range // in the clean form; Text.Span gives the source
	Evidence
}

var formNames = [...]string{"name", "surname", "pronoun", "title"}

// String returns the form's name in the JSON forms: name, surname, pronoun,
// title.
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return ""
}
