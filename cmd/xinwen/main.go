// Command xinwen reads Chinese news: who, who said what, what happened, in
// short. Run it without arguments for its usage.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// The exit codes.
const (
	exitOK    = 0
	exitError = 1 // something could not be read or written
	exitUsage = 2 // the command line is wrong
)

const usage = `usage: xinwen COMMAND [OPTION...] [FILE...]

  analyze    the whole reading: people, posts, quotes, event, summary
  segment    words, separated by blanks
  entities   people, posts, organizations, places, times
  clean      the clean text
  version    the version

A command reads the standard input when no FILE is named, or for -.
'xinwen COMMAND -h' lists the options of a command.
`

// A command is one subcommand. run returns an error that says what, where
// and what to do.
type command struct {
	name string
	run  func(c *call) error
}

var commands = []command{
	{"analyze", analyze},
	{"segment", segmentLines},
	{"entities", listEntities},
	{"clean", cleanText},
	{"version", version},
}

// A call is one run of a command with its arguments and streams.
type call struct {
	args  []string
	flags *flag.FlagSet
	stdin io.Reader
	out   *bufio.Writer
	errw  io.Writer
}

// errUsage marks an error in the command line.
type errUsage struct{ error }

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return exitUsage
	}
	switch args[0] {
	case "-h", "--help", "help":
		fmt.Fprint(stdout, usage)
		return exitOK
	}
	for _, c := range commands {
		if c.name == args[0] {
			return c.call(args[1:], stdin, stdout, stderr)
		}
	}
	fmt.Fprintf(stderr, "xinwen: no command %q\n%s", args[0], usage)
	return exitUsage
}

func (c command) call(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	out := bufio.NewWriterSize(stdout, 1<<16)
	k := &call{args: args, stdin: stdin, out: out, errw: stderr,
		flags: flag.NewFlagSet("xinwen "+c.name, flag.ContinueOnError)}
	k.flags.SetOutput(stderr)
	err := c.run(k)
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	var misuse errUsage
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return exitOK
	case errors.As(err, &misuse):
		fmt.Fprintf(stderr, "xinwen %s: %v\n", c.name, err)
		return exitUsage
	}
	fmt.Fprintf(stderr, "xinwen %s: %v\n", c.name, err)
	return exitError
}

// parse reads the options; a mistake in them is a usage error that the flag
// package has already reported in full.
func (c *call) parse() error {
	err := c.flags.Parse(c.args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	return errUsage{err}
}
