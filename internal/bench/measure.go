package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"litong3422/internal/bench/load"
)

// point holds the figures of one side under one shape at one number of connections.
type point struct {
	rate     float64 // requests per second
	p50, p99 time.Duration
	cpu      time.Duration // of the server process, a request
	mallocs  float64       // objects allocated, a request
	resident float64       // megabytes after the load
}

// plan is how long and how often each point is measured.
type plan struct {
	connections []int
	length      time.Duration
	rounds      int
	warm        time.Duration
}

// contest measures sides under one shape at one number of connections. The sides take
// turns, round after round, so that other load of the machine falls on all. The result
// holds the medians of the rounds.
func contest(ctx context.Context, p plan, connections int, sides []*side, requests []load.Request) ([]point, error) {
	rounds := make([][]point, len(sides))
	for i := range sides {
		if _, err := load.Run(ctx, requests[i], connections, p.warm); err != nil {
			return nil, fmt.Errorf("%s: %w", sides[i].name, err)
		}
	}
	for range p.rounds {
		for i, s := range sides {
			measured, err := turn(ctx, s, requests[i], connections, p.length)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", s.name, err)
			}
			rounds[i] = append(rounds[i], measured)
		}
	}
	points := make([]point, len(sides))
	for i := range sides {
		points[i] = medians(rounds[i])
	}
	return points, nil
}

// turn measures one side once.
func turn(ctx context.Context, s *side, q load.Request, connections int, length time.Duration) (point, error) {
	allocated, err := s.mallocs(ctx)
	if err != nil {
		return point{}, err
	}
	used, err := s.cpu()
	if err != nil {
		return point{}, err
	}
	result, err := load.Run(ctx, q, connections, length)
	if err != nil {
		return point{}, err
	}
	usedNow, err := s.cpu()
	if err != nil {
		return point{}, err
	}
	resident, err := s.resident("VmRSS")
	if err != nil {
		return point{}, err
	}
	allocatedNow, err := s.mallocs(ctx)
	n := result.Requests
	return point{
		rate: result.Rate(), p50: result.P50, p99: result.P99,
		cpu: (usedNow - used) / time.Duration(n), mallocs: float64(allocatedNow-allocated) / float64(n),
		resident: resident,
	}, err
}

// medians returns the median of each figure, and the highest of memory.
func medians(rounds []point) point {
	var m point
	m.rate = median(rounds, func(p point) float64 { return p.rate })
	m.mallocs = median(rounds, func(p point) float64 { return p.mallocs })
	m.p50 = median(rounds, func(p point) time.Duration { return p.p50 })
	m.p99 = median(rounds, func(p point) time.Duration { return p.p99 })
	m.cpu = median(rounds, func(p point) time.Duration { return p.cpu })
	for _, r := range rounds {
		m.resident = max(m.resident, r.resident)
	}
	return m
}

// median returns the middle value, the lower of two.
func median[T float64 | time.Duration](rounds []point, of func(point) T) T {
	values := make([]T, len(rounds))
	for i, r := range rounds {
		values[i] = of(r)
	}
	slices.Sort(values)
	return values[(len(values)-1)/2]
}

// requestsOf returns the requests for one shape, one for each side.
func requestsOf(ctx context.Context, sides []*side, s shape) ([]load.Request, error) {
	requests := make([]load.Request, len(sides))
	for i, one := range sides {
		var err error
		if requests[i], err = one.request(ctx, s); err != nil {
			return nil, err
		}
	}
	return requests, nil
}
