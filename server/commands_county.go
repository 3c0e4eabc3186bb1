package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"litong3422/graph/model"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/setup"
	"litong3422/server/signin"
	"litong3422/server/web"
)

// CountyCommand manages the counties of a database.
type CountyCommand struct {
	Create     CountyCreateCommand     `cmd:"" help:"用区划名录设立县区，没有任何演示数据。 Make a county of a list of divisions, without any demo data."`
	List       CountyListCommand       `cmd:"" help:"列出数据库中的县区。 List the counties of the database."`
	RemoveDemo CountyRemoveDemoCommand `cmd:"" name:"remove-demo" help:"移除全部演示数据与演示帐号。 Remove all demo data and demo accounts."`
}

// CountyCreateCommand makes a county.
type CountyCreateCommand struct {
	Code        string `required:"" help:"县区代码，六位。 Code of the county, six digits."`
	Name        string `required:"" help:"县区名称。 Name of the county, in Chinese."`
	NameEN      string `name:"name-en" help:"英文名称，缺省由拼音生成。 Name in English; in pinyin by default."`
	Divisions   string `required:"" type:"existingfile" placeholder:"FILE" help:"12位统计用区划代码名录，CSV 或 XLSX。 List of the 12-digit division codes, CSV or XLSX."`
	Departments string `type:"existingfile" placeholder:"FILE" help:"部门名单，CSV 或 XLSX。 List of departments."`
	Holidays    string `type:"existingfile" placeholder:"FILE" help:"放假与调休安排，CSV 或 XLSX。 Days off, and weekend days worked."`
	Targets     string `type:"existingfile" placeholder:"FILE" help:"目标与红线，CSV 或 XLSX。 Targets and red lines."`
	Accounts    string `type:"existingfile" placeholder:"FILE" help:"工作人员帐号，CSV 或 XLSX。 Accounts of the staff."`
	From        string `placeholder:"DATE" help:"记录的第一天，缺省为今年1月1日。 First day of the records; 1 January of this year by default."`
	Through     string `placeholder:"DATE" help:"记录的最后一天；缺省为今天，并随日历推移。 Last day of the records; by default today, whatever day that is."`
	Admin       string `default:"admin" placeholder:"NAME" help:"第一个管理员的用户名。 User name of the first administrator."`
}

// Run implements the command. All that is wrong with the files is listed, and nothing is
// written then.
func (c *CountyCreateCommand) Run(ctx context.Context, config *Config, console *console) error {
	request, err := c.request(time.Now())
	if err != nil {
		return err
	}
	county, notes, err := setup.Read(request)
	if err != nil {
		return fmt.Errorf("没有设立县区，什么也没有改变 no county is made and nothing is changed:\n%w", err)
	}
	for _, note := range notes {
		console.say(fmt.Sprintf("%s：%s  %s", note.File, note.Text.ZH, note.Text.EN))
	}
	return withDatabase(ctx, withoutDemo(config), console, func(db *postgres.DB) error {
		made, err := makeCounty(ctx, db, county, c.Admin)
		if err != nil {
			return err
		}
		townships, villages := count(county)
		console.say(fmt.Sprintf("已设立 made: %s %s %s，%d 个乡级 of township level，%d 个村级 of village level", county.Code, county.NameZH, county.NameEN, townships, villages))
		if err := sayPassword(console, made[0].UserName, made[0].Password); err != nil || len(made) == 1 {
			return err
		}
		return sayPasswords(console, made[1:])
	})
}

// makeCounty writes a county with its first administrator and the accounts of its staff, and
// returns them in this order with their passwords.
func makeCounty(ctx context.Context, db *postgres.DB, county setup.County, administrator string) ([]web.MadeAccount, error) {
	wanted := []signin.NewAccount{{UserName: administrator, DisplayName: "管理员", Role: auth.Admin}}
	for _, a := range county.Accounts {
		wanted = append(wanted, signin.NewAccount(a))
	}
	accounts, passwords, err := signin.NewAccounts(ctx, wanted...)
	if err != nil {
		return nil, err
	}
	made := make([]web.MadeAccount, len(accounts))
	for i, a := range accounts {
		if i > 0 && a.UserName == accounts[0].UserName {
			return nil, fault.New(fault.Invalid, "管理员的用户名“%s”与帐号名单中的重复", "the user name of the administrator, %s, is in the list of accounts, too", a.UserName)
		}
		made[i] = web.MadeAccount{UserName: a.UserName, DisplayName: a.DisplayName, Role: a.Role, Password: passwords[i]}
	}
	return made, db.CreateCounty(ctx, schema.Catalogue(), county, accounts, time.Now())
}

// withoutDemo is the configuration without a demo set: who makes a county has one.
func withoutDemo(config *Config) *Config {
	own := *config
	own.Demo = ""
	return &own
}

func count(county setup.County) (townships, villages int) {
	for _, d := range county.Divisions {
		switch {
		case d.Township == d.Code:
			townships++
		case d.Township != "":
			villages++
		}
	}
	return townships, villages
}

// request reads the files and the days of the command.
func (c *CountyCreateCommand) request(now time.Time) (setup.Request, error) {
	request := setup.Request{Code: c.Code, NameZH: c.Name, NameEN: c.NameEN, FollowsCalendar: c.Through == ""}
	var err error
	if request.From, request.Through, err = span(c.From, c.Through, now); err != nil {
		return request, err
	}
	divisions, err := readFile(c.Divisions)
	if err != nil {
		return request, err
	}
	request.Divisions = *divisions
	if request.Departments, err = readFile(c.Departments); err != nil {
		return request, err
	}
	if request.Holidays, err = readFile(c.Holidays); err != nil {
		return request, err
	}
	if request.Targets, err = readFile(c.Targets); err != nil {
		return request, err
	}
	request.Accounts, err = readFile(c.Accounts)
	return request, err
}

// today returns the day in the county, whatever the machine's zone.
func today(now time.Time) calendar.Day { return calendar.On(now.In(model.Shanghai()).Date()) }

// span reads the first and the last day of records. Without a text they are 1 January of
// this year, and today.
func span(from, through string, now time.Time) (first, last calendar.Day, err error) {
	last = today(now)
	first = calendar.On(last.Year(), time.January, 1)
	for _, given := range []struct {
		flag, text string
		into       *calendar.Day
	}{{"--from", from, &first}, {"--through", through, &last}} {
		if given.text == "" {
			continue
		}
		if *given.into, err = calendar.Parse(given.text); err != nil {
			return 0, 0, fmt.Errorf("%s: 应如 want YYYY-MM-DD, not %q", given.flag, given.text)
		}
	}
	if last < first {
		return 0, 0, fmt.Errorf("--from: 晚于记录的最后一天 is after the last day of the records, %s", last)
	}
	return first, last, nil
}

// readFile reads a file that a flag names; nil for an empty path.
func readFile(path string) (*setup.File, error) {
	if path == "" {
		return nil, nil
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("读不到文件 the file cannot be read: %w", err)
	}
	return &setup.File{Name: filepath.Base(path), Content: content}, nil
}

// CountyListCommand lists the counties.
type CountyListCommand struct{}

// Run implements the command.
func (*CountyListCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withDatabase(ctx, withoutDemo(config), console, func(db *postgres.DB) error {
		counties, err := db.Counties(ctx)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(console.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "CODE\tNAME\tENGLISH\tDEMO")
		for _, county := range counties {
			fmt.Fprintf(table, "%s\t%s\t%s\t%t\n", county.Code, county.NameZH, county.NameEN, county.Demo)
		}
		return table.Flush()
	})
}

// CountyRemoveDemoCommand turns a demo county into an empty one.
type CountyRemoveDemoCommand struct {
	Yes     bool   `help:"确认移除；不可撤销。 Confirm; it cannot be undone."`
	Entered bool   `help:"连同人工录入与导入的记录一起移除。 Remove what people entered or imported, too."`
	From    string `placeholder:"DATE" help:"此后记录的第一天，缺省为今年1月1日。 First day of the records to come; 1 January of this year by default."`
	Admin   string `default:"admin" placeholder:"NAME" help:"没有管理员留下时，新管理员的用户名。 User name of the new administrator, if none remains."`
}

// Run implements the command.
func (c *CountyRemoveDemoCommand) Run(ctx context.Context, config *Config, console *console) error {
	if !c.Yes {
		return errors.New("演示数据与演示帐号将被移除，不可撤销；确认请加 --yes all demo data and demo accounts will be removed, which cannot be undone; to confirm, add --yes")
	}
	now := time.Now()
	from, through, err := span(c.From, "", now)
	if err != nil {
		return err
	}
	administrator, password, err := signin.NewAdministrator(ctx, c.Admin)
	if err != nil {
		return err
	}
	return withCounty(ctx, withoutDemo(config), console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		removed, err := db.RemoveDemo(ctx, schema.Catalogue(), postgres.DemoRemoval{
			County: county.Code, Entered: c.Entered, From: from, Through: through, Administrator: administrator, At: now,
		})
		if err != nil {
			return err
		}
		if err := signin.RemoveDemoAccountsFile(config.Data); err != nil {
			return err
		}
		console.say(fmt.Sprintf("已移除 removed: %d 条记录 rows, %d 个帐号 accounts", removed.Rows, removed.Accounts))
		if !removed.Administrator {
			return nil
		}
		return sayPassword(console, administrator.UserName, password)
	})
}

// sayPassword shows the password of a new administrator.
func sayPassword(console *console, userName, password string) error {
	console.say(fmt.Sprintf("管理员 %s 的密码只显示这一次 the password of the administrator %[1]s is shown only this once:", userName))
	_, err := fmt.Fprintln(console.out, password)
	return err
}

// sayPasswords shows the passwords of new accounts.
func sayPasswords(console *console, made []web.MadeAccount) error {
	console.say("其他帐号的密码也只显示这一次 those of the other accounts are shown only this once, too:")
	table := tabwriter.NewWriter(console.out, 0, 0, 2, ' ', 0)
	for _, a := range made {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", a.UserName, a.Password, a.Role, a.DisplayName)
	}
	return table.Flush()
}
