package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/command"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

// Aims of an import of 100,000 mediation cases, its commit included.
const (
	importSeconds = 15.0
	importMemory  = 96.0 // MB above the rest
	importAimed   = 100_000
)

// ImportsCommand measures the import of a file of new mediation cases, each with its
// township, organisation and mediator: rows a second and memory above the rest.
// What it imports goes into a copy of the county's database, which it drops.
type ImportsCommand struct {
	CountyOptions `embed:""`
	Rows          int  `default:"100000" help:"行数。 Rows of the file."`
	Strict        bool `help:"目标未达到则退出码为1。 Exit code 1 when an aim is missed."`
}

// Run implements the command.
func (c *ImportsCommand) Run(ctx context.Context, console *console) error {
	county, err := openCounty(ctx, c.CountyOptions, console)
	if err != nil {
		return err
	}
	defer county.close()
	db, drop, err := county.copied(ctx, 4)
	if err != nil {
		return err
	}
	defer drop()
	content, err := caseFile(ctx, db, c.Rows)
	if err != nil {
		return err
	}
	importer := transfer.NewImporter(schema.Catalogue(), db, command.New(db, schema.Catalogue()))
	admin := auth.Viewer{UserName: "bench", Role: auth.Admin, County: demo.County}
	began, rest := time.Now(), heldMemory()
	peak := rest
	imported, err := importer.Import(ctx, transfer.Request{
		Viewer: admin, At: began, Commit: true, Options: transfer.Options{As: "MediationCase"},
		Files:    []transfer.File{{Name: "cases.csv", Content: bytes.NewReader(content), Size: int64(len(content))}},
		Progress: func(int) { peak = max(peak, heldMemory()) },
	})
	if err != nil {
		return err
	}
	if !imported.Committed {
		first, _ := json.Marshal(imported.Files[0].Sheets[0].Refused[0])
		return fmt.Errorf("%d cells were refused, first %s", imported.Refusals(), first)
	}
	seconds, above := time.Since(began).Seconds()/float64(c.Rows)*importAimed, float64(peak-rest)/(1<<20)
	met := seconds <= importSeconds && above <= importMemory
	r := report{to: console.out}
	r.line("| import of mediation cases, committed | rows/s | seconds for %d (%.0f) | file, MB | memory above rest, MB (%.0f) |", importAimed, importSeconds, importMemory)
	r.line("|---|---|---|---|---|")
	r.line("| %d %s | %.0f | %.1f | %.1f | %.1f |", c.Rows, r.mark(met), importAimed/seconds, seconds, float64(len(content))/(1<<20), above)
	if !met && c.Strict {
		return errMissed
	}
	return nil
}

// caseFile is a CSV file of that many new cases, spread over the mediators of the county.
func caseFile(ctx context.Context, db *postgres.DB, rows int) ([]byte, error) {
	stored, err := db.Pool.Query(ctx, `SELECT DISTINCT ON (m.id) d.name, o.name, m.number FROM mediation_case AS c
JOIN mediator AS m ON m.county_code = c.county_code AND m.id = c.mediator_id AND m.appointed_on < '2019-11-01' AND m.left_on IS NULL
JOIN mediation_organization AS o ON o.county_code = c.county_code AND o.id = c.organization_id
JOIN division AS d ON d.county_code = c.county_code AND d.code = c.township_code
WHERE c.county_code = $1 ORDER BY m.id`, demo.County)
	if err != nil {
		return nil, err
	}
	defer stored.Close()
	var people [][3]string
	for stored.Next() {
		var p [3]string
		if err := stored.Scan(&p[0], &p[1], &p[2]); err != nil {
			return nil, err
		}
		people = append(people, p)
	}
	if err := stored.Err(); err != nil {
		return nil, err
	}
	var file bytes.Buffer
	w := csv.NewWriter(&file)
	record := []string{"案件编号", "纠纷类别", "复杂程度", "来源", "状态", "受理日期", "应结日期", "涉及金额（元）", "当事人数", "当事人", "调解组织", "主持调解员", "乡镇"}
	for i := range rows + 1 {
		if err := w.Write(record); err != nil {
			return nil, err
		}
		p := people[i%len(people)]
		record = []string{"基准〔2019〕" + strconv.Itoa(i+1) + "号", "邻里", "一般", "申请", "受理", "2019年11月" + strconv.Itoa(i%30+1) + "日", "2019-12-31",
			strconv.Itoa(i%9000) + ".50", "2", "张三", p[1], p[2], p[0]}
	}
	w.Flush()
	return file.Bytes(), w.Error()
}
