package transfer

import (
	"context"
	"maps"
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer/cell"
)

// references finds the rows that words name.
type references struct {
	im        *command.Importing
	places    *places
	townships []string // to which the viewer is bound; nil for none
	known     map[wordOf][]postgres.Candidate
}

type wordOf struct {
	entity *catalogue.Entity
	word   string
}

// mostKnown bounds the words that are kept.
const mostKnown = 50_000

func isDivision(m catalogue.Member) bool { return m.Ref != nil && m.Ref.Target.Table == "division" }

// levelOf is the level of the division that an edge leads to.
func levelOf(m catalogue.Member) level {
	switch m.Ref.Column {
	case "township_code":
		return townshipLevel
	case "village_code":
		return villageLevel
	}
	return anyLevel
}

// resolve finds the rows that the words of rows name: places first, as they decide between
// others of one name.
func (f *references) resolve(ctx context.Context, e *catalogue.Entity, rows []*row) error {
	township, hasTownship := memberOf(e, "township_code")
	village, hasVillage := memberOf(e, "village_code")
	for _, of := range rows {
		if hasTownship {
			f.place(of, township, "")
		}
		if hasVillage {
			f.place(of, village, f.townshipOf(of, township, hasTownship))
			f.fillTownship(of, township, village, hasTownship)
		}
		for m := range of.words {
			if isDivision(m) {
				f.place(of, m, "")
			}
		}
		if hasTownship {
			f.checkScope(of, township)
		}
	}
	return f.others(ctx, rows)
}

func memberOf(e *catalogue.Entity, column string) (catalogue.Member, bool) {
	for _, m := range e.Stored() {
		if m.Ref != nil && m.Column() == column {
			return m, true
		}
	}
	return catalogue.Member{}, false
}

func (f *references) townshipOf(of *row, township catalogue.Member, has bool) string {
	if !has {
		return ""
	}
	code, _ := of.values[township].(string)
	return code
}

// fillTownship takes the township of a village that is found without it.
func (f *references) fillTownship(of *row, township, village catalogue.Member, has bool) {
	code, found := of.values[village].(string)
	if !has || !found || of.values[township] != nil || of.refused(township) {
		return
	}
	of.values[township] = f.places.units[code].Township
}

// place finds the place that a member is named by.
func (f *references) place(of *row, m catalogue.Member, township string) {
	word, named := of.words[m]
	if !named {
		return
	}
	delete(of.words, m)
	codes := f.places.find(word, levelOf(m), township)
	switch len(codes) {
	case 1:
		of.values[m] = codes[0]
	case 0:
		of.refuse(m, f.noPlace(word, levelOf(m), township))
	default:
		var names []string
		for _, code := range codes {
			names = append(names, f.places.suggestion(code))
		}
		of.refuse(m, cell.Problem{Code: cell.ReferenceAmbiguous, Suggestions: names, Text: fault.Text{
			ZH: "“" + word + "”可能指" + strings.Join(names, "或") + "，请写明乡镇或代码。",
			EN: word + " may be " + strings.Join(names, " or ") + ": write the township too, or the code."}})
	}
}

func (f *references) noPlace(word string, l level, township string) cell.Problem {
	p := cell.Problem{Code: cell.ReferenceUnknown, Suggestions: f.places.near(word, l, township)}
	if elsewhere := f.places.find(word, l, ""); township != "" && len(elsewhere) == 1 {
		p.Suggestions = append(p.Suggestions, f.places.called(elsewhere[0]))
		p.Text = fault.Text{ZH: f.places.called(township) + "没有“" + word + "”，它在" + f.places.called(f.places.units[elsewhere[0]].Township) + "；请核对两列。",
			EN: word + " is not in the township that the row names: check the two columns."}
		return p
	}
	where := ""
	if township != "" {
		where = f.places.called(township) + "的"
	}
	p.Text = fault.Text{ZH: "在" + where + "区划名录中没有找到“" + word + "”，请写全称或12位代码。", EN: word + " is not in the list of divisions: write the full name or the code of 12 digits."}
	if len(p.Suggestions) > 0 {
		p.Text.ZH += "是否为“" + strings.Join(p.Suggestions, "”“") + "”？"
	}
	return p
}

// checkScope refuses a row of a township that is not the viewer's.
func (f *references) checkScope(of *row, township catalogue.Member) {
	code, found := of.values[township].(string)
	if f.townships == nil || !found || slices.Contains(f.townships, code) {
		return
	}
	of.refuse(township, cell.Problem{Code: cell.ReferenceOutOfScope, Text: fault.Text{
		ZH: f.places.called(code) + "的记录不归您填报。", EN: "The records of this township are not yours to write."}})
}

// others finds the rows of other entities that words name.
func (f *references) others(ctx context.Context, rows []*row) error {
	wanted := map[*catalogue.Entity][]string{}
	for _, of := range rows {
		for m, word := range of.words {
			at := wordOf{m.Ref.Target, word}
			if _, known := f.known[at]; !known {
				f.known[at] = nil
				wanted[at.entity] = append(wanted[at.entity], word)
			}
		}
	}
	for target, words := range wanted {
		candidates, err := f.candidates(ctx, target, words)
		if err != nil {
			return err
		}
		for _, c := range candidates {
			at := wordOf{target, c.Word}
			if !slices.ContainsFunc(f.known[at], func(other postgres.Candidate) bool { return other.Key == c.Key }) {
				f.known[at] = append(f.known[at], c)
			}
		}
	}
	for _, of := range rows {
		f.chooseAll(of)
	}
	if len(f.known) > mostKnown {
		clear(f.known)
	}
	return nil
}

// candidates finds the rows that words may name: by the id in a word of an export, or by
// their names.
func (f *references) candidates(ctx context.Context, target *catalogue.Entity, words []string) (found []postgres.Candidate, err error) {
	wordOf := map[string]string{} // by id
	var names, ids []string
	for _, word := range words {
		if id := idIn(word); id != "" {
			wordOf[id], ids = word, append(ids, id)
		} else {
			names = append(names, word)
		}
	}
	if len(names) > 0 {
		if found, err = f.im.Candidates(ctx, target, namingFields(target), names); err != nil {
			return nil, err
		}
	}
	if len(ids) == 0 || target.Key != "id" {
		return found, nil
	}
	byID, err := f.im.Candidates(ctx, target, idOf(target), ids)
	for _, c := range byID {
		c.Word = wordOf[c.Key]
		found = append(found, c)
	}
	return found, err
}

// chooseAll takes the rows that the words of a row name, those of one name first: they
// decide between the others.
func (f *references) chooseAll(of *row) {
	members := slices.SortedFunc(maps.Keys(of.words), func(a, b catalogue.Member) int { return strings.Compare(a.Name(), b.Name()) })
	for _, several := range []bool{false, true} {
		for _, m := range members {
			if word := of.words[m]; len(f.known[wordOf{m.Ref.Target, word}]) > 1 == several {
				f.choose(of, m, word)
			}
		}
	}
	of.words = nil
}

// choose takes the row that a word names. Of several of one name it is the one whose own
// edges lead where those of the row lead: a mediator of the body of the case.
func (f *references) choose(of *row, m catalogue.Member, word string) {
	candidates := f.known[wordOf{m.Ref.Target, word}]
	if len(candidates) == 0 {
		delete(f.known, wordOf{m.Ref.Target, word}) // a later row of the file may make it
		of.refuse(m, cell.Problem{Code: cell.ReferenceUnknown, Text: fault.Text{
			ZH: "没有找到" + m.Ref.Target.Label.ZH + "“" + word + "”，或您无权查看；请写编号或全称，或先导入" + m.Ref.Target.Label.ZH + "。",
			EN: "There is no " + m.Ref.Target.Label.EN + " called " + word + ", or it is not yours to see: write its number or full name, or import it first."}})
		return
	}
	if len(candidates) > 1 {
		candidates = narrowed(of, candidates)
	}
	if len(candidates) > 1 {
		of.refuse(m, cell.Problem{Code: cell.ReferenceAmbiguous, Text: fault.Text{
			ZH: "有几条" + m.Ref.Target.Label.ZH + "都叫“" + word + "”，请写编号。", EN: "Several " + m.Ref.Target.Label.EN + " are called " + word + ": write the number."}})
		return
	}
	of.values[m] = candidates[0].Key
}

// narrowed keeps the candidates that lead where the row leads, edge by edge.
func narrowed(of *row, candidates []postgres.Candidate) []postgres.Candidate {
	members := slices.SortedFunc(maps.Keys(of.values), func(a, b catalogue.Member) int { return strings.Compare(a.Name(), b.Name()) })
	for _, m := range members {
		key, isKey := of.values[m].(string)
		if m.Ref == nil || !isKey {
			continue
		}
		fitting := slices.DeleteFunc(slices.Clone(candidates), func(c postgres.Candidate) bool {
			leads, has := c.Edges[m.Column()]
			return has && leads != key
		})
		if len(fitting) > 0 {
			candidates = fitting
		}
	}
	return candidates
}

// namingFields are the fields that people name a row of an entity by: its code, its number,
// its name.
func namingFields(e *catalogue.Entity) (fields []*catalogue.Field) {
	for _, f := range e.Fields {
		if f.Kind != catalogue.String || f.Standard && f.Name != "id" {
			continue
		}
		inKey := e.Write != nil && len(e.Write.Key) == 1 && e.Write.Key[0].Field == f
		if inKey || f.Column == e.Key || slices.Contains([]string{"code", "number", "name", "shortName", "title"}, f.Name) {
			fields = append(fields, f)
		}
	}
	return fields
}
