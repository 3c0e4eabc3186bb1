package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/observe"
	"litong3422/internal/postgres"
	"litong3422/server/signin"
)

// CLI is the command line.
type CLI struct {
	Config   `embed:""`
	Demo     DemoCommand     `cmd:"" default:"withargs" help:"启动服务，空库先载入演示数据（默认）。 Serve, and load the demo data into an empty database first (the default)."`
	Serve    ServeCommand    `cmd:"" help:"启动服务，空库等待设立县区。 Serve; an empty database waits for its county."`
	County   CountyCommand   `cmd:"" help:"设立县区等。 Counties: make one, list them, remove the demo data."`
	User     UserCommand     `cmd:"" help:"帐号。 Accounts."`
	Token    TokenCommand    `cmd:"" help:"签发短期访问令牌。 Print a short-lived access token."`
	Key      KeyCommand      `cmd:"" help:"协作部门的密钥。 Keys of partner departments."`
	Document DocumentCommand `cmd:"" help:"密钥可执行的文档。 Documents that keys are trusted with."`
	Password PasswordCommand `cmd:"" help:"为账号设置新的随机密码，只显示一次。 Give an account a new random password; it is shown only once."`
	Import   ImportCommand   `cmd:"" help:"导入 XLSX 或 CSV 文件，缺省只核对。 Import XLSX or CSV files; they are only checked without --commit."`
	Export   ExportCommand   `cmd:"" help:"把一类记录或一个查询导出为 XLSX、CSV 或 NDJSON。 Export an entity or a query as XLSX, CSV or NDJSON."`
	Template TemplateCommand `cmd:"" help:"一类记录的导入模板（XLSX）。 The workbook in which rows of an entity are entered for import."`
	Quality  QualityCommand  `cmd:"" help:"数据质量。 Data quality."`
	Verify   VerifyCommand   `cmd:"" help:"重新计算并核对全部汇总与原文数字。 Recompute every roll-up and document total; exit code 1 on a difference."`
	Version  VersionCommand  `cmd:"" help:"显示版本。 Print the version."`
}

// console is where commands write: results to out, everything else to err.
type console struct {
	out, err io.Writer
	lines    *observe.LineWriter // of the log, to err
}

// say writes a line for the person at the console, apart from the command's result.
func (c *console) say(text string) { fmt.Fprintln(c.err, text) }

func (c *console) logger(config *Config) *slog.Logger {
	level, _ := config.level() // validated
	return observe.NewLog(c.lines, level)
}

// DemoCommand runs the server until a signal stops it. An empty database gets the demo data,
// unless another county is asked for.
type DemoCommand struct{}

// Run implements the command.
func (*DemoCommand) Run(ctx context.Context, config *Config, console *console) error {
	config.demoUnlessAsked = true
	return (&ServeCommand{}).Run(ctx, config, console)
}

// ServeCommand runs the server until a signal stops it.
type ServeCommand struct{}

// Run implements the command.
func (*ServeCommand) Run(ctx context.Context, config *Config, console *console) error {
	return newServer(*config, console.logger(config), console.out).serve(ctx)
}

// TokenCommand prints an access token of a user.
type TokenCommand struct {
	User string `required:"" placeholder:"NAME" help:"用户名。 User name."`
}

// Run implements the command.
func (t *TokenCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withSignIn(ctx, config, console, func(service *signin.Service) error {
		token, err := service.IssueToken(ctx, t.User)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(console.out, token)
		return err
	})
}

// withSignIn runs do on the sign-in service of the county.
func withSignIn(ctx context.Context, config *Config, console *console, do func(*signin.Service) error) error {
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		key, err := auth.LoadKey(config.Data)
		if err != nil {
			return err
		}
		service, err := openSignIn(ctx, db, county, key, config.Data, console.say)
		if err != nil {
			return err
		}
		return do(service)
	})
}

// PasswordCommand gives an account a new password.
type PasswordCommand struct {
	User string `arg:"" placeholder:"NAME" help:"用户名。 User name."`
}

// Run implements the command.
func (p *PasswordCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withSignIn(ctx, config, console, func(service *signin.Service) error {
		password, err := service.NewPassword(ctx, p.User, config.Data)
		if password != "" {
			console.say("密码只显示这一次 the password is shown only this once:")
			fmt.Fprintln(console.out, password)
		}
		return err
	})
}

// VerifyCommand checks that every figure adds up. With Repair it computes roll-up cells anew
// that do not, and says which; what else differs it never changes.
type VerifyCommand struct {
	Repair bool `help:"重新计算与各行不符的汇总，并列出所改。 Compute roll-ups anew that are not what the rows say, and list them."`
}

// Run implements the command.
func (c *VerifyCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		if c.Repair {
			repaired, err := db.RepairCells(ctx, county.Code)
			if err != nil {
				return err
			}
			for _, d := range repaired {
				fmt.Fprintf(console.out, "已改 repaired %s %s %s: %s → %s\n", d.Name, d.Division, d.Month, d.Found, d.Expected)
			}
			fmt.Fprintf(console.out, "已改汇总 roll-ups repaired: %d\n", len(repaired))
		}
		differences, err := db.Verify(ctx, county.Code)
		if err != nil {
			return err
		}
		for _, d := range differences {
			fmt.Fprintln(console.out, d)
		}
		fmt.Fprintf(console.out, "差异 differences: %d\n", len(differences))
		if len(differences) > 0 {
			return errDifferent
		}
		return nil
	})
}

// withCounty runs a short command on the county that is configured, or the only one.
func withCounty(ctx context.Context, config *Config, console *console, do func(db *postgres.DB, county postgres.LoadedCounty) error) error {
	return withDatabase(ctx, config, console, func(db *postgres.DB) error {
		county, err := countyOf(ctx, db, config.County)
		if err != nil {
			return err
		}
		return do(db, county)
	})
}

// sayEvery is how often a short command reports that it waits.
const sayEvery = 5 * time.Second

// withDatabase runs a short command on the prepared database, beside a running
// server or with a PostgreSQL of its own. Only do writes to the standard output.
func withDatabase(ctx context.Context, config *Config, console *console, do func(*postgres.DB) error) error {
	log := console.logger(config)
	for said := time.Now(); ; {
		d, err := joinDatabase(ctx, *config, log, console.say)
		if err != nil {
			return err
		}
		db, err := prepared(ctx, d, log, console.say)
		if err == nil {
			err = do(db)
			db.Close()
		}
		if err = errors.Join(err, d.close()); err == nil || !d.borrowed || !postgres.Unreachable(err) || ctx.Err() != nil {
			return err
		}
		if now := time.Now(); now.Sub(said) > sayEvery {
			said = now
			console.say(fmt.Sprintf("正在等待数据库… waiting for the database… (%v)", err))
		}
		time.Sleep(50 * time.Millisecond) // the server whose database this was is stopping
	}
}

// prepared opens the database for a short command, complete and without time limits.
func prepared(ctx context.Context, d *database, log *slog.Logger, say func(string)) (*postgres.DB, error) {
	if err := d.prepare(ctx, log, say); err != nil {
		return nil, err
	}
	return d.open(ctx, postgres.Options{ApplicationName: "litong3422 command", MaxConns: 4, StatementTimeout: postgres.Unlimited}, log)
}

// VersionCommand prints what was built.
type VersionCommand struct{}

// Run implements the command.
func (*VersionCommand) Run(console *console) error {
	build := observe.ReadBuild()
	if build.Revision != "" {
		build.Version += " " + build.Revision
	}
	_, err := fmt.Fprintf(console.out, "litong3422 %s %s\n", build.Version, build.Go)
	return err
}
