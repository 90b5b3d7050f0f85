package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"syscall"
	"text/tabwriter"
	"time"
)

// A result is what the processes of an engine took.
type result struct {
	load, whole time.Duration // CPU time with no text, and with the text
	peak        int64         // of the memory, in bytes
	score       *score        // nil without a gold file
}

func compare(file, gold string, runs int) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	results := make([]result, len(engines))
	loads, wholes := make([][]time.Duration, len(engines)), make([][]time.Duration, len(engines))
	for range runs { // in turn, so that all see the same of a machine's moods
		for i, e := range engines {
			load, _, err := measure(e, os.DevNull)
			if err != nil {
				return err
			}
			whole, peak, err := measure(e, file)
			if err != nil {
				return err
			}
			loads[i], wholes[i] = append(loads[i], load), append(wholes[i], whole)
			results[i].peak = max(results[i].peak, peak)
		}
	}
	for i, e := range engines {
		results[i].load, results[i].whole = median(loads[i]), median(wholes[i])
		if gold != "" && e.name != "gse CutSearch" { // whose words overlap
			if results[i].score, err = scoreEngine(e, gold); err != nil {
				return err
			}
		}
	}
	report(results, info.Size())
	return nil
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// command returns this program as the process of an engine, on one processor.
func command(e engine) (*exec.Cmd, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	c := exec.Command(self, "-engine", e.name)
	c.Env = append(os.Environ(), "GOMAXPROCS=1")
	c.Stderr = os.Stderr
	return c, nil
}

// measure runs an engine on a file.
func measure(e engine, file string) (cpu time.Duration, peak int64, err error) {
	c, err := command(e)
	if err != nil {
		return 0, 0, err
	}
	in, err := os.Open(file)
	if err != nil {
		return 0, 0, err
	}
	defer in.Close()
	c.Stdin = in
	if err := c.Run(); err != nil {
		return 0, 0, fmt.Errorf("%s: %w", e.name, err)
	}
	usage, ok := c.ProcessState.SysUsage().(*syscall.Rusage)
	if ok {
		peak = usage.Maxrss << 10 // kilobytes on Linux
	}
	return c.ProcessState.UserTime() + c.ProcessState.SystemTime(), peak, nil
}

// output returns what an engine prints for a text.
func output(e engine, in []byte) ([]byte, error) {
	c, err := command(e)
	if err != nil {
		return nil, err
	}
	c.Stdin = bytes.NewReader(in)
	return c.Output()
}

func report(results []result, size int64) {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "engine\tload s\tall s\tMB/s\tpeak MB\tF1\ttagged F1\tnames\t")
	for _, e := range engines[:3] {
		fmt.Fprintf(w, "× %s\t", e.name)
	}
	fmt.Fprintln(w)
	for i, r := range results {
		fmt.Fprintf(w, "%s\t%.3f\t%.3f\t%.1f\t%.0f\t", engines[i].name, r.load.Seconds(), r.whole.Seconds(),
			float64(size)/1e6/r.whole.Seconds(), float64(r.peak)/(1<<20))
		if r.score == nil {
			fmt.Fprint(w, "-\t-\t-\t")
		} else {
			fmt.Fprintf(w, "%.4f\t%s\t%.4f\t", r.score.f1(r.score.right), r.score.taggedF1(), r.score.nameRecall())
		}
		for k := range engines[:3] {
			fmt.Fprintf(w, "%.1f\t", results[k].whole.Seconds()/r.whole.Seconds())
		}
		fmt.Fprintln(w)
	}
	w.Flush()
	fmt.Printf("\nCPU time of whole processes on %.1f MB, medians; load: the same without text; × how many times as fast as.\n", float64(size)/1e6)
}
