// Command xinwen-train trains the models of this module. Run it without
// arguments for its usage; MODEL.md has the commands that made the embedded
// models. The same input always gives the same bytes.
package main

import (
	"fmt"
	"os"
)

const usage = `usage: xinwen-train MODELS [OPTION...]

  segment    the models of package segment: words and tags
  clusters   clusters of words, which the models of package entities use
  entities   the models of package entities

'xinwen-train MODELS -h' lists the options.
`

// commands are what trains each kind of models.
var commands = map[string]func(args []string) error{
	"segment":  trainSegment,
	"clusters": trainClusters,
	"entities": trainEntities,
}

func main() {
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "xinwen-train:", err)
		os.Exit(1)
	}
}
