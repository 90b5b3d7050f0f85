package linear

// A Grammar says which labels may follow each other, begin and end a
// sequence. A nil Grammar allows everything.
type Grammar struct {
	Next  func(from, to int) bool
	First func(label int) bool
	Last  func(label int) bool
}

func (g *Grammar) next(from, to int) bool {
	return g == nil || g.Next == nil || g.Next(from, to)
}

func (g *Grammar) first(label int) bool {
	return g == nil || g.First == nil || g.First(label)
}

func (g *Grammar) last(label int) bool {
	return g == nil || g.Last == nil || g.Last(label)
}
