package main

import (
	"context"
	"fmt"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/demo"
	"litong3422/internal/embedded"
	"litong3422/internal/postgres"
)

// Aims of durable creates: one of the two is enough.
const (
	createsAimed = 3000.0 // a second
	ratioAimed   = 0.5    // of bare inserts
)

// WritesCommand measures durable creates of mediation cases, each a transaction with its
// history, roll-ups and search text, in turns with bare INSERT statements of the same rows.
// What it writes goes into a copy of the county's database, which it drops.
type WritesCommand struct {
	CountyOptions `embed:""`
	Connections   int           `default:"16" help:"并发连接数。 Connections."`
	Length        time.Duration `default:"3s" help:"每轮时长。 How long each side is measured in a round."`
	Rounds        int           `default:"3" help:"轮数，取最好的一轮。 Rounds; the best counts."`
	Strict        bool          `help:"目标未达到则退出码为1。 Exit code 1 when the aim is missed."`
}

// Run implements the command.
func (c *WritesCommand) Run(ctx context.Context, console *console) error {
	county, err := openCounty(ctx, c.CountyOptions, console)
	if err != nil {
		return err
	}
	defer county.close()
	db, drop, err := county.copied(ctx, c.Connections)
	if err != nil {
		return err
	}
	defer drop()
	product, bare, err := c.sides(ctx, db)
	if err != nil {
		return err
	}
	if _, err := c.rate(ctx, product); err != nil { // statements are prepared on every connection
		return err
	}
	var creates, inserts float64
	for range c.Rounds {
		created, err := c.rate(ctx, product)
		if err != nil {
			return err
		}
		inserted, err := c.rate(ctx, bare)
		if err != nil {
			return err
		}
		creates, inserts = max(creates, created), max(inserts, inserted)
	}
	r := report{to: console.out}
	met := creates >= createsAimed || creates/inserts >= ratioAimed
	r.line("| durable creates/s at %d connections (%.0f, or %.2f of bare inserts) | bare inserts/s | ratio |", c.Connections, createsAimed, ratioAimed)
	r.line("|---|---|---|")
	r.line("| %.0f %s | %.0f | %.2f |", creates, r.mark(met), inserts, creates/inserts)
	if !met && c.Strict {
		return errMissed
	}
	return nil
}

// rate runs a write on all connections for a while and returns how many were done a second.
func (c *WritesCommand) rate(ctx context.Context, write func(context.Context) error) (float64, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var done atomic.Int64
	var group sync.WaitGroup
	began := time.Now()
	for range c.Connections {
		group.Go(func() {
			for time.Since(began) < c.Length {
				if err := write(ctx); err != nil {
					cancel(err)
					return
				}
				done.Add(1)
			}
		})
	}
	group.Wait()
	return float64(done.Load()) / time.Since(began).Seconds(), context.Cause(ctx)
}

// sides returns a create by the product and a bare insert. Both write cases like a stored
// one, each with a number of its own.
func (c *WritesCommand) sides(ctx context.Context, db *postgres.DB) (product, bare func(context.Context) error, err error) {
	var organization, mediator, township string
	err = db.Pool.QueryRow(ctx, `SELECT organization_id::text, mediator_id::text, township_code FROM mediation_case WHERE county_code = $1 ORDER BY id LIMIT 1`, demo.County).
		Scan(&organization, &mediator, &township)
	if err != nil {
		return nil, nil, err
	}
	runner := command.New(db, schema.Catalogue())
	admin := auth.Viewer{UserName: "bench", Role: auth.Admin, County: demo.County}
	product = func(ctx context.Context) error {
		_, err := runner.Run(ctx, command.Request{Viewer: admin, At: time.Now(), Source: "ENTERED", Changes: []change.Change{
			newCase(organization, mediator, township)}})
		return err
	}
	bare = func(ctx context.Context) error {
		_, err := db.Pool.Exec(ctx, `INSERT INTO mediation_case (county_code, id, number, category, complexity, origin, status, opened_on, due_on, parties, party_name,
			judicially_confirmed, organization_id, mediator_id, township_code, source)
			VALUES ($1, $2, $3, 'NEIGHBOUR', 'ORDINARY', 'APPLICATION', 'ACCEPTED', '2019-12-02', '2019-12-31', 2, '张三', false, $4, $5, $6, 'ENTERED')`,
			demo.County, uuid.New(), uuid.NewString(), organization, mediator, township)
		return err
	}
	return product, bare, nil
}

func newCase(organization, mediator, township string) change.Change {
	c := change.Change{Entity: schema.Catalogue().Entity("MediationCase"), Action: catalogue.Create}
	for name, v := range map[string]any{
		"number": uuid.NewString(), "category": "NEIGHBOUR", "complexity": "ORDINARY", "origin": "APPLICATION", "openedOn": "2019-12-02", "dueOn": "2019-12-31",
		"parties": 2, "partyName": "张三", "organization": change.Reference{Value: organization}, "mediator": change.Reference{Value: mediator},
		"township": change.Reference{Value: township},
	} {
		member, _ := c.Entity.Member(name)
		c.Set = append(c.Set, change.Value{Member: member, Value: v})
	}
	return c
}

// copied opens a copy of the county's database, and returns what drops it.
func (c *county) copied(ctx context.Context, connections int) (*postgres.DB, func(), error) {
	const name = "bench_writes"
	of := func(database string) string {
		address, err := url.Parse(c.private.DSN())
		if err != nil {
			panic(err) // the server made it
		}
		address.Path = "/" + database
		return address.String()
	}
	admin, err := postgres.Open(ctx, of("template1"), postgres.Options{MaxConns: 1, StatementTimeout: postgres.Unlimited})
	if err != nil {
		return nil, nil, err
	}
	drop := func() {
		_, _ = admin.Pool.Exec(context.WithoutCancel(ctx), "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)") // the next run drops it, too
		admin.Close()
	}
	for _, statement := range []string{"DROP DATABASE IF EXISTS " + name + " WITH (FORCE)", "CREATE DATABASE " + name + " TEMPLATE " + embedded.Database} {
		if _, err := admin.Pool.Exec(ctx, statement); err != nil {
			drop()
			return nil, nil, fmt.Errorf("copying the county: %w", err)
		}
	}
	db, err := postgres.Open(ctx, of(name), postgres.Options{ApplicationName: "litong3422 bench", MaxConns: int32(connections)})
	if err != nil {
		drop()
		return nil, nil, err
	}
	return db, func() { db.Close(); drop() }, nil
}
