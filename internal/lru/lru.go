// Package lru makes caches that drop the entry used longest ago.
package lru

import lru "github.com/hashicorp/golang-lru/v2"

// Cache holds a bounded number of entries. It is safe for concurrent use.
type Cache[K comparable, V any] = lru.Cache[K, V]

// New returns an empty cache of at most size entries. It panics if size is below one:
// sizes are constants of the program.
func New[K comparable, V any](size int) *Cache[K, V] {
	cache, err := lru.New[K, V](size)
	if err != nil {
		panic(err)
	}
	return cache
}
