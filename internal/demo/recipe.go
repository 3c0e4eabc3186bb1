package demo

// Recipe says how many records the large tables get, and from which seed they
// are drawn. The frame (divisions, organisations, mediators, items, ledgers,
// budgets) is the shipped district's in every recipe.
type Recipe struct {
	Seed     uint64
	Requests int // service requests
	// Cases of mediation; of the complex ones, all concluded, so many succeed.
	ComplexCases, ComplexSuccesses, OrdinaryCases int
	Volunteers, Projects                          int
	Records                                       int   // of service; no fewer than projects
	HalfHours                                     int64 // that the records add up to; 0: as drawn
	// Ordinary takes the records back to ordinaryDay, with what is unfinished and missing on
	// such a day.
	Ordinary bool
}

// through is the last day of the records.
func (r Recipe) through() day {
	if r.Ordinary {
		return ordinaryDay()
	}
	return lastDay()
}

// Shipped is the recipe of the data set that the product ships: the document's
// figures, to the last digit.
func Shipped() Recipe {
	return Recipe{
		Seed:             seed,
		Requests:         48_000,
		ComplexCases:     855, // S-310: its 855 are the difficult or complex ones only,
		ComplexSuccesses: 830, // S-311
		OrdinaryCases:    7_240,
		Volunteers:       88_000,    // S-236
		Projects:         7_504,     // S-237
		Records:          270_000,   // chosen so that one lasts about a working day on average
		HalfHours:        4_764_025, // S-238: 2,382,012.5 hours
	}
}

// OrdinaryDay is the recipe of the second shipped set: the same county on 15 October 2019,
// a day on which cases are open and overdue, and some reports have not come.
func OrdinaryDay() Recipe {
	r := Shipped()
	r.Ordinary = true
	return r
}

// Sets are the shipped sets by their names, as the option --demo takes them.
func Sets() map[string]Recipe {
	return map[string]Recipe{"litong": Shipped(), "ordinary-day": OrdinaryDay()}
}

// stream returns the recipe's stream of that name.
func (r Recipe) stream(name string) *random { return streamOf(r.Seed, name) }
