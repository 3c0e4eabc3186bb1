package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// RunCommand proves and measures.
type RunCommand struct {
	CountyOptions `embed:""`
	Connections   []int         `default:"1,16,64" help:"并发连接数。 Numbers of connections."`
	Length        time.Duration `default:"3s" help:"每个测点每轮时长。 How long each point is measured in a round."`
	Rounds        int           `default:"3" help:"轮数，取中位数。 Rounds, whose medians count."`
	Shapes        []string      `help:"只测这些形状。 Only these shapes."`
	Against       string        `help:"另一提交的服务器程序，与本树的产品轮流测量。 Server binary of another commit, measured in turns with this tree's."`
	AgainstData   string        `name:"against-data" help:"该提交自造的县所在的数据目录；缺省用同一个县。 Data folder with a county built by that commit; by default both use one county."`
	Growth        float64       `default:"0.1" help:"对照的小县规模，0为不比。 Size of the smaller county to compare times with; 0: do not."`
	Strict        bool          `help:"有目标未达到则退出码为1。 Exit code 1 when an aim is missed."`
}

// Validate returns an error for options that cannot be measured.
func (c *RunCommand) Validate() error {
	if c.Rounds < 1 || c.Length <= 0 || len(c.Connections) == 0 {
		return fmt.Errorf("--rounds, --length and --connections must be positive")
	}
	if c.AgainstData != "" && c.Against == "" {
		return fmt.Errorf("--against-data needs --against")
	}
	for _, n := range c.Connections {
		if n < 1 || n > 1000 {
			return fmt.Errorf("--connections must lie between 1 and 1000")
		}
	}
	return nil
}

// outcome holds all results of a run.
type outcome struct {
	scale   float64
	shapes  []shape
	sides   []string
	plan    plan
	proven  map[string]proven
	points  map[string]map[int]map[string]point // by shape, connections and side
	peak    map[string]float64                  // highest resident memory, megabytes, by side
	growth  float64                             // size of the smaller county; 0: none
	smaller map[string]smaller                  // by shape
}

// smaller holds the product's figures on the smaller county and, in turns with it, on this.
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
	if c.Against != "" {
		names = append(names, byOther)
		if programs, err = c.withOther(ctx, programs, console); err != nil {
			return err
		}
		if programs.county != nil {
			defer programs.county.close()
		}
	}
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

// measure measures all shapes and stores their points.
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
				n-- // gqlgen's executor is slow, and one comparison with it is enough
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

// withOther adds the server of another commit. Its county is opened as it is, since this
// tree's migrations may not fit that server.
func (c *RunCommand) withOther(ctx context.Context, p programs, console *console) (programs, error) {
	other, err := filepath.Abs(c.Against)
	if err != nil {
		return p, err
	}
	p.other = other
	if c.AgainstData == "" {
		return p, nil
	}
	options := c.CountyOptions
	options.Data = c.AgainstData
	if _, err := os.Stat(options.folder()); err != nil {
		return p, fmt.Errorf("the county of the other commit: %w", err)
	}
	p.county, err = startCounty(ctx, options, console)
	return p, err
}

// startAll starts sides on a county. The caller calls stop even after an error; it ends
// the sides that started.
func startAll(ctx context.Context, p programs, c *county, names []string) (sides []*side, stop func(), err error) {
	stop = func() {
		for _, s := range sides {
			s.stop()
		}
	}
	for _, name := range names {
		on := p.countyOf(name, c)
		s, err := p.start(ctx, name, on.private.DSN(), on.folder)
		if err != nil {
			return sides, stop, err
		}
		sides = append(sides, s)
	}
	return sides, stop, nil
}

// compareGrowth measures the product at one connection on this county and a smaller one,
// in turns. It counts the product's statements there.
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
