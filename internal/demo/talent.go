package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/calendar"
	rules "litong3422/internal/talent"
)

// talentTables are sub-item 4.2: the staff of the townships and what binds, trains
// and pays them, the cadres of the villages with their benefits, and the leaders of
// the groups. The document counts none of them; it gives five years of service,
// two years of secondments and of village postings, and the rates of the subsidy.
func talentTables(w world) ([]table, error) {
	p := w.places
	staff, cadres, leaders := newStaff(p), newCadres(p), newGroupLeaders(p)
	subsidies, err := newStarSubsidies(p, cadres)
	if err != nil {
		return nil, err
	}
	return []table{
		staffTable(p, staff), commitmentTable(p, staff, w.recipe.through()), secondmentTable(p, staff), postingTable(p),
		cadreTable(p, cadres), healthTable(p, cadres), trainingTable(p, cadres), insuranceTable(p, cadres),
		groupLeaderTable(p, leaders), allowanceTable(p, staff, leaders), starSubsidyTable(p, subsidies),
		personnelFundingTable(p, staff),
	}, nil
}

// member is one of a township's staff.
type member struct {
	id                      uuid.UUID
	number, name            string
	kind, post, rank        string
	ranked                  day // 0: no rank
	recruited, joined, left day // left 0: in post
	township                int
	bound                   bool // newly recruited: the five years count
}

// inPost reports whether the member is in the township on a day.
func (m member) inPost(on day) bool { return m.joined <= on && (m.left == 0 || m.left > on) }

// leave ends the member's post, unless the day is after the span.
func (m *member) leave(on day) {
	if on <= lastDay() && on > m.joined {
		m.left = on
	}
}

// staffDraw makes the staff, township by township.
type staffDraw struct {
	r        *random
	who      people
	all      []member
	profiles []float64
}

func newStaff(p places) []member {
	d := &staffDraw{r: stream("staff"), who: newPeople(), profiles: p.profiles("talent")}
	for _, t := range p.ranked() {
		for range 2 {
			d.veteran(t, "CIVIL_SERVANT", "SECTION_CHIEF", urnOf(d.r, "RESEARCHER_1", "RESEARCHER_2"))
		}
		for range 7 {
			d.veteran(t, "CIVIL_SERVANT", "DEPUTY_CHIEF", urnOf(d.r, "RESEARCHER_2", "RESEARCHER_3", "RESEARCHER_4"))
		}
		for range d.r.between(5, 9) {
			d.veteran(t, "CIVIL_SERVANT", "MEMBER", urnOf(d.r, "RESEARCHER_3", "RESEARCHER_4", "CLERK_1"))
		}
		for range 10 + len(p.townships[t].places) {
			d.veteran(t, "INSTITUTION", "MEMBER", "NOT_RANKED")
		}
		for year := 2012; year <= 2019; year++ {
			for range d.r.between(1, 3) {
				d.recruit(t, year)
			}
		}
	}
	return d.all
}

func urnOf(r *random, words ...string) string { return words[r.IntN(len(words))] }

func (d *staffDraw) add(m member) {
	m.id, m.number = d.r.id(m.joined), fmt.Sprintf("GB%04d", len(d.all)+1)
	m.name = d.who.name(d.r, d.r.chance(0.4))
	d.all = append(d.all, m)
}

// veteran makes a member who joined before the minimum service was introduced.
func (d *staffDraw) veteran(township int, kind, post, rank string) {
	recruited := on(1992+d.r.IntN(19), time.August, 1) + day(d.r.IntN(60))
	m := member{kind: kind, post: post, rank: rank, recruited: recruited, township: township}
	m.joined = recruited + day(d.r.IntN(2200))
	if kind == "CIVIL_SERVANT" {
		m.ranked = parallelRanks() + day(d.r.IntN(150))
	}
	if d.r.chance(0.08 - 0.05*d.profiles[township]) {
		m.leave(firstDay() + day(d.r.between(40, 700)))
	}
	d.add(m)
}

// parallelRanks is the day on which parallel posts and ranks began. The document gives no
// day (S-425).
func parallelRanks() day { return on(2015, time.July, 1) }

// recruit makes a newly recruited civil servant: a year on probation, then the lowest rank.
// Few leave before their five years, by a decision of the organisation department. Some
// leave after.
func (d *staffDraw) recruit(township, year int) {
	recruited := on(year, time.August, 1) + day(d.r.IntN(50))
	m := member{kind: "CIVIL_SERVANT", post: "MEMBER", rank: "CLERK_2", recruited: recruited, township: township, bound: true}
	m.joined = recruited + day(d.r.IntN(15))
	m.ranked = max(recruited+366, parallelRanks()+day(d.r.IntN(150)))
	if year < 2016 && d.r.chance(0.7) {
		m.rank = "CLERK_1"
	}
	switch until := day(term().CommitUntil(calendar.Day(recruited))); {
	case d.r.chance(0.09 - 0.08*d.profiles[township]):
		early := firstDay() + day(d.r.IntN(720))
		if early > m.ranked+30 && early < until {
			m.leave(early)
		}
	case until < lastDay() && d.r.chance(0.3):
		m.leave(until + day(d.r.between(1, 400)))
	}
	if m.ranked > lastDay() {
		m.ranked, m.rank = 0, "PROBATION"
	}
	d.add(m)
}

// term is the document's five years (S-421, rule R-2).
func term() rules.ServiceTerm { return rules.ServiceTerm{Years: 5} }

func staffTable(p places, all []member) table {
	return table{"staff", "id number name kind post rank ranked_on recruited_on joined_on left_on township_code", func(w *rows) {
		for _, m := range all {
			w.id(m.id).text(m.number).text(m.name).text(m.kind).text(m.post).text(m.rank).day(m.ranked).
				day(m.recruited).day(m.joined).day(m.left).text(p.townships[m.township].code).end("DEMO")
		}
	}}
}

// commitmentTable runs rule R-2 over the recruits: for those who left, about that
// day, and for the others about the last day of the records.
func commitmentTable(p places, all []member, through day) table {
	return table{"service_commitment", "id years recruited_on commit_until left_on override_reason override_document explanation_zh explanation_en staff_id township_code", func(w *rows) {
		r := stream("commitments")
		reasons := []string{"照顾家庭（演示）", "急需紧缺岗位选调（演示）", "组织统筹调配（演示）"}
		for _, m := range all {
			if !m.bound {
				continue
			}
			until := day(term().CommitUntil(calendar.Day(m.recruited)))
			move := rules.Move{Recruited: calendar.Day(m.recruited), On: calendar.Day(through)}
			var decided *rules.Override
			if m.left != 0 && m.left < until {
				decided = &rules.Override{Role: rules.OrgDepartment, Reason: urnOf(r, reasons...), Document: fmt.Sprintf("组干示例〔%d〕%d号（演示）", m.left.year(), r.between(1, 60))}
			}
			if m.left > through {
				m.left = 0
			}
			if m.left != 0 {
				move.On, move.Override = calendar.Day(m.left), decided
			}
			made := term().Decide(move)
			w.id(r.id(m.recruited)).int(int64(term().Years)).day(m.recruited).day(until).day(m.left)
			if o := move.Override; o != nil {
				w.text(o.Reason).text(o.Document)
			} else {
				w.null().null()
			}
			w.text(made.Explanation.ZH).text(made.Explanation.EN).id(m.id).text(p.townships[m.township].code).end("DEMO")
		}
	}}
}

// secondmentTable returns a cohort of secondments in each of two years (S-422). The document
// does not name the years.
func secondmentTable(p places, all []member) table {
	return table{"secondment", "id cohort host kind started_on ended_on staff_id township_code", func(w *rows) {
		r := stream("secondments")
		hosts := newUrn(choice{"JIANGSU", 32}, choice{"ZHEJIANG", 26}, choice{"OTHER_DEVELOPED", 12}, choice{"REGIONAL_DEPT", 30})
		for _, cohort := range []int{2018, 2019} {
			sent := map[int]int{}
			for _, at := range r.Perm(len(all)) {
				m, started := all[at], on(cohort, time.April, 1)+day(r.IntN(60))
				ended := started + day(r.between(60, 200))
				if m.kind != "CIVIL_SERVANT" || m.post == "SECTION_CHIEF" || sent[m.township] == 2 || !m.inPost(started-730) || !m.inPost(ended) {
					continue
				}
				sent[m.township]++
				kind := "SECONDMENT"
				if ended-started < 100 {
					kind = "SHADOWING"
				}
				w.id(r.id(started)).int(int64(cohort)).text(hosts.word(r)).text(kind).day(started).day(ended).id(m.id).text(p.townships[m.township].code).end("DEMO")
			}
		}
	}}
}

// postingTable posts every selected graduate of a department to a village, for two
// years (S-423, rule R-8).
func postingTable(p places) table {
	return table{"village_posting", "id number name recruited_on started_on due_on completed_on ended_on department_code township_code village_code", func(w *rows) {
		r, who, n := stream("village postings"), newPeople(), 0
		departments := []string{enforcementBureau, approvalAdministration, "MZ", "RS", "WJ", "NY", "CZ", "SF"}
		for year := 2016; year <= 2019; year++ {
			for range r.between(11, 16) {
				n++
				recruited := on(year, time.August, 1) + day(r.IntN(40))
				started := recruited + day(r.between(10, 55))
				made := rules.ProposedPostingPolicy().Decide(calendar.Day(recruited), &rules.Posting{Start: calendar.Day(started)}, calendar.Day(lastDay()))
				due, completed, ended := day(made.Due), day(0), day(0)
				if made.Status == rules.PostingCompleted {
					completed, ended = due, due+day(r.IntN(25))
				}
				at := p.all[p.ofPeople.draw(r)]
				for at.community {
					at = p.all[p.ofPeople.draw(r)]
				}
				w.id(r.id(recruited)).text(fmt.Sprintf("XDS%d-%02d", year, n)).text(who.name(r, r.chance(0.5))).day(recruited).day(started).day(due).day(completed).day(ended).
					text(urnOf(r, departments...)).text(p.of(at).code).text(at.code).end("DEMO")
			}
		}
	}}
}
