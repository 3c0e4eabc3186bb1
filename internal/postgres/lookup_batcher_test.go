package postgres_test

import (
	"context"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
)

// roundTrips counts round trips and the statements in them, independently of what
// the requests count themselves.
type roundTrips struct{ count, statements atomic.Int64 }

func (j *roundTrips) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	j.count.Add(1)
	j.statements.Add(1)
	return ctx
}

func (j *roundTrips) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (j *roundTrips) TraceBatchStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceBatchStartData) context.Context {
	j.count.Add(1)
	j.statements.Add(int64(data.Batch.Len()))
	return ctx
}

func (j *roundTrips) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}

func (j *roundTrips) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

// lookup reads one row by its key, as a level of an operation does.
type lookup struct {
	reader    *postgres.Reader
	statement *compile.Statement
}

func newLookup(t *testing.T, db *postgres.DB, entity string) lookup {
	t.Helper()
	e := entities(t).Entity(entity)
	statement, err := compile.ByKey(wholeCounty(), e, nil, nil, compile.Form{})
	if err != nil {
		t.Fatal(err)
	}
	return lookup{postgres.NewReader(db), statement}
}

// find returns the keys that were found.
func (l lookup) find(ctx context.Context, into *postgres.Rows, key string) (found []string, err error) {
	round := l.reader.Round()
	round.AddKey(l.statement, key, into)
	if err := round.Run(ctx); err != nil {
		return nil, err
	}
	for i := range into.Len() {
		found = append(found, string(into.Raw(i, l.statement.Key())))
	}
	return found, nil
}

func traced(t *testing.T) (*postgres.DB, *roundTrips) {
	t.Helper()
	shared, _ := readerDB(t)
	j := &roundTrips{}
	db, err := postgres.Open(t.Context(), shared.Pool.Config().ConnString(), postgres.Options{Tracer: j})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db, j
}

// Requests that run at once share round trips. Each finds what it asked for, also
// while others are cancelled before theirs is done.
func TestBatchedLookupsFindTheirOwnRows(t *testing.T) {
	db, made := traced(t)
	divisions := newLookup(t, db, "Division")
	const requests, each = 48, 40
	var asked atomic.Int64
	var all sync.WaitGroup
	for request := range requests {
		all.Go(func() {
			random := rand.New(rand.NewPCG(1, uint64(request)))
			var into postgres.Rows // memory that is used again, as an execution's is
			for range each {
				ctx, leave := context.WithCancel(t.Context())
				key, want := townships[random.IntN(len(townships))], 1
				if random.IntN(5) == 0 {
					key, want = "640302999000", 0
				}
				leaves := random.IntN(4) == 0
				if leaves {
					time.AfterFunc(time.Duration(random.IntN(300))*time.Microsecond, leave)
				}
				found, err := divisions.find(ctx, &into, key)
				leave()
				asked.Add(1)
				switch {
				case leaves && err != nil:
					if fault.KindOf(err) != fault.Timeout {
						t.Errorf("after leaving: %v", err)
					}
				case err != nil:
					t.Error(err)
				case len(found) != want || want == 1 && found[0] != key:
					t.Errorf("asked for %s, found %v", key, found)
				}
			}
		})
	}
	all.Wait()
	if made.count.Load() >= asked.Load() {
		t.Errorf("%d round trips for %d look-ups", made.count.Load(), asked.Load())
	}
	t.Logf("%d look-ups, %d statements in %d round trips", asked.Load(), made.statements.Load(), made.count.Load())
}

// A request counts its own statements and rows, batched or not.
func TestBatchedLookupsCountTheirOwnStatements(t *testing.T) {
	shared, _ := readerDB(t)
	db, err := postgres.Open(t.Context(), shared.Pool.Config().ConnString(), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	divisions := newLookup(t, db, "Division")
	const each = 30
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			begun, ended := 0, 0
			stats := &postgres.QueryStats{OnStatement: func(_ context.Context, statement string) func(bool) {
				if begun++; statement != "SELECT division" {
					t.Errorf("statement %q", statement)
				}
				return func(bool) { ended++ }
			}}
			var into postgres.Rows
			for range each {
				if _, err := divisions.find(postgres.WithQueryStats(t.Context(), stats), &into, townships[0]); err != nil {
					t.Error(err)
				}
			}
			if stats.Statements() != each || stats.Rows() != each || stats.Time() <= 0 || begun != each || ended != each {
				t.Errorf("%d statements, %d rows, %v, %d begun, %d ended", stats.Statements(), stats.Rows(), stats.Time(), begun, ended)
			}
		})
	}
	all.Wait()
}

// A look-up in a locked table delays no other for long, and gets its row in the end.
func TestALockedTableDelaysOnlyItsOwnLookups(t *testing.T) {
	db := migrated(t)
	divisions, cases := newLookup(t, db, "Division"), newLookup(t, db, "MediationCase")
	tx, err := db.Pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(context.Background()) }()
	if _, err := tx.Exec(t.Context(), "LOCK TABLE mediation_case IN ACCESS EXCLUSIVE MODE"); err != nil {
		t.Fatal(err)
	}
	var locked, others sync.WaitGroup
	for range 4 {
		locked.Go(func() {
			if _, err := cases.find(t.Context(), new(postgres.Rows), "018f0000-0000-7000-8000-000000000000"); err != nil {
				t.Errorf("the locked table: %v", err)
			}
		})
		others.Go(func() {
			if _, err := divisions.find(t.Context(), new(postgres.Rows), townships[0]); err != nil {
				t.Errorf("another table: %v", err)
			}
		})
	}
	others.Wait() // while the lock is held
	if err := tx.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	locked.Wait()
}

// When a connection is lost, each look-up gets its row, or the error that the
// database is unavailable.
func TestALostRoundTripRunsAgain(t *testing.T) {
	db, _ := traced(t)
	shared, _ := readerDB(t)
	divisions := newLookup(t, db, "Division")
	done := make(chan struct{})
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			var into postgres.Rows
			for {
				select {
				case <-done:
					return
				default:
				}
				found, err := divisions.find(t.Context(), &into, townships[1])
				if err != nil && fault.KindOf(err) != fault.Unavailable || err == nil && (len(found) != 1 || found[0] != townships[1]) {
					t.Errorf("found %v: %v", found, err)
				}
			}
		})
	}
	for range 5 {
		if _, err := shared.Pool.Exec(t.Context(), `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
			WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%"division"%'`); err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Millisecond)
	}
	close(done)
	all.Wait()
	if found, err := divisions.find(t.Context(), new(postgres.Rows), townships[2]); err != nil || len(found) != 1 {
		t.Errorf("afterwards: %v %v", found, err)
	}
}
