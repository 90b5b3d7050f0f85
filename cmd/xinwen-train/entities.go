package main

import (
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/xinwen-go/xinwen/internal/ner"
)

// An entityOptions holds the settings of the entity models.
type entityOptions struct {
	data, gse string
	out       string
	held      int
	orders    int
	epochs    int
	rate, l1  float64
	dropout   float64
	count     int
	scale     float64
	biases    []float64
	tasks     string
	clusters  string
	drop      string
	missed    float64
	alone     bool
	share     float64
	verbose   bool
	smalls    []float64
}

func trainEntities(args []string) error {
	var o entityOptions
	flags := flag.NewFlagSet("entities", flag.ExitOnError)
	flags.StringVar(&o.data, "data", "", "folder of the corpora")
	flags.StringVar(&o.gse, "dictionary", "", "gse's dictionary of simplified words")
	flags.StringVar(&o.out, "o", "", "the packed model")
	flags.IntVar(&o.held, "held", 4000, "sentences of each corpus held out for evaluation")
	flags.IntVar(&o.orders, "orders", 2, "orders of the sentences to train in, of which the mean is taken")
	flags.IntVar(&o.epochs, "epochs", 4, "passes over the data")
	flags.Float64Var(&o.rate, "rate", 0.2, "learning rate")
	flags.Float64Var(&o.l1, "l1", 1e-3, "penalty")
	flags.Float64Var(&o.dropout, "dropout", 0.5, "chance of a feature to be left out while training")
	flags.IntVar(&o.count, "count", 4, "features that occur fewer times are left out")
	flags.Float64Var(&o.scale, "scale", 32, "what a weight is multiplied with before it is rounded")
	smalls := flags.String("least", "0.2", "weights below are left out; several, with commas, are tried")
	bias := flags.String("bias", "0", "what is added to the biases; several, with commas, are tried")
	flags.Float64Var(&o.missed, "missed", 0.002, "share of the words of entities the gate may miss; 0 for no gate")
	flags.Float64Var(&o.share, "share", 1, "share of the sentences to train on, for comparisons")
	flags.BoolVar(&o.alone, "alone", false, "train each task on its own corpus only, for comparisons")
	flags.StringVar(&o.tasks, "tasks", "012", "tasks to train")
	flags.StringVar(&o.clusters, "clusters", "", "file of word clusters")
	flags.StringVar(&o.drop, "drop", "", "templates to leave out, for ablation")
	flags.BoolVar(&o.verbose, "v", false, "list every difference")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var err error
	if o.smalls, err = numbers(*smalls); err != nil {
		return err
	}
	if o.biases, err = numbers(*bias); err != nil {
		return err
	}
	return o.run()
}

// numbers reads numbers with commas between.
func numbers(list string) ([]float64, error) {
	var out []float64
	for _, s := range strings.Split(list, ",") {
		x, err := strconv.ParseFloat(s, 64)
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

func (o *entityOptions) run() error {
	r, err := newReader(o.data)
	if err != nil {
		return err
	}
	lex, err := o.lexicons()
	if err != nil {
		return err
	}
	if err := o.genres(lex, r); err != nil {
		return err
	}
	lex.Build()
	if o.missed > 0 {
		if err := o.gate(lex, r); err != nil {
			return err
		}
	}
	trained := map[ner.Task]*ner.Trained{}
	for _, t := range []ner.Task{ner.News, ner.Web, ner.CV} {
		if !strings.Contains(o.tasks, fmt.Sprint(t)) {
			continue
		}
		if trained[t], err = o.train(t, lex, r); err != nil {
			return err
		}
	}
	for _, least := range o.smalls {
		for _, bias := range o.biases {
			packed, err := ner.Pack(lex, trained, ner.PackOptions{Scale: o.scale, Least: least, Bias: biases(bias)})
			if err != nil {
				return err
			}
			m, err := ner.Load(packed)
			if err != nil {
				return err
			}
			fmt.Println("least", least, "bias", bias, "bytes", len(packed), "rows", m.Rows())
			if o.out != "" {
				if err := os.WriteFile(o.out, packed, 0o644); err != nil {
					return err
				}
			}
			if err := o.evaluate(m, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// biases returns what is added for the kinds of each task, and more. They
// bring precision and recall together on what is held out.
func biases(more float64) [3][5]float64 {
	return [3][5]float64{
		ner.News: {ner.Person: 0.25 + more, ner.Place: 0.75 + more, ner.Body: 0.75 + more},
		ner.Web:  {ner.Person: -0.2 + more, ner.Post: 0.6 + more},
		ner.CV:   {ner.Person: 0.2 + more, ner.Post: more},
	}
}

// A part is what a task learns from a corpus.
type part struct {
	corpus    string
	annotated []ner.Kind
	named     bool // only sentences with names of persons of two characters and more
}

// parts are the corpora of the tasks. Where not all kinds of the task are
// annotated the others may be anywhere.
func (o *entityOptions) parts(t ner.Task) []part {
	persons := []ner.Kind{ner.Person}
	all := []ner.Kind{ner.Person, ner.Post, ner.Place, ner.Body, ner.Other}
	switch t {
	case ner.News:
		return []part{{"msra", all, false}, {"uner", persons, false}, {"cluener", persons, true}, {"resume", persons, true}}
	case ner.Web:
		return []part{{"cluener", all, false}, {"resume", persons, true}, {"msra", persons, true}, {"uner", persons, true}}
	}
	return []part{{"resume", all, false}, {"cluener", persons, true}}
}

// sentences returns those of p to train on.
func (o *entityOptions) sentences(p part, r *corpusReader) ([]*labelled, error) {
	c, err := r.read(p.corpus)
	if err != nil {
		return nil, err
	}
	if p.corpus != "resume" { // which has a part of its own for evaluation
		c, _ = holdOut(c, o.held)
	}
	c = c[:int(o.share*float64(len(c)))]
	if !p.named {
		return c, nil
	}
	var named []*labelled
	for _, l := range c {
		persons, short := 0, false
		for _, e := range l.gold {
			if e.Kind == ner.Person {
				persons++
				short = short || e.End-e.Start <= len("一")
			}
		}
		if persons > 0 && !short {
			named = append(named, l)
		}
	}
	return named, nil
}

func (o *entityOptions) train(t ner.Task, lex *ner.Lexicons, r *corpusReader) (*ner.Trained, error) {
	c := ner.NewCorpus(t, o.count, strings.Split(o.drop, ","))
	var s ner.Sentence
	for _, add := range []bool{false, true} {
		parts := o.parts(t)
		if o.alone {
			parts = parts[:1]
		}
		for _, p := range parts {
			list, err := o.sentences(p, r)
			if err != nil {
				return nil, err
			}
			for _, l := range list {
				l.fill(&s)
				lex.Know(&s, t)
				if !add {
					c.Count(&s)
				} else if err := c.Add(&s, l.gold, p.annotated...); err != nil {
					fmt.Fprintln(os.Stderr, l.clean, err)
				}
			}
		}
	}
	sentences, characters, features := c.Len()
	fmt.Fprintf(os.Stderr, "task %d: %d sentences, %d characters, %d features\n", t, sentences, characters, features)
	return ner.Train(c, ner.Options{Orders: o.orders, Epochs: o.epochs, Rate: o.rate, L1: o.l1, Dropout: o.dropout, Progress: progress})
}
