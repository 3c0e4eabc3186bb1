package indicator

// Words that many indicators share.
var (
	percent = Text{ZH: "%", EN: "%"}
	pieces  = Text{ZH: "件", EN: "cases"}
	items   = Text{ZH: "项", EN: "items"}
	units   = Text{ZH: "个", EN: ""}
	people  = Text{ZH: "人", EN: "people"}
	yuan    = Text{ZH: "元", EN: "yuan"}
	hours   = Text{ZH: "小时", EN: "hours"}

	statistics = Text{ZH: "区统计局", EN: "District Statistics Bureau"}
	approval   = Text{ZH: "利通区审批服务管理局", EN: "Litong Approval Service Administration"}
	civility   = Text{ZH: "区文明办", EN: "District Civility Office"}
	justice    = Text{ZH: "区司法局", EN: "District Justice Bureau"}
	finance    = Text{ZH: "区财政局", EN: "District Finance Bureau"}
	rural      = Text{ZH: "区农业农村局", EN: "District Agriculture and Rural Affairs Bureau"}
)

// own is the side that reads the indicator's own numerators.
func own(code string, span Span) Side { return Side{Cell: code, Span: span} }

// under is the side that reads the own denominators.
func under(code string, span Span) *Side {
	return &Side{Cell: code, OfDenominator: true, Span: span}
}
