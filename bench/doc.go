// Package bench measures package segment: go test -bench . ./bench. The
// command in compare runs it beside gse on the same text.
package bench
