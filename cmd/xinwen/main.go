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
	"syscall"
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
  quotes     who said what, and who owes what
  clean      the clean text, or a report of what was cleaned
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
	{"quotes", listQuotes},
	{"clean", cleanText},
	{"version", version},
}

// A call is one run of a command with its arguments and streams.
type call struct {
	name   string
	args   []string
	flags  *flag.FlagSet
	stdin  io.Reader
	out    *bufio.Writer
	errw   io.Writer
	failed bool // something could not be read and was reported
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
	case "-h", "-help", "--help", "help":
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
	k := &call{name: c.name, args: args, stdin: stdin, out: out, errw: stderr,
		flags: flag.NewFlagSet(c.name, flag.ContinueOnError)}
	k.flags.SetOutput(io.Discard)
	err := c.run(k)
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	var misuse errUsage
	switch {
	case errors.Is(err, flag.ErrHelp):
		k.help(stdout)
		return exitOK
	case errors.As(err, &misuse):
		k.report(err)
		fmt.Fprintf(stderr, "run 'xinwen %s -h' for its options\n", c.name)
		return exitUsage
	case errors.Is(err, syscall.EPIPE): // who reads has seen enough
		return exitError
	case err != nil:
		k.report(err)
	}
	if k.failed {
		return exitError
	}
	return exitOK
}

// report prints the error.
func (c *call) report(err error) {
	c.failed = true
	fmt.Fprintf(c.errw, "xinwen %s: %v\n", c.name, err)
}

// parse reads the options.
func (c *call) parse() error {
	err := c.flags.Parse(c.args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	return errUsage{err}
}

// help prints what the command takes.
func (c *call) help(w io.Writer) {
	fmt.Fprintf(w, "usage: xinwen %s [OPTION...] [FILE...]\n", c.name)
	c.flags.SetOutput(w)
	c.flags.PrintDefaults()
}
