package demo

import (
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
)

// The document's figures, S-302 and S-303.
const (
	mediationOrganizationCount = 1_499
	mediatorCount              = 8_670
)

// mediationBody is a mediation organisation.
type mediationBody struct {
	id        uuid.UUID
	name      string
	kind      string
	founded   day
	township  int // -1: the district's
	place     int // index into places.all, or -1
	mediators []int
	weight    float64 // how many cases it takes
}

// mediator is a people's mediator of one organisation.
type mediator struct {
	id              uuid.UUID
	number          string
	name, phone     string
	fullTime        bool
	trained, begins day
	body            int
}

// mediation is everything of the subject.
type mediation struct {
	bodies    []mediationBody
	mediators []mediator
	cases     []dispute
}

func newMediation(recipe Recipe, p places) (mediation, error) {
	var m mediation
	m.bodies = mediationBodies(p)
	if len(m.bodies) != mediationOrganizationCount {
		return m, fmt.Errorf("demo: %d mediation organisations, not %d", len(m.bodies), mediationOrganizationCount)
	}
	var err error
	if m.mediators, err = mediators(m.bodies); err != nil {
		return m, err
	}
	m.cases, err = disputes(recipe, p, m)
	return m, err
}

// mediationBodies makes one committee for each village, community and township, and nine
// bodies of the district. The rest are groups below the villages, enterprises, trades and
// studios.
func mediationBodies(p places) []mediationBody {
	r := stream("mediation bodies")
	var bodies []mediationBody
	add := func(name, kind string, township, place int, weight float64) {
		founded := on(r.between(2009, 2017), time.Month(r.between(1, 12)), r.between(1, 28))
		if kind == "STUDIO" || kind == "PROFESSIONAL" {
			founded = on(r.between(2014, 2017), time.Month(r.between(1, 12)), r.between(1, 28))
		}
		if kind != "DISTRICT" && kind != "TOWNSHIP" && weight < 2 && r.chance(0.11) { // the net grows
			founded = on(2018+r.IntN(2), time.Month(r.between(1, 11)), r.between(1, 28))
		}
		bodies = append(bodies, mediationBody{r.id(founded), name, kind, founded, township, place, nil, weight})
	}
	for _, name := range []string{"医疗纠纷", "道路交通事故", "劳动争议", "物业管理纠纷", "征地拆迁纠纷", "消费纠纷", "婚姻家庭纠纷", "环境保护纠纷"} {
		add("利通区"+name+"人民调解委员会", "DISTRICT", -1, -1, 14)
	}
	add("利通区人民调解中心", "DISTRICT", -1, -1, 18)
	for t, town := range p.townships {
		add(town.name+"人民调解委员会", "TOWNSHIP", t, -1, 6+1.1*town.weight)
	}
	for i, at := range p.all {
		add(p.full(at)+"人民调解委员会", "VILLAGE", at.township, i, 3*at.weight)
	}
	share := func(total int, weigh func(place) float64) []int64 {
		weights := make([]float64, len(p.all))
		for i, at := range p.all {
			weights[i] = weigh(at)
		}
		return apportion(int64(total), weights)
	}
	villagesOnly := func(at place) float64 {
		if at.community {
			return 0.5 * at.weight
		}
		return 1 + at.weight
	}
	const enterprises, trades, studios = 262, 95, 143
	groups := mediationOrganizationCount - len(bodies) - enterprises - trades - studios
	for i, n := range share(groups, villagesOnly) {
		at := p.all[i]
		for k := range n {
			word := "村民小组"
			if at.community {
				word = "网格"
			}
			add(fmt.Sprintf("%s第%d%s调解小组", p.full(at), k+1, word), "VILLAGE", at.township, i, 0.5*at.weight)
		}
	}
	byWeight := func(at place) float64 { return at.weight }
	for i, n := range share(enterprises, byWeight) {
		for k := range n {
			add(fmt.Sprintf("%s企业联合人民调解委员会（第%d组）", p.full(p.all[i]), k+1), "ENTERPRISE", p.all[i].township, i, 0.35)
		}
	}
	townWeights := make([]float64, len(p.townships))
	for t, town := range p.townships {
		townWeights[t] = town.weight
	}
	kinds := []string{"劳动争议", "物业管理", "土地承包", "婚姻家庭", "生产经营", "环境保护", "消费", "道路交通"}
	for t, n := range apportion(trades, townWeights) {
		for k := range n {
			name := p.townships[t].name + kinds[int(k)%len(kinds)] + "专业调解委员会"
			if round := int(k) / len(kinds); round > 0 {
				name += fmt.Sprintf("（第%d组）", round+1)
			}
			add(name, "PROFESSIONAL", t, -1, 1.2)
		}
	}
	family := newPeople().family
	for i, n := range share(studios, byWeight) {
		for k := range n {
			add(fmt.Sprintf("%s“老%s”调解工作室%s", p.full(p.all[i]), family.word(r), [...]string{"", "（二）", "（三）", "（四）", "（五）", "（六）"}[k]), "STUDIO", p.all[i].township, i, 1.6)
		}
	}
	return bodies
}

// mediators staffs each body with 3 to 9 people, as the People's Mediation Law demands. All
// together are as many as the document counts (S-303).
func mediators(bodies []mediationBody) ([]mediator, error) {
	r := stream("mediators")
	who := newPeople()
	counts := make([]int64, len(bodies))
	for i, b := range bodies {
		switch b.kind {
		case "DISTRICT", "TOWNSHIP":
			counts[i] = int64(r.between(7, 9))
		case "STUDIO":
			counts[i] = int64(r.between(3, 5))
		default:
			counts[i] = int64(r.between(4, 8))
		}
	}
	if !settle(r, counts, mediatorCount, func(int) (int64, int64) { return 3, 9 }) {
		return nil, fmt.Errorf("demo: %d mediators do not fit %d bodies", mediatorCount, len(bodies))
	}
	var all []mediator
	for i := range bodies {
		b := &bodies[i]
		for k := range counts[i] {
			begins := b.founded // the first comes with the body, the others by and by
			switch until := firstDay() - b.founded; {
			case k == 0:
			case until <= 0:
				begins = min(lastDay(), b.founded+day(r.IntN(90)))
			case r.chance(0.12):
				begins = firstDay() + day(r.IntN(720))
			default:
				begins += day(r.IntN(int(until)))
			}
			m := mediator{id: r.id(begins), name: who.name(r, r.chance(0.34)), phone: who.phone(r), begins: begins, body: i,
				fullTime: r.chance(map[string]float64{"DISTRICT": 0.7, "TOWNSHIP": 0.5, "STUDIO": 0.4}[b.kind] + 0.08)}
			m.trained = min(begins+day(30), lastDay()) // S-303: all have been trained
			if r.chance(0.93) {
				m.trained = max(begins, on(r.between(2017, 2019), time.Month(r.between(3, 11)), r.between(1, 28)))
			}
			all = append(all, m)
		}
	}
	slices.SortStableFunc(all, func(a, b mediator) int { return int(a.begins - b.begins) })
	for i := range all {
		all[i].number = fmt.Sprintf("TJ%05d", i+1)
		b := &bodies[all[i].body]
		b.mediators = append(b.mediators, i)
	}
	return all, nil
}

// codes returns the codes of a township and a place, "" for an index below 0.
func (p places) codes(township, at int) (townshipCode, villageCode string) {
	if township >= 0 {
		townshipCode = p.townships[township].code
	}
	if at >= 0 {
		villageCode = p.all[at].code
	}
	return townshipCode, villageCode
}

func (m mediation) tables(p places) []table {
	return []table{
		{"mediation_organization", "id name kind established_on township_code village_code", func(w *rows) {
			for _, b := range m.bodies {
				township, village := p.codes(b.township, b.place)
				w.id(b.id).text(b.name).text(b.kind).day(b.founded).maybe(township).maybe(village).end("DEMO")
			}
		}},
		{"mediator", "id number name phone full_time trained_on appointed_on organization_id township_code village_code", func(w *rows) {
			for _, one := range m.mediators {
				b := m.bodies[one.body]
				township, village := p.codes(b.township, b.place)
				w.id(one.id).text(one.number).text(one.name).text(one.phone).bool(one.fullTime).day(one.trained).day(one.begins).
					id(b.id).maybe(township).maybe(village).end("DEMO")
			}
		}},
		{"mediation_case", "id number category complexity origin status outcome opened_on due_on closed_on amount parties party_name judicially_confirmed fulfilled organization_id mediator_id township_code village_code", func(w *rows) {
			for _, c := range m.cases {
				township, village := p.codes(c.township, c.place)
				w.id(c.id).text(c.number).text(c.category).text(c.complexity).text(c.origin).text(c.status).maybe(c.outcome).
					day(c.opened).day(c.due).day(c.closed)
				if c.amount > 0 {
					w.fen(c.amount)
				} else {
					w.null()
				}
				w.int(c.parties).text(c.party).bool(c.confirmed)
				if c.fulfilled == "" {
					w.null()
				} else {
					w.bool(c.fulfilled == "yes")
				}
				w.id(m.bodies[c.body].id).id(m.mediators[c.mediator].id).text(township).maybe(village).end("DEMO")
			}
		}},
	}
}
