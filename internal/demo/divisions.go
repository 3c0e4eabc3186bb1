package demo

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	units "litong3422/internal/division"
	"litong3422/internal/fault"
)

// County is the six-digit code of the shipped county, Litong District.
const County = "640302"

// division is one unit of any of the five lists, named as in 2018.
type division struct {
	code, name, short string
	level, kind       string
	note              fault.Text
	baseline          bool
	from, to          day // to 0: still valid
	parent, township  string
	successor         string
	renames           []rename
}

// rename is a change of name between two lists. The lists give no day, so it takes effect
// on 1 January of the first list with the new name.
type rename struct {
	year          int
	before, after string
}

// vintages are the years of the lists of the National Bureau of Statistics.
func vintages() []int { return []int{2016, 2018, 2019, 2020, 2023} }

// firstListed returns, for each renamed unit, the first list with the new name.
func firstListed() map[string]int {
	return map[string]int{
		"640302100204": 2018, "640302100213": 2023,
		"640302101500": 2019, "640302101501": 2019, "640302101502": 2019, "640302102500": 2019,
		"640302103500": 2019, "640302401501": 2019, "640302401599": 2019,
		"640302104205": 2020, "640302104206": 2020, "640302401000": 2023,
	}
}

// moves are the villages that left 孙家滩管委会 for 扁担沟镇 between the lists of
// 2016 and 2018; inferred from identical names.
func moves() map[string]string {
	return map[string]string{
		"640302401500": "640302103211", "640302401502": "640302103212",
		"640302401504": "640302103213", "640302401505": "640302103214",
	}
}

// mergedInto returns the successors of the farm that was abolished in 2019. They are the
// town whose list of that year has a new community with the farm's name, and that community
// for the farm's teams. They are inferred, as the notes of the changes state.
func mergedInto(code string) string {
	switch {
	case code == "640302400000":
		return "640302101000"
	case strings.HasPrefix(code, "640302400"):
		return "640302101002"
	}
	return ""
}

// readDivisions reads every unit of the five lists, parents first.
func readDivisions() ([]division, error) {
	raw, err := files.ReadFile("data/litong-divisions-vintages.csv")
	if err != nil {
		return nil, err
	}
	lines, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("demo: read the divisions: %w", err)
	}
	column := map[string]int{}
	for i, name := range lines[0] {
		column[name] = i
	}
	renamedIn, movedTo := firstListed(), moves()
	var divisions []division
	for _, line := range lines[1:] {
		field := func(name string) string { return line[column[name]] }
		first, err := strconv.Atoi(field("first_seen"))
		if err != nil {
			return nil, fmt.Errorf("demo: division %s: %w", field("code"), err)
		}
		d := division{
			code: field("code"), name: field("name"), baseline: field("in_2018") == "1",
			from: on(first, time.January, 1), successor: cmp.Or(movedTo[field("code")], mergedInto(field("code"))),
		}
		if _, former, ok := strings.Cut(field("former_names"), ":"); ok {
			year := renamedIn[d.code]
			if year == 0 {
				return nil, fmt.Errorf("demo: division %s was renamed, but not known when", d.code)
			}
			d.renames = append(d.renames, rename{year, former, d.name})
			if year > 2018 { // the baseline tree keeps the name of 2018
				d.name = former
			}
		}
		for i, year := range vintages() {
			if field("last_seen") == strconv.Itoa(year) && i+1 < len(vintages()) {
				d.to = on(vintages()[i+1], time.January, 1)
			}
		}
		d.place(field("type"))
		d.short = units.ShortName(d.name, d.kind)
		divisions = append(divisions, d)
	}
	order := map[string]int{"DISTRICT": 0, "TOWNSHIP": 1, "VILLAGE": 2}
	slices.SortStableFunc(divisions, func(a, b division) int {
		return cmp.Or(cmp.Compare(order[a.level], order[b.level]), cmp.Compare(a.code, b.code))
	})
	return divisions, nil
}

// place fills level, kind, parent and township from the segments of the code and the type.
func (d *division) place(kind string) {
	switch {
	case strings.HasSuffix(d.code, "000000"):
		d.level, d.kind = "DISTRICT", "DISTRICT"
		return
	case strings.HasSuffix(d.code, "000"):
		d.level, d.parent, d.township = "TOWNSHIP", County+"000000", d.code
	default:
		d.level = "VILLAGE"
		d.parent = d.code[:9] + "000"
		d.township = d.parent
	}
	farm := fault.Text{ZH: "“3个农场（办）”之一为推断，原文未列名（A-01）。", EN: "Inferred to be one of the document's three farms, which it does not name (A-01)."}
	switch {
	case d.code == "640302400000" || d.code == "640302401000" || d.code == "640302102500":
		d.kind, d.note = "FARM", farm
	case kind == "town":
		d.kind = "TOWN"
	case kind == "township":
		d.kind = "TOWNSHIP"
	case kind == "quasi_township":
		d.kind = "ZONE"
	case kind == "village":
		d.kind = "VILLAGE"
		if d.township == "640302400000" {
			d.note = fault.Text{ZH: "农场下属单位，代码属村委会段，计入106个行政村。", EN: "A unit of a farm; its code is a village's and it counts among the 106."}
		}
	case kind == "community":
		d.kind = "COMMUNITY"
	case kind == "quasi_community":
		d.kind = "COMMUNITY"
		d.note = fault.Text{ZH: "农场场部，代码属类似居委会段；计入22个社区为推断。", EN: "Headquarters of a farm; counting it among the 22 communities is inferred."}
	default:
		d.kind = "FARM_UNIT"
	}
}

// change is a dated event in the life of a division.
type change struct {
	kind            string
	on              day
	before, after   string
	note            fault.Text
	code, successor string
	township        string
}

// changesOf reads the events between two lists off the divisions themselves.
func changesOf(divisions []division) []change {
	arrived := map[string]bool{}
	for _, to := range moves() {
		arrived[to] = true
	}
	basis := fault.Text{ZH: "依据相邻两期统计用区划代码名录比对推断。", EN: "Inferred by comparing two successive lists of statistical division codes."}
	var changes []change
	for _, d := range divisions {
		event := change{code: d.code, township: d.township, note: basis}
		if d.from.year() > vintages()[0] && !arrived[d.code] {
			e := event
			e.kind, e.on, e.after = "CREATED", d.from, d.name
			changes = append(changes, e)
		}
		for _, r := range d.renames {
			e := event
			e.kind, e.on, e.before, e.after = "RENAMED", on(r.year, time.January, 1), r.before, r.after
			changes = append(changes, e)
		}
		if d.to != 0 {
			e := event
			e.kind, e.on, e.before, e.successor = "ABOLISHED", d.to, d.name, d.successor
			switch {
			case moves()[d.code] != "":
				e.kind = "MOVED"
				e.note = fault.Text{ZH: "由孙家滩管委会划入扁担沟镇并更换代码，据同名推断。", EN: "Moved to Biandangou Town under a new code; inferred from the identical name."}
			case strings.HasPrefix(d.code, "640302402"):
				e.note = fault.Text{ZH: "太阳山开发区及所辖村移出本区名录。" + basis.ZH, EN: "The Taiyangshan zone and its villages left the district's list. " + basis.EN}
			case mergedInto(d.code) != "":
				e.kind = "MERGED"
				e.note = fault.Text{ZH: "巴浪湖农场撤销，同年名录在金银滩镇新增巴浪湖社区；并入关系为推断。" + basis.ZH, EN: "The farm was abolished; the same list adds a community of that name to Jinyintan Town; that it took the farm over is inferred. " + basis.EN}
			}
			changes = append(changes, e)
		}
	}
	slices.SortStableFunc(changes, func(a, b change) int { return cmp.Compare(a.on, b.on) })
	return changes
}

// tile is a township's place in the schematic map.
type tile struct {
	Code   string `json:"code"`
	Column int    `json:"col"`
	Row    int    `json:"row"`
}

// readTiles reads the schematic map of the townships.
func readTiles() ([]tile, error) {
	raw, err := files.ReadFile("data/litong-township-tilegrid.geojson")
	if err != nil {
		return nil, err
	}
	var grid struct {
		Features []struct{ Properties tile }
	}
	if err := json.Unmarshal(raw, &grid); err != nil {
		return nil, fmt.Errorf("demo: read the schematic map: %w", err)
	}
	tiles := make([]tile, len(grid.Features))
	for i, f := range grid.Features {
		tiles[i] = f.Properties
	}
	return tiles, nil
}

// divisionTables returns the divisions, their places in the schematic map, their changes, and the county's population. Areas
// and populations of townships are unknown, and none is made up.
func divisionTables(divisions []division, tiles []tile) []table {
	r, squares := stream("divisions"), stream("township tiles")
	return []table{
		{"division", "code name short_name name_en level kind in_baseline valid_from valid_to note_zh note_en area_km2 parent_code township_code successor_code", func(w *rows) {
			for _, d := range divisions {
				w.text(d.code).text(d.name).text(d.short).text(units.English(d.short)).text(d.level).text(d.kind).bool(d.baseline).day(d.from).day(d.to).maybe(d.note.ZH).maybe(d.note.EN)
				source := "OFFICIAL"
				if d.level == "DISTRICT" {
					w.text("1384") // S-001: the lists of divisions have no areas
					source = "DOCUMENT"
				} else {
					w.null()
				}
				w.maybe(d.parent).maybe(d.township).maybe(d.successor).end(source)
			}
		}},
		{"township_tile", "id township_code tile_column tile_row", func(w *rows) {
			for _, t := range tiles {
				w.id(squares.id(lastDay())).text(t.Code).int(int64(t.Column)).int(int64(t.Row)).end("ENTERED") // drawn for this project
			}
		}},
		{"division_change", "id kind effective_on name_before name_after note_zh note_en division_code successor_code township_code", func(w *rows) {
			for _, c := range changesOf(divisions) {
				w.id(r.id(c.on)).text(c.kind).day(c.on).maybe(c.before).maybe(c.after).text(c.note.ZH).text(c.note.EN).text(c.code).maybe(c.successor).maybe(c.township).end("OFFICIAL")
			}
		}},
		{"population_stat", "id year superseded_year basis persons division_code township_code", func(w *rows) {
			// S-006; the document is undated, its figures fit the end of 2018.
			w.id(r.id(lastDay())).int(2018).null().text("UNSPECIFIED").int(410_000).text(County + "000000").null().end("DOCUMENT")
		}},
	}
}
