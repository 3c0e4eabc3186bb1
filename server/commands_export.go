package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"litong3422/graph"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
	"litong3422/server/web"
)

// ExportCommand writes an entity, or the result of a query, to a file.
type ExportCommand struct {
	Entity    string   `arg:"" optional:"" placeholder:"ENTITY" help:"记录的类型，如 MediationCase。 The entity."`
	Query     string   `type:"existingfile" placeholder:"FILE.graphql" help:"改为导出此查询的列表或分组。 Export the list or the groups of this query instead."`
	Variables string   `placeholder:"JSON" help:"查询的变量。 The variables of the query."`
	Where     string   `placeholder:"JSON" help:"筛选，写法与接口的 where 相同。 A filter, as the API's where."`
	OrderBy   string   `name:"order-by" placeholder:"JSON" help:"排序，写法与接口的 orderBy 相同。 An order, as the API's orderBy."`
	Columns   []string `sep:"," placeholder:"FIELD,…" help:"导出的字段，缺省为全部。 The fields; by default all that are stored."`
	Format    string   `placeholder:"FORMAT" help:"xlsx、csv 或 ndjson；缺省由文件名判断。 xlsx, csv or ndjson; by default as the name of the file says."`
	Encoding  string   `enum:"utf-8,gb18030" default:"utf-8" help:"csv 的编码。 The encoding of csv: utf-8 or gb18030."`
	Out       string   `required:"" type:"path" placeholder:"FILE" help:"写入的文件。 The file to write."`
	Purpose   string   `placeholder:"TEXT" help:"用途，写入说明。 What it is for; the notes show it."`
	User      string   `placeholder:"NAME" help:"以谁的权限导出，缺省为第一个管理员。 With whose rights; by default the first administrator's."`
}

// Run implements the command.
func (c *ExportCommand) Run(ctx context.Context, config *Config, console *console) error {
	members, err := c.members()
	if err != nil {
		return err
	}
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		viewer, err := importer(ctx, db, county.Code, c.User)
		if err != nil {
			return err
		}
		log := console.logger(config)
		schema, err := web.NewSchema(graph.Deps{DB: db}, web.GeneratedExecutor, log)
		if err != nil {
			return err
		}
		wanted, err := web.ReadExport(ctx, schema, config.Limits.rules(), viewer, members, log)
		if err != nil {
			return err
		}
		return c.write(ctx, exportsOf(db, county, config.Data, schema, log).Jobs, wanted, console)
	})
}

// members are the request, as the body of POST /exports has it.
func (c *ExportCommand) members() (map[string]any, error) {
	if (c.Entity == "") == (c.Query == "") {
		return nil, errors.New("请指定记录类型或 --query，二者之一 name an entity, or --query")
	}
	if c.Format == "" {
		c.Format = strings.ToLower(c.Out[strings.LastIndexByte(c.Out, '.')+1:])
	}
	members := map[string]any{"format": c.Format, "encoding": c.Encoding, "purpose": c.Purpose}
	if c.Entity != "" {
		members["entity"] = c.Entity
	}
	if c.Query != "" {
		text, err := os.ReadFile(c.Query)
		if err != nil {
			return nil, err
		}
		members["query"] = string(text)
	}
	if len(c.Columns) > 0 {
		list := make([]any, len(c.Columns))
		for i, name := range c.Columns {
			list[i] = name
		}
		members["columns"] = list
	}
	for name, text := range map[string]string{"variables": c.Variables, "where": c.Where, "orderBy": c.OrderBy} {
		if text == "" {
			continue
		}
		var value any
		if err := json.Unmarshal([]byte(text), &value); err != nil {
			return nil, fmt.Errorf("%s: 不是 JSON is no JSON: %w", name, err)
		}
		members[name] = value
	}
	return members, nil
}

// write writes the file; a part of it is deleted.
func (c *ExportCommand) write(ctx context.Context, jobs *transfer.Jobs, wanted transfer.Wanted, console *console) error {
	f, err := os.OpenFile(c.Out, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	began, said := time.Now(), time.Now()
	r, err := jobs.Once(ctx, wanted, f, func(done, all int64) {
		if now := time.Now(); now.Sub(said) > 2*time.Second {
			said = now
			console.say(fmt.Sprintf("已写 %d 行，共 %d 行 rows of %d written…", done, all, all))
		}
	})
	if err = errors.Join(err, f.Close()); err != nil {
		os.Remove(c.Out)
		return err
	}
	_, err = fmt.Fprintf(console.out, "%s：%d 行 rows，%d 字节 bytes，SHA-256 %s，%.1f s\n", c.Out, r.Rows, r.Bytes, hex.EncodeToString(r.Digest), time.Since(began).Seconds())
	return err
}
