package demo

import (
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/google/uuid"
)

// volunteerOrganizationCount is the document's figure, S-235.
const volunteerOrganizationCount = 263

// team is a volunteer organisation.
type team struct {
	id         uuid.UUID
	name, kind string
	registered day
	township   int // -1: the district's
	place      int // index into places.all, or -1
	size       float64
	members    []int // volunteers, by day of registration
}

// volunteer is a registered volunteer.
type volunteer struct {
	id          uuid.UUID
	number      string
	name, phone string
	sex         string
	born        int64
	registered  day
	team        int
	township    int
	place       int
}

// volunteering is everything of the subject.
type volunteering struct {
	teams      []team
	volunteers []volunteer
	brands     []brand
	projects   []project
	records    []record
}

func newVolunteering(recipe Recipe, p places) (volunteering, error) {
	var v volunteering
	v.teams = teams(p)
	if len(v.teams) != volunteerOrganizationCount {
		return v, fmt.Errorf("demo: %d volunteer organisations, not %d", len(v.teams), volunteerOrganizationCount)
	}
	v.volunteers = volunteers(recipe, p, v.teams)
	v.brands = brands()
	v.projects = projects(recipe, p, v)
	var err error
	v.records, err = records(recipe, v)
	return v, err
}

// departments are bodies of the district whose staff volunteer.
func departments() []string {
	return []string{"教育局", "民政局", "司法局", "财政局", "人力资源和社会保障局", "自然资源局", "住房和城乡建设局", "交通局", "水务局", "农业农村局",
		"商务局", "文化旅游局", "卫生健康局", "退役军人事务局", "应急管理局", "审计局", "市场监督管理局", "统计局", "医疗保障局", "信访局",
		"审批服务管理局", "综合执法局", "总工会", "团委", "妇联", "科协", "残联", "工商联", "文联", "法院",
		"检察院", "公安分局", "消防救援大队", "税务局", "气象局", "图书馆", "文化馆", "博物馆", "体育中心", "融媒体中心",
		"疾病预防控制中心", "人民医院"}
}

// teams makes the organisations. Seven villages have none, so that some units have no
// figures.
func teams(p places) []team {
	r := stream("teams")
	var all []team
	add := func(name, kind string, township, place int, size float64) {
		registered := on(r.between(2012, 2017), time.Month(r.between(1, 12)), r.between(1, 28))
		if r.chance(0.08) {
			registered = on(2018+r.IntN(2), time.Month(r.between(1, 6)), r.between(1, 28))
		}
		all = append(all, team{r.id(registered), name, kind, registered, township, place, size, nil})
	}
	silent := map[int]bool{}
	for len(silent) < 7 {
		if i := r.IntN(len(p.all)); !p.all[i].community && p.of(p.all[i]).profile.volunteer < 0.2 {
			silent[i] = true
		}
	}
	for i, at := range p.all {
		if !silent[i] {
			add(p.full(at)+"志愿服务队", "VILLAGE_TEAM", at.township, i, at.weight*(1+0.45*p.of(at).profile.volunteer)*r.longTail(1, 0.35))
		}
	}
	for t, town := range p.townships {
		add(town.name+"志愿服务总队", "TOWNSHIP_TEAM", t, -1, 0.4+0.09*town.weight*(1+0.3*town.profile.volunteer))
	}
	for _, name := range departments() {
		add("利通区"+name+"志愿服务队", "GOVERNMENT", -1, -1, r.longTail(0.6, 0.5))
	}
	for _, name := range []string{"爱心公益协会", "银龄互助社", "应急救援队", "青年志愿者协会", "巾帼志愿者协会", "环保志愿者协会", "助学公益中心", "社会工作服务中心", "心理关爱中心", "全民阅读推广会"} {
		add("利通区"+name, "SOCIAL", -1, -1, r.longTail(1.6, 0.6))
	}
	ranked := p.ranked()
	for i := range 24 {
		t := ranked[i%len(ranked)]
		add(p.townships[t].name+[]string{"爱心公益服务社", "银龄互助服务社"}[i/len(ranked)], "SOCIAL", t, -1, r.longTail(0.5, 0.6))
	}
	weights := make([]float64, len(ranked))
	for i, t := range ranked {
		weights[i] = p.townships[t].weight + 4
	}
	schools := []string{"中心小学", "初级中学", "中心幼儿园", "第二小学", "第三小学", "第四小学", "第五小学", "职业技术学校"}
	for i, n := range apportion(38, weights) {
		for k := range n {
			add(p.townships[ranked[i]].name+schools[k]+"志愿服务队", "SCHOOL", ranked[i], -1, r.longTail(0.7, 0.5))
		}
	}
	for i, n := range apportion(18, weights) {
		for k := range n {
			add(fmt.Sprintf("%s企业志愿服务队（第%d分队）", p.townships[ranked[i]].name, k+1), "ENTERPRISE", ranked[i], -1, r.longTail(0.5, 0.5))
		}
	}
	return all
}

// volunteers makes the members of the teams: the first one registers with the
// team, the others later, more each year and most in March and December.
func volunteers(recipe Recipe, p places, all []team) []volunteer {
	r := recipe.stream("volunteers")
	who := newPeople()
	sizes := make([]float64, len(all))
	for i, t := range all {
		sizes[i] = 0.08 + t.size
	}
	years := newLottery([]float64{3, 4, 6, 10, 16, 22, 22, 17}) // 2012 to 2019
	months := newLottery([]float64{0.7, 0.5, 1.9, 1.1, 1.2, 0.9, 0.8, 0.7, 1, 1, 1, 1.8})
	found := make([]volunteer, 0, recipe.Volunteers)
	for i, n := range apportion(int64(recipe.Volunteers), sizes) {
		t := &all[i]
		for k := range n {
			v := volunteer{team: i, township: t.township, place: t.place, registered: t.registered}
			for k > 0 {
				d := on(2012+years.draw(r), time.Month(1+months.draw(r)), 1+r.IntN(28))
				if d >= t.registered {
					v.registered = d
					break
				}
			}
			if v.township < 0 { // staff of the district live somewhere
				v.place = p.ofPeople.draw(r)
				v.township = p.all[v.place].township
			} else if in := p.townships[v.township].places; v.place < 0 && len(in) > 0 && r.chance(0.6) {
				v.place = in[r.IntN(len(in))]
			}
			female := r.chance(0.55)
			v.name, v.sex = who.name(r, female), "MALE"
			if female {
				v.sex = "FEMALE"
			}
			if r.chance(0.004) {
				v.sex = "NOT_STATED"
			}
			if r.chance(0.9) {
				v.phone = who.phone(r)
			}
			v.born = bornFor(r, t.kind, v.registered.year())
			found = append(found, v)
		}
	}
	slices.SortStableFunc(found, func(a, b volunteer) int { return int(a.registered - b.registered) })
	for i := range found {
		v := &found[i]
		v.id = r.id(v.registered)
		v.number = fmt.Sprintf("ZY%06d", i+1)
		all[v.team].members = append(all[v.team].members, i)
	}
	return found
}

// bornFor draws a year of birth that fits the kind of team, at least 14 years
// before the registration; a few are unknown.
func bornFor(r *random, kind string, registered int) int64 {
	if r.chance(0.03) {
		return 0
	}
	mean, spread := 42.0, 14.0
	switch kind {
	case "SCHOOL":
		mean, spread = 24, 9
	case "GOVERNMENT":
		mean, spread = 39, 9
	case "ENTERPRISE":
		mean, spread = 36, 9
	}
	age := min(82, math.Abs(mean-14+spread*r.NormFloat64())+14)
	return int64(registered) - int64(age)
}

func (v volunteering) tables(recipe Recipe, p places) []table {
	return []table{
		{"volunteer_organization", "id name kind registered_on township_code village_code", func(w *rows) {
			for _, t := range v.teams {
				township, village := p.codes(t.township, t.place)
				w.id(t.id).text(t.name).text(t.kind).day(t.registered).maybe(township).maybe(village).end("DEMO")
			}
		}},
		{"volunteer", "id number name phone sex birth_year registered_on organization_id township_code village_code", func(w *rows) {
			for _, one := range v.volunteers {
				township, village := p.codes(one.township, one.place)
				w.id(one.id).text(one.number).text(one.name).maybe(one.phone).text(one.sex).positive(one.born).day(one.registered).
					id(v.teams[one.team].id).maybe(township).maybe(village).end("DEMO")
			}
		}},
		{"volunteer_brand", "id name description", func(w *rows) {
			for _, b := range v.brands {
				w.id(b.id).text(b.name).text(b.description).end("DOCUMENT")
			}
		}},
		{"volunteer_project", "id number name field status started_on ended_on planned_participants organization_id brand_id township_code village_code", func(w *rows) {
			for _, one := range v.projects {
				township, village := p.codes(one.township, one.place)
				w.id(one.id).numbered("XM").text(one.name).text(one.field)
				if one.ends > lastDay() {
					w.text("RUNNING").day(one.starts).null()
				} else {
					w.text("ENDED").day(one.starts).day(one.ends)
				}
				w.int(one.planned).id(v.teams[one.team].id)
				if one.brand < 0 {
					w.null()
				} else {
					w.id(v.brands[one.brand].id)
				}
				w.maybe(township).maybe(village).end("DEMO")
			}
		}},
		{"volunteer_service_record", "id number served_on hours evaluation volunteer_id project_id township_code village_code", func(w *rows) {
			r := recipe.stream("record ids")
			for _, one := range v.records {
				at := v.projects[one.project]
				if at.township < 0 { // all over the district: counted where the volunteer lives
					at.township = v.volunteers[one.volunteer].township
				}
				township, village := p.codes(at.township, at.place)
				w.id(r.id(one.served)).numbered("FW").day(one.served).halves(one.halves).positive(one.evaluation).
					id(v.volunteers[one.volunteer].id).id(at.id).maybe(township).maybe(village).end("DEMO")
			}
		}},
	}
}
