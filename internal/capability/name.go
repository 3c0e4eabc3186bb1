package capability

import "litong3422/internal/fault"

// Name is the dimension in the words of the goal's sentence.
func (d Dimension) Name() fault.Text {
	switch d {
	case Function:
		return fault.Text{ZH: "职能科学", EN: "Sound functions"}
	case Order:
		return fault.Text{ZH: "运转有序", EN: "Orderly operation"}
	case Guarantee:
		return fault.Text{ZH: "保障有力", EN: "Strong guarantees"}
	case Efficiency:
		return fault.Text{ZH: "服务高效", EN: "Efficient service"}
	default:
		return fault.Text{ZH: "人民满意", EN: "People's satisfaction"}
	}
}
