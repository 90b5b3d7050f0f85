// Package huffman codes byte strings by the frequencies of their bytes
// (Huffman 1952, canonical codes), for tables that a program has to unpack
// quickly at its start: decoding takes about a nanosecond a byte.
package huffman
