package linear

// Key returns the key of a feature: its template and the values that fill
// the template, in order. The key is a 64-bit hash; two features of one model
// share a key with a chance of about 1 in 10 million for a million features.
func Key(template uint64, values ...uint64) uint64 {
	h := mix(template + 1)
	for _, v := range values {
		h = mix(h ^ (v + 0x9e3779b97f4a7c15))
	}
	return h
}

// String returns a value for Key that stands for s.
func String(s string) uint64 {
	h := uint64(0xcbf29ce484222325)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	return h
}

// mix is the finalizer of SplitMix64, a bijection whose every output bit
// depends on every input bit.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

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
