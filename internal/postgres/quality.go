package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/quality"
)

// Found is something at fault by a rule.
type Found struct {
	Entity    string     // of the row, or of the reports
	Key       string     // of the row
	Indicator string     // of the figure
	Month     *time.Time // its first day
	Township  *string
	Village   *string
	Detail    fault.Text
}

// MaxFound bounds how much of one rule is stored at a time.
const MaxFound = 1000

// QualityRules reads the rules of a county that are in use, by code.
func (db *DB) QualityRules(ctx context.Context, county string) (rules []quality.Rule, err error) {
	defer addContext(&err, "reading the quality rules of county %s", county)
	rows, err := db.Pool.Query(ctx, `SELECT code, name_zh, name_en, kind, severity, coalesce(subject, ''), coalesce(condition, ''), coalesce(remedy_zh, ''), coalesce(remedy_en, '')
FROM quality_rule WHERE county_code = $1 AND active ORDER BY code`, county)
	if err != nil {
		return nil, ReadError(err)
	}
	var r quality.Rule
	_, err = pgx.ForEachRow(rows, []any{&r.Code, &r.Name.ZH, &r.Name.EN, &r.Kind, &r.Severity, &r.Subject, &r.Condition, &r.Remedy.ZH, &r.Remedy.EN}, func() error {
		rules = append(rules, r)
		return nil
	})
	return rules, ReadError(err)
}

// Dated says which field of an entity puts a row into a month: a date, or an Int year.
type Dated struct {
	Field *catalogue.Field // nil: none does
}

func (d Dated) sql() string {
	switch {
	case d.Field == nil:
		return "NULL::date"
	case d.Field.Kind == catalogue.Int:
		return "make_date(t." + compile.Quote(d.Field.Column) + ", 12, 1)"
	default:
		return "date_trunc('month', t." + compile.Quote(d.Field.Column) + ")::date"
	}
}

// FaultyRows returns the rows that break a rule of rows or of twins, by key: at most MaxFound.
func (db *DB) FaultyRows(ctx context.Context, county, today string, rule quality.Checked, dated Dated) (found []Found, err error) {
	defer addContext(&err, "looking for rows at fault by %s", rule.Code)
	e := rule.Entity
	condition, args := "true", []any{county}
	from := compile.Quote(e.Table) + " AS t"
	if rule.Kind == quality.OfTwins {
		from = twins(e, rule.Alike)
	} else {
		condition, args = compile.Condition(e, rule.Node, today, args)
	}
	sql := "SELECT t." + compile.Quote(e.Key) + "::text, " + dated.sql() + ", " + divisionColumn(e, "township_code") + ", " + divisionColumn(e, "village_code") + ", " + label(e) +
		" FROM " + from + " WHERE t.county_code = $1 AND " + condition + " ORDER BY t." + compile.Quote(e.Key) + fmt.Sprintf(" LIMIT %d", MaxFound)
	rows, err := db.Pool.Query(ctx, sql, args...)
	if err != nil {
		return nil, ReadError(err)
	}
	var f Found
	var text string
	_, err = pgx.ForEachRow(rows, []any{&f.Key, &f.Month, &f.Township, &f.Village, &text}, func() error {
		f.Entity, f.Detail = e.Name, fault.Text{ZH: text, EN: text}
		found = append(found, f)
		return nil
	})
	return found, ReadError(err)
}

// twins is the relation of the rows that another one is alike to in all of some members. Rows
// without a value there are alike to none.
func twins(e *catalogue.Entity, alike []quality.Node) string {
	var columns, known []string
	for _, n := range alike {
		var column string
		switch n := n.(type) {
		case quality.Field:
			column = n.Column
		case quality.Edge:
			column = n.Column
		}
		columns, known = append(columns, compile.Quote(column)), append(known, compile.Quote(column)+" IS NOT NULL")
	}
	return "(SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY " + strings.Join(columns, ", ") + ") AS alike FROM " + compile.Quote(e.Table) +
		" WHERE county_code = $1 AND " + strings.Join(known, " AND ") + ") AS each WHERE alike > 1) AS t"
}

// divisionColumn is the column of a division, or null where the entity has none.
func divisionColumn(e *catalogue.Entity, column string) string {
	if slices.ContainsFunc(e.Refs, func(r *catalogue.Ref) bool { return !r.Many && r.Column == column && r.Target.Name == "Division" }) {
		return "t." + column
	}
	return "NULL::text"
}

// label is what a row is called by its business key, without personal data and rows elsewhere.
func label(e *catalogue.Entity) string {
	parts := []string{"''"}
	if e.Write != nil {
		for _, m := range e.Write.Key {
			if m.Field != nil && m.Field.PII == "" {
				parts = append(parts, "t."+compile.Quote(m.Field.Column)+"::text")
			}
		}
	}
	return "concat_ws(' ', " + strings.Join(parts, ", ") + ")"
}

// SourceAge returns for how many days before now nothing of an entity has been imported; ok
// is false if nothing ever was.
func (db *DB) SourceAge(ctx context.Context, county, entity string, now time.Time) (days int, ok bool, err error) {
	defer addContext(&err, "looking for the last import of %s", entity)
	var last *time.Time
	err = db.Pool.QueryRow(ctx, `SELECT max(i.committed_at) FROM data_import i WHERE i.county_code = $1 AND i.status = 'COMMITTED'
AND EXISTS (SELECT FROM record_change c WHERE c.county_code = i.county_code AND c.import_id = i.id AND c.entity = $2)`, county, entity).Scan(&last)
	if err != nil || last == nil {
		return 0, false, ReadError(err)
	}
	return int(now.Sub(*last).Hours() / 24), true, nil
}

// findingSpace is the name space of the keys of findings: the same fault has the same key in
// every check.
func findingSpace() uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte("quality_finding")) }

func (f Found) id(county, rule string) uuid.UUID {
	month := ""
	if f.Month != nil {
		month = f.Month.Format(time.DateOnly)
	}
	place := ""
	if f.Key == "" { // a row keeps its key wherever it is
		for _, p := range []*string{f.Township, f.Village} {
			if p != nil {
				place += " " + *p
			}
		}
		place += " " + month
	}
	return uuid.NewSHA1(findingSpace(), []byte(strings.Join([]string{county, rule, f.Entity, f.Key, f.Indicator, place}, "|")))
}

// record is the global id of the row; "" without one.
func (f Found) record() string {
	if f.Key == "" {
		return ""
	}
	return page.ID(f.Entity, f.Key)
}

// StoreFindings makes what a rule has found today its open findings: new ones are added, those
// that were closed are opened again, and those that are gone are closed. What is explained
// stays so while it is found. It returns how many were opened and closed.
func (db *DB) StoreFindings(ctx context.Context, county, rule string, found []Found, today time.Time) (opened, closed int64, err error) {
	defer addContext(&err, "storing the findings of %s", rule)
	ids := make([]uuid.UUID, len(found))
	var columns struct {
		entity, record, indicator, zh, en []string
		month                             []*time.Time
		township, village                 []*string
	}
	for i, f := range found {
		ids[i] = f.id(county, rule)
		columns.entity, columns.record, columns.indicator = append(columns.entity, f.Entity), append(columns.record, f.record()), append(columns.indicator, f.Indicator)
		columns.zh, columns.en, columns.month = append(columns.zh, f.Detail.ZH), append(columns.en, f.Detail.EN), append(columns.month, f.Month)
		columns.township, columns.village = append(columns.township, f.Township), append(columns.village, f.Village)
	}
	err = pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		// One check of a rule at a time, however many servers there are.
		if _, err := tx.Exec(ctx, `SELECT pg_advisory_xact_lock(hashtextextended('quality ' || $1 || ' ' || $2, 0))`, county, rule); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, `INSERT INTO quality_finding AS f (county_code, id, status, entity, record_id, indicator, month, township_code, village_code, detail_zh, detail_en, found_on, rule_code, source)
SELECT $1, id, 'OPEN', nullif(entity, ''), nullif(record, ''), nullif(indicator, ''), month, township, village, nullif(zh, ''), nullif(en, ''), $3, $2,
    CASE WHEN (SELECT demo FROM county WHERE county_code = $1) THEN 'DEMO' ELSE 'ENTERED' END
FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[], $10::text[], $11::text[], $12::text[]) AS x(id, entity, record, indicator, month, township, village, zh, en)
ON CONFLICT (county_code, id) DO UPDATE SET status = 'OPEN', closed_on = NULL, explanation = NULL, found_on = $3, detail_zh = excluded.detail_zh, detail_en = excluded.detail_en,
    version = f.version + 1, updated_at = now() WHERE f.status = 'CLOSED'`,
			county, rule, today, ids, columns.entity, columns.record, columns.indicator, columns.month, columns.township, columns.village, columns.zh, columns.en)
		if err != nil {
			return err
		}
		opened = tag.RowsAffected()
		tag, err = tx.Exec(ctx, `UPDATE quality_finding SET status = 'CLOSED', closed_on = $3, version = version + 1, updated_at = now()
WHERE county_code = $1 AND rule_code = $2 AND status <> 'CLOSED' AND id <> ALL($4::uuid[])`, county, rule, today, ids)
		closed = tag.RowsAffected()
		return err
	})
	return opened, closed, ReadError(err)
}

// CloseFindings closes the findings of rules that are no longer in use.
func (db *DB) CloseFindings(ctx context.Context, county string, today time.Time) (closed int64, err error) {
	defer addContext(&err, "closing the findings of county %s", county)
	tag, err := db.Pool.Exec(ctx, `UPDATE quality_finding f SET status = 'CLOSED', closed_on = $2, version = version + 1, updated_at = now()
WHERE county_code = $1 AND status <> 'CLOSED' AND EXISTS (SELECT FROM quality_rule r WHERE r.county_code = f.county_code AND r.code = f.rule_code AND NOT r.active)`, county, today)
	return tag.RowsAffected(), ReadError(err)
}
