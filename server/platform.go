package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"time"

	"litong3422/graph"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/calendar"
	"litong3422/internal/command"
	"litong3422/internal/observe"
	"litong3422/internal/postgres"
	"litong3422/internal/setup"
	"litong3422/internal/transfer"
	"litong3422/server/signin"
	"litong3422/server/web"
)

// platform is the database of a ready server and the services on it.
type platform struct {
	database *database
	db       *postgres.DB
	probe    *postgres.DB          // for readiness only, so that a busy pool does not look dead
	bulk     *postgres.DB          // for imports, whose statements take longer than those of requests
	county   postgres.LoadedCounty // that is served
	key      auth.Key
	accounts *postgres.Accounts
	signIn   *signin.Service
	exports  *web.Exports
	quality  *qualityChecks
}

func (p *platform) close() error {
	for _, db := range []*postgres.DB{p.probe, p.bulk, p.db} {
		if db != nil {
			db.Close()
		}
	}
	if p.database == nil {
		return nil
	}
	return p.database.close()
}

// bringUp starts the database, migrates and loads it, and opens the API. What
// fails because the database went away is tried again; the rest is final.
func (s *Server) bringUp(ctx context.Context, address string) (up *platform, err error) {
	up = &platform{}
	begun := time.Now()
	if up.database, err = startDatabase(ctx, s.config, s.log, s.say); err != nil {
		return up, err
	}
	up.database.patient = true
	for {
		err := s.prepare(ctx, up)
		if err == nil {
			break
		}
		if errors.Is(err, errNoCounty) {
			if err = s.awaitCounty(ctx, address, up); err == nil {
				continue
			}
		}
		if !postgres.Unreachable(err) || ctx.Err() != nil {
			return up, err
		}
		s.log.Warn("the database went away while starting; trying again", "error", err)
		time.Sleep(200 * time.Millisecond)
	}
	api, err := s.newAPI(up)
	if err != nil {
		return up, err
	}
	go up.exports.Jobs.Run(ctx)
	go up.quality.run(ctx)
	s.site.Open(api, up.county.Demo)
	s.site.Health.Ready(up.probe)
	s.observer.Metrics.WatchPool("requests", poolState(up.db))
	go s.runMaintenance(ctx, up)
	s.say(fmt.Sprintf("\n就绪 ready (%.1f s): %s\n%s\n", time.Since(begun).Seconds(), s.addressOf(address), s.whereAccounts(ctx, up)))
	return up, nil
}

// awaitCounty serves the page without data, says what to run, and waits until the database
// has a county.
func (s *Server) awaitCounty(ctx context.Context, address string, up *platform) error {
	code := auth.NewPassword()
	s.site.AskForCounty(&web.Setup{
		Code: code, Log: s.log,
		Today: func() calendar.Day { return today(time.Now()) },
		Make: func(ctx context.Context, county setup.County, administrator string) ([]web.MadeAccount, error) {
			return makeCounty(ctx, up.db, county, administrator)
		},
	})
	s.site.Health.Ready(up.probe)
	s.log.Warn("the database holds no county; waiting for one", "address", "http://"+address,
		"run", "server county create --code CODE --name NAME --divisions FILE")
	s.say(errNoCounty.Error())
	s.say(fmt.Sprintf("或在页面中设立 or on the page: %s/setup\n设立验证码 set-up code: %s", cmp.Or(s.config.PublicURL, "http://"+address), code))
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
		if counties, err := up.probe.Counties(ctx); err != nil || len(counties) > 0 {
			return err
		}
	}
}

// addressOf returns where the page is opened: the public address, or the one listened on.
func (s *Server) addressOf(listening string) string {
	if s.config.PublicURL != "" {
		return s.config.PublicURL + "  (http://" + listening + ")"
	}
	return "http://" + listening
}

// whereAccounts says where the operator finds the passwords of the demo accounts. Another
// server, or a restored database, may have made the file of this data folder outdated.
func (s *Server) whereAccounts(ctx context.Context, up *platform) string {
	const another = "server password <用户名 NAME>"
	outdated, known, err := up.signIn.OutdatedDemoAccounts(ctx, s.config.Data)
	switch file := filepath.Join(s.config.Data, signin.DemoAccountsFile); {
	case !up.county.Demo:
		return fmt.Sprintf("%s %s %s", up.county.Code, up.county.NameZH, up.county.NameEN)
	case err != nil:
		return fmt.Sprintf("演示账号未能核对 demo accounts not checked: %v", err)
	case !known:
		return "账号已存在，密码在首次启动时显示过 the accounts exist, their passwords were shown at the first start; 重设 to set another: " + another
	case len(outdated) > 0:
		return fmt.Sprintf("演示账号 demo accounts: %s；其中 %[2]s 的密码与数据库不符 the passwords of %[2]s there are not those of the database; 重设 to set another: %[3]s",
			file, strings.Join(outdated, ", "), another)
	default:
		return "演示账号 demo accounts: " + file
	}
}

// prepare makes the database current and complete, with all that the API needs
// from it. It may be called again after a failure.
func (s *Server) prepare(ctx context.Context, up *platform) (err error) {
	if err := up.database.prepare(ctx, s.log, s.say); err != nil {
		return err
	}
	if up.db == nil {
		if up.db, err = up.database.open(ctx, postgres.Options{}, s.log); err != nil {
			return err
		}
	}
	if up.probe == nil {
		o := postgres.Options{ApplicationName: "litong3422 readiness", MaxConns: 2}
		if up.probe, err = up.database.open(ctx, o, s.log); err != nil {
			return err
		}
	}
	if up.bulk == nil {
		o := postgres.Options{ApplicationName: "litong3422 import", MaxConns: 6, StatementTimeout: postgres.Unlimited}
		if up.bulk, err = up.database.open(ctx, o, s.log); err != nil {
			return err
		}
	}
	if up.key, err = auth.LoadKey(s.config.Data); err != nil {
		return err
	}
	if up.county, err = countyOf(ctx, up.db, s.config.County); err != nil {
		return err
	}
	up.accounts = postgres.NewAccounts(up.db, up.county.Code)
	up.signIn, err = openSignIn(ctx, up.db, up.county, up.key, s.config.Data, s.say)
	return err
}

// openSignIn returns the sign-in service of a county. At the first start of a demo county
// it makes the demo accounts, and shows their passwords this once.
func openSignIn(ctx context.Context, db *postgres.DB, county postgres.LoadedCounty, key auth.Key, data string, say func(string)) (*signin.Service, error) {
	service, err := signin.New(postgres.NewAccounts(db, county.Code), key, time.Now)
	if err != nil || !county.Demo {
		return service, err
	}
	made, err := service.EnsureDemoAccounts(ctx, data)
	if err != nil {
		return nil, err
	}
	if len(made) > 0 {
		say("\n演示账号，密码仅显示这一次 demo accounts; the passwords are shown only this once:\n\n    " +
			strings.ReplaceAll(strings.TrimSpace(signin.DemoAccountsText(made)), "\n", "\n    "))
	}
	return service, nil
}

// newAPI returns the handler of the API on a ready platform.
func (s *Server) newAPI(up *platform) (http.Handler, error) {
	cursors, err := up.key.Derive("cursors")
	if err != nil {
		return nil, err
	}
	rules := s.config.Limits.rules()
	served, err := web.NewSchema(graph.Deps{DB: up.db, CursorKey: cursors, Slow: s.observer.Slow, Limits: &rules.Limits, Budget: rules.BudgetOf}, s.config.Executor, s.log)
	if err != nil {
		return nil, fmt.Errorf("making the GraphQL schema: %w", err)
	}
	web.WatchExecutors(s.observer.Metrics, served.ExecutableSchema)
	up.exports = exportsOf(up.bulk, up.county, s.config.Data, served, s.log)
	if up.quality, err = newQualityChecks(up.bulk, up.county.Code, s.log); err != nil {
		return nil, err
	}
	importer := transfer.NewImporter(schema.Catalogue(), up.bulk, command.New(up.bulk, schema.Catalogue()))
	importer.Changed(up.quality.wake)
	return web.API{
		Exports: up.exports,
		SignIn:  up.signIn, Accounts: up.accounts, Importer: importer, Schema: served, Rules: rules, Public: s.site.Middleware.Public, Now: time.Now, Log: s.log,
	}.Handler(), nil
}

// exportsOf returns the exports of a county, whose files lie in the data folder.
func exportsOf(db *postgres.DB, county postgres.LoadedCounty, data string, schema web.Schema, log *slog.Logger) *web.Exports {
	exporter := transfer.NewExporter(schema.Catalogue, db)
	return &web.Exports{DB: db, Exporter: exporter, Jobs: transfer.NewJobs(exporter, county.Code, filepath.Join(data, "exports"), time.Now, log)}
}

// poolState reads the state of a database's pool.
func poolState(db *postgres.DB) func() observe.Pool {
	return func() observe.Pool {
		s := db.Pool.Stat()
		return observe.Pool{
			Max: s.MaxConns(), Open: s.TotalConns(), InUse: s.AcquiredConns(), Idle: s.IdleConns(),
			Acquired: s.AcquireCount(), Waited: s.EmptyAcquireCount(), Waiting: s.AcquireDuration(),
		}
	}
}

// Changes are folded into the roll-ups every few seconds. Reads are exact in between as
// well; folding keeps them fast. Ended sessions are deleted once an hour; then the
// last day of the records follows the calendar.
const (
	foldEvery   = 5 * time.Second
	forgetEvery = time.Hour
	importLife  = 7 * 24 * time.Hour // that were tried and not committed
)

// runMaintenance folds the roll-ups and deletes ended sessions and the answers
// to old requests at intervals, until ctx
// ends. A failure is logged, and the next interval tries again.
func (s *Server) runMaintenance(ctx context.Context, up *platform) {
	fold, forget := time.NewTicker(foldEvery), time.NewTicker(forgetEvery)
	defer fold.Stop()
	defer forget.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case <-fold.C:
			_, err = up.db.FoldRollups(ctx, up.county.Code)
		case now := <-forget.C:
			err = errors.Join(up.accounts.ForgetOld(ctx, now), up.db.ForgetRequests(ctx, up.county.Code, now), up.db.FollowCalendar(ctx, today(now)),
				up.db.ForgetImports(ctx, up.county.Code, now.Add(-importLife)))
		}
		if err != nil && ctx.Err() == nil {
			s.log.Warn("maintenance failed; trying again later", "error", err)
		}
	}
}
