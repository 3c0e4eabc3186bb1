package main

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"litong3422/internal/postgres"
)

// QualityCommand groups the commands about data quality.
type QualityCommand struct {
	Check QualityCheckCommand `cmd:"" help:"按全部启用的规则检查数据。 Check the records by all rules in use; exit code 1 if a rule could not be checked."`
}

// QualityCheckCommand holds the records against the rules of data quality, as the server does
// every night and after each import.
type QualityCheckCommand struct{}

// errUnchecked ends a check in which a rule could not be used.
var errUnchecked = errors.New("有规则未能检查 a rule could not be checked")

// Run implements the command.
func (*QualityCheckCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		checks, err := qualityChecker(db)
		if err != nil {
			return err
		}
		outcomes, err := checks.Run(ctx, county.Code, time.Now())
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(console.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "规则 rule\t发现 found\t新增 opened\t关闭 closed")
		failed := false
		for _, o := range outcomes {
			if o.Err != nil {
				failed = true
				fmt.Fprintf(table, "%s\t%v\t\t\n", o.Rule.Code, o.Err)
				continue
			}
			fmt.Fprintf(table, "%s\t%d\t%d\t%d\n", o.Rule.Code, o.Found, o.Opened, o.Closed)
		}
		if err := table.Flush(); err != nil {
			return err
		}
		if failed {
			return errUnchecked
		}
		return nil
	})
}
