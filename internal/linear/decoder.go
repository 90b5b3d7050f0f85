package linear

// Transitions are the integer scores of label pairs, first and last labels of
// a Model.
type Transitions struct{ t transitions[int32] }

// A Decoder finds the best labels of a sequence. Its buffers are reused; it
// must not be used concurrently.
type Decoder struct {
	path   viterbi[int32]
	scores []int32
}

// Scores returns a zeroed slice for the scores of a sequence: label k of
// position i is at index i*labels+k. It is valid until the next call.
func (d *Decoder) Scores(positions, labels int) []int32 {
	d.scores = grow(d.scores, positions*labels)
	clear(d.scores)
	return d.scores
}

// Decode returns the labels that together score best given the slice that
// Scores returned. Element i of allowed, unless allowed is nil, is the set of
// labels that position i may have: bit k for label k, zero for any label.
// The result is valid until the next call.
func (d *Decoder) Decode(t *Transitions, allowed []uint64) []uint8 {
	return d.path.best(d.scores, &t.t, allowed)
}

// First returns the score of a sequence's first label.
func (t *Transitions) First(label uint8) int32 { return t.t.first[label] }

// Next returns the score of label to after label from.
func (t *Transitions) Next(from, to uint8) int32 { return t.t.next[int(from)*t.t.n+int(to)] }
