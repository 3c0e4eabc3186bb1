package budget

import (
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// Name returns the category's name in both languages.
func (c Category) Name() fault.Text {
	switch c {
	case Administration:
		return fault.Text{ZH: "行政运行", EN: "administration"}
	case SocialManagement:
		return fault.Text{ZH: "社会管理", EN: "social management"}
	case VillageTownManagement:
		return fault.Text{ZH: "村镇管理", EN: "village and town management"}
	case Agriculture:
		return fault.Text{ZH: "农业生产", EN: "agricultural production"}
	}
	return fault.Text{ZH: string(c), EN: string(c)}
}

// Name returns the factor's name in both languages.
func (f Factor) Name() fault.Text {
	switch f {
	case Economy:
		return fault.Text{ZH: "经济发展", EN: "economy"}
	case Population:
		return fault.Text{ZH: "人口", EN: "population"}
	case Area:
		return fault.Text{ZH: "面积", EN: "area"}
	case Villages:
		return fault.Text{ZH: "行政村数", EN: "villages"}
	case Base:
		return fault.Text{ZH: "基数", EN: "base"}
	}
	return fault.Text{ZH: string(f), EN: string(f)}
}

// explain returns the calculation pool × Σ weight × value ÷ total = amount.
func (s Share) explain() fault.Text {
	var zh, en []string
	for _, c := range s.Components {
		sum := c.Weight.String() + " × " + c.Value.String() + " ÷ " + c.Total.String()
		zh = append(zh, c.Factor.Name().ZH+" "+sum)
		en = append(en, c.Factor.Name().EN+" "+sum)
	}
	pool, amount := money.Yuan(decimal.NewFromInt(s.Pool)), money.Yuan(decimal.NewFromInt(s.Amount))
	rounded := fault.Text{ZH: "取整到元", EN: "cut to whole yuan"}
	if s.Rounded {
		rounded = fault.Text{ZH: "取整到元，按最大余数法补1元", EN: "cut to whole yuan, one yuan added by largest remainder"}
	}
	return fault.Text{
		ZH: pool + "元 ×(" + strings.Join(zh, " + ") + ")，" + rounded.ZH + "，得" + amount + "元。（规则R-4）",
		EN: pool + " yuan × (" + strings.Join(en, " + ") + "), " + rounded.EN + ": " + amount + " yuan. (rule R-4)",
	}
}
