package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// society is a social organisation or a social worker, as far as linkages need it.
type society struct {
	id       uuid.UUID
	since    day
	until    day // 0: still there
	township int
	place    int
}

// societyTables returns the organisations, the workers and their projects with communities
// (S-239). The document counts none of the three.
func societyTables(p places) []table {
	r := stream("societies")
	var organizations, workers []society
	for _, t := range p.ranked() {
		for range r.between(2, 4) {
			since := on(2012, time.May, 1) + day(r.IntN(2500))
			organizations = append(organizations, society{id: r.id(since), since: since, township: t})
		}
	}
	for i, at := range p.all {
		if !at.community {
			continue
		}
		for range r.between(2, 4) {
			since, until := on(2014, time.March, 1)+day(r.IntN(2000)), day(0)
			if since < firstDay() && r.chance(0.12) {
				until = firstDay() + day(r.between(40, 700))
			}
			workers = append(workers, society{r.id(since), since, until, at.township, i})
		}
	}
	return []table{organizationTable(p, organizations), workerTable(p, workers), linkageTable(p, organizations, workers)}
}

func organizationTable(p places, all []society) table {
	return table{"social_organization", "id name kind registered_on township_code", func(w *rows) {
		r, before := stream("organization names"), map[string]int{}
		for _, o := range all {
			kind, words := "SERVICE", []string{"社区服务中心", "社会工作服务站", "养老服务中心"}
			if r.chance(0.4) {
				kind, words = "ASSOCIATION", []string{"社区文体协会", "邻里互助会", "老年人协会"}
			}
			name := p.townships[o.township].name + words[r.IntN(len(words))]
			if before[name]++; before[name] > 1 {
				name = fmt.Sprintf("%s(%d)", name, before[name])
			}
			w.id(o.id).text(name).text(kind).day(o.since).text(p.townships[o.township].code).end("DEMO")
		}
	}}
}

func workerTable(p places, all []society) table {
	return table{"social_worker", "id number name grade registered_on left_on township_code village_code", func(w *rows) {
		r, who := stream("workers"), newPeople()
		grades := newUrn(choice{"NONE", 48}, choice{"ASSISTANT", 34}, choice{"MEDIUM", 17}, choice{"SENIOR", 1})
		for i, one := range all {
			at := p.all[one.place]
			w.id(one.id).text(fmt.Sprintf("SG%04d", i+1)).text(who.name(r, r.chance(0.7))).text(grades.word(r)).day(one.since).day(one.until).
				text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}

// linkageTable returns the projects of a worker's community with an organisation of any
// township. A project begins while both are there.
func linkageTable(p places, organizations, workers []society) table {
	return table{"society_linkage", "id topic started_on ended_on beneficiaries organization_id worker_id township_code village_code", func(w *rows) {
		r := stream("linkages")
		topics := []string{"独居老人陪伴", "儿童四点半课堂", "残疾人日间照料", "邻里纠纷疏导", "社区环境整治", "青少年心理辅导", "家庭教育讲座", "困难家庭帮扶"}
		for range 260 {
			worker, organization := workers[r.IntN(len(workers))], organizations[r.IntN(len(organizations))]
			started := firstDay() + day(r.IntN(700))
			if started < max(worker.since, organization.since) || worker.until != 0 && started >= worker.until {
				continue
			}
			ended := started + day(r.between(20, 240))
			if ended > lastDay() {
				ended = 0
			}
			at := p.all[worker.place]
			w.id(r.id(started)).text(topics[r.IntN(len(topics))]).day(started).day(ended).int(int64(r.longTail(60, 0.6))).
				id(organization.id).id(worker.id).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}

// hardshipCount is the made-up number of workers in difficulty. The document says only that
// all have a file and were visited (S-242).
const hardshipCount = 318

// hardship is the file of a worker in difficulty.
type hardship struct {
	id                          uuid.UUID
	number                      string
	township                    string
	identified, filed, resolved day
	visits                      []visit
}

// visit is a home visit.
type visit struct {
	on       day
	verified bool
}

func newHardships(p places) []hardship {
	r := stream("hardships")
	ranked := p.ranked()
	weights := make([]float64, len(ranked))
	for i, t := range ranked {
		weights[i] = 2 + p.townships[t].weight
	}
	where := newLottery(weights)
	all := make([]hardship, hardshipCount)
	for i := range all {
		identified := on(2017, time.July, 1) + day(i*850/hardshipCount)
		h := hardship{number: fmt.Sprintf("KN%05d", i+1), township: p.townships[ranked[where.draw(r)]].code,
			identified: identified, filed: identified + day(r.between(1, 20))}
		visited := h.filed + day(r.between(2, 25))
		if r.chance(0.12) { // the family was not at home
			h.visits = append(h.visits, visit{visited, false})
			visited += 7
		}
		h.visits = append(h.visits, visit{visited, true})
		if again := visited + 300 + day(r.IntN(60)); again <= lastDay() {
			h.visits = append(h.visits, visit{again, true})
			if r.chance(0.5) {
				h.resolved = min(again+day(r.between(5, 60)), lastDay())
			}
		}
		h.id = r.id(identified)
		all[i] = h
	}
	return all
}

func hardshipTable(all []hardship) table {
	return table{"hardship_file", "id number worker cause identified_on filed_on resolved_on township_code", func(w *rows) {
		r, who := stream("hardship people"), newPeople()
		causes := newUrn(choice{"ILLNESS", 46}, choice{"LOW_INCOME", 24}, choice{"DISABILITY", 14}, choice{"ACCIDENT", 9}, choice{"OTHER", 7})
		for _, h := range all {
			w.id(h.id).text(h.number).text(who.name(r, r.chance(0.45))).text(causes.word(r)).day(h.identified).day(h.filed).day(h.resolved).text(h.township).end("DEMO")
		}
	}}
}

func visitTable(all []hardship) table {
	return table{"home_visit", "id visited_on verified file_id township_code", func(w *rows) {
		r := stream("home visits")
		for _, h := range all {
			for _, v := range h.visits {
				w.id(r.id(v.on)).day(v.on).bool(v.verified).id(h.id).text(h.township).end("DEMO")
			}
		}
	}}
}
