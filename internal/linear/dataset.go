package linear

// A Dataset is a list of labelled sequences in flat arrays.
type Dataset struct {
	labels    int      // number of labels
	features  []uint32 // feature ids of all positions, one position after the other
	positions []uint32 // position i has features[positions[i]:positions[i+1]]
	gold      []uint8  // label of each position
	allowed   []uint64 // labels each position may have, as bits; 0: all
	sequences []uint32 // sequence s is the positions sequences[s] to sequences[s+1]
	maxID     uint32
}

// NewDataset returns an empty Dataset whose labels are 0 to labels-1, at most 64.
func NewDataset(labels int) *Dataset {
	return &Dataset{labels: labels, positions: []uint32{0}, sequences: []uint32{0}}
}

// Append adds a position with its label and the ids of its features to the
// sequence being built. The ids are copied.
func (d *Dataset) Append(label uint8, ids []uint32) { d.AppendAmong(label, 0, ids) }

// AppendAmong is Append for a position that may only have the labels of the
// set allowed: bit k for label k, 0 for any.
func (d *Dataset) AppendAmong(label uint8, allowed uint64, ids []uint32) {
	for _, id := range ids {
		d.maxID = max(d.maxID, id)
	}
	d.features = append(d.features, ids...)
	d.positions = append(d.positions, uint32(len(d.features)))
	d.gold = append(d.gold, label)
	d.allowed = append(d.allowed, allowed)
}

// EndSequence ends the sequence being built. Ending an empty one does nothing.
func (d *Dataset) EndSequence() {
	if n := uint32(len(d.gold)); n > d.sequences[len(d.sequences)-1] {
		d.sequences = append(d.sequences, n)
	}
}

// Sequences returns the number of sequences that were ended.
func (d *Dataset) Sequences() int { return len(d.sequences) - 1 }

// Positions returns the number of positions.
func (d *Dataset) Positions() int { return len(d.gold) }

// Prune drops the features that occur fewer than min times, in place. Their
// ids stay in use by the Index and get no weight.
func (d *Dataset) Prune(min int) {
	if min <= 1 {
		return
	}
	count := make([]uint32, d.maxID+1)
	for _, id := range d.features {
		count[id]++
	}
	kept, from := uint32(0), uint32(0)
	for i := range d.gold {
		to := d.positions[i+1]
		for _, id := range d.features[from:to] {
			if count[id] >= uint32(min) {
				d.features[kept] = id
				kept++
			}
		}
		from, d.positions[i+1] = to, kept
	}
	d.features = d.features[:kept]
}

// sequence returns the bounds of the positions of sequence s.
func (d *Dataset) sequence(s int) (first, end int) {
	return int(d.sequences[s]), int(d.sequences[s+1])
}

// at returns the features of position i.
func (d *Dataset) at(i int) []uint32 { return d.features[d.positions[i]:d.positions[i+1]] }
