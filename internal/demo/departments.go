package demo

// The departments' codes that other records refer to.
const (
	enforcementBureau      = "ZHZF"
	approvalAdministration = "SPFW"
)

// departmentTable holds the two bodies that the document names (S-101, S-111),
// and, as demo data, the departments that items and duties belong to, by the
// names in general use. When any of them was set up the document does not say.
func departmentTable() table {
	return table{"department", "code name kind note", func(w *rows) {
		for _, d := range []struct{ code, name, kind, note, source string }{
			{enforcementBureau, "利通区综合执法局", "LAW_ENFORCEMENT", "原文未注明组建日期", "DOCUMENT"},
			{approvalAdministration, "利通区审批服务管理局", "APPROVAL", "原文未注明组建日期", "DOCUMENT"},
			{"MZ", "利通区民政局", "FUNCTIONAL", "", "DEMO"},
			{"RS", "利通区人力资源和社会保障局", "FUNCTIONAL", "", "DEMO"},
			{"WJ", "利通区卫生健康局", "FUNCTIONAL", "", "DEMO"},
			{"NY", "利通区农业农村局", "FUNCTIONAL", "", "DEMO"},
			{"CZ", "利通区财政局", "FUNCTIONAL", "", "DEMO"},
			{"SF", "利通区司法局", "FUNCTIONAL", "", "DEMO"},
		} {
			w.text(d.code).text(d.name).text(d.kind).maybe(d.note).end(d.source)
		}
	}}
}
