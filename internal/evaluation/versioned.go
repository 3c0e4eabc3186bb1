package evaluation

import "sync"

// versioned holds what was read of the county at one data version. Sessions of one version
// share it; it is safe for concurrent use.
type versioned[T any] struct {
	mu      sync.Mutex
	version string
	known   *T
}

// get returns what the cache has of a version, or reads it.
func (c *versioned[T]) get(version string, read func() (*T, error)) (*T, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil || c.version != version {
		known, err := read()
		if err != nil {
			return nil, err
		}
		c.known, c.version = known, version
	}
	return c.known, nil
}
