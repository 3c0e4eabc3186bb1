package main

import (
	"context"
	"fmt"
	"time"
)

// RunCommand proves and measures.
type RunCommand struct {
	CountyOptions `embed:""`
	Connections   []int         `default:"1,16,64" help:"并发连接数。 Numbers of connections."`
	Length        time.Duration `default:"3s" help:"每个测点每轮时长。 How long each point is measured in a round."`
	Rounds        int           `default:"3" help:"轮数,取中位数。 Rounds, whose medians count."`
	Shapes        []string      `help:"只测这些形状。 Only these shapes."`
	Growth        float64       `default:"0.1" help:"对照的小县规模,0 为不比。 Size of the smaller county to compare times with; 0: do not."`
	Strict        bool          `help:"有目标未达到则退出码为 1。 Exit code 1 when an aim is missed."`
}

// Validate refuses what cannot be measured.
func (c *RunCommand) Validate() error {
	if c.Rounds < 1 || c.Length <= 0 || len(c.Connections) == 0 {
		return fmt.Errorf("--rounds, --length and --connections must be positive")
	}
	for _, n := range c.Connections {
		if n < 1 || n > 1000 {
			return fmt.Errorf("--connections must lie between 1 and 1000")
		}
	}
	return nil
}

// outcome is everything a run found out.
type outcome struct {
	scale   float64
	shapes  []shape
	sides   []string
	plan    plan
	proven  map[string]proven
	points  map[string]map[int]map[string]point // by shape, connections and side
	peak    map[string]float64                  // resident memory at most, megabytes, by side
	growth  float64                             // size of the smaller county, 0: none
	smaller map[string]smaller                  // by shape
}

// smaller is how the product did on the smaller county and, next to it, on this.
type smaller struct {
	statements int64
	less, more time.Duration // p50 at one connection, there and here
}

// Run implements the command.
func (c *RunCommand) Run(ctx context.Context, console *console) error {
	of, err := pick(c.Shapes)
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
	names := []string{byProduct, byHand}
	if programs.flags["--executor"] {
		names = append(names, byGenerated)
	}
	o := &outcome{scale: c.Scale, shapes: of, sides: names, plan: plan{c.Connections, c.Length, c.Rounds, min(c.Length, 500*time.Millisecond)}}
	if o.proven, err = prove(ctx, programs, county, names, of); err != nil {
		return err
	}
	console.say("所有答案相等 all answers are equal")
	if err := o.measure(ctx, programs, county, console); err != nil {
		return err
	}
	if c.Growth > 0 {
		if err := o.compareGrowth(ctx, programs, county, c.CountyOptions, c.Growth, console); err != nil {
			return err
		}
	}
	if missed := o.write(console.out); missed > 0 && c.Strict {
		return errMissed
	}
	return nil
}

// measure fills in the points.
func (o *outcome) measure(ctx context.Context, p programs, c *county, console *console) error {
	sides, stop, err := startAll(ctx, p, c, o.sides)
	defer stop()
	if err != nil {
		return err
	}
	o.points, o.peak = map[string]map[int]map[string]point{}, map[string]float64{}
	for _, s := range o.shapes {
		requests, err := requestsOf(ctx, sides, s)
		if err != nil {
			return err
		}
		o.points[s.name] = map[int]map[string]point{}
		for _, connections := range o.plan.connections {
			n := len(sides)
			if sides[n-1].name == byGenerated && connections != o.judged() {
				n-- // one comparison with gqlgen's executor is enough, and takes long
			}
			points, err := contest(ctx, o.plan, connections, sides[:n], requests[:n])
			if err != nil {
				return fmt.Errorf("%s, %d connections: %w", s.name, connections, err)
			}
			by := map[string]point{}
			for i, side := range sides[:n] {
				by[side.name] = points[i]
				console.say("  %-12s %3d × %-10s %9.1f/s", s.name, connections, side.name, points[i].rate)
			}
			o.points[s.name][connections] = by
		}
	}
	for _, side := range sides {
		if o.peak[side.name], err = side.resident("VmHWM"); err != nil {
			return err
		}
	}
	return nil
}

// startAll starts sides on a county; stop ends those that started.
func startAll(ctx context.Context, p programs, c *county, names []string) (sides []*side, stop func(), err error) {
	stop = func() {
		for _, s := range sides {
			s.stop()
		}
	}
	for _, name := range names {
		s, err := p.start(ctx, name, c.private.DSN(), c.folder)
		if err != nil {
			return sides, stop, err
		}
		sides = append(sides, s)
	}
	return sides, stop, nil
}

// compareGrowth measures the product at one connection on this county and a
// smaller one, in turns, and counts its statements there.
func (o *outcome) compareGrowth(ctx context.Context, p programs, big *county, options CountyOptions, scale float64, console *console) error {
	options.Scale = scale
	small, err := openCounty(ctx, options, console)
	if err != nil {
		return err
	}
	defer small.close()
	counted, err := prove(ctx, p, small, []string{byProduct}, o.shapes)
	if err != nil {
		return err
	}
	var sides []*side
	for _, c := range []*county{small, big} {
		started, stop, err := startAll(ctx, p, c, []string{byProduct})
		defer stop()
		if err != nil {
			return err
		}
		sides = append(sides, started...)
	}
	o.growth, o.smaller = scale, map[string]smaller{}
	for _, s := range o.shapes {
		requests, err := requestsOf(ctx, sides, s)
		if err != nil {
			return err
		}
		points, err := contest(ctx, o.plan, 1, sides, requests)
		if err != nil {
			return err
		}
		o.smaller[s.name] = smaller{counted[s.name].statements[byProduct], points[0].p50, points[1].p50}
	}
	return nil
}
