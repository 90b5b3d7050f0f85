package entities

import "strings"

// maxCalling bounds the bytes of a calling.
const maxCalling = len("著名历史地理学家和作家")

// beforeCalling returns the end of the post that stands with 、 or 兼 before a
// calling that ends at end, which is no post but may stand in a chain of
// posts: 云山大学教授、著名作家王远清. It is -1 when there is none.
func (p *page) beforeCalling(end int) int {
	if !ends(&p.calling, p.clean[:end]) {
		return -1
	}
	for at := end; at > max(0, end-maxCalling); {
		if k, _ := p.joint.Suffix(p.clean[:at]); k > 0 && at < end {
			if strings.HasSuffix(p.clean[:at], "，") {
				return -1
			}
			return p.joined(at)
		}
		_, size := p.last(at)
		i, ok := p.token(at - size)
		if !ok || !p.bodyTag(p.doc.Tokens[i].Tag, p.clean[p.doc.Tokens[i].Start:at]) || p.holdsName(p.doc.Tokens[i].Start, at) {
			return -1
		}
		at = p.doc.Tokens[i].Start
	}
	return -1
}
