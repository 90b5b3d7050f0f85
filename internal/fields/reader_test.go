package fields_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xinwen-go/xinwen/internal/fields"
)

func TestReaderTakesFieldsInOrder(t *testing.T) {
	raw := []byte{7}
	raw = binary.AppendUvarint(raw, 300)
	raw = binary.AppendUvarint(raw, 1<<40)
	raw = append(raw, 0xfe, 0xff, 'a', 'b')
	r := fields.NewReader(raw)
	assert.Equal(t, uint8(7), r.Byte())
	assert.Equal(t, 300, r.Int())
	assert.Equal(t, uint64(1<<40), r.Uint64())
	assert.Equal(t, int16(-2), r.Int16())
	assert.Equal(t, 2, r.Left())
	assert.Equal(t, []byte("ab"), r.Bytes(2))
	assert.Zero(t, r.Left())
	assert.False(t, r.Failed())
}

func TestReaderFailsForGood(t *testing.T) {
	for name, take := range map[string]func(*fields.Reader){
		"no byte":          func(r *fields.Reader) { r.Bytes(3); r.Byte() },
		"too few bytes":    func(r *fields.Reader) { r.Bytes(4) },
		"an open number":   func(r *fields.Reader) { r.Bytes(1); r.Uint64() },
		"too few things":   func(r *fields.Reader) { r.Count(3) },
		"half an int16":    func(r *fields.Reader) { r.Bytes(2); r.Int16() },
		"the caller's say": func(r *fields.Reader) { r.Fail() },
	} {
		r := fields.NewReader([]byte{1, 0x80, 0x80})
		take(r)
		assert.True(t, r.Failed(), name)
		assert.Zero(t, r.Left(), name)
		assert.Zero(t, r.Byte(), name)
		assert.Nil(t, r.Bytes(1), name)
	}
}
