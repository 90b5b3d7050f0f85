// Package render writes what a Reader read out of an article: as JSON for
// programs, as Markdown and HTML for people.
package render
