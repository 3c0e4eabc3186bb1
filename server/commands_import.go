package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

// errRefused ends an import of which something was refused.
var errRefused = errors.New("something was refused")

// ImportCommand imports files. Without Commit it says what would be done.
type ImportCommand struct {
	Files   []string `arg:"" name:"file" type:"existingfile" help:"XLSX 或 CSV 文件。 XLSX or CSV files."`
	As      string   `placeholder:"ENTITY" help:"记录的类型，如 MediationCase；缺省由表头识别。 The entity; by default it is recognised from the headers."`
	Mapping string   `type:"existingfile" placeholder:"FILE.json" help:"各列与字段的对应。 Which column is which field."`
	Sheet   string   `placeholder:"NAME" help:"只读这一工作表。 Read this sheet only."`
	Mode    string   `enum:"upsert,create,update" default:"upsert" help:"upsert 新建并更正，create 只新建，update 只更正。 What is done with rows that are there, or not."`
	Commit  bool     `help:"写入数据库；缺省只核对。 Store the rows; by default they are checked only."`
	Partial bool     `help:"有行被退回时仍写入其余各行。 Store the good rows although others are refused."`
	Full    bool     `help:"文件是全量数据：列出库中有而文件中没有的记录。 The files are a full export: list the stored rows that they no longer have."`
	End     string   `name:"end-vanished" placeholder:"REASON" help:"写入时结束（删除，可恢复）这些记录，并写明原因。 End those rows (delete them; they can be restored), and why."`
	Report  string   `type:"path" placeholder:"FILE" help:"把核对结果写成 JSON。 Write the report as JSON."`
	User    string   `placeholder:"NAME" help:"以谁的名义导入，缺省为第一个管理员。 In whose name; by default the first administrator."`
}

// Run implements the command.
func (c *ImportCommand) Run(ctx context.Context, config *Config, console *console) error {
	options, err := c.options()
	if err != nil {
		return err
	}
	files, closeAll, err := openFiles(c.Files)
	if err != nil {
		return err
	}
	defer closeAll()
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		viewer, err := importer(ctx, db, county.Code, c.User)
		if err != nil {
			return err
		}
		rows := 0
		report, err := transfer.NewImporter(schema.Catalogue(), db, command.New(db, schema.Catalogue())).Import(ctx, transfer.Request{
			Viewer: viewer, At: time.Now(), Files: files, Options: options, Commit: c.Commit, Progress: sayRows(console, &rows)})
		if err != nil {
			return err
		}
		if err := c.write(report); err != nil {
			return err
		}
		sayReport(console, report, c.Commit)
		switch {
		case report.Unreadable():
			return errUnreadable
		case report.Refusals() > 0:
			return errRefused
		}
		return nil
	})
}

// errUnreadable ends an import of a file that could not be read.
var errUnreadable = errors.New("文件无法读取，什么也没有写入 a file could not be read, nothing is stored")

func (c *ImportCommand) options() (o transfer.Options, err error) {
	o = transfer.Options{As: c.As, Sheet: c.Sheet, Partial: c.Partial, Full: c.Full}
	if c.End != "" {
		o.Ending = &transfer.Ending{Reason: c.End}
	}
	if o.Mode, err = transfer.ParseMode(c.Mode); err != nil || c.Mapping == "" {
		return o, err
	}
	f, err := os.Open(c.Mapping)
	if err != nil {
		return o, err
	}
	defer f.Close()
	o.Mapping, err = transfer.ReadMapping(f)
	return o, err
}

func openFiles(paths []string) (files []transfer.File, closeAll func(), err error) {
	closeAll = func() {
		for _, f := range files {
			_ = f.Content.(*os.File).Close() // read only
		}
	}
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			closeAll()
			return nil, nil, err
		}
		files = append(files, transfer.File{Name: filepath.Base(path), Content: f})
		about, err := f.Stat()
		if err != nil {
			closeAll()
			return nil, nil, err
		}
		files[len(files)-1].Size = about.Size()
	}
	return files, closeAll, nil
}

// importer returns the account in whose name files are imported.
func importer(ctx context.Context, db *postgres.DB, county, name string) (auth.Viewer, error) {
	accounts, err := postgres.NewAccounts(db, county).All(ctx)
	if err != nil {
		return auth.Viewer{}, err
	}
	for _, a := range accounts {
		if a.Disabled || name != "" && a.UserName != name || name == "" && a.Role != auth.Admin {
			continue
		}
		return a.Viewer, nil
	}
	if name == "" {
		return auth.Viewer{}, fault.New(fault.NotFound, "没有可用的管理员帐号，请用 --user 指定", "there is no administrator: name an account with --user")
	}
	return auth.Viewer{}, fault.New(fault.NotFound, "没有帐号“%s”，或它已停用", "there is no account %s, or it is disabled", name)
}

// sayRows reports progress, every other second.
func sayRows(console *console, rows *int) func(int) {
	said := time.Now()
	return func(n int) {
		*rows = n
		if now := time.Now(); now.Sub(said) > 2*time.Second {
			said = now
			console.say(fmt.Sprintf("已读 %d 行 rows read…", n))
		}
	}
}

func (c *ImportCommand) write(report transfer.Report) error {
	if c.Report == "" {
		return nil
	}
	text, err := json.MarshalIndent(report, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(c.Report, append(text, '\n'), 0o600)
}

// mostSaid bounds the refusals that the console shows.
const mostSaid = 50

// sayVanished says which stored rows a full export no longer has.
func sayVanished(console *console, v *transfer.Vanished) {
	if v == nil {
		return
	}
	fmt.Fprintf(console.out, "  文件中没有的记录 %d 条，其中结束 %d 条 vanished, of which are ended\n", v.Count, v.Ended)
	for _, row := range v.Rows[:min(len(v.Rows), mostSaid)] {
		fmt.Fprintf(console.out, "    %s %s\n", row.Key, row.Label)
	}
}

// sayReport says what an import found and did.
func sayReport(console *console, report transfer.Report, asked bool) {
	said := 0
	for _, f := range report.Files {
		if f.Error != nil {
			fmt.Fprintf(console.out, "%s：%s  %s\n", f.File, f.Error.Message.ZH, f.Error.Message.EN)
		}
		for _, s := range f.Sheets {
			entity := "—"
			if s.Entity != nil {
				entity = *s.Entity
			}
			fmt.Fprintf(console.out, "%s %s → %s：%d 行 rows，新建 created %d，更正 updated %d，未变 unchanged %d，退回 refused %d\n",
				f.File, s.Sheet, entity, s.Rows, s.Created, s.Updated, s.Unchanged, len(s.Refused))
			for _, note := range s.Notes {
				fmt.Fprintf(console.out, "  %s  %s\n", note.ZH, note.EN)
			}
			sayVanished(console, s.Vanished)
			for _, r := range s.Refused {
				if said++; said > mostSaid {
					continue
				}
				at := r.Cell
				if at == "" {
					at = fmt.Sprint(r.Row)
				}
				fmt.Fprintf(console.out, "  %s %s：%s  %s\n", at, r.Code, r.Message.ZH, r.Message.EN)
			}
		}
	}
	if said > mostSaid {
		fmt.Fprintf(console.out, "  另有 %d 处，见 --report and %d more, see --report\n", said-mostSaid, said-mostSaid)
	}
	switch {
	case report.Committed:
		fmt.Fprintf(console.out, "已写入 stored: %s\n", *report.ImportID)
	case asked:
		fmt.Fprintln(console.out, "没有写入 nothing is stored")
	default:
		fmt.Fprintln(console.out, "仅核对，没有写入；加 --commit 写入 checked only, nothing is stored; store with --commit")
	}
}
