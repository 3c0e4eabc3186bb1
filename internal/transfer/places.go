package transfer

import (
	"slices"
	"strings"

	"litong3422/internal/postgres"
)

// places finds divisions by what people write: codes, full and short names, names of before.
type places struct {
	county postgres.County
	code   string              // of the county's own division
	above  []string            // names that may stand before a place's own
	names  map[string][]string // codes by plain name
	old    map[string][]string // codes by a name of before
	bare   map[string][]string // codes by name without the word for its kind
	units  map[string]postgres.Unit
}

func newPlaces(county postgres.County) *places {
	p := &places{county: county, code: county.Division, names: map[string][]string{}, old: map[string][]string{}, bare: map[string][]string{}, units: map[string]postgres.Unit{}}
	for _, u := range county.Units {
		p.units[u.Code] = u
		for _, name := range []string{u.Name, u.ShortName} {
			p.name(p.names, p.bare, name, u.Code)
		}
		for _, r := range u.Renames {
			p.name(p.old, nil, r.Before, u.Code)
			p.name(p.names, p.bare, r.After, u.Code)
		}
		if u.Code == county.Division {
			p.above = append(p.above, u.Name, u.ShortName)
		}
	}
	return p
}

func (p *places) name(names, bare map[string][]string, name, code string) {
	if name == "" {
		return
	}
	base, kind := splitKind(name)
	for _, key := range []string{plain(name), plain(base) + "|" + kind} {
		if !slices.Contains(names[key], code) {
			names[key] = append(names[key], code)
		}
	}
	if bare != nil && !slices.Contains(bare[plain(base)], code) {
		bare[plain(base)] = append(bare[plain(base)], code)
	}
}

// splitKind splits a name into its own part and the kind of place: a village goes by
// 村、村委会 and 村民委员会, a community by 社区 and 居委会.
func splitKind(name string) (base, kind string) {
	for _, k := range []struct{ suffix, kind string }{
		{"村村民委员会", "村"}, {"社区居民委员会", "社区"}, {"村民委员会", "村"}, {"居民委员会", "社区"}, {"社区居委会", "社区"}, {"村委会", "村"}, {"居委会", "社区"},
		{"社区", "社区"}, {"村", "村"}, {"镇人民政府", "镇"}, {"乡人民政府", "乡"}, {"街道办事处", "街道"}, {"镇", "镇"}, {"乡", "乡"}, {"街道", "街道"}, {"农场", "农场"},
	} {
		if base, found := strings.CutSuffix(name, k.suffix); found && base != "" {
			return base, k.kind
		}
	}
	return name, ""
}

// level is the level of a place that is looked for.
type level int

const (
	anyLevel level = iota
	townshipLevel
	villageLevel
)

func (p *places) at(code string, l level) bool {
	u := p.units[code]
	switch l {
	case townshipLevel:
		return u.Township == u.Code
	case villageLevel:
		return u.Township != "" && u.Township != u.Code
	}
	return true
}

// find returns the codes of the places that a text may mean, at a level, within a township
// where that is known. The full name decides before a name of before and a bare one.
func (p *places) find(text string, l level, township string) []string {
	within := func(codes []string) (list []string) {
		for _, code := range codes {
			if p.at(code, l) && (township == "" || l == townshipLevel || p.units[code].Township == township) {
				list = append(list, code)
			}
		}
		return list
	}
	text = strings.TrimSpace(text)
	if code, isCode := p.codeOf(text, l); isCode {
		return within(code)
	}
	if code, whole := p.codeOfSuggestion(text); whole {
		return within([]string{code})
	}
	for _, reading := range p.readings(text, township) {
		base, kind := splitKind(reading)
		for _, of := range []map[string][]string{p.names, p.old} {
			for _, key := range []string{plain(reading), plain(base) + "|" + kind} {
				if codes := within(of[key]); len(codes) > 0 && key != "|" {
					return codes
				}
			}
		}
		if kind == "" {
			if codes := within(p.bare[plain(reading)]); len(codes) > 0 {
				return codes
			}
		}
	}
	return nil
}

// codeOf reads a text as a code: of 12 digits, or of 9 for a township.
func (p *places) codeOf(text string, l level) (codes []string, isCode bool) {
	text = plain(text)
	if len(text) < 6 || strings.Trim(text, "0123456789") != "" {
		return nil, false
	}
	if len(text) == 9 && l != villageLevel {
		text += "000"
	}
	if _, known := p.units[text]; known {
		return []string{text}, true
	}
	return nil, true
}

// suggestion is what a place is called where a text may mean several.
func (p *places) suggestion(code string) string { return p.called(code) + " " + code }

// codeOfSuggestion reads a text that was suggested. A name with the code of another place is
// none.
func (p *places) codeOfSuggestion(text string) (code string, whole bool) {
	fields := strings.Fields(text)
	if len(fields) < 2 {
		return "", false
	}
	code = fields[len(fields)-1]
	_, known := p.units[code]
	return code, known && p.suggestion(code) == strings.Join(fields, " ")
}

// readings returns a text with and without the names of the places around it.
func (p *places) readings(text, township string) []string {
	list := []string{text}
	short := text
	for _, name := range p.around(township) {
		if at := strings.Index(short, name); at >= 0 && len(short) > at+len(name) {
			short = short[at+len(name):]
			list = append(list, short)
		}
	}
	return list
}

// around returns the names of the district and of the township.
func (p *places) around(township string) []string {
	list := slices.Clone(p.above)
	if u, known := p.units[township]; known {
		list = append(list, u.Name, u.ShortName)
	}
	return list
}

// called is what a place is called in a message, with the township around a village.
func (p *places) called(code string) string {
	u := p.units[code]
	if u.Township != "" && u.Township != u.Code {
		return p.units[u.Township].ShortName + u.ShortName
	}
	return u.ShortName
}

// near returns the names of places that differ from a text by one character.
func (p *places) near(text string, l level, township string) (names []string) {
	for _, u := range p.county.Units {
		if !p.at(u.Code, l) || township != "" && l == villageLevel && u.Township != township {
			continue
		}
		for _, name := range []string{u.Name, u.ShortName} {
			if called := p.called(u.Code); oneApart(plain(name), plain(text)) && !slices.Contains(names, called) {
				names = append(names, called)
			}
		}
	}
	return names
}

// oneApart reports whether two texts differ by one character: another one, one more or one
// less.
func oneApart(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y)-len(x) > 1 || len(x) < 2 {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) == len(y) {
		return i < len(x) && slices.Equal(x[i+1:], y[i+1:])
	}
	return slices.Equal(x[i:], y[i+1:])
}
