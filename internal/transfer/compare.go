package transfer

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer/cell"
)

// change returns what a row asks: a new row, or the corrections of the stored one;
// unchanged is true if it says nothing else than what is stored. A masked value says nothing
// if it is the mask that the viewer sees.
func (b *batch) change(of *row, stored postgres.Image, masked map[string]postgres.Image) (c change.Change, unchanged bool) {
	mode := b.run.request.Options.Mode
	switch {
	case stored != nil && !b.im.InScope(b.entity, stored):
		b.keyProblem(of, cell.ReferenceOutOfScope, "这条记录不归您填报。", "This record is not yours to write.")
		return c, false
	case stored == nil && mode == Update:
		b.keyProblem(of, cell.KeyUnknown, "没有这条记录，不能更正。", "There is no such record to correct.")
		return c, false
	case stored != nil && mode == Create:
		b.keyProblem(of, cell.KeyExists, "已有这条记录，不能新建。", "There is such a record already.")
		return c, false
	case stored == nil:
		return b.creation(of), false
	}
	key, _ := stored.Text(b.entity.Key)
	c = change.Change{Entity: b.entity, Action: catalogue.Update, Key: key, Expected: stored.Version()}
	writable := b.entity.Written(true)
	if b.entity.Write.State != nil {
		writable = append(writable, catalogue.Member{Field: b.entity.Write.State})
	}
	for _, m := range b.reader.table.matcher.members {
		v, given := of.values[m]
		if text, isMask := of.masked[m]; isMask {
			if shown, _ := masked[key].Text(m.Column()); shown != text {
				of.refuse(m, maskedProblem(m))
			}
			continue
		}
		if !given || v == nil && (!b.clears() || !m.Nullable()) || same(m, v, stored[m.Column()]) {
			continue
		}
		if !slices.Contains(writable, m) {
			of.refuse(m, cell.Problem{Code: cell.RuleBroken, Text: fault.Text{ZH: "“" + m.Label().ZH + "”建立后不能更改。", EN: m.Label().EN + " cannot be changed once the record is made."}})
			continue
		}
		c.Set = append(c.Set, change.Value{Member: m, Value: valueOf(m, v)})
	}
	return c, len(c.Set) == 0
}

// clears reports whether an empty cell empties a stored value.
func (b *batch) clears() bool { return b.reader.mapping != nil && b.reader.mapping.Blank == "clear" }

func (b *batch) creation(of *row) change.Change {
	c := change.Change{Entity: b.entity, Action: catalogue.Create}
	for m := range of.masked {
		of.refuse(m, maskedProblem(m))
	}
	for _, m := range b.reader.table.matcher.members {
		v := of.values[m]
		if v != nil {
			c.Set = append(c.Set, change.Value{Member: m, Value: valueOf(m, v)})
			continue
		}
		if !m.Nullable() && !m.Numbered() && (m.Field == nil || m.Field.Default == "" && m.Field != b.entity.Write.State || b.reader.reads(m)) && !of.refused(m) && !b.computed(m) {
			of.refuse(m, cell.Problem{Code: cell.RequiredMissing, Text: fault.Text{ZH: "请填写“" + m.Label().ZH + "”。", EN: m.Label().EN + ": a value is required."}})
		}
	}
	return c
}

// computed reports whether a member is set by the product where a file says nothing: what
// the steps of the entity set, with a default.
func (b *batch) computed(m catalogue.Member) bool {
	return m.Field != nil && m.Field.Default != "" && !b.reader.reads(m)
}

func (b *batch) keyProblem(of *row, code cell.Code, zh, en string) {
	if key := b.key(of); key != nil {
		of.refuse(key[0], cell.Problem{Code: code, Text: fault.Text{ZH: zh, EN: en}})
		return
	}
	of.wrong = append(of.wrong, Refused{Row: of.number, Code: code, Message: Text{ZH: zh, EN: en}, Suggestions: []string{}})
}

// valueOf is a value as a change holds it.
func valueOf(m catalogue.Member, v any) any {
	if key, isKey := v.(string); isKey && m.Ref != nil {
		return change.Reference{Value: key}
	}
	return v
}

// same reports whether a value is what is stored.
func same(m catalogue.Member, v, stored any) bool {
	if v == nil || stored == nil {
		return v == nil && stored == nil
	}
	text, is := fmt.Sprint(v), fmt.Sprint(stored)
	if m.Field != nil && (m.Field.Kind == catalogue.Decimal || m.Field.Kind == catalogue.Int) {
		a, err := decimal.NewFromString(text)
		b, err2 := decimal.NewFromString(is)
		return err == nil && err2 == nil && a.Equal(b)
	}
	return text == is
}

func maskedProblem(m catalogue.Member) cell.Problem {
	return cell.Problem{Code: cell.TextInvalid, Text: fault.Text{
		ZH: "“" + m.Label().ZH + "”是脱敏后的内容，不能作为原值导入。", EN: m.Label().EN + " is masked; the mask is not taken for the value."}}
}
