package render

import "fmt"

// A Unit is what offsets count.
type Unit int

// The units. Go reads bytes, Python code points, JavaScript UTF-16.
const (
	Bytes Unit = iota // bytes of the source as given
	Runes             // code points of the decoded source
	UTF16             // UTF-16 code units of the decoded source

	decoded Unit = -1 // bytes of the decoded source, where marks are laid
)

var unitNames = []string{"bytes", "runes", "utf16"}

// String returns bytes, runes or utf16.
func (u Unit) String() string {
	if u >= 0 && int(u) < len(unitNames) {
		return unitNames[u]
	}
	return fmt.Sprintf("unit %d", int(u))
}

// ParseUnit returns the unit of that name.
func ParseUnit(name string) (Unit, error) {
	for i, n := range unitNames {
		if n == name {
			return Unit(i), nil
		}
	}
	return 0, fmt.Errorf("unknown unit of offsets %q: want bytes, runes or utf16", name)
}
