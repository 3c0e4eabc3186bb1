package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"litong3422/internal/calendar"
	"litong3422/internal/catalogue"
	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/setup"
)

// setupActor is who the rows of a new county are created by.
const setupActor = "county create"

// CreateCounty writes a county without a record, and its first accounts, in one
// transaction: all of it or nothing. A county that the database has is a fault.
func (db *DB) CreateCounty(ctx context.Context, c *catalogue.Catalogue, county setup.County, accounts []NewAccount, now time.Time) (err error) {
	defer addContext(&err, "creating county %s", county.Code)
	return ReadError(pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "LOCK TABLE county IN SHARE ROW EXCLUSIVE MODE"); err != nil {
			return err
		}
		var exists bool
		if err := tx.QueryRow(ctx, "SELECT EXISTS (SELECT FROM county WHERE county_code = $1)", county.Code).Scan(&exists); err != nil {
			return err
		}
		if exists {
			return fault.New(fault.Conflict, "数据库中已有县区 %s", "the database holds county %s already", county.Code)
		}
		for _, copied := range []copiedRows{divisionRows(county), changeRows(county), departmentRows(county), holidayRows(county), targetRows(county.From, nil, county.Targets...), ownerRows(county.From, nil),
			dutyRows(county.From, nil), qualityRuleRows(county.From, nil)} {
			if err := copied.copy(ctx, tx, county.Code); err != nil {
				return err
			}
		}
		_, err := tx.Exec(ctx, `INSERT INTO county (county_code, name_zh, name_en, division_code, data_from, data_through, baseline_on, follows_calendar, demo, loaded_at)
			VALUES ($1, $2, $3, $4, $5, $6, $6, $8, false, $7)`,
			county.Code, county.NameZH, county.NameEN, county.Code+"000000", county.From.Time(), county.Through.Time(), now, county.FollowsCalendar)
		if err != nil {
			return fmt.Errorf("writing the county: %w", err)
		}
		if err := completeCounty(ctx, tx, c, county.Code); err != nil {
			return err
		}
		for _, account := range accounts {
			if err := NewAccounts(db, county.Code).make(ctx, tx, account, false, now, Origin{Address: "command line"}); err != nil {
				return err
			}
		}
		return nil
	}))
}

// completeCounty computes what follows from a county's rows: search entries and cells.
func completeCounty(ctx context.Context, tx pgx.Tx, c *catalogue.Catalogue, county string) error {
	if err := SyncSearch(ctx, tx, c, county); err != nil {
		return err
	}
	if err := RebuildRollups(ctx, tx, county); err != nil {
		return err
	}
	return KeepFactsVersion(ctx, tx, county)
}

// copiedRows are rows of a table to be copied; the county, the source and the actor are
// added to each.
type copiedRows struct {
	table   string
	source  string
	columns []string
	rows    [][]any
}

func (r copiedRows) copy(ctx context.Context, tx pgx.Tx, county string) error {
	columns := append([]string{"county_code", "source", "created_by", "updated_by"}, r.columns...)
	_, err := tx.CopyFrom(ctx, pgx.Identifier{r.table}, columns, pgx.CopyFromSlice(len(r.rows), func(i int) ([]any, error) {
		return append([]any{county, r.source, setupActor, setupActor}, r.rows[i]...), nil
	}))
	if err != nil {
		return fmt.Errorf("writing the rows of %s: %w", r.table, err)
	}
	return nil
}

// divisionRows are the divisions. The baseline is those that stand on the last day of the
// records.
func divisionRows(county setup.County) copiedRows {
	r := copiedRows{table: "division", source: "OFFICIAL", columns: []string{
		"code", "name", "short_name", "name_en", "level", "kind", "in_baseline", "valid_from", "valid_to", "parent_code", "township_code", "successor_code"}}
	for _, d := range county.Divisions {
		baseline := d.From <= county.Through && (d.To == nil || *d.To > county.Through)
		r.rows = append(r.rows, []any{d.Code, d.Name, d.ShortName, d.NameEN, d.Level, d.Kind, baseline,
			d.From.Time(), dayOrNull(d.To), textOrNull(d.Parent), textOrNull(d.Township), textOrNull(d.Successor)})
	}
	return r
}

// changeRows are the events that the days of the divisions say: units that began after the
// first day of the records, and units that ended.
func changeRows(county setup.County) copiedRows {
	r := copiedRows{table: "division_change", source: "OFFICIAL", columns: []string{
		"id", "kind", "effective_on", "name_before", "name_after", "note_zh", "note_en", "division_code", "successor_code", "township_code"}}
	add := func(d division.Listed, kind string, on calendar.Day, before, after string) {
		r.rows = append(r.rows, []any{uuid.Must(uuid.NewV7()), kind, on.Time(), textOrNull(before), textOrNull(after),
			"据导入的区划名录。", "From the imported list of divisions.", d.Code, textOrNull(d.Successor), textOrNull(d.Township)})
	}
	townships := map[string]string{}
	for _, d := range county.Divisions {
		townships[d.Code] = d.Township
	}
	for _, d := range county.Divisions {
		if d.From > county.From {
			began := d
			began.Successor = ""
			add(began, "CREATED", d.From, "", d.Name)
		}
		if d.To == nil {
			continue
		}
		kind := "ABOLISHED"
		switch {
		case d.Successor == "":
		case d.Level == division.Village && townships[d.Successor] != d.Township:
			kind = "MOVED"
		default:
			kind = "MERGED"
		}
		add(d, kind, *d.To, d.Name, "")
	}
	return r
}

func departmentRows(county setup.County) copiedRows {
	r := copiedRows{table: "department", source: "IMPORTED", columns: []string{"code", "name", "kind", "established_on", "dissolved_on", "note"}}
	for _, d := range county.Departments {
		r.rows = append(r.rows, []any{d.Code, d.Name, d.Kind, dayOrNull(d.Established), dayOrNull(d.Dissolved), textOrNull(d.Note)})
	}
	return r
}

func holidayRows(county setup.County) copiedRows {
	r := copiedRows{table: "holiday", source: "OFFICIAL", columns: []string{"id", "day", "arrangement", "name", "notice"}}
	for _, h := range county.Holidays {
		r.rows = append(r.rows, []any{uuid.Must(uuid.NewV7()), h.Day.Time(), string(h.Arrangement), h.Name, h.Notice})
	}
	return r
}

// initialBasis is the basis of the targets and owners of a new county.
func initialBasis() fault.Text {
	return fault.Text{ZH: "建立县区时的初始值，待管理员按本县区文件核定", EN: "Initial value of a new county, until its administrator sets it by a document"}
}

// targetRows are the targets and red lines that a county begins with: its own, and before
// them, as proposals, those that are shipped, but for indicators that are known to have some.
func targetRows(records calendar.Day, known map[string]bool, own ...setup.Target) copiedRows {
	r := copiedRows{table: "indicator_target", source: "IMPORTED", columns: []string{
		"id", "indicator", "target", "red_line", "proposed", "effective_from", "effective_to", "basis_zh", "basis_en", "township_code"}}
	from := indicator.ShippedFrom(indicator.MonthOf(records.Time()))
	first := map[string]calendar.Day{} // by indicator, the first day of a target of the county's own
	for _, t := range own {
		if day, found := first[t.Indicator]; t.Township == "" && (!found || t.From < day) {
			first[t.Indicator] = t.From
		}
		r.rows = append(r.rows, []any{uuid.Must(uuid.NewV7()), t.Indicator, t.Target, t.RedLine, false, t.From.Time(), dayOrNull(t.To), t.BasisZH, textOrNull(t.BasisEN), textOrNull(t.Township)})
	}
	for _, s := range indicator.NewCatalogue().Shipped() {
		until, ends := first[s.Code]
		if !s.Judged() || known[s.Code] || ends && !until.Time().After(from) {
			continue
		}
		var to *calendar.Day
		if ends {
			to = &until
		}
		r.rows = append(r.rows, []any{uuid.Must(uuid.NewV7()), s.Code, s.Target, s.RedLine, true, from, dayOrNull(to), initialBasis().ZH, initialBasis().EN, nil})
	}
	return r
}

// ownerRows are the departments that are responsible for the indicators of every county at
// first, but for indicators that have one.
func ownerRows(records calendar.Day, known map[string]bool) copiedRows {
	r := copiedRows{table: "indicator_owner", source: "IMPORTED", columns: []string{
		"id", "indicator", "name_zh", "name_en", "effective_from", "basis_zh", "basis_en"}}
	from := indicator.ShippedFrom(indicator.MonthOf(records.Time()))
	for _, s := range indicator.NewCatalogue().Shipped() {
		if !known[s.Code] {
			r.rows = append(r.rows, []any{uuid.Must(uuid.NewV7()), s.Code, s.Owner.ZH, s.Owner.EN, from, initialBasis().ZH, initialBasis().EN})
		}
	}
	return r
}

func textOrNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func dayOrNull(day *calendar.Day) any {
	if day == nil {
		return nil
	}
	return day.Time()
}
