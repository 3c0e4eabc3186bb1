package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"litong3422/internal/bench/load"
)

// ProfileCommand stores a CPU profile of the server under one shape.
type ProfileCommand struct {
	CountyOptions `embed:""`
	Shape         string `arg:"" help:"形状。 Shape."`
	Side          string `default:"product" enum:"product,generated,by hand" help:"受测者：product、generated 或 by hand。 The side to profile."`
	Connections   int    `default:"16" help:"并发连接数。 Connections."`
	Seconds       int    `default:"10" help:"时长，秒。 How long, in seconds."`
	Out           string `default:"cpu.pprof" help:"写入的文件。 File to write."`
}

// Run implements the command.
func (c *ProfileCommand) Run(ctx context.Context, console *console) error {
	of, err := pick([]string{c.Shape})
	if err != nil {
		return err
	}
	county, err := openCounty(ctx, c.CountyOptions, console)
	if err != nil {
		return err
	}
	defer county.close()
	programs, err := buildPrograms(ctx, c.Data)
	if err != nil {
		return err
	}
	sides, stop, err := startAll(ctx, programs, county, []string{c.Side})
	defer stop()
	if err != nil {
		return err
	}
	profile, rate, err := c.record(ctx, sides[0], of[0])
	if err != nil {
		return err
	}
	console.say("%.1f requests/s; go tool pprof %s", rate, c.Out)
	return os.WriteFile(c.Out, profile, 0o644)
}

// record returns a profile of one side under load, and the requests per second.
func (c *ProfileCommand) record(ctx context.Context, s *side, of shape) ([]byte, float64, error) {
	q, err := s.request(ctx, of)
	if err != nil {
		return nil, 0, err
	}
	type run struct {
		result load.Result
		err    error
	}
	done := make(chan run, 1)
	length := time.Duration(c.Seconds) * time.Second
	go func() {
		result, err := load.Run(ctx, q, c.Connections, length+time.Second)
		done <- run{result, err}
	}()
	profile, err := get(ctx, fmt.Sprintf("http://%s/debug/pprof/profile?seconds=%d", s.admin, c.Seconds))
	loaded := <-done
	if err == nil {
		err = loaded.err
	}
	return profile, loaded.result.Rate(), err
}
