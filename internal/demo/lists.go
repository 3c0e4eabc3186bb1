package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

func listTables(w world) ([]table, error) {
	first, second := catalogues()
	return []table{catalogueTable(first, second), entryTable(w.items, first, second), dutyTable(w.places, centres(w.places)), dutyListTable()}, nil
}

// catalogueVersion is a version of the list of public-service items.
type catalogueVersion struct {
	id          uuid.UUID
	name        string
	from, until day
}

// catalogues returns two versions of the list. The document states the list and no day
// (S-211).
func catalogues() (first, second catalogueVersion) {
	r := stream("catalogues")
	from, next := on(2018, time.March, 12), on(2019, time.March, 1)
	return catalogueVersion{r.id(from), "公共服务事项清单（2018年版，演示）", from, next}, catalogueVersion{r.id(next), "公共服务事项清单（2019年版，演示）", next, 0}
}

func catalogueTable(versions ...catalogueVersion) table {
	return table{"service_catalogue", "id name published_on effective_from effective_to", func(w *rows) {
		for _, v := range versions {
			w.id(v.id).text(v.name).day(v.from).day(v.from).day(v.until).end("DEMO")
		}
	}}
}

// entryTable lists every item but the powers in the version in force. The first version
// lacks some of them, and the second unified some names (S-212).
func entryTable(of []item, first, second catalogueVersion) table {
	return table{"catalogue_entry", "id unified_name main_item action catalogue_id item_code", func(w *rows) {
		r := stream("catalogue entries")
		entry := func(v catalogueVersion, it item, name, action string) {
			w.id(r.id(v.from)).text(name).maybe(mainItem(it)).text(action).id(v.id).text(it.code).end("DEMO")
		}
		for i, it := range of {
			if it.delegation == "POWER" {
				continue
			}
			switch {
			case it.placeholder || i%9 != 4 && i%7 != 3:
				entry(first, it, it.name, "ADDED")
				entry(second, it, it.name, "KEPT")
			case i%9 == 4:
				entry(second, it, it.name, "ADDED")
			default:
				entry(first, it, it.name+"（乡镇）", "ADDED")
				entry(second, it, it.name, "CHANGED")
			}
		}
	}}
}

// mainItem returns the group of an item by the department in charge, "" for items of which
// the document gives only the name.
func mainItem(it item) string {
	switch it.body {
	case "利通区民政局":
		return "社会救助与社会福利"
	case "利通区人力资源和社会保障局":
		return "社会保障与就业"
	case "利通区卫生健康局":
		return "卫生健康"
	case "利通区农业农村局":
		return "农业农村"
	}
	return ""
}

// dutyTable returns the posts of every centre (S-213).
func dutyTable(p places, of []centre) table {
	return table{"post_duty", "id post duty effective_from effective_to centre_id township_code", func(w *rows) {
		r := stream("post duties")
		for _, c := range of {
			for _, d := range [][2]string{
				{"咨询引导岗", "解答咨询，引导取号，帮助填表，首问负责"},
				{"综合受理岗", "统一受理服务事项，一次告知，当日录入"},
				{"社会保障岗", "办理社会保险、社会保障卡与待遇申领的初审"},
				{"社会救助岗", "办理低保、特困、临时救助的受理与初审"},
				{"卫生健康岗", "办理生育登记与医疗保障相关事项"},
				{"就业服务岗", "办理就业失业登记、创业担保贷款初审"},
				{"督查考核岗", "核对办结时限，登记评价，按月公示"},
			} {
				from := max(c.opened, on(2018, time.March, 12))
				if d[0] == "督查考核岗" {
					from = max(from, on(2019, time.January, 1)) + day(30*r.IntN(4))
				}
				w.id(r.id(from)).text(d[0]).text(d[1]).day(from).null().id(c.id).text(p.townships[c.township].code).end("DEMO")
			}
		}
	}}
}

// dutyListTable returns placeholders for the three duty lists, which are later than the
// document (G-4). It names none of their items.
func dutyListTable() table {
	return table{"duty_list_item", "code name kind is_placeholder effective_from", func(w *rows) {
		for _, l := range []struct {
			kind, code, word string
			count            int
		}{{"BASIC", "JB", "基本履职", 12}, {"COOPERATIVE", "PH", "配合履职", 10}, {"RECALLED", "SH", "上级收回", 12}} {
			for n := range l.count {
				w.text(fmt.Sprintf("LZ-%s-%02d", l.code, n+1)).text(fmt.Sprintf("待补录%s事项 %02d", l.word, n+1)).text(l.kind).bool(true).
					day(on(2019, time.July, 1)).end("DEMO")
			}
		}
	}}
}
