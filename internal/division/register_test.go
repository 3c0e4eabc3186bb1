package division

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func day(year int) time.Time { return time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC) }

// The events of Litong in small: a village moves to another township, a farm is
// merged into a town with its teams into a new community, a zone leaves.
func small() *Register {
	return NewRegister([]Unit{
		{Code: "district", From: day(2016)},
		{Code: "town", Township: "town", From: day(2016)},
		{Code: "village", Township: "town", From: day(2016), Renames: []Rename{{On: day(2020), Before: "旧村", After: "新村"}}},
		{Code: "arrived", Township: "town", From: day(2018)},
		{Code: "community", Township: "town", From: day(2019)},
		{Code: "zone", Township: "zone", From: day(2016)},
		{Code: "moved", Township: "zone", Successor: "arrived", From: day(2016), To: day(2018)},
		{Code: "farm", Township: "farm", Successor: "town", From: day(2016), To: day(2019)},
		{Code: "team", Township: "farm", Successor: "community", From: day(2016), To: day(2019)},
		{Code: "gone", Township: "gone", From: day(2016), To: day(2018)},
	})
}

func TestSuccessorsTakeThePlaceOfAbolishedUnits(t *testing.T) {
	r := small()
	for _, c := range []struct {
		code      string
		on        int
		successor string
	}{
		{"moved", 2017, "moved"}, {"moved", 2018, "arrived"}, {"team", 2018, "team"}, {"team", 2023, "community"},
		{"farm", 2019, "town"}, {"gone", 2023, "gone"}, {"village", 2023, "village"},
	} {
		if got := r.Successor(c.code, day(c.on)).Code; got != c.successor {
			t.Errorf("%s in %d: %s, not %s", c.code, c.on, got, c.successor)
		}
	}
}

// Rows of earlier years may carry the code of a later unit. They belong to its predecessor,
// in the predecessor's township.
func TestCodesBeforeTheirTimeBelongToThePredecessor(t *testing.T) {
	_, _, of := figures(small(), day(2017), map[string]int{"arrived": 5, "town": 7, "district": 7})
	if of["moved"] != 5 || of["arrived"] != 0 || of["zone"] != 5 || of["town"] != 2 || of["district"] != 7 {
		t.Errorf("%v", of)
	}
}

func TestNamesChangeOnTheirDay(t *testing.T) {
	u, _ := small().Unit("village")
	if before, after := u.NameOn(day(2020).AddDate(0, 0, -1), "?"), u.NameOn(day(2020), "?"); before != "旧村" || after != "新村" {
		t.Errorf("%s, then %s", before, after)
	}
	if u, _ := small().Unit("town"); u.NameOn(day(2020), "镇") != "镇" {
		t.Error("who was never renamed keeps the name")
	}
}

// figures adds up, for the units of a level, what was recorded under each code.
func figures(r *Register, on time.Time, recorded map[string]int) (townships, villages int, of map[string]int) {
	of = map[string]int{}
	for target, parts := range r.Parts(on) {
		for _, p := range parts {
			of[target] += p.Sign * recorded[p.Code]
		}
		switch u, _ := r.Unit(target); {
		case u.district():
		case u.township():
			townships += of[target]
		default:
			villages += of[target]
		}
	}
	return townships, villages, of
}

func TestMovesAndMergesTakeTheirFiguresAlong(t *testing.T) {
	// A township's figure holds those of its villages and what has no village.
	recorded := map[string]int{"district": 1111, "town": 100, "village": 60, "zone": 10, "moved": 7, "farm": 1000, "team": 400, "gone": 1}
	townships, villages, of := figures(small(), day(2023), recorded)
	if of["town"] != 1107 || of["zone"] != 3 || of["arrived"] != 7 || of["community"] != 400 || of["village"] != 60 || of["gone"] != 1 || of["farm"] != 0 {
		t.Error(of)
	}
	if townships != 1111 || villages != 467 {
		t.Errorf("townships add up to %d, villages to %d", townships, villages)
	}
}

// Whatever happened to the units, the parts of each level add up to the records.
func TestTotalsAreConserved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var units []Unit
		recorded := map[string]int{}
		total, inVillages := 0, 0
		units = append(units, Unit{Code: "d", From: day(2000)})
		count := rapid.IntRange(1, 5).Draw(t, "townships")
		name := func(township, village int) string { return fmt.Sprintf("t%d-v%d", township, village) }
		life := func(u Unit, successors []string) Unit {
			u.From = day(2000)
			if rapid.Bool().Draw(t, "abolished") {
				u.To = day(rapid.IntRange(2001, 2010).Draw(t, "to"))
				u.Successor = rapid.SampledFrom(append(successors, "")).Draw(t, "successor")
			}
			return u
		}
		var townships, villages []string
		for i := range count {
			townships = append(townships, fmt.Sprintf("t%d", i))
			for v := range 3 {
				villages = append(villages, name(i, v))
			}
		}
		for i, code := range townships {
			own := rapid.IntRange(0, 50).Draw(t, "own")
			units = append(units, life(Unit{Code: code, Township: code}, townships))
			recorded[code] = own
			for v := range 3 {
				n := rapid.IntRange(0, 50).Draw(t, "village")
				units = append(units, life(Unit{Code: name(i, v), Township: code}, villages))
				recorded[name(i, v)] = n
				recorded[code] += n
				inVillages += n
			}
			total += recorded[code]
		}
		gotTotal, gotVillages, _ := figures(NewRegister(units), day(rapid.IntRange(2000, 2011).Draw(t, "on")), recorded)
		if gotTotal != total || gotVillages != inVillages {
			t.Fatalf("townships %d of %d, villages %d of %d", gotTotal, total, gotVillages, inVillages)
		}
	})
}
