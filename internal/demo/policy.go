package demo

import "time"

// policyTables returns the other shipped policies. The document gives no dates; the days of
// entry into force are examples, as their notes state.
func policyTables() []table {
	r := stream("policy ids")
	started, early := on(2017, time.January, 1), on(2012, time.January, 1) // before the oldest record they bind
	return []table{
		holidayTable(),
		{"star_subsidy_rule", "id stars rate effective_from basis note", func(w *rows) {
			for _, x := range []struct {
				stars int64
				rate  string
			}{{4, "15"}, {5, "20"}} {
				w.id(r.id(started)).int(x.stars).text(x.rate).day(started).
					text("来源文件四（二）：“四星级”和“五星级”农村基层党组织干部绩效补贴分别提高至15%和20%").
					text("按基本报酬计算、四星以下不设标准为本系统的读法；生效日期为示例。").end("DOCUMENT")
			}
		}},
		{"service_term_policy", "id years effective_from basis note", func(w *rows) {
			w.id(r.id(early)).int(5).day(early).text("来源文件四（二）：乡镇新招录公务员5年最低服务年限").
				text("含试用期；挂职不中断计算为建议；生效日期为示例。").end("DOCUMENT")
		}},
		{"village_posting_policy", "id months grace_days effective_from basis note", func(w *rows) {
			w.id(r.id(early)).int(24).int(60).day(early).text("来源文件四（二）：区直部门新招录选调生全部安排到村任职两年").
				text("录用后60天内到村为建议；生效日期为示例。").end("DOCUMENT")
		}},
		{"hollow_policy", "id threshold proposed effective_from basis note", func(w *rows) {
			w.id(r.id(started)).fen(hollowThreshold).bool(true).day(started).text("来源文件四（一）：22个“空壳村”").
				text("原文未定义“空壳村”；年经营收入低于5万元为全国通行口径，作为建议；生效日期为示例。").end("DEMO")
		}},
	}
}
