package main

import (
	"testing"
	"time"
)

// TestDaysAreTheCountys prints an instant that is already the next day in the county,
// on machines of other zones.
func TestDaysAreTheCountys(t *testing.T) {
	at := time.Date(2026, 12, 4, 17, 30, 0, 0, time.UTC)
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("west", -9*60*60), time.FixedZone("county", 8*60*60)} {
		there := at.In(zone)
		if day, minute := dayOf(there), minuteOf(&there); day != "2026-12-05" || minute != "2026-12-05 01:30" {
			t.Errorf("%s: %s, %s", zone, day, minute)
		}
	}
}

// TestKeyCreateKeepsWhatIsGiven refuses a budget of zero, which must not become the
// server's default, and labels that no reader could see.
func TestKeyCreateKeepsWhatIsGiven(t *testing.T) {
	number := func(n int) *int { return &n }
	for _, c := range []struct {
		name  string
		key   KeyCreateCommand
		valid bool
	}{
		{"no budget", KeyCreateCommand{Label: "民政局", Days: 1}, true},
		{"a budget", KeyCreateCommand{Label: "民政局", Days: 1, Budget: number(1)}, true},
		{"a budget of zero", KeyCreateCommand{Label: "民政局", Days: 1, Budget: number(0)}, false},
		{"a negative budget", KeyCreateCommand{Label: "民政局", Days: 1, Budget: number(-1)}, false},
		{"no days", KeyCreateCommand{Label: "民政局"}, false},
		{"an empty label", KeyCreateCommand{Days: 1}, false},
		{"a label of zero width", KeyCreateCommand{Label: "\u200b\u3000\ufeff", Days: 1}, false},
	} {
		if err := c.key.Validate(); (err == nil) != c.valid {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
