package demo

import (
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	rules "litong3422/internal/budget"
)

// category is one of the four budget categories of the document, S-402.
type category struct {
	code      string
	pool      int64 // yuan for all townships in 2017; the document gives no amount
	payments  int   // about so many a year
	summaries []string
	reason    string // of a transfer into it
}

func categories() []category {
	return []category{
		{"ADMINISTRATION", 72_000_000, 30, []string{"办公费", "水电费", "差旅费", "会议费", "公务用车运行维护费", "劳务费", "印刷费", "维修（护）费"}, "补充日常运转经费"},
		{"SOCIAL_MANAGEMENT", 34_000_000, 22, []string{"综治维稳工作经费", "网格员补助", "人民调解“以奖代补”", "信访工作经费", "应急处置经费", "民生服务中心运行费"}, "综治与应急支出增加"},
		{"VILLAGE_TOWN_MANAGEMENT", 41_000_000, 24, []string{"环境卫生整治", "村镇道路养护", "垃圾清运", "公共照明维护", "绿化养护", "公厕管护"}, "环境整治任务增加"},
		{"AGRICULTURE", 38_000_000, 18, []string{"农田水利维修", "动物防疫补助", "农业技术推广", "春灌组织经费", "病虫害统防统治", "产业示范补助"}, "春灌与防疫支出增加"},
	}
}

// budget is the lump sum of one township and year.
type budget struct {
	id                 uuid.UUID
	township, year     int
	disbursed          day
	original, adjusted []int64 // fen, by category
	transfers          []transfer
	payments           []payment
}

type transfer struct {
	on       day
	from, to int
	amount   int64
}

type payment struct {
	on       day
	category int
	amount   int64
	summary  string
}

func (b budget) total() int64 {
	var sum int64
	for _, amount := range b.original {
		sum += amount
	}
	return sum
}

// newBudgets shares out the pools of three years among the 12 townships by rule
// R-4 with the shipped weights, and spends them: never more than the category
// holds after the transfers, so never more than the lump sum.
func newBudgets(p places, a allocations) ([]budget, error) {
	r := stream("budget")
	ranked := p.ranked()
	var all []budget
	for _, year := range budgetYears() {
		first := len(all)
		for _, t := range ranked {
			disbursed := on(year, time.January, 15) + day(r.IntN(60))
			all = append(all, budget{id: r.id(disbursed), township: t, year: year, disbursed: disbursed})
		}
		for _, pool := range a.pools[year] {
			shares, err := rules.Allocate(pool, a.townships, a.measures[year])
			if err != nil {
				return nil, fmt.Errorf("demo: share out the budget of %d: %w", year, err)
			}
			for i, s := range shares { // in the order of ranked
				all[first+i].original = append(all[first+i].original, s.Amount*yuan)
			}
		}
		for i := first; i < len(all); i++ {
			all[i].adjusted = slices.Clone(all[i].original)
			all[i].shift(r)
			all[i].spend(r, p.townships[all[i].township].profile.budget)
		}
	}
	return all, nil
}

// shift moves money between categories, as a township may: the total stays.
func (b *budget) shift(r *random) {
	for range r.between(0, 4) {
		from, to := r.IntN(len(b.original)), r.IntN(len(b.original))
		if from == to {
			continue
		}
		amount := b.original[from] / 100 * int64(r.between(1, 6)) / (1000 * yuan) * (1000 * yuan) // whole thousands of yuan
		if amount == 0 || amount > b.adjusted[from]/4 {
			continue
		}
		b.adjusted[from] -= amount
		b.adjusted[to] += amount
		b.transfers = append(b.transfers, transfer{on(b.year, time.April, 1) + day(r.IntN(230)), from, to, amount})
	}
	slices.SortFunc(b.transfers, func(x, y transfer) int { return int(x.on - y.on) })
}

// spend pays out most of each category over the rest of the year, with the usual
// rush in December.
func (b *budget) spend(r *random, profile float64) {
	rate := map[int]float64{2017: 0.945, 2018: 0.955, 2019: 0.925}[b.year] + 0.045*profile
	if b.year == 2019 && profile < -0.5 { // an outlier: work that came too late to be paid
		rate -= 0.07
	}
	end := on(b.year, time.December, 31)
	var weights []float64
	for d := b.disbursed; d <= end; d++ {
		weight := 1.0
		if d.weekday() == time.Saturday || d.weekday() == time.Sunday {
			weight = 0.02
		}
		if d.time().Month() == time.December {
			weight *= 2.2
		}
		weights = append(weights, weight)
	}
	days := newLottery(weights)
	for i, c := range categories() {
		part := min(0.997, max(0.5, rate+0.02*r.NormFloat64()))
		amounts := make([]float64, c.payments+r.IntN(9))
		for k := range amounts {
			amounts[k] = r.longTail(1, 0.7)
		}
		for _, amount := range apportion(int64(float64(b.adjusted[i])*part), amounts) {
			if amount > 0 {
				b.payments = append(b.payments, payment{b.disbursed + day(days.draw(r)), i, amount, c.summaries[r.IntN(len(c.summaries))]})
			}
		}
	}
	slices.SortStableFunc(b.payments, func(x, y payment) int { return int(x.on - y.on) })
}

func budgetTables(p places, all []budget) []table {
	r := stream("budget ids")
	names := categories()
	code := func(b budget) string { return p.townships[b.township].code }
	return []table{
		{"budget_package", "id year total disbursed_on township_code", func(w *rows) {
			for _, b := range all {
				w.id(b.id).int(int64(b.year)).fen(b.total()).day(b.disbursed).text(code(b)).end("DEMO")
			}
		}},
		{"budget_allocation", "id year category original adjusted package_id township_code", func(w *rows) {
			for _, b := range all {
				for i, c := range names {
					w.id(r.id(b.disbursed)).int(int64(b.year)).text(c.code).fen(b.original[i]).fen(b.adjusted[i]).id(b.id).text(code(b)).end("DEMO")
				}
			}
		}},
		{"budget_transfer", "id number transferred_on from_category to_category amount reason package_id township_code", func(w *rows) {
			for _, b := range all {
				for _, t := range b.transfers {
					w.id(r.id(t.on)).numbered("TJ").day(t.on).text(names[t.from].code).text(names[t.to].code).fen(t.amount).text(names[t.to].reason).id(b.id).text(code(b)).end("DEMO")
				}
			}
		}},
		{"budget_expenditure", "id number spent_on category amount summary package_id township_code", func(w *rows) {
			for _, b := range all {
				for _, x := range b.payments {
					w.id(r.id(x.on)).numbered("ZC").day(x.on).text(names[x.category].code).fen(x.amount).text(x.summary).id(b.id).text(code(b)).end("DEMO")
				}
			}
		}},
	}
}
