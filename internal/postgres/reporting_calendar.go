package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/indicator"
)

// ReportingCalendar reads who owes which report in a county, whose own division has that code.
func (db *DB) ReportingCalendar(ctx context.Context, county, district string) (_ *indicator.ReportingCalendar, err error) {
	defer addContext(&err, "reading the reporting calendar of county %s", county)
	rows, err := db.Pool.Query(ctx, `SELECT subject, division_code, frequency, grace_days, effective_from, effective_to FROM reporting_duty WHERE county_code = $1`, county)
	if err != nil {
		return nil, ReadError(err)
	}
	var duties []indicator.Duty
	var duty indicator.Duty
	var subject indicator.ReportSubject
	var to *time.Time
	_, err = pgx.ForEachRow(rows, []any{&subject, &duty.Division, &duty.Frequency, &duty.Grace, &duty.From, &to}, func() error {
		duty.Subject, duty.To = subject.Entity(), time.Time{}
		if to != nil {
			duty.To = *to
		}
		duties = append(duties, duty)
		return nil
	})
	return indicator.NewReportingCalendar(district, duties), ReadError(err)
}
