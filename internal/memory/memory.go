// Package memory keeps a serving process small without making it slow.
//
// A fixed GOMEMLIMIT small enough for a quiet server makes a busy one collect without
// end, because what is in use does not fit under it. A larger one lets a quiet server
// grow to it. So the limit follows what is in use: a goroutine reads two counters of the
// runtime ten times a second, and sets the limit only when it changes, in steps of
// 16 MB. Reading them takes microseconds. Setting stops the process for a moment, and
// happens when load begins and ends, not with every look.
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
	// percent is GOGC: a collection begins when the heap is five times what the last
	// one left. Limit mostly comes first.
	percent = 400

	// Limit is the lowest memory limit in bytes, for Go's heap, stacks and the like.
	// With the program's own pages a process at this limit stays below 96 MB.
	Limit = 56 << 20

	watchEvery = 100 * time.Millisecond
)

// Keep sets how often memory is collected, and adjusts the limit until ctx ends. GOGC
// and GOMEMLIMIT in the environment take precedence, each over its own part. Keep sets
// the whole process; call it once.
func Keep(ctx context.Context) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(Limit)
		go watch(ctx)
	}
}

// watch adjusts the limit to what is in use until ctx ends. Many large answers at once
// raise it; when they have gone, the next collection lowers it again.
func watch(ctx context.Context) {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	used := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/stacks:bytes"}}
	current := int64(Limit)
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		metrics.Read(used)
		if next := limitFor(used[0].Value.Uint64() + used[1].Value.Uint64()); next != current {
			debug.SetMemoryLimit(next)
			current = next
		}
	}
}

// limitFor returns the limit for a number of bytes in use: what the last collection
// left, and stacks. The limit is never below Limit. It grows in steps, and the more is
// in use, the nearer it comes to twice that.
func limitFor(used uint64) int64 {
	const step = 16 << 20
	wanted := 2*int64(min(used, math.MaxInt64/4)) - Limit/2
	return max(Limit, (wanted+step-1)/step*step)
}
