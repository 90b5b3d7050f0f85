module github.com/xinwen-go/xinwen

go 1.25.0
