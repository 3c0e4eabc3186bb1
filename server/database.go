package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/demo"
	"litong3422/internal/embedded"
	"litong3422/internal/postgres"
)

// database is the PostgreSQL a command works with: a private one that this
// process started, the private one of a running server, or the user's own.
type database struct {
	dsn     string
	private *embedded.Server // nil unless this process started it
	// borrowed from a running server, which may stop at any moment.
	borrowed bool
	// patient waits for a database that does not answer.
	patient bool
	// demo names the demo set of an empty database; empty: the default one, if loadsDemo.
	demo      string
	loadsDemo bool
}

// startDatabase gives the server its database: it starts the private PostgreSQL,
// or takes the configured address, which need not answer yet.
func startDatabase(ctx context.Context, config Config, log *slog.Logger, progress func(string)) (*database, error) {
	if config.DatabaseURL != "" {
		return &database{dsn: string(config.DatabaseURL), demo: config.Demo, loadsDemo: config.loadsDemo()}, nil
	}
	private, err := embedded.Start(ctx, embedded.Options{
		DataDir: config.Data, BinDir: config.PgBin, Log: log, Progress: progress})
	if err != nil {
		return nil, err
	}
	return &database{dsn: private.DSN(), private: private, demo: config.Demo, loadsDemo: config.loadsDemo()}, nil
}

// joinDatabase is startDatabase for the short commands, which also work beside a
// running server.
func joinDatabase(ctx context.Context, config Config, log *slog.Logger, progress func(string)) (*database, error) {
	for {
		if config.DatabaseURL == "" {
			if dsn, running := embedded.Running(config.Data); running {
				return &database{dsn: dsn, borrowed: true, demo: config.Demo, loadsDemo: config.loadsDemo()}, nil
			}
		}
		d, err := startDatabase(ctx, config, log, progress)
		// In use, yet not running: a server is just starting or stopping.
		if errors.Is(err, embedded.ErrInUse) && ctx.Err() == nil {
			progress("正在等待另一个进程启动或停止… waiting for another process that is starting or stopping…")
			continue
		}
		return d, err
	}
}

// open connects, and waits for the database to answer if it is patient.
func (d *database) open(ctx context.Context, o postgres.Options, log *slog.Logger) (*postgres.DB, error) {
	for pause := 100 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		db, err := postgres.Open(ctx, d.dsn, o)
		if err == nil || !d.patient || !postgres.Unreachable(err) {
			return db, err
		}
		log.Warn("the database does not answer; waiting for it", "error", err)
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for the database: %w", err)
		case <-time.After(pause):
		}
	}
}

// prepare brings the schema up to date, and loads the demo data set into an empty database
// if that is asked for. It may run in several processes at once and any number of times; what
// is complete costs next to nothing.
func (d *database) prepare(ctx context.Context, log *slog.Logger, say func(string)) error {
	db, err := d.open(ctx, postgres.Options{ApplicationName: "litong3422 start", MaxConns: 4, StatementTimeout: postgres.Unlimited}, log)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		return err
	}
	loaded, err := d.loadDemoData(ctx, db, derived.Catalogue, say)
	if err != nil {
		return err
	}
	if err := db.SyncSearch(ctx, derived.Catalogue); err != nil {
		return err
	}
	if err := db.SyncRollups(ctx); err != nil {
		return err
	}
	if err := db.FollowCalendar(ctx, today(time.Now())); err != nil {
		return err
	}
	if !loaded || d.private == nil {
		return nil
	}
	// A load leaves much to write: without this, an early stop would have to wait.
	_, err = db.Pool.Exec(ctx, "CHECKPOINT")
	return err
}

// loadDemoData loads what is missing of the demo data set where it is wanted, and reports
// whether that was anything. A database that holds another set than the named one is an
// error.
func (d *database) loadDemoData(ctx context.Context, db *postgres.DB, c *catalogue.Catalogue, say func(string)) (loaded bool, err error) {
	counties, err := db.Counties(ctx)
	if err != nil || !wantsDemoData(counties, d.loadsDemo) {
		return false, err
	}
	err = demo.LoadSet(ctx, db, c, d.demo, func(step string, rows int64, took time.Duration) {
		if !loaded {
			loaded = true
			say("正在载入演示数据中尚缺的部分… loading what is still missing of the demo data…")
		}
		say(progressLine(step, rows, took))
	})
	return loaded, err
}

// progressLine is one line of the load's progress: name, rows, time.
func progressLine(step string, rows int64, took time.Duration) string {
	count := ""
	if rows > 0 {
		count = message.NewPrinter(language.English).Sprintf("%d", rows)
	}
	return fmt.Sprintf("  %-32s %10s  %6.2f s", step, count, took.Seconds())
}

// close stops the private PostgreSQL if this process started it.
func (d *database) close() error {
	if d.private == nil {
		return nil
	}
	// The stop has its own limits inside; there is nothing better to do than wait.
	return d.private.Stop(context.Background())
}
