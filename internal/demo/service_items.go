package demo

import (
	"fmt"
	"time"
)

// item is a government-service item.
type item struct {
	code, name          string
	placeholder         bool
	kind                string
	delegation          string // POWER, SERVICE or ""
	level               string
	body                string // who implements it; "" unknown
	oneStop, basic      bool
	audience, handling  string
	statutory, promised int64 // working days; 0 unknown or at once
	visits              int64
	condition, material string
	published           day
	from                day
	source              string
	share               float64 // of the requests
	inVillage           float64 // probability that a village can settle it
}

// items are the 63 delegated ones, of which the document names five, and the
// common ones of a township, which are demo data.
func items() []item {
	return append(delegatedItems(), commonItems()...)
}

// delegatedItems are the 28 powers and 35 services that the document counts.
// Where it gives no name the item is a placeholder, never an invented name. The
// elements it does not state stay empty.
func delegatedItems() []item {
	named := map[string][]string{
		"POWER":   {"未经批准擅自建设行为处罚", "擅自在街道两侧和公共场地设摊经营堆放物料行为处罚"},
		"SERVICE": {"城乡居民养老保险", "老年证", "低保权限审批办理"},
	}
	shares := []float64{5.5, 2.2, 1.6} // of the three named services
	var all []item
	for _, list := range []struct {
		delegation, word string
		count            int
	}{{"POWER", "职权", 28}, {"SERVICE", "服务", 35}} {
		for n := range list.count {
			it := item{
				code: fmt.Sprintf("XF-%s-%02d", list.delegation, n+1), delegation: list.delegation,
				kind: "PENALTY", level: "TOWNSHIP", audience: "BOTH", handling: "PROMISED",
				from: on(2018, time.January, 1), source: "DOCUMENT",
			}
			if list.delegation == "SERVICE" {
				it.kind, it.audience, it.oneStop, it.basic, it.visits = "PUBLIC_SERVICE", "PERSON", true, true, 1
				it.published = on(2018, time.March, 12)
			}
			if n < len(named[list.delegation]) {
				it.name = named[list.delegation][n]
				if list.delegation == "SERVICE" {
					it.share, it.inVillage = shares[n], 0.3
				}
			} else {
				it.name, it.placeholder, it.source = fmt.Sprintf("待补录%s事项 %02d", list.word, n+1), true, "DEMO"
				if list.delegation == "POWER" {
					it.kind = "OTHER_POWER"
				}
				it.published = 0
			}
			all = append(all, it)
		}
	}
	return all
}

// commonItems are ordinary items of a township, as demo data: the names are
// those in general use, limits and shares are made up.
func commonItems() []item {
	type row struct {
		name, kind, body    string
		basic               bool
		audience            string
		statutory, promised int64
		visits              int64
		share, inVillage    float64
	}
	const (
		civil, social, health, farm, town, village = "利通区民政局", "利通区人力资源和社会保障局", "利通区卫生健康局", "利通区农业农村局", "乡镇人民政府", "村（居）民委员会"
	)
	list := []row{
		{"城乡居民基本养老保险参保登记", "PUBLIC_SERVICE", social, true, "PERSON", 10, 3, 1, 6.5, 0.45},
		{"城乡居民基本养老保险待遇申领", "PAYMENT", social, true, "PERSON", 20, 8, 1, 3.2, 0.15},
		{"城乡居民基本医疗保险参保登记", "PUBLIC_SERVICE", social, true, "PERSON", 10, 2, 0, 9.4, 0.55},
		{"城乡居民医疗费用手工报销", "PAYMENT", social, true, "PERSON", 30, 15, 1, 4.6, 0.05},
		{"社会保障卡申领", "PUBLIC_SERVICE", social, true, "PERSON", 15, 5, 1, 5.2, 0.2},
		{"社会保障卡挂失补办", "PUBLIC_SERVICE", social, true, "PERSON", 10, 3, 1, 2.1, 0.1},
		{"就业失业登记", "CONFIRMATION", social, true, "PERSON", 10, 3, 1, 2.4, 0.15},
		{"就业困难人员认定", "CONFIRMATION", social, true, "PERSON", 20, 10, 1, 1.1, 0.05},
		{"农村劳动力转移就业登记", "PUBLIC_SERVICE", social, true, "PERSON", 10, 3, 0, 1.9, 0.6},
		{"创业担保贷款申请初审", "OTHER_POWER", social, false, "PERSON", 15, 7, 1, 0.9, 0.05},
		{"最低生活保障对象认定初审", "PAYMENT", civil, true, "PERSON", 30, 18, 1, 1.8, 0.05},
		{"特困人员救助供养初审", "PAYMENT", civil, true, "PERSON", 30, 18, 1, 0.6, 0.05},
		{"临时救助申请", "PAYMENT", civil, true, "PERSON", 20, 8, 1, 1.7, 0.1},
		{"医疗救助申请", "PAYMENT", civil, true, "PERSON", 20, 10, 1, 1.2, 0.05},
		{"高龄老人津贴申领", "PAYMENT", civil, true, "PERSON", 15, 7, 0, 2.2, 0.5},
		{"残疾人两项补贴申领", "PAYMENT", civil, true, "PERSON", 20, 10, 1, 1.5, 0.25},
		{"残疾人证办理初审", "CONFIRMATION", civil, true, "PERSON", 20, 10, 1, 0.9, 0.1},
		{"孤儿基本生活费申领", "PAYMENT", civil, true, "PERSON", 20, 12, 1, 0.1, 0},
		{"养老服务补贴申领", "PAYMENT", civil, true, "PERSON", 20, 10, 1, 0.8, 0.2},
		{"婚姻状况核查证明受理", "PUBLIC_SERVICE", civil, false, "PERSON", 5, 1, 1, 0.8, 0.3},
		{"生育登记", "CONFIRMATION", health, true, "PERSON", 5, 1, 0, 3.1, 0.55},
		{"再生育审批初审", "LICENSE", health, true, "PERSON", 20, 10, 1, 0.3, 0},
		{"计划生育家庭奖励扶助申领", "PAYMENT", health, true, "PERSON", 30, 15, 1, 0.9, 0.2},
		{"独生子女父母光荣证补领", "CONFIRMATION", health, true, "PERSON", 10, 5, 1, 0.3, 0.2},
		{"儿童预防接种证补办", "PUBLIC_SERVICE", health, true, "PERSON", 5, 1, 1, 1.2, 0.1},
		{"流动人口居住登记", "CONFIRMATION", town, true, "PERSON", 5, 1, 1, 2.3, 0.65},
		{"农村宅基地使用申请初审", "LICENSE", town, false, "PERSON", 20, 15, 2, 1.3, 0},
		{"乡村建设规划许可初审", "LICENSE", town, false, "BOTH", 20, 15, 2, 0.7, 0},
		{"农村危房改造补助申请", "PAYMENT", town, false, "PERSON", 30, 20, 1, 1.1, 0.1},
		{"土地承包经营权变更登记受理", "CONFIRMATION", farm, false, "PERSON", 30, 20, 2, 0.8, 0.05},
		{"耕地地力保护补贴申报", "PAYMENT", farm, false, "BOTH", 20, 10, 0, 3.4, 0.7},
		{"农机购置补贴申请受理", "PAYMENT", farm, false, "BOTH", 20, 12, 1, 1.4, 0.05},
		{"动物防疫登记", "PUBLIC_SERVICE", farm, false, "BOTH", 5, 1, 0, 1.6, 0.6},
		{"退耕还林补助申领", "PAYMENT", farm, false, "BOTH", 20, 10, 0, 0.7, 0.4},
		{"农民专业合作社信息变更受理", "OTHER_POWER", farm, false, "ORGANIZATION", 10, 5, 1, 0.3, 0},
		{"法律援助申请受理", "PUBLIC_SERVICE", "利通区司法局", false, "PERSON", 7, 3, 1, 0.5, 0.05},
		{"退役军人信息采集", "PUBLIC_SERVICE", town, false, "PERSON", 10, 3, 1, 0.6, 0.2},
		{"居民户口迁移证明受理", "PUBLIC_SERVICE", town, false, "PERSON", 5, 1, 1, 1.4, 0.35},
		{"家庭经济状况证明", "PUBLIC_SERVICE", village, false, "PERSON", 3, 1, 0, 2.6, 0.85},
		{"居住证明", "PUBLIC_SERVICE", village, false, "PERSON", 3, 1, 0, 3.7, 0.9},
	}
	var all []item
	for n, c := range list {
		it := item{
			code: fmt.Sprintf("GG-%03d", n+1), name: c.name, kind: c.kind, level: "TOWNSHIP", body: c.body,
			basic: c.basic, oneStop: c.basic || n%4 != 2, audience: c.audience, handling: "PROMISED",
			statutory: c.statutory, promised: c.promised, visits: c.visits,
			condition: "具有利通区户籍或在利通区常住（演示）", material: "身份证件、申请表（演示）",
			published: on(2018, time.March, 12) + day(n%5)*9, from: on(2018, time.January, 1), source: "DEMO",
			share: c.share, inVillage: c.inVillage,
		}
		if c.body == village {
			it.level = "VILLAGE"
		}
		if c.promised <= 1 {
			it.handling = "IMMEDIATE"
		}
		if n == 9 || n == 34 { // not everything is published yet
			it.published = 0
		}
		all = append(all, it)
	}
	return all
}

func itemTable(all []item) table {
	return table{"service_item", "code name is_placeholder type delegation exercise_level implementing_body handling_institution one_stop basic_public_service audience handling_type statutory_days promised_days visits charged acceptance_conditions materials flow_published_on valid_from basis_code", func(w *rows) {
		for _, it := range all {
			institution, basis := "", serviceListDocument
			if it.delegation != "" {
				basis = delegationDocument
			}
			if it.oneStop {
				institution = "乡镇民生服务中心"
			}
			w.text(it.code).text(it.name).bool(it.placeholder).text(it.kind).maybe(it.delegation).text(it.level).maybe(it.body).
				maybe(institution).bool(it.oneStop).bool(it.basic).text(it.audience).text(it.handling).
				positive(it.statutory).positive(it.promised).int(it.visits).bool(false).maybe(it.condition).maybe(it.material).
				day(it.published).day(it.from).text(basis).end(it.source)
		}
	}}
}
