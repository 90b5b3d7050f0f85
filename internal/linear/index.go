package linear

// An Index numbers feature keys in the order they are first seen. The zero
// Index is empty and ready for use.
type Index struct {
	ids  map[uint64]uint32
	keys []uint64
}

// ID returns the number of key, a new one if key was not seen before.
func (x *Index) ID(key uint64) uint32 {
	id, ok := x.ids[key]
	if ok {
		return id
	}
	if x.ids == nil {
		x.ids = make(map[uint64]uint32)
	}
	id = uint32(len(x.keys))
	x.ids[key] = id
	x.keys = append(x.keys, key)
	return id
}

// Lookup returns the number of key; ok is false if key was never seen.
func (x *Index) Lookup(key uint64) (id uint32, ok bool) {
	id, ok = x.ids[key]
	return id, ok
}

// Key returns the key numbered id.
func (x *Index) Key(id uint32) uint64 { return x.keys[id] }

// Len returns the number of keys.
func (x *Index) Len() int { return len(x.keys) }
