package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// cadre is a cadre of a village or community.
type cadre struct {
	id                 uuid.UUID
	number, name, post string
	excellent          day // on the list since; 0: not
	appointed, left    day // left 0: in post
	place              int
}

// inPost reports whether the cadre is in post on a day.
func (c cadre) inPost(on day) bool { return c.appointed <= on && (c.left == 0 || c.left > on) }

// newCadres fills the posts of every village and community; one in eight changes
// hands within the span, on one day.
func newCadres(p places) []cadre {
	r, who := stream("village cadres"), newPeople()
	var all []cadre
	add := func(c cadre) {
		c.id, c.number, c.name = r.id(c.appointed), fmt.Sprintf("CG%04d", len(all)+1), who.name(r, r.chance(0.3))
		if c.appointed < on(2017, time.January, 1) && r.chance(0.3) {
			c.excellent = on(2017+r.IntN(2), time.December, 15)
			if !c.inPost(c.excellent) {
				c.excellent = 0
			}
		}
		all = append(all, c)
	}
	for i, at := range p.all {
		posts := []string{"SECRETARY", "DIRECTOR", "DEPUTY", "MEMBER", "MEMBER"}
		if at.weight > 1.2 {
			posts = append(posts, "MEMBER")
		}
		for _, post := range posts {
			c := cadre{post: post, place: i, appointed: on(2011+r.IntN(6), time.March, 1) + day(r.IntN(200))}
			if !r.chance(0.125) {
				add(c)
				continue
			}
			c.left = firstDay() + day(r.between(20, 700))
			add(c)
			add(cadre{post: post, place: i, appointed: c.left})
		}
	}
	return all
}

func cadreTable(p places, all []cadre) table {
	return table{"village_cadre", "id number name post excellent_since appointed_on left_on township_code village_code", func(w *rows) {
		for _, c := range all {
			at := p.all[c.place]
			w.id(c.id).text(c.number).text(c.name).text(c.post).day(c.excellent).day(c.appointed).day(c.left).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}

// healthTable invites the excellent cadres every autumn (S-428). The results of the checks
// are not recorded.
func healthTable(p places, all []cadre) table {
	return table{"health_check", "id year due_on checked_on cadre_id township_code village_code", func(w *rows) {
		r, profiles := stream("health checks"), p.profiles("talent")
		for year := 2018; year <= 2019; year++ {
			due := on(year, time.November, 30)
			for _, c := range all {
				if c.excellent == 0 || c.excellent > on(year, time.June, 30) || !c.inPost(due) {
					continue
				}
				at, checked := p.all[c.place], day(0)
				if r.chance(0.94 + 0.05*profiles[p.all[c.place].township]) {
					checked = due - day(r.between(0, 80))
				}
				w.id(r.id(due)).int(int64(year)).day(due).day(checked).id(c.id).text(p.of(at).code).text(at.code).end("DEMO")
			}
		}
	}}
}

// trainingTable has a course a year for every cadre in post (S-429).
func trainingTable(p places, all []cadre) table {
	return table{"cadre_training", "id year course due_on completed_on hours cadre_id township_code village_code", func(w *rows) {
		r, profiles := stream("cadre training"), p.profiles("cadre training")
		courses := []string{"农村基层治理", "集体经济经营管理", "农村财务与公开", "矛盾纠纷调解", "乡村规划与人居环境"}
		for year := 2018; year <= 2019; year++ {
			due := on(year, time.December, 15)
			for _, c := range all {
				if !c.inPost(on(year, time.June, 30)) || !c.inPost(due) {
					continue
				}
				at, completed := p.all[c.place], day(0)
				if r.chance(0.9 + 0.08*profiles[at.township] + 0.02*float64(year-2018)) {
					completed = due - day(r.between(0, 260))
					completed = max(completed, on(year, time.March, 1), c.appointed)
				}
				w.id(r.id(due)).int(int64(year)).text(urnOf(r, courses...)).day(due).day(completed).halves(int64(r.between(32, 96))).id(c.id).text(p.of(at).code).text(at.code).end("DEMO")
			}
		}
	}}
}

// insuranceTable insures nearly all cadres from March to March (S-429). A cadre who joins
// within the year is insured a little later, and none is insured beyond the post.
func insuranceTable(p places, all []cadre) table {
	return table{"cadre_insurance", "id year insured_from insured_to cadre_id township_code village_code", func(w *rows) {
		r, profiles := stream("cadre insurance"), p.profiles("cadre insurance")
		for year := 2018; year <= 2019; year++ {
			for _, c := range all {
				at := p.all[c.place]
				from, to := on(year, time.March, 1), on(year+1, time.March, 1)
				if c.appointed > from {
					from = c.appointed + day(r.between(5, 40))
				}
				if c.left != 0 {
					to = min(to, c.left)
				}
				if from >= to || from > lastDay() || !r.chance(0.96+0.04*profiles[at.township]) {
					continue
				}
				w.id(r.id(from)).int(int64(year)).day(from).day(to).id(c.id).text(p.of(at).code).text(at.code).end("DEMO")
			}
		}
	}}
}

// groupLeader leads a villager group or its women's group.
type groupLeader struct {
	kind            string
	appointed, left day
	place           int
}

// inPost reports whether the leader is in post on a day.
func (g groupLeader) inPost(on day) bool {
	return g.appointed <= on && (g.left == 0 || g.left > on)
}

func newGroupLeaders(p places) []groupLeader {
	r := stream("group leaders")
	var all []groupLeader
	for i, at := range p.all {
		if at.community {
			continue
		}
		for _, of := range []struct {
			kind  string
			count int
		}{{"VILLAGER_GROUP", r.between(4, 8)}, {"WOMEN_GROUP", r.between(1, 3)}} {
			for range of.count {
				g := groupLeader{kind: of.kind, place: i, appointed: on(2012+r.IntN(6), time.April, 1) + day(r.IntN(90))}
				if r.chance(0.06) {
					g.left = firstDay() + day(r.between(100, 690))
					all = append(all, g)
					g = groupLeader{kind: of.kind, place: i, appointed: g.left}
				}
				all = append(all, g)
			}
		}
	}
	return all
}

func groupLeaderTable(p places, all []groupLeader) table {
	return table{"group_leader", "id number name kind appointed_on left_on township_code village_code", func(w *rows) {
		r, who := stream("group leader names"), newPeople()
		for n, g := range all {
			at := p.all[g.place]
			w.id(r.id(g.appointed)).text(fmt.Sprintf("XZ%04d", n+1)).text(who.name(r, g.kind == "WOMEN_GROUP" || r.chance(0.15))).text(g.kind).
				day(g.appointed).day(g.left).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}
