package demo

import "time"

// The codes of the documents that other records rest on.
const (
	jinjiPlan               = "JJFD"
	delegationDocument      = "XFWJ"
	serviceListDocument     = "FWQD"
	enforcementItemDocument = "ZFML"
	stationDocument         = "ZSGG"
	debtPlan                = "ZWYA"
)

// documentTable holds the two plans that the source document names (S-114, S-407),
// and a placeholder for each document that there must be and that it does not name.
func documentTable() table {
	return table{"policy_document", "code title is_placeholder note", func(w *rows) {
		w.text(jinjiPlan).text("吴忠市利通区经济发达镇行政管理体制改革实施方案").bool(false).text("原文未注明文号与印发日期").end("DOCUMENT")
		w.text(debtPlan).text("政府性债务风险应急处置预案").bool(false).text("原文称已制定，未列全称、文号与印发日期").end("DOCUMENT")
		for _, d := range [][2]string{
			{delegationDocument, "待补录：行政职权与公共服务事项下放文件"},
			{serviceListDocument, "待补录：乡镇公共服务事项清单"},
			{enforcementItemDocument, "待补录：综合执法事项目录"},
			{stationDocument, "待补录：乡镇站所改革文件"},
		} {
			w.text(d[0]).text(d[1]).bool(true).text("原文未列文件名称").end("DEMO")
		}
	}}
}

// milestoneTable holds what the document says was first, or is aimed at.
func milestoneTable() table {
	return table{"milestone", "id kind title reach sub_item fact_code township_code", func(w *rows) {
		r := stream("milestones")
		for _, m := range [][6]string{
			{"FIRST", "在全区率先推行乡镇政府建设改革", "REGION", "0", "S-008", ""},
			{"FIRST", "在全市率先完成综合执法改革七项任务", "CITY", "1.1", "S-106", ""},
			{"FIRST", "率先在全区推行乡镇预算“包干制”", "REGION", "4.1", "S-401", ""},
			{"AIM", "助力打造“宁夏第一镇”", "REGION", "1.2", "S-116", jinji},
		} {
			w.id(r.id(on(2018, time.January, 1))).text(m[0]).text(m[1]).text(m[2]).text(m[3]).text(m[4]).maybe(m[5]).end("DOCUMENT")
		}
	}}
}
