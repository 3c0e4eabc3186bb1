package postgres_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

const (
	here      = "640302"
	elsewhere = "640303" // a second county with the same rows, which no read of the first may see
)

var townships = []string{"640302100000", "640302101000", "640302102000"}

// entities derives the product's own catalogue.
func entities(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	d, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	return d.Catalogue
}

// readerDB is a small county, shared by the reader's tests, and its tracer.
func readerDB(t testing.TB) (*postgres.DB, *recorder) {
	t.Helper()
	shared := pgtest.Shared(t, "reader", fillReader)
	rec := &recorder{}
	db, err := postgres.Open(t.Context(), shared.Pool.Config().ConnString(), postgres.Options{Tracer: rec, StatementTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db, rec
}

// migrated is an empty database that only this test has.
func migrated(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.New(t)
}

// recorder keeps every statement that was run.
type recorder struct {
	mu  sync.Mutex
	sql []string
}

func (r *recorder) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.sql = append(r.sql, data.SQL)
	return ctx
}

// take returns the statements since the last call.
func (r *recorder) take() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	taken := r.sql
	r.sql = nil
	return taken
}

func (r *recorder) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// record is a row for any entity: its columns as the reader scans them.
type record struct {
	e      *catalogue.Entity
	fields map[string]any
}

func newRecord(e *catalogue.Entity) func() postgres.Row {
	return func() postgres.Row { return &record{e: e, fields: map[string]any{}} }
}

func (r *record) Dest(column string) any {
	if d, ok := r.fields[column]; ok {
		return d
	}
	var d any
	for _, ref := range r.e.Refs {
		if !ref.Many && ref.Column == column {
			d = new(*string)
		}
	}
	for _, f := range r.e.Fields {
		if f.Column != column {
			continue
		}
		switch f.Kind {
		case catalogue.Int:
			d = new(*int64)
		case catalogue.Boolean:
			d = new(*bool)
		case catalogue.DateTime:
			d = new(*time.Time)
		default:
			d = new(*string)
		}
	}
	if d != nil {
		r.fields[column] = d
	}
	return d
}

// text is a scanned column; nil for null.
func (r *record) text(column string) *string { return *r.fields[column].(**string) }

// fillReader writes the same small county twice, under two codes.
func fillReader(ctx context.Context, db *postgres.DB) error {
	for i, county := range []string{here, elsewhere} {
		f := filler{ctx: ctx, db: db, county: county, rand: rand.New(rand.NewPCG(7, uint64(i)))}
		if err := f.fill(); err != nil {
			return err
		}
	}
	d, err := catalogue.Derive(schema.Files)
	if err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		for _, county := range []string{here, elsewhere} {
			if err := postgres.SyncSearch(ctx, tx, d.Catalogue, county); err != nil {
				return err
			}
		}
		return nil
	})
}

type filler struct {
	ctx    context.Context
	db     *postgres.DB
	county string
	rand   *rand.Rand
	err    error
}

// code moves a code of the fixture to this county.
func (f *filler) code(code string) string { return f.county + code[6:] }

func (f *filler) id() string {
	var seed [16]byte
	for i := range seed {
		seed[i] = byte(f.rand.UintN(256))
	}
	return uuid.NewSHA1(uuid.NameSpaceOID, seed[:]).String()
}

func (f *filler) insert(table string, columns string, values ...any) {
	if f.err != nil {
		return
	}
	params := make([]string, len(values))
	for i := range values {
		params[i] = fmt.Sprintf("$%d", i+2)
	}
	sql := "INSERT INTO " + table + " (county_code, source, " + columns + ") VALUES ($1, 'DEMO', " + strings.Join(params, ", ") + ")"
	if _, err := f.db.Pool.Exec(f.ctx, sql, append([]any{f.county}, values...)...); err != nil {
		f.err = fmt.Errorf("%s %v: %w", table, values, err)
	}
}

func pick[T any](f *filler, of ...T) T { return of[f.rand.IntN(len(of))] }

// day is a day in 2018 or 2019; few enough of them that many rows share one.
func (f *filler) day() time.Time {
	return time.Date(2018, time.January, 1+17*f.rand.IntN(43), 0, 0, 0, 0, time.UTC)
}

func (f *filler) fill() error {
	district := f.code("640302000000")
	f.insert("division", "code, name, short_name, level, kind, in_baseline, valid_from", district, "利通区", "利通", "DISTRICT", "DISTRICT", true, "2018-01-01")
	var villages []string
	for i, township := range townships {
		township = f.code(township)
		f.insert("division", "code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, area_km2",
			township, pick(f, "金积镇", "高闸镇", "扁担沟镇")+fmt.Sprint(i), pick(f, "金积", "高闸"), "TOWNSHIP", "TOWN", true, "2018-01-01", district, township, fmt.Sprint(50+i)+".25")
		for n := range 3 {
			village := township[:9] + fmt.Sprintf("20%d", n)
			villages = append(villages, village)
			note := any(nil)
			if n == 1 {
				note = pick(f, "50% 的村_民", `反斜\杠`, "")
			}
			f.insert("division", "code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, note_zh, note_en",
				village, pick(f, "塔湾村", "大庙桥村", "秦坝关村", "Ａ村")+"委会", pick(f, "塔湾", "大庙桥", "秦坝关"), "VILLAGE", "VILLAGE", n > 0, "2018-01-01", township, township, note, note)
		}
	}
	for i := range 4 {
		f.insert("service_item", "code, name, is_placeholder, type, exercise_level, one_stop, basic_public_service, audience, handling_type, visits, charged, valid_from",
			fmt.Sprintf("LT-%d", i), pick(f, "生育登记", "养老保险", "临时救助")+fmt.Sprint(i), i == 3, "PUBLIC_SERVICE", "TOWNSHIP", true, false, "PERSON", "IMMEDIATE", i%2, false, "2018-01-01")
	}
	for i := range 120 {
		village := pick(f, villages...)
		var closed, rating, at any = nil, nil, village
		opened, status := f.day(), pick(f, "ACCEPTED", "IN_PROGRESS", "CLOSED", "REFUSED")
		if status == "CLOSED" || status == "REFUSED" {
			closed, rating = opened.AddDate(0, 0, f.rand.IntN(20)), pick[any](f, nil, 3, 4, 5, 5)
		}
		if i%5 == 0 {
			at = nil
		}
		f.insert("service_request", "id, number, status, channel, accepted_on, due_on, closed_on, handled_level, rating, applicant_name, applicant_phone, item_code, township_code, village_code",
			f.id(), fmt.Sprintf("BJ%04d", i), status, pick(f, "WINDOW", "ONLINE"), opened, opened.AddDate(0, 0, 10), closed, "TOWNSHIP", rating,
			pick(f, "马建国", "丁丽", "欧阳小红"), pick[any](f, nil, "13812348000", "2034567"), fmt.Sprintf("LT-%d", f.rand.IntN(4)), village[:9]+"000", at)
	}
	f.mediation(villages)
	return f.err
}

func (f *filler) mediation(villages []string) {
	type body struct{ id, village string }
	var organizations []body
	for i := range 9 {
		o := body{f.id(), villages[i]}
		if i == 8 { // a district-level body
			o.village = ""
		}
		organizations = append(organizations, o)
		kind, township, village := "VILLAGE", any(nil), any(nil)
		if o.village == "" {
			kind = "DISTRICT"
		} else {
			township, village = o.village[:9]+"000", o.village
		}
		f.insert("mediation_organization", "id, name, kind, established_on, township_code, village_code",
			o.id, pick(f, "塔湾", "早元", "郭家桥", "马莲渠")+"调解委员会", kind, f.day(), township, village)
	}
	var mediators []string
	bodies := map[string]body{}
	for i := range 24 {
		o := pick(f, organizations...)
		id := f.id()
		mediators, bodies[id] = append(mediators, id), o
		township, village := any(nil), any(nil)
		if o.village != "" {
			township, village = o.village[:9]+"000", o.village
		}
		f.insert("mediator", "id, number, name, phone, full_time, trained_on, appointed_on, organization_id, township_code, village_code",
			id, fmt.Sprintf("TJ%03d", i), pick(f, "马", "马建国", "丁丽"), pick[any](f, nil, "13900001111"), i%3 == 0, pick[any](f, nil, f.day()), f.day(), o.id, township, village)
	}
	for i := range 110 {
		mediator := pick(f, mediators...)
		village := pick(f, villages...)
		opened, status := f.day(), pick(f, "ACCEPTED", "IN_MEDIATION", "CLOSED", "CLOSED")
		var closed, outcome any
		if status == "CLOSED" {
			closed, outcome = opened.AddDate(0, 0, f.rand.IntN(30)), pick(f, "SUCCESS_WRITTEN", "SUCCESS_ORAL", "FAILED")
		}
		amount := any(nil)
		if i%3 > 0 {
			amount = fmt.Sprintf("%d.%02d", f.rand.IntN(5)*1000, f.rand.IntN(3)*5)
		}
		f.insert("mediation_case", "id, number, category, complexity, origin, status, outcome, opened_on, due_on, closed_on, amount, parties, party_name, judicially_confirmed, organization_id, mediator_id, township_code, village_code",
			f.id(), fmt.Sprintf("AJ%04d", i), pick(f, "NEIGHBOUR", "CONTRACT", "OTHER"), pick(f, "ORDINARY", "COMPLEX"), "APPLICATION", status, outcome,
			opened, opened.AddDate(0, 0, 30), closed, amount, 2+f.rand.IntN(3), "马某", false, bodies[mediator].id, mediator, village[:9]+"000", pick[any](f, nil, village))
	}
}

// wholeCounty sees all rows of the county.
func wholeCounty() auth.Scope { return auth.Scope{County: here} }
