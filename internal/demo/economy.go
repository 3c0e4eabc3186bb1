package demo

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
)

// The document's figures, S-410 to S-414; money in fen, hundredths of a yuan.
const (
	yuan             = 100
	hollowCount      = 22
	hollowWan        = 3_090 // in units of 10,000 yuan
	reformCount      = 25
	reformAssets     = 811_000_000 * yuan
	dividendsTotal   = 21_180_000 * yuan
	hollowThreshold  = 50_000 * yuan // the definition the product uses
	dividendTeamSize = 15            // villages of the first two batches, which paid dividends
)

// ledger is a village's year.
type ledger struct {
	id                                               uuid.UUID
	place, year                                      int
	operating, contract, investment, subsidy, other  int64
	expense, operatingAssets, otherAssets, hundredth int64 // hundredth: hundredths of a mu
	closed                                           bool
}

// reform is the shareholding reform of a village.
type reform struct {
	id                 uuid.UUID
	place, batch       int
	started, completed day
	step               string
	assets             int64
	members, shares    int64
}

// dividend is one distribution to the members.
type dividend struct {
	reform, year int
	on           day
	amount       int64
	recipients   int64
}

// support is the grant to a hollow-shell village.
type support struct {
	place               int
	approved, graduated day
	turned              int // the year whose books end the need
	amount, paid        int64
	project             string
}

// economy is everything of the subject.
type economy struct {
	ledgers   []ledger
	reforms   []reform
	dividends []dividend
	supports  []support
}

func newEconomy(p places) (economy, error) {
	r := stream("economy")
	type candidate struct {
		place int
		score float64
	}
	var villages []candidate
	for i, at := range p.all {
		if !at.community {
			villages = append(villages, candidate{i, p.of(at).profile.economy + 0.7*r.NormFloat64()})
		}
	}
	slices.SortFunc(villages, func(a, b candidate) int { return cmp.Compare(a.score, b.score) })
	hollow := villages[:hollowCount]
	reformed := villages[len(villages)-reformCount:]
	slices.Reverse(reformed) // the strongest went first
	var e economy
	if err := e.support(r, func(i int) int { return hollow[i].place }); err != nil {
		return e, err
	}
	e.reform(r, func(i int) int { return reformed[i].place })
	for n, v := range villages {
		switch {
		case n < hollowCount:
			e.hollowLedgers(r, e.supports[n])
		case n >= len(villages)-reformCount:
			e.ledgersOf(r, v.place, r.longTail(950_000, 0.5), e.reforms[slices.IndexFunc(e.reforms, func(x reform) bool { return x.place == v.place })].assets)
		case n%19 == 5: // three villages have reported nothing at all
		default:
			e.ledgersOf(r, v.place, r.longTail(230_000, 0.7), 0)
		}
	}
	ids := stream("ledger ids")
	for i := range e.ledgers {
		e.ledgers[i].id = ids.id(on(e.ledgers[i].year, time.December, 31))
	}
	return e, nil
}

// support makes the 22 grants. Nine villages have left the list of hollow ones by the books
// of 2018. Six more will by those of 2019, which are not closed yet.
func (e *economy) support(r *random, place func(int) int) error {
	weights := make([]float64, hollowCount)
	for i := range weights {
		weights[i] = r.longTail(1, 0.35)
	}
	amounts := apportion(hollowWan, weights)
	if !settle(r, amounts, hollowWan, func(int) (int64, int64) { return 60, 320 }) {
		return fmt.Errorf("demo: %d wan do not fit %d hollow villages", hollowWan, hollowCount)
	}
	projects := []string{"日光温室建设", "肉牛养殖园区", "冷链仓储库", "分布式光伏", "农机服务合作社", "设施蔬菜基地", "奶牛托管养殖", "乡村旅游驿站", "商铺出租", "饲草加工"}
	for i, wan := range amounts {
		s := support{place: place(i), amount: wan * 10_000 * yuan, project: projects[r.IntN(len(projects))]}
		s.approved = on(2017, time.March, 1) + day(r.IntN(450))
		s.paid, s.turned = s.amount, 2020
		switch {
		case i%5 < 2 && i < 21:
			s.graduated, s.turned = on(2019, time.March, 1)+day(r.IntN(25)), 2018
		case i%5 == 3 || i%5 == 4 && i > 10:
			r.IntN(15)
			s.turned = 2019
		default:
			s.paid = s.amount / 100 * int64(r.between(55, 95))
		}
		e.supports = append(e.supports, s)
	}
	return nil
}

// hollowLedgers are the books of a supported village: below the threshold until
// the year whose books took it off the list.
func (e *economy) hollowLedgers(r *random, s support) {
	turned := s.turned
	usual, assets := newStanding(r, 0.3), int64(r.longTail(900_000, 0.5))*yuan
	for year := 2016; year <= 2019; year++ {
		l := ledger{place: s.place, year: year, closed: year < 2019 || r.chance(0.8)}
		l.operating = int64(r.Float64() * 0.9 * hollowThreshold)
		if year == 2016 && r.chance(0.5) {
			l.operating = 0
		}
		if year >= turned {
			l.operating = int64((1.1 + 1.6*r.Float64()) * hollowThreshold * float64(year-turned+1))
			l.closed = true
		}
		e.book(r, l, &usual, assets)
		if s.approved.year() == year { // the grant becomes assets
			assets += s.paid / 10 * 8
		}
	}
}

// ledgersOf are the books of an ordinary or reformed village, from its operating
// income of 2016 in yuan.
func (e *economy) ledgersOf(r *random, place int, income float64, netAssets int64) {
	income = max(income, 62_000)
	growth := 0.11 + 0.06*r.NormFloat64()
	assets := int64(r.longTail(2_600_000, 0.6)) * yuan
	if netAssets > 0 {
		assets = netAssets / 100 * int64(r.between(104, 135))
	}
	usual := newStanding(r, 1)
	late := r.chance(0.04) // has not handed in the last year
	for year := 2016; year <= 2019; year++ {
		if year == 2019 && late {
			break
		}
		l := ledger{place: place, year: year, closed: year < 2019 || r.chance(0.85)}
		l.operating = max(int64(income*yuan), 51_000*yuan)
		e.book(r, l, &usual, assets)
		income *= 1 + max(-0.3, growth+0.09*r.NormFloat64())
		assets += assets / 1000 * int64(r.between(-5, 70))
	}
}

// standing are the values of a village that hardly change from year to year.
type standing struct {
	contract, investment, subsidy, other float64 // usual income in yuan
	otherAssets, hundredth               int64
}

func newStanding(r *random, scale float64) standing {
	v := standing{
		contract: scale * r.longTail(95_000, 0.8), subsidy: scale * r.longTail(120_000, 0.5),
		otherAssets: int64(scale*r.longTail(3_800_000, 0.5)) * yuan, hundredth: int64(r.longTail(4200, 0.5) * 100),
	}
	if r.chance(0.35) {
		v.investment = scale * r.longTail(22_000, 0.9)
	}
	if r.chance(0.7) {
		v.other = scale * r.longTail(12_000, 0.7)
	}
	return v
}

// book fills the rest of a ledger, a little different each year, and keeps it.
func (e *economy) book(r *random, l ledger, v *standing, assets int64) {
	vary := func(usual, spread float64) int64 { return int64(r.longTail(usual, spread) * yuan) }
	l.contract, l.investment, l.subsidy, l.other = vary(v.contract, 0.12), vary(v.investment, 0.2), vary(v.subsidy, 0.25), vary(v.other, 0.4)
	income := l.operating + l.contract + l.investment + l.subsidy + l.other
	l.expense = int64(float64(income) * (0.6 + 0.35*r.Float64()))
	if r.chance(0.05) {
		l.expense = income + income/20 // some spend more than they earn
	}
	if r.chance(0.3) {
		v.otherAssets += v.otherAssets / 100 * int64(r.between(1, 12)) // something was built
	}
	l.operatingAssets, l.otherAssets, l.hundredth = assets, v.otherAssets, v.hundredth
	e.ledgers = append(e.ledgers, l)
}

// reform makes the 25 reforms in three batches and the dividends of the first two.
func (e *economy) reform(r *random, place func(int) int) {
	weights := make([]float64, reformCount)
	for i := range weights {
		weights[i] = r.longTail(1, 0.55)
	}
	for i, assets := range apportion(reformAssets, weights) {
		x := reform{place: place(i), assets: assets, members: int64(r.between(900, 3_600))}
		x.shares = x.members * int64(r.between(1, 5))
		switch {
		case i < 6:
			x.batch, x.started, x.completed, x.step = 1, on(2016, time.May, 3)+day(r.IntN(60)), on(2017, time.April, 10)+day(r.IntN(180)), "DIVIDEND"
		case i < dividendTeamSize:
			x.batch, x.started, x.completed, x.step = 2, on(2017, time.June, 1)+day(r.IntN(60)), on(2018, time.April, 10)+day(r.IntN(180)), "DIVIDEND"
		case i < 22:
			x.batch, x.started, x.completed, x.step = 3, on(2018, time.July, 2)+day(r.IntN(60)), on(2019, time.May, 6)+day(r.IntN(180)), "REGISTRATION"
		default:
			x.batch, x.started, x.step = 3, on(2018, time.July, 2)+day(r.IntN(60)), []string{"QUANTIFICATION", "COOPERATIVE"}[i%2]
		}
		x.id = r.id(x.started)
		e.reforms = append(e.reforms, x)
	}
	// The document gives one sum for both years; how it splits is made up.
	var shares []float64
	for i, x := range e.reforms[:dividendTeamSize] {
		for _, year := range []int{2017, 2018} {
			if year == 2017 && x.batch > 1 {
				continue
			}
			paid := on(year, time.December, 18) + day(r.IntN(45))
			e.dividends = append(e.dividends, dividend{reform: i, year: year, on: paid, recipients: x.members - int64(r.IntN(60))})
			shares = append(shares, float64(x.assets)*r.longTail(1, 0.25))
		}
	}
	for i, amount := range apportion(dividendsTotal, shares) {
		e.dividends[i].amount = amount
	}
}

func (e economy) tables(p places) []table {
	r := stream("economy ids")
	where := func(w *rows, at int) { w.text(p.all[at].code).text(p.of(p.all[at]).code).end("DEMO") }
	return []table{
		{"village_ledger", "id year operating_income contract_income investment_income subsidy_income other_income expense operating_assets non_operating_assets resource_mu closed village_code township_code", func(w *rows) {
			for _, l := range e.ledgers {
				w.id(l.id).int(int64(l.year)).fen(l.operating).fen(l.contract).fen(l.investment).fen(l.subsidy).fen(l.other).
					fen(l.expense).fen(l.operatingAssets).fen(l.otherAssets).fen(l.hundredth).bool(l.closed)
				where(w, l.place)
			}
		}},
		{"share_reform", "id batch started_on completed_on step net_assets members shares village_code township_code", func(w *rows) {
			for _, x := range e.reforms {
				w.id(x.id).int(int64(x.batch)).day(x.started).day(x.completed).text(x.step).fen(x.assets).int(x.members).int(x.shares)
				where(w, x.place)
			}
		}},
		{"dividend", "id year distributed_on amount recipients share_reform_id village_code township_code", func(w *rows) {
			for _, d := range e.dividends {
				x := e.reforms[d.reform]
				w.id(r.id(d.on)).int(int64(d.year)).day(d.on).fen(d.amount).int(d.recipients).id(x.id)
				where(w, x.place)
			}
		}},
		{"hollow_village_support", "id approved_on amount paid project graduated_on village_code township_code", func(w *rows) {
			for _, s := range e.supports {
				w.id(r.id(s.approved)).day(s.approved).fen(s.amount).fen(s.paid).text(s.project).day(s.graduated)
				where(w, s.place)
			}
		}},
	}
}
