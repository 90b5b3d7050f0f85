package entities

import "time"

// An Option configures New.
type Option func(*config) error

type config struct {
	reference time.Time
}

// WithReference sets the day that relative times (昨日, 今年以来) and dates
// without a year refer to, in place of the article's own dateline.
func WithReference(day time.Time) Option {
	return func(c *config) error {
		c.reference = day
		return nil
	}
}
