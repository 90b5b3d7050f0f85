module github.com/xinwen-go/xinwen/bench/compare

go 1.25.0

require (
	github.com/go-ego/gse v0.80.3
	github.com/xinwen-go/xinwen v0.0.0
)

require (
	github.com/vcaesar/cedar v0.20.2 // indirect
	golang.org/x/text v0.40.0 // indirect
)

replace github.com/xinwen-go/xinwen => ../..
