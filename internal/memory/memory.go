// Package memory keeps a serving process small without making it slow.
package memory

import (
	"context"
	"math"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

const (
	// Collecting at five times what is in use is seldom enough; Limit mostly comes first.
	percent = 400
	// Limit is how much memory Go's heap, stacks and the like may take before it is
	// collected all the time. With the program's own pages the process stays below 96 MB.
	Limit = 56 << 20

	watchEvery = 100 * time.Millisecond
)

// Keep sets how often memory is collected, and watches over it until ctx ends. The
// runtime's own GOGC and GOMEMLIMIT in the environment overrule it, each its part.
func Keep(ctx context.Context) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(Limit)
		go watch(ctx)
	}
}

// watch raises the limit while more is in use than it was made for, large answers
// to many at once: collecting again and again would free nothing then.
func watch(ctx context.Context) {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	used := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/stacks:bytes"}}
	now := int64(Limit)
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		metrics.Read(used)
		if next := limitFor(used[0].Value.Uint64() + used[1].Value.Uint64()); next != now {
			debug.SetMemoryLimit(next)
			now = next
		}
	}
}

// limitFor is the limit for so many bytes in use: what the last collection has left,
// and stacks. The more is in use, the nearer it comes to twice that. It goes in
// steps, for setting it stops the process for a moment.
func limitFor(used uint64) int64 {
	const step = 16 << 20
	wanted := 2*int64(min(used, math.MaxInt64/4)) - Limit/2
	return max(Limit, (wanted+step-1)/step*step)
}
