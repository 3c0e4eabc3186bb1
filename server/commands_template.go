package main

import (
	"context"
	"fmt"
	"os"

	"litong3422/graph/schema"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

// TemplateCommand writes the workbook in which rows of an entity are entered.
type TemplateCommand struct {
	Entity string `arg:"" placeholder:"ENTITY" help:"记录的类型，如 MediationCase。 The entity."`
	Out    string `type:"path" placeholder:"FILE" help:"写入的文件，缺省为 ENTITY.xlsx。 The file to write; by default ENTITY.xlsx."`
	User   string `placeholder:"NAME" help:"供谁填写，缺省为第一个管理员。 Who fills it in; by default the first administrator."`
}

// Run implements the command.
func (c *TemplateCommand) Run(ctx context.Context, config *Config, console *console) error {
	e := schema.Catalogue().Entity(c.Entity)
	if e == nil || !e.Entered() {
		return fault.New(fault.NotFound, "没有可以填报的记录类型“%s”", "there is no entity %s that can be written", c.Entity)
	}
	if c.Out == "" {
		c.Out = c.Entity + ".xlsx"
	}
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		viewer, err := importer(ctx, db, county.Code, c.User)
		if err != nil {
			return err
		}
		f, err := os.OpenFile(c.Out, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := transfer.NewExporter(schema.Catalogue(), db).Template(ctx, viewer.Scope(), e, f); err != nil {
			return err
		}
		_, err = fmt.Fprintln(console.out, c.Out)
		return err
	})
}
