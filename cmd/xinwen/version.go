package main

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// version prints the module's version as the Go toolchain recorded it.
func version(c *call) error {
	if err := c.parse(); err != nil {
		return err
	}
	if c.flags.NArg() > 0 {
		return errUsage{errors.New("it takes no argument")}
	}
	v := "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		v = info.Main.Version
	}
	_, err := fmt.Fprintln(c.out, "xinwen", v)
	return err
}
