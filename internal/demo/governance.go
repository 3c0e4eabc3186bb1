package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// governanceTables are the subjects of sub-item 3.1 beside mediation: the four
// roles under one roof in every township office (S-301), joint meetings with
// what they decided (S-306), and emergencies (S-307).
func governanceTables(w world) ([]table, error) {
	meetings, decisions := jointMeetings(w.places)
	return []table{governanceStaffTable(w.places), meetings, decisions, emergencyTable(w.places)}, nil
}

func governanceStaffTable(p places) table {
	return table{"governance_staff", "id number name role appointed_on left_on township_code", func(w *rows) {
		r, who, n := stream("governance staff"), newPeople(), 0
		write := func(role string, from, to day, township string) {
			n++
			w.id(r.id(from)).text(fmt.Sprintf("ZZ%04d", n)).text(who.name(r, r.chance(0.3))).text(role).day(from).day(to).text(township).end("DEMO")
		}
		for _, t := range p.ranked() {
			for _, role := range []struct {
				word  string
				count int
			}{{"PETITION", 2}, {"JUDICIAL_MEDIATION", 2}, {"COMMUNITY_POLICE", 2 + len(p.townships[t].places)/5}, {"DRUG_CONTROL", 1}} {
				for k := range role.count {
					from := on(2017, time.November, 1) + day(r.IntN(90))
					if k == 0 && r.chance(0.3) { // the first has left, and was followed
						until := firstDay() + day(r.between(60, 600))
						write(role.word, from, until, p.townships[t].code)
						from = until
					}
					write(role.word, from, 0, p.townships[t].code)
				}
			}
		}
	}}
}

// decision is a decision of a joint meeting.
type decision struct {
	meeting            uuid.UUID
	content            string
	decided, due, done day
	township           int
}

// jointMeetings holds a meeting of each township every quarter, and a larger one
// of the district.
func jointMeetings(p places) (meetings, decisions table) {
	r := stream("joint meetings")
	topics := []string{"矛盾纠纷排查化解", "特殊人群服务管理", "校园周边治安整治", "征地拆迁矛盾会商", "物业纠纷联调", "禁毒宣传与管控", "劳动争议联合调处", "防汛与安全生产检查"}
	acts := []string{"开展联合排查", "落实包案责任人", "建立联络台账", "组织集中宣传", "整改安全隐患", "回访当事人"}
	type meeting struct {
		id            uuid.UUID
		number, title string
		held          day
		units         int
		township      int
	}
	var held []meeting
	var decided []decision
	add := func(on day, township, units int) {
		m := meeting{r.id(on), fmt.Sprintf("LX%d-%03d", on.year(), len(held)+1), topics[r.IntN(len(topics))], on, units, township}
		held = append(held, m)
		for range r.between(2, 4) {
			d := decision{meeting: m.id, content: m.title + ":" + acts[r.IntN(len(acts))], decided: on, due: on + day(r.between(15, 60)), township: township}
			if done := on + day(r.longTail(25, 0.5)); done <= lastDay() && !(done > d.due+45) {
				d.done = done
			}
			decided = append(decided, d)
		}
	}
	for quarter := range 8 {
		first := on(2018, time.Month(1+3*quarter), 1)
		add(first+day(r.between(10, 20)), -1, r.between(14, 22))
		for _, t := range p.ranked() {
			add(first+day(r.between(20, 80)), t, r.between(6, 12))
		}
	}
	township := func(w *rows, t int) *rows {
		if t < 0 {
			return w.null()
		}
		return w.text(p.townships[t].code)
	}
	meetings = table{"joint_meeting", "id number title held_on member_units township_code", func(w *rows) {
		for _, m := range held {
			township(w.id(m.id).text(m.number).text(m.title).day(m.held).int(int64(m.units)), m.township).end("DEMO")
		}
	}}
	decisions = table{"meeting_decision", "id number content decided_on due_on done_on meeting_id township_code", func(w *rows) {
		r := stream("meeting decisions")
		for _, d := range decided {
			township(w.id(r.id(d.decided)).numbered("YD").text(d.content).day(d.decided).day(d.due).day(d.done).id(d.meeting), d.township).end("DEMO")
		}
	}}
	return meetings, decisions
}

func emergencyTable(p places) table {
	return table{"emergency_incident", "id number kind level occurred_on response_minutes closed_on township_code village_code", func(w *rows) {
		r := stream("emergencies")
		kinds := newUrn(choice{"NATURAL", 22}, choice{"ACCIDENT", 46}, choice{"HEALTH", 12}, choice{"SECURITY", 20})
		levels := newUrn(choice{"IV", 90}, choice{"III", 9}, choice{"II", 1})
		for n := range 120 {
			day1 := firstDay() + day(n*6+r.IntN(6))
			at := p.all[p.ofPeople.draw(r)]
			closed := day1 + day(r.longTail(3, 0.8))
			if closed > lastDay() {
				closed = 0
			}
			w.id(r.id(day1)).text(fmt.Sprintf("TF%d-%03d", day1.year(), n+1)).text(kinds.word(r)).text(levels.word(r)).day(day1).
				int(int64(min(r.longTail(26-6*p.of(at).profile.mediation, 0.45), 240))).day(closed).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}
