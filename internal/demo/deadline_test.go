package demo

import (
	"testing"

	"litong3422/internal/calendar"
	"litong3422/internal/service"
)

// Rule R-9, over the holidays as stored, gives the due date of every request.
func TestDueDatesFollowTheRule(t *testing.T) {
	db := loaded(t)
	rows, err := db.Pool.Query(t.Context(), "SELECT day::text, arrangement FROM holiday ORDER BY day")
	if err != nil {
		t.Fatal(err)
	}
	var exceptions []calendar.Exception
	for rows.Next() {
		var text string
		var e calendar.Exception
		if err := rows.Scan(&text, &e.Arrangement); err != nil {
			t.Fatal(err)
		}
		if e.Day, err = calendar.Parse(text); err != nil {
			t.Fatal(err)
		}
		exceptions = append(exceptions, e)
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	c, err := calendar.New(firstNotice, lastNotice, exceptions)
	if err != nil {
		t.Fatal(err)
	}
	rows, err = db.Pool.Query(t.Context(), `SELECT DISTINCT r.accepted_on::text, coalesce(i.promised_days, $1::integer), r.due_on::text
		FROM service_request r JOIN service_item i ON i.county_code = r.county_code AND i.code = r.item_code`, defaultDays)
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for rows.Next() {
		var accepted, due string
		var limit int
		if err := rows.Scan(&accepted, &limit, &due); err != nil {
			t.Fatal(err)
		}
		day, err := calendar.Parse(accepted)
		if err != nil {
			t.Fatal(err)
		}
		stored, err := service.NewTimeLimit(day, limit, nil)
		if err != nil {
			t.Fatal(err)
		}
		if d, err := stored.DueOn(c); err != nil || d.Due.String() != due {
			t.Errorf("accepted on %s with %d days: due %s by the rule (%v), stored %s", accepted, limit, d.Due, err, due)
		}
		checked++
	}
	if rows.Err() != nil || checked < 1000 {
		t.Errorf("%d checked, %v", checked, rows.Err())
	}
}
