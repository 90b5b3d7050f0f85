package segment

// WithSplitNames makes surname and given name two words, as the People's
// Daily corpus has them.
func WithSplitNames() Option {
	return func(c *config) error {
		c.splitNames = true
		return nil
	}
}
