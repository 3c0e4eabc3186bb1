package model

// PanelMark is one datum of a panel.
type PanelMark struct {
	Labels []string
	Values []*string
	Gap    bool
	Drill  *Drill
	// FactCode names the document's figure that its rows come from; "" for none.
	FactCode string
}
