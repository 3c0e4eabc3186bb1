package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/demo"
	"litong3422/internal/embedded"
	"litong3422/internal/postgres"
)

// CountyOptions select a county. The same options give the same rows.
type CountyOptions struct {
	Seed  uint64  `default:"3422" help:"随机种子。 Seed of the records."`
	Scale float64 `default:"1" help:"规模，1为一百万件办件。 Size; 1 is a million service requests."`
	Data  string  `default:".data/bench" help:"数据目录。 Data folder."`
	PgBin string  `name:"pg-bin" env:"LITONG_PG_BIN" help:"initdb 与 postgres 所在目录。 Folder of initdb and postgres."`
}

// Validate returns an error for sizes that no county has.
func (o CountyOptions) Validate() error {
	if !(o.Scale >= 0.002 && o.Scale <= 1) {
		return fmt.Errorf("--scale must lie between 0.002 and 1")
	}
	return nil
}

// recipe returns the recipe of the benchmark's county. Smaller counties have proportionally
// fewer records on the same divisions.
func (o CountyOptions) recipe() demo.Recipe {
	of := func(n float64) int { return int(math.Round(n * o.Scale)) }
	return demo.Recipe{
		Seed:     o.Seed,
		Requests: of(1_000_000),
		// As many of the cases are complex as among the document's.
		ComplexCases: of(10_562), ComplexSuccesses: of(10_253), OrdinaryCases: of(100_000) - of(10_562),
		Volunteers: of(88_000), Projects: of(13_896), Records: of(500_000),
	}
}

// folder returns the data folder of the county's PostgreSQL: one for each size and seed.
func (o CountyOptions) folder() string {
	return filepath.Join(o.Data, "county-"+strconv.FormatFloat(o.Scale, 'g', -1, 64)+"-"+strconv.FormatUint(o.Seed, 10))
}

// county is a running PostgreSQL that holds a county.
type county struct {
	private *embedded.Server
	folder  string
	full    bool // of scale 1
}

// startCounty starts the county's PostgreSQL with the product's settings.
func startCounty(ctx context.Context, o CountyOptions, console *console) (*county, error) {
	private, err := embedded.Start(ctx, embedded.Options{DataDir: o.folder(), BinDir: o.PgBin, Progress: func(text string) { console.say("%s", text) }})
	if err != nil {
		return nil, fmt.Errorf("starting the county in %s: %w", o.folder(), err)
	}
	return &county{private: private, folder: o.folder(), full: o.Scale == 1}, nil
}

// openCounty starts the county's PostgreSQL and builds the county if it is missing.
func openCounty(ctx context.Context, o CountyOptions, console *console) (*county, error) {
	if err := os.MkdirAll(o.folder(), 0o711); err != nil {
		return nil, err
	}
	c, err := startCounty(ctx, o, console)
	if err != nil {
		return nil, err
	}
	if err := c.build(ctx, o, console); err != nil {
		c.close()
		return nil, fmt.Errorf("%w (a county built by another version may not fit this one: remove %s to build it anew)", err, c.folder)
	}
	return c, nil
}

func (c *county) close() { _ = c.private.Stop(context.Background()) }

func (c *county) build(ctx context.Context, o CountyOptions, console *console) error {
	db, err := postgres.Open(ctx, c.private.DSN(), postgres.Options{ApplicationName: "litong3422 bench", MaxConns: 2, StatementTimeout: postgres.Unlimited})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	made := false
	err = demo.Build(ctx, db, schema.Catalogue(), o.recipe(), func(step string, rows int64, took time.Duration) {
		made = true
		console.say("  %-32s %9d  %6.2f s", step, rows, took.Seconds())
	})
	if err != nil || !made {
		return err
	}
	// All pages are written and the visibility of every row is stored before measuring.
	for _, statement := range []string{"VACUUM ANALYZE", "CHECKPOINT"} {
		if _, err := db.Pool.Exec(ctx, statement); err != nil {
			return fmt.Errorf("settling the county: %w", err)
		}
	}
	return nil
}

// CountyCommand builds a county.
type CountyCommand struct {
	CountyOptions `embed:""`
}

// Run implements the command.
func (c *CountyCommand) Run(ctx context.Context, console *console) error {
	began := time.Now()
	county, err := openCounty(ctx, c.CountyOptions, console)
	if err != nil {
		return err
	}
	county.close()
	console.say("%s: %.1f s", county.folder, time.Since(began).Seconds())
	return nil
}
