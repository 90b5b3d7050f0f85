// Package xinwen reads Chinese news: who the people are and what posts they
// hold, who said what, what happened, and all of it in short, each finding
// traced to the bytes of the source.
//
// An article takes one way through the packages:
//
//	bytes ─▶ text ─▶ segment ─▶ entities ─▶ quotes ─▶ summary ─▶ Article
//
// This package is the facade: a [Reader] runs the whole way. Each of the
// packages can be used alone.
package xinwen
