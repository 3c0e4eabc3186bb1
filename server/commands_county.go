package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"litong3422/graph/model"
	"litong3422/graph/schema"
	"litong3422/internal/calendar"
	"litong3422/internal/postgres"
	"litong3422/internal/setup"
	"litong3422/server/signin"
)

// CountyCommand manages the counties of a database.
type CountyCommand struct {
	Create CountyCreateCommand `cmd:"" help:"用区划名录设立县区，没有任何演示数据。 Make a county of a list of divisions, without any demo data."`
	List   CountyListCommand   `cmd:"" help:"列出数据库中的县区。 List the counties of the database."`
}

// CountyCreateCommand makes a county.
type CountyCreateCommand struct {
	Code        string `required:"" help:"县区代码，六位。 Code of the county, six digits."`
	Name        string `required:"" help:"县区名称。 Name of the county, in Chinese."`
	NameEN      string `name:"name-en" help:"英文名称，缺省由拼音生成。 Name in English; in pinyin by default."`
	Divisions   string `required:"" type:"existingfile" placeholder:"FILE" help:"12位统计用区划代码名录，CSV 或 XLSX。 List of the 12-digit division codes, CSV or XLSX."`
	Departments string `type:"existingfile" placeholder:"FILE" help:"部门名单，CSV 或 XLSX。 List of departments."`
	Holidays    string `type:"existingfile" placeholder:"FILE" help:"放假与调休安排，CSV 或 XLSX。 Days off, and weekend days worked."`
	From        string `placeholder:"DATE" help:"记录的第一天，缺省为今年1月1日。 First day of the records; 1 January of this year by default."`
	Through     string `placeholder:"DATE" help:"记录的最后一天，缺省为今天。 Last day of the records; today by default."`
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
	administrator, password, err := signin.NewAdministrator(ctx, c.Admin)
	if err != nil {
		return err
	}
	return withDatabase(ctx, withoutDemo(config), console, func(db *postgres.DB) error {
		if err := db.CreateCounty(ctx, schema.Catalogue(), county, administrator, time.Now()); err != nil {
			return err
		}
		townships, villages := count(county)
		console.say(fmt.Sprintf("已设立 made: %s %s %s，%d 个乡级 of township level，%d 个村级 of village level", county.Code, county.NameZH, county.NameEN, townships, villages))
		console.say(fmt.Sprintf("管理员 %s 的密码只显示这一次 the password of the administrator %[1]s is shown only this once:", administrator.UserName))
		_, err := fmt.Fprintln(console.out, password)
		return err
	})
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
	today := calendar.On(now.In(model.Shanghai()).Date())
	request := setup.Request{Code: c.Code, NameZH: c.Name, NameEN: c.NameEN, From: calendar.On(today.Year(), time.January, 1), Through: today}
	for _, given := range []struct {
		flag, text string
		into       *calendar.Day
	}{{"--from", c.From, &request.From}, {"--through", c.Through, &request.Through}} {
		if given.text == "" {
			continue
		}
		day, err := calendar.Parse(given.text)
		if err != nil {
			return request, fmt.Errorf("%s: 应如 want YYYY-MM-DD, not %q", given.flag, given.text)
		}
		*given.into = day
	}
	divisions, err := readFile(c.Divisions)
	if err != nil {
		return request, err
	}
	request.Divisions = *divisions
	if request.Departments, err = readFile(c.Departments); err != nil {
		return request, err
	}
	request.Holidays, err = readFile(c.Holidays)
	return request, err
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
