// Package cluster groups words by the company they keep: vectors of words
// from raw text (skip-gram with negative sampling, Mikolov et al. 2013) and
// clusters of the vectors (spherical k-means, twice, so that every cluster is
// part of a coarser one). The same input always gives the same clusters.
package cluster
