package entities

import "strings"

// An address is how the holder of a post is addressed behind the surname:
// 郭总 is the 总经理.
type address struct{ word, post string }

func (x *lexicons) loadAddresses() error {
	rows, err := readData("addresses.tsv", 2, 2)
	for _, r := range rows {
		x.addresses = append(x.addresses, address{r.Columns[0], r.Columns[1]})
	}
	return err
}

// byAddress adds the mention of a surname at at, of size bytes, with an
// address behind it, when one only of the people of that surname holds such a
// post. It returns the mention's length, 0 for none.
func (m *mentions) byAddress(people []int, at, size int) int {
	who, n := -1, 0
	for _, a := range m.addresses {
		if !strings.HasPrefix(m.clean[at+size:], a.word) || !m.tokenBegins(at+size+len(a.word)) {
			continue
		}
		for _, i := range people {
			if i != who && m.holds(i, a.post) {
				if who >= 0 {
					return 0
				}
				who, n = i, size+len(a.word)
			}
		}
	}
	if who < 0 || !m.tokenBegins(at) {
		return 0
	}
	return m.add(who, Surname, at, n, surnameAddressRule, addressConfidence)
}
