package demo

import (
	"fmt"
	"math"
	"slices"
	"sort"

	"github.com/google/uuid"
)

// brand is one of the three volunteer brands the document names.
type brand struct {
	id                uuid.UUID
	name, description string
}

func brands() []brand {
	r := stream("brands")
	var all []brand
	for _, name := range []string{"乐活志愿10+", "黑眼睛工作室", "爱心衣物漂流记"} {
		all = append(all, brand{r.id(firstDay()), name, "原文列名的志愿服务品牌；内容原文未作说明。"})
	}
	return all
}

// project is a volunteer project.
type project struct {
	id           uuid.UUID
	name, field  string
	starts, ends day // an end after lastDay: still running
	planned      int64
	team, brand  int // brand -1: none
	township     int // -1: all over the district
	place        int
	share        float64 // of the records
}

// activities returns the activities of each field of service.
func activities() map[string][]string {
	return map[string][]string{
		"ELDERLY_DISABLED":  {"关爱空巢老人", "助残帮扶", "为老理发义诊", "独居老人探访"},
		"CHILDREN":          {"关爱留守儿童", "四点半课堂", "儿童安全教育", "亲子阅读"},
		"COMMUNITY":         {"邻里互助", "社区便民服务", "楼院环境整治", "文明劝导"},
		"POVERTY_RELIEF":    {"爱心物资捐赠", "结对帮扶", "困难家庭走访"},
		"CIVILITY":          {"文明实践宣讲", "移风易俗宣传", "文明交通劝导"},
		"ENVIRONMENT":       {"清洁家园", "义务植树", "河道清理", "垃圾分类宣传"},
		"EMERGENCY":         {"应急知识宣传", "防汛巡查", "消防安全宣传"},
		"HEALTH":            {"健康义诊", "无偿献血宣传", "慢病防治讲座"},
		"CULTURE_EDUCATION": {"全民阅读", "文艺下乡", "书写春联", "暑期课堂"},
		"LEGAL":             {"普法宣传", "法律咨询", "禁毒宣传"},
		"EVENTS":            {"赛会服务", "节庆活动服务"},
		"OTHER":             {"综合志愿服务"},
	}
}

func projects(recipe Recipe, p places, v volunteering) []project {
	r := recipe.stream("projects")
	fields := newUrn(choice{"ELDERLY_DISABLED", 17}, choice{"CHILDREN", 10}, choice{"COMMUNITY", 19}, choice{"POVERTY_RELIEF", 8},
		choice{"CIVILITY", 13}, choice{"ENVIRONMENT", 13}, choice{"EMERGENCY", 3}, choice{"HEALTH", 6}, choice{"CULTURE_EDUCATION", 6},
		choice{"LEGAL", 3}, choice{"EVENTS", 1.5}, choice{"OTHER", 0.8})
	names := activities()
	days := newWorkdays().drawDays(season{
		months:  [12]float64{0.7, 0.6, 1.7, 1.15, 1.2, 1.1, 0.85, 0.8, 1.1, 1.15, 1, 1.7},
		weekend: 1.6, festival: 0.5, growth: 0.25,
	})
	weights := make([]float64, len(v.teams))
	for i, t := range v.teams {
		weights[i] = math.Pow(float64(len(t.members)), 0.75)
		if t.township >= 0 {
			weights[i] *= 1 + 0.4*p.townships[t.township].profile.volunteer
		}
	}
	var all []project
	for i, n := range apportion(int64(recipe.Projects), weights) {
		t := v.teams[i]
		for range n {
			one := project{team: i, brand: -1, township: t.township, place: t.place, field: fields.word(r)}
			one.starts = max(firstDay()+day(days.draw(r)), t.registered)
			switch x := r.Float64(); {
			case x < 0.62:
				one.ends, one.share = one.starts, r.longTail(1, 0.7)
			case x < 0.9:
				one.ends, one.share = one.starts+day(r.between(1, 29)), r.longTail(1.6, 0.7)
			default:
				one.ends, one.share = one.starts+day(r.between(60, 365)), r.longTail(3, 0.7)
			}
			if one.ends > lastDay() { // only the part within the span has records
				one.share *= float64(lastDay()-one.starts+1) / float64(one.ends-one.starts+1)
			}
			where := "利通区"
			switch {
			case one.place >= 0:
				where = p.all[one.place].name
			case one.township >= 0:
				where = p.townships[one.township].name
			case r.chance(0.7): // a district team at work in one place
				one.place = p.ofPeople.draw(r)
				one.township = p.all[one.place].township
				where = p.full(p.all[one.place])
			}
			one.name = fmt.Sprintf("%s%s志愿服务", where, names[one.field][r.IntN(len(names[one.field]))])
			if t.kind == "SOCIAL" && r.chance(0.2) {
				one.brand = r.IntN(len(v.brands))
				one.name = fmt.Sprintf("“%s”%s专场", v.brands[one.brand].name, where)
			}
			one.id = r.id(one.starts)
			all = append(all, one)
		}
	}
	slices.SortFunc(all, func(a, b project) int { return slices.Compare(a.id[:], b.id[:]) })
	return all
}

// record is one volunteer's service in a project.
type record struct {
	served             day
	halves             int64
	evaluation         int64
	volunteer, project int
}

// records makes the service records: as many hours as the recipe counts, kept in
// halves; a service over several days is one record.
func records(recipe Recipe, v volunteering) ([]record, error) {
	r, total := recipe.stream("records"), int64(recipe.Records)
	shares := make([]float64, len(v.projects))
	for i, one := range v.projects {
		shares[i] = one.share
	}
	counts := apportion(total, shares)
	if !settle(r, counts, total, func(int) (int64, int64) { return 1, total }) {
		return nil, fmt.Errorf("demo: %d records do not cover %d projects", total, len(v.projects))
	}
	all := make([]record, 0, total)
	for i := range v.projects {
		one := &v.projects[i]
		one.planned = max(2, int64(float64(counts[i])*(0.75+0.5*r.Float64())))
		last := min(one.ends, lastDay())
		members := v.teams[one.team].members
		for range counts[i] {
			served := one.starts
			if last > one.starts {
				served += 1 + day(r.IntN(int(last-one.starts)))
			}
			// Those who registered first serve most often, but anybody may.
			known := sort.Search(len(members), func(k int) bool { return v.volunteers[members[k]].registered > served })
			x := r.Float64()
			if !r.chance(0.3) {
				x = x * x * x
			}
			rec := record{served: served, volunteer: members[int(x*float64(known))], project: i, halves: halvesOf(r, one)}
			if r.chance(0.35) {
				rec.evaluation = int64(newUrn(choice{"5", 78}, choice{"4", 18}, choice{"3", 3.4}, choice{"2", 0.6}).word(r)[0] - '0')
			}
			all = append(all, rec)
		}
	}
	if err := settleHours(r, recipe.HalfHours, v, all); err != nil {
		return nil, err
	}
	slices.SortStableFunc(all, func(a, b record) int { return int(a.served - b.served) })
	return all, nil
}

// settleHours corrects the hours of the records until they add up to so many
// halves; with 0 they are only held within their bounds.
func settleHours(r *random, total int64, v volunteering, all []record) error {
	halves := make([]int64, len(all))
	var bounded int64
	for i, rec := range all {
		halves[i] = min(max(rec.halves, 1), mostHalves(&v.projects[rec.project]))
		bounded += halves[i]
	}
	if total == 0 {
		total = bounded
	}
	if !settle(r, halves, total, func(i int) (int64, int64) { return 1, mostHalves(&v.projects[all[i].project]) }) {
		return fmt.Errorf("demo: %d half-hours do not fit %d records", total, len(all))
	}
	for i := range all {
		all[i].halves = halves[i]
	}
	return nil
}

// halvesOf draws the length of a service in half-hours, mostly whole hours.
func halvesOf(r *random, one *project) int64 {
	hours := r.longTail(4.2, 0.45)
	switch length := one.ends - one.starts; {
	case length >= 60:
		hours = r.longTail(12, 0.7)
	case length > 0:
		hours = r.longTail(9, 0.6)
	}
	if r.chance(0.8) {
		return max(1, 2*int64(hours+0.5))
	}
	return max(1, int64(2*hours+0.5))
}

// mostHalves bounds a record: 12 hours on one day, 80 or 160 over several.
func mostHalves(one *project) int64 {
	switch length := one.ends - one.starts; {
	case length >= 60:
		return 320
	case length > 0:
		return min(160, 24*int64(length+1))
	}
	return 24
}
