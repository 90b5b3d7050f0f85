package quotes

import "unicode/utf8"

// holder returns the one person of the article whose post ends with name:
// 督导组副组长, of 第五督导组副组长某某.
func (a *article) holder(name string) (person int, ok bool) {
	if len(name) < minPost {
		return 0, false
	}
	if a.holders == nil {
		a.holders = a.postEnds()
	}
	person, ok = a.holders[name]
	return person, ok && person != shared
}

// shared is who holds a post that more than one person holds.
const shared = -1

// minPost is the length in bytes from which the end of a post can stand for its holder.
const minPost = 9

// postEnds returns who holds each post, by all the ends it has.
func (a *article) postEnds() map[string]int {
	ends := map[string]int{}
	for i, p := range a.find.People {
		for _, post := range p.Posts {
			s := post.Text[max(0, len(post.Text)-maxName):]
			for at := 0; len(s)-at >= minPost; at++ {
				if !utf8.RuneStart(s[at]) {
					continue
				}
				if j, ok := ends[s[at:]]; ok && j != i {
					ends[s[at:]] = shared
				} else {
					ends[s[at:]] = i
				}
			}
		}
	}
	return ends
}
