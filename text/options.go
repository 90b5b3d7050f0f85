package text

import (
	"errors"
	"fmt"
)

// ErrTooLarge is returned by Decode for sources of more than 2 GiB.
var ErrTooLarge = errors.New("text: source is larger than 2 GiB")

// An Option configures Decode. Options may be given in any order.
type Option func(*config) error

type config struct {
	encoding Encoding // a hint; Unknown when there is none
	verbatim bool
}

func configure(opts []Option) (config, error) {
	var cfg config
	for _, opt := range opts {
		if err := opt(&cfg); err != nil {
			return config{}, err
		}
	}
	return cfg, nil
}

// WithEncoding says which encoding the source is declared to be in, by any of
// its names ("gb2312", "GB-18030", "big5-hkscs", "utf-8" …); "" says nothing.
// It is a hint: bytes that clearly read as another encoding overrule it.
func WithEncoding(name string) Option {
	return func(cfg *config) error {
		if name == "" {
			return nil
		}
		e, ok := ParseEncoding(name)
		if !ok {
			return fmt.Errorf("text: unknown encoding %q; known are utf-8, utf-16, utf-16le, utf-16be, gb18030, big5 and hz", name)
		}
		cfg.encoding = e
		return nil
	}
}

// Verbatim leaves the text as it is decoded: the clean form has the same
// characters as the source, and no heads or tails are set aside.
func Verbatim() Option {
	return func(cfg *config) error {
		cfg.verbatim = true
		return nil
	}
}
