package demo

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	rules "litong3422/internal/talent"
)

// allowanceTable pays the township work allowance every month and in full (S-426),
// and from the middle of the first year what is new: the post allowances of group
// leaders (S-430). Amounts a head are made up; the document gives none.
func allowanceTable(p places, staff []member, leaders []groupLeader) table {
	return table{"allowance_payment", "id kind month recipients due paid paid_on township_code", func(w *rows) {
		r, profiles := stream("allowances"), p.profiles("talent")
		write := func(kind string, month day, recipients, each int64, full bool, township string) {
			due := recipients * each * yuan
			paid := due
			if !full {
				paid = due / 100 * int64(r.between(88, 97))
			}
			w.id(r.id(month)).text(kind).day(month).int(recipients).fen(due).fen(paid).day(min(month+24+day(r.IntN(5)), lastDay())).text(township).end("DEMO")
		}
		for _, t := range p.ranked() {
			remote := int64(r.between(10, 16)) * 40 // yuan a month: the farther out, the more
			for m := range 24 {
				month := on(2018, time.Month(1+m), 1)
				write("TOWNSHIP_WORK", month, membersIn(staff, t, month), remote, true, p.townships[t].code)
				if m < 6 {
					continue
				}
				for _, of := range [][2]string{{"GROUP_LEADER", "VILLAGER_GROUP"}, {"WOMEN_GROUP_LEADER", "WOMEN_GROUP"}} {
					if n := leadersIn(p, leaders, of[1], t, month); n > 0 {
						write(of[0], month, n, 150, !r.chance(0.08-0.07*profiles[t]), p.townships[t].code)
					}
				}
			}
		}
	}}
}

// membersIn counts the staff of a township on a day.
func membersIn(all []member, township int, on day) (n int64) {
	for _, m := range all {
		if m.township == township && m.inPost(on) {
			n++
		}
	}
	return n
}

// leadersIn counts the group leaders of a kind in a township on a day.
func leadersIn(p places, all []groupLeader, kind string, township int, on day) (n int64) {
	for _, g := range all {
		if g.kind == kind && p.all[g.place].township == township && g.inPost(on) {
			n++
		}
	}
	return n
}

// starSubsidy is the decision of one village's year.
type starSubsidy struct {
	place  int
	cadres int64
	made   rules.StarSubsidy
}

// newStarSubsidies rates the Party organisation of every village each year and runs
// rule R-3 over the ratings (S-427). Whose organisation has how many stars is made up.
func newStarSubsidies(p places, cadres []cadre) ([]starSubsidy, error) {
	r, profiles := stream("star subsidies"), p.profiles("talent")
	policy := rules.StarPolicy{{Stars: 4, Rate: decimal.NewFromInt(15)}, {Stars: 5, Rate: decimal.NewFromInt(20)}}
	inPost := map[[2]int]int64{}
	for _, c := range cadres {
		for year := 2018; year <= 2019; year++ {
			if c.inPost(on(year, time.December, 31)) {
				inPost[[2]int{c.place, year}]++
			}
		}
	}
	var all []starSubsidy
	for i, at := range p.all {
		if at.community {
			continue
		}
		stars := min(max(int(3.1+0.8*profiles[at.township]+1.1*r.NormFloat64()), 1), 5)
		for year := 2018; year <= 2019; year++ {
			s := starSubsidy{place: i, cadres: inPost[[2]int{i, year}]}
			base := decimal.NewFromInt(s.cadres * int64(r.between(220, 340)) * 100)
			made, err := policy.Decide(year, []rules.Rating{{Year: year, Stars: stars}}, base)
			if err != nil {
				return nil, fmt.Errorf("demo: star subsidy of %s: %w", at.code, err)
			}
			s.made = made
			all = append(all, s)
			if r.chance(0.35) {
				stars = min(stars+1, 5)
			}
		}
	}
	return all, nil
}

func starSubsidyTable(p places, all []starSubsidy) table {
	return table{"star_subsidy", "id year stars cadres base rate amount explanation_zh explanation_en township_code village_code", func(w *rows) {
		r := stream("star subsidy ids")
		for _, s := range all {
			at := p.all[s.place]
			w.id(r.id(on(s.made.Year, time.December, 20))).int(int64(s.made.Year)).int(int64(s.made.Stars)).int(s.cadres).
				text(s.made.Base.StringFixed(2)).text(s.made.Rate.StringFixed(2)).text(s.made.Amount.StringFixed(2)).
				text(s.made.Explanation.ZH).text(s.made.Explanation.EN).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}

// personnelFundingTable grows the funding of a township's staff every year (S-424).
func personnelFundingTable(p places, staff []member) table {
	return table{"personnel_funding", "id year amount previous_year previous_amount township_code", func(w *rows) {
		r := stream("personnel funding")
		for _, t := range p.ranked() {
			amount := membersIn(staff, t, firstDay()) * int64(r.between(84, 98)) * 1000 * yuan
			for year := 2017; year <= 2019; year++ {
				previous := amount
				if year > 2017 {
					amount += amount / 100_000 * int64(r.between(2400, 9000))
				}
				w.id(r.id(on(year, time.January, 20))).int(int64(year)).fen(amount)
				if year > 2017 {
					w.int(int64(year - 1)).fen(previous)
				} else {
					w.null().null()
				}
				w.text(p.townships[t].code).end("DEMO")
			}
		}
	}}
}
