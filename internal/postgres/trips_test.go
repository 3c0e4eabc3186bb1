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
)

// journeys counts round trips and the statements that they carried, besides what
// the requests count themselves.
type journeys struct{ trips, statements atomic.Int64 }

func (j *journeys) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	j.trips.Add(1)
	j.statements.Add(1)
	return ctx
}

func (j *journeys) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (j *journeys) TraceBatchStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceBatchStartData) context.Context {
	j.trips.Add(1)
	j.statements.Add(int64(data.Batch.Len()))
	return ctx
}

func (j *journeys) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}

func (j *journeys) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

// lookUp reads one row by its key, as a level of an operation does.
type lookUp struct {
	reader    *postgres.Reader
	statement *postgres.Statement
}

func newLookUp(t *testing.T, db *postgres.DB, entity string) lookUp {
	t.Helper()
	e := entities(t).Entity(entity)
	statement, err := postgres.CompileByKey(wholeCounty(), e, nil, nil, postgres.Form{})
	if err != nil {
		t.Fatal(err)
	}
	return lookUp{postgres.NewReader(db), statement}
}

// find returns the keys that were found.
func (l lookUp) find(ctx context.Context, into *postgres.Rows, key string) (found []string, err error) {
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

func traced(t *testing.T) (*postgres.DB, *journeys) {
	t.Helper()
	shared, _ := readerDB(t)
	j := &journeys{}
	db, err := postgres.Open(t.Context(), shared.Pool.Config().ConnString(), postgres.Options{Tracer: j})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db, j
}

// Requests that run at once share round trips; each finds what it asked for, also
// while others leave before theirs has come back.
func TestLookUpsTravelTogetherAndFindTheirOwn(t *testing.T) {
	db, made := traced(t)
	divisions := newLookUp(t, db, "Division")
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
	if made.trips.Load() >= asked.Load() {
		t.Errorf("%d trips for %d look-ups", made.trips.Load(), asked.Load())
	}
	t.Logf("%d look-ups, %d statements in %d trips", asked.Load(), made.statements.Load(), made.trips.Load())
}

// A request counts its own statements and rows, however they travelled.
func TestTravellersCountTheirOwnEffort(t *testing.T) {
	shared, _ := readerDB(t)
	db, err := postgres.Open(t.Context(), shared.Pool.Config().ConnString(), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	divisions := newLookUp(t, db, "Division")
	const each = 30
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			begun, ended := 0, 0
			effort := &postgres.Effort{Follow: func(_ context.Context, statement string) func(bool) {
				if begun++; statement != "SELECT division" {
					t.Errorf("followed %q", statement)
				}
				return func(bool) { ended++ }
			}}
			var into postgres.Rows
			for range each {
				if _, err := divisions.find(postgres.WithEffort(t.Context(), effort), &into, townships[0]); err != nil {
					t.Error(err)
				}
			}
			if effort.Statements() != each || effort.Rows() != each || effort.Time() <= 0 || begun != each || ended != each {
				t.Errorf("%d statements, %d rows, %v, %d begun, %d ended", effort.Statements(), effort.Rows(), effort.Time(), begun, ended)
			}
		})
	}
	all.Wait()
}

// Who looks into a table that is locked keeps nobody else waiting for long, and
// gets what it asked for in the end.
func TestALockedTableHoldsUpOnlyItsOwn(t *testing.T) {
	db := migrated(t)
	divisions, cases := newLookUp(t, db, "Division"), newLookUp(t, db, "MediationCase")
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

// A connection that is lost on the way is nobody's fault: all are answered, or told
// that the database was away.
func TestALostTripIsMadeAgain(t *testing.T) {
	db, _ := traced(t)
	shared, _ := readerDB(t)
	divisions := newLookUp(t, db, "Division")
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
