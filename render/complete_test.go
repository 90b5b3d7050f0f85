package render

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/summary"
	"github.com/xinwen-go/xinwen/text"
)

// A filler gives every field of a result a value of its own, and keeps what
// JSON prints of each.
type filler struct {
	n    int
	want map[string]string // the path of each field
}

func (f *filler) fill(v reflect.Value, path string) {
	f.n++
	switch {
	case v.Type() == reflect.TypeFor[text.Range]():
		v.Set(reflect.ValueOf(text.Range{Start: 3 * f.n, End: 3 * (f.n + 1)}))
		f.want[fmt.Sprintf(`"start":%d,`, 3*f.n)] = path
	case v.Kind() == reflect.String:
		v.SetString(fmt.Sprintf("words %d.", f.n))
		f.want[v.String()] = path
	case v.Kind() == reflect.Float64:
		v.SetFloat(float64(2*f.n+1) / 1024) // all of ten decimals
		f.want[fmt.Sprint(v.Float())] = path
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		f.fill(v.Index(0), path+"[0]")
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			f.fill(v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	}
}

// JSON leaves out nothing of a result. Indices of people stay 0, and are the
// name of the one person.
func TestNothingIsLeftOut(t *testing.T) {
	decoded, err := text.Decode([]byte(strings.Repeat("的", 1000)))
	require.NoError(t, err)
	a := &xinwen.Article{Text: decoded, Findings: &entities.Findings{}, Quotes: make([]quotes.Quote, 1), Summary: &summary.Summary{}}
	f := filler{want: map[string]string{}}
	f.fill(reflect.ValueOf(a.Findings).Elem(), "Findings")
	f.fill(reflect.ValueOf(&a.Quotes).Elem(), "Quotes")
	f.fill(reflect.ValueOf(a.Summary).Elem(), "Summary")
	var out bytes.Buffer
	require.NoError(t, JSONL(&out, a, Bytes))
	require.Greater(t, len(f.want), 50)
	for value, path := range f.want {
		assert.Contains(t, out.String(), value, path)
	}
}
