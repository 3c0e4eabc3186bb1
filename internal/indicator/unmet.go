package indicator

import (
	"maps"
	"reflect"

	"github.com/shopspring/decimal"
)

// unmet returns the rows that speak against the figure, derived from its two sides.
// For a share that should rise, they are the denominator's rows without the numerator's.
// For a figure that should fall, they are the numerator's rows. It returns nil for sums
// of the same rows, for sides of different entities, and for neutral figures.
func (d *Definition) unmet(l Lineage) *Drill {
	switch {
	case d.Direction == Neutral || d.Pace:
		return nil
	case l.Denominator == nil:
		if d.Direction == Down {
			return &l.Numerator
		}
		return nil
	case l.Numerator.Sum != "" || l.Denominator.Sum != "":
		return nil
	case (d.Direction == Down) != d.Complement:
		return &l.Numerator
	case l.Numerator.Entity != l.Denominator.Entity:
		return nil
	}
	rows := *l.Denominator
	rows.Numerator, rows.Times = nil, 0
	rows.Where = without(rows.Where, l.Numerator.Where)
	return &rows
}

// without returns the filter of the rows of all that are not among part. Conditions that
// both filters share are not repeated.
func without(all, part Where) Where {
	more := Where{}
	for field, condition := range part {
		if shared, has := all[field]; !has || !reflect.DeepEqual(shared, condition) {
			more[field] = condition
		}
	}
	if _, negated := all["not"]; negated {
		return Where{"and": []Where{all, {"not": more}}}
	}
	rest := maps.Clone(all)
	rest["not"] = more
	return rest
}

// lacks keeps rows without a related row that counts at the period's end.
func lacks(edge, from, until string, related Where) func(RecordedUnit, Period) Where {
	return func(_ RecordedUnit, p Period) Where {
		return Where{edge: Where{"none": merge(standing(from, until, p.Last()), related)}}
	}
}

// townshipsWithout returns the townships without a related row that counts at the
// period's end.
func townshipsWithout(edge, from, until string) *Drill {
	return &Drill{
		Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf, More: lacks(edge, from, until, nil),
		Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"SUBDISTRICT", "TOWN", "TOWNSHIP"}}},
	}
}

// below makes the condition that a decimal field lies below a target.
func below(field string) func(decimal.Decimal) Where {
	return func(target decimal.Decimal) Where { return Where{field: Where{"lt": target.String()}} }
}

// above makes the condition that a decimal field lies above a target.
func above(field string) func(decimal.Decimal) Where {
	return func(target decimal.Decimal) Where { return Where{field: Where{"gt": target.String()}} }
}
