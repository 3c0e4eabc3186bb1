package web

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"log/slog"
	"mime"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

// The addresses of files that go out.
const (
	exportsPath   = "/exports"
	templatesPath = "/templates/"
)

// Exports is what the addresses of exports need. All fields are required.
type Exports struct {
	DB       *postgres.DB
	Exporter *transfer.Exporter
	Jobs     *transfer.Jobs
}

// exportsAPI serves exports: jobs, and the files that they make. It reads requests as the
// API does, with its rights, limits and budgets.
type exportsAPI struct {
	*Exports
	operations *graphqlAPI
	tables     *request.Reader
	catalogue  *catalogue.Catalogue
	log        *slog.Logger
}

func newExportsAPI(operations *graphqlAPI, exports *Exports) *exportsAPI {
	c := operations.schema.Catalogue
	return &exportsAPI{Exports: exports, operations: operations, catalogue: c, log: operations.log,
		tables: &request.Reader{Schema: operations.schema.Schema(), Catalogue: c}}
}

// handler must stand behind authenticate.
func (x *exportsAPI) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+exportsPath, x.serve(x.add))
	mux.HandleFunc("GET "+exportsPath, x.serve(x.list))
	mux.HandleFunc("GET "+exportsPath+"/{id}", x.serve(x.one))
	mux.HandleFunc("DELETE "+exportsPath+"/{id}", x.serve(x.remove))
	mux.HandleFunc("GET "+exportsPath+"/{id}/file", x.serve(x.file))
	mux.HandleFunc("GET "+templatesPath+"{file}", x.serve(x.template))
	mux.HandleFunc(exportsPath, x.wrongMethod)
	mux.HandleFunc(exportsPath+"/", x.wrongMethod)
	mux.HandleFunc(templatesPath, x.wrongTemplate)
	return mux
}

func (x *exportsAPI) wrongMethod(w http.ResponseWriter, r *http.Request) {
	rest := strings.Split(strings.TrimPrefix(r.URL.Path, exportsPath), "/")
	if len(rest) > 3 || len(rest) == 3 && rest[2] != "file" {
		notFound(w, r)
		return
	}
	w.Header().Set("Allow", allowed(r.URL.Path))
	refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "不支持的请求方法", "this method is not supported"))
}

func (x *exportsAPI) wrongTemplate(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.Header().Set("Allow", allowed(r.URL.Path))
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "不支持的请求方法", "this method is not supported"))
		return
	}
	notFound(w, r)
}

// template sends the workbook in which rows of an entity are entered.
func (x *exportsAPI) template(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	name, isBook := strings.CutSuffix(r.PathValue("file"), ".xlsx")
	e := x.catalogue.Entity(name)
	key, program := auth.KeyFrom(r.Context())
	if !isBook || e == nil || !e.Entered() || program && key.Datasets.Limited() && !slices.Contains(key.Datasets, name) {
		return fault.New(fault.NotFound, "没有这个模板", "there is no such template")
	}
	var file bytes.Buffer
	if err := x.Exporter.Template(r.Context(), viewer.Scope(), e, &file); err != nil {
		return err
	}
	sendAs(w, e.Label.ZH+"_模板.xlsx", transfer.MediaType(transfer.XLSX, transfer.UTF8))
	w.Header().Set("Content-Length", strconv.Itoa(file.Len()))
	_, _ = w.Write(file.Bytes()) // a client that hung up does not read it
	return nil
}

// serve answers with the error of a handler.
func (x *exportsAPI) serve(do func(http.ResponseWriter, *http.Request, auth.Viewer) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		viewer, ok := auth.ViewerFrom(r.Context())
		if !ok {
			refuse(w, r, http.StatusUnauthorized, fault.New(fault.Unauthenticated, "请先登录", "please sign in first"))
			return
		}
		if err := do(w, r, viewer); err != nil {
			x.refuse(w, r, err)
		}
	}
}

// refuse answers with the first error; those of a document name their places in it.
func (x *exportsAPI) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var over *overBudgetError
	if errors.As(err, &over) {
		w.Header().Set("Retry-After", strconv.Itoa(over.seconds()))
	}
	refuseError(w, r, x.log, err)
}

// add queues an export.
func (x *exportsAPI) add(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	charge := x.operations.chargeOf(r.Context(), viewer)
	if err := charge.admit(); err != nil {
		return err
	}
	members, err := readJSON(r)
	if err != nil {
		return err
	}
	wanted, err := x.wanted(r.Context(), viewer, members)
	if err != nil {
		return err
	}
	if key, ok := auth.KeyFrom(r.Context()); ok {
		wanted.KeyID = key.ID
		if err := x.pay(r.Context(), &charge, wanted); err != nil {
			return err
		}
	}
	job, err := x.Jobs.Add(r.Context(), wanted)
	if err != nil {
		return err
	}
	w.Header().Set("Location", exportsPath+"/"+job.ID)
	writeJSON(w, http.StatusAccepted, x.shown(r.Context(), job))
	return nil
}

// list shows the newest jobs: the viewer's own, to an administrator all of them, to a
// program those of its key.
func (x *exportsAPI) list(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	const most = 100
	by, program := viewer.UserName, ""
	if key, ok := auth.KeyFrom(r.Context()); ok {
		program = key.ID
	} else if viewer.Role == auth.Admin {
		by = ""
	}
	jobs, err := x.DB.Exports(r.Context(), viewer.County, by, program, most)
	if err != nil {
		return err
	}
	list := make([]shownExport, len(jobs))
	for i, job := range jobs {
		list[i] = x.shown(r.Context(), job)
	}
	writeJSON(w, http.StatusOK, map[string]any{"exports": list})
	return nil
}

func (x *exportsAPI) one(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	job, err := x.find(r, viewer)
	if err == nil {
		writeJSON(w, http.StatusOK, x.shown(r.Context(), job))
	}
	return err
}

// remove deletes a job and its file; a job under way stops.
func (x *exportsAPI) remove(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	job, err := x.find(r, viewer)
	if err != nil {
		return err
	}
	if err := x.Jobs.Delete(r.Context(), job, viewer.UserName); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// find returns the job of a request, if it is the client's to see.
func (x *exportsAPI) find(r *http.Request, viewer auth.Viewer) (postgres.Export, error) {
	none := fault.New(fault.NotFound, "没有这个导出，或您无权查看", "there is no such export, or it is not yours to see")
	id, err := uuid.Parse(r.PathValue("id"))
	if err != nil {
		return postgres.Export{}, none
	}
	job, ok, err := x.DB.Export(r.Context(), viewer.County, id.String())
	if err != nil {
		return job, err
	}
	key, program := auth.KeyFrom(r.Context())
	if !ok || program && (job.Key == nil || *job.Key != key.ID) || !program && viewer.Role != auth.Admin && job.MadeBy != viewer.UserName {
		return job, none
	}
	return job, nil
}

// file sends the file of a job to who asked for it, while that user's rights are the same.
func (x *exportsAPI) file(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	job, err := x.find(r, viewer)
	if err != nil {
		return err
	}
	switch {
	case job.MadeBy != viewer.UserName:
		return fault.New(fault.Forbidden, "文件只供导出人下载", "the file is for the user who asked for it")
	case job.Scope != viewer.Scope().Key():
		return fault.New(fault.Forbidden, "您的权限在导出后有变化，请重新导出", "your rights have changed since the export: ask for it again")
	case job.Status == postgres.ExportExpired:
		return &httpFault{http.StatusGone, fault.New(fault.NotFound, "文件已过期删除，请重新导出", "the file has expired: ask for the export again")}
	case job.Status == postgres.ExportFailed:
		return fault.New(fault.Conflict, "导出失败，没有文件", "the export failed; there is no file")
	case job.Status != postgres.ExportDone:
		return fault.New(fault.Conflict, "导出尚未完成", "the export is not finished")
	}
	return x.send(w, r, job)
}

// send sends a file. The time for it grows with its size.
func (x *exportsAPI) send(w http.ResponseWriter, r *http.Request, job postgres.Export) error {
	f, err := os.Open(x.Jobs.Path(job.ID, transfer.Format(job.Format)))
	if errors.Is(err, os.ErrNotExist) {
		return fault.New(fault.NotFound, "文件不在这台服务器上，请重新导出", "the file is not on this server: ask for the export again")
	}
	if err != nil {
		return err
	}
	defer f.Close()
	const slowest = 64 << 10 // bytes a second
	if job.Size != nil {
		deadline := time.Now().Add(time.Minute + time.Duration(*job.Size/slowest)*time.Second)
		_ = http.NewResponseController(w).SetWriteDeadline(deadline) // a test's writer has none
	}
	sendAs(w, x.name(job), transfer.MediaType(transfer.Format(job.Format), transfer.Encoding(job.Encoding)))
	http.ServeContent(w, r, "", *job.FinishedAt, f)
	return nil
}

// sendAs sets the headers of a file that is saved.
func sendAs(w http.ResponseWriter, name, mediaType string) {
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	w.Header().Set("Cache-Control", "no-store")
}

// name is the name under which a file is saved.
func (x *exportsAPI) name(job postgres.Export) string {
	label := job.Entity
	if e := x.catalogue.Entity(job.Entity); e != nil {
		label = e.Label.ZH
	}
	return label + "_" + job.MadeAt.In(time.FixedZone("UTC+8", 8*60*60)).Format("20060102_1504") + "." + job.Format
}

// pay charges a program for the rows of an export as the API does for pages of them.
func (x *exportsAPI) pay(ctx context.Context, c *charge, q transfer.Wanted) error {
	rows, err := x.Exporter.Count(ctx, q)
	if err != nil {
		return err
	}
	return c.reserveRows(rows)
}

// shownExport is a job as clients see it.
type shownExport struct {
	ID         string          `json:"id"`
	Status     string          `json:"status"`
	Entity     string          `json:"entity"`
	Format     string          `json:"format"`
	Encoding   string          `json:"encoding"`
	Purpose    string          `json:"purpose"`
	Asked      json.RawMessage `json:"asked"`
	Rows       int64           `json:"rows"`
	AllRows    *int64          `json:"allRows"` // null until they are counted
	Bytes      *int64          `json:"bytes"`
	SHA256     *string         `json:"sha256"`
	DataAt     *time.Time      `json:"dataAt"`
	MadeBy     string          `json:"madeBy"`
	MadeAt     time.Time       `json:"madeAt"`
	StartedAt  *time.Time      `json:"startedAt"`
	FinishedAt *time.Time      `json:"finishedAt"`
	ExpiresAt  *time.Time      `json:"expiresAt"`
	FileName   *string         `json:"fileName"`
	File       *string         `json:"file"` // the address of the file, once there is one
	Error      *shownReason    `json:"error"`
}

type shownReason struct {
	Code    fault.Kind `json:"code"`
	Message string     `json:"message"`
}

func (x *exportsAPI) shown(ctx context.Context, job postgres.Export) shownExport {
	s := shownExport{ID: job.ID, Status: job.Status, Entity: job.Entity, Format: job.Format, Encoding: job.Encoding, Purpose: job.Purpose, Asked: job.Asked,
		Rows: job.Rows, AllRows: job.AllRows, Bytes: job.Size, DataAt: job.DataAt, MadeBy: job.MadeBy, MadeAt: job.MadeAt,
		StartedAt: job.StartedAt, FinishedAt: job.FinishedAt, ExpiresAt: job.ExpiresAt}
	if job.Digest != nil {
		text := hex.EncodeToString(job.Digest)
		s.SHA256 = &text
	}
	if job.Status == postgres.ExportDone {
		name, address := x.name(job), exportsPath+"/"+job.ID+"/file"
		s.FileName, s.File = &name, &address
	}
	var reason transfer.Reason
	if job.Error != nil && json.Unmarshal(job.Error, &reason) == nil {
		s.Error = &shownReason{reason.Code, fault.Text{ZH: reason.Message.ZH, EN: reason.Message.EN}.In(fault.AudienceFrom(ctx).Language)}
	}
	return s
}
