package web

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/auth"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

// importsPath is the address of imports.
const importsPath = "/imports"

// Time that an import may take, and that its file may take to arrive.
const (
	importTime = 5 * time.Minute
	uploadTime = 30 * time.Second
)

// importsAtOnce is how many imports run at once. They take a connection each, and hold what
// they write until they end.
const importsAtOnce = 2

// importsAPI serves imports of files: to try one, commit it, undo it.
type importsAPI struct {
	importer *transfer.Importer
	running  chan struct{}
	progress *importProgress
	log      *slog.Logger
	now      func() time.Time
}

func newImportsAPI(importer *transfer.Importer, now func() time.Time, log *slog.Logger) http.Handler {
	a := &importsAPI{importer: importer, running: make(chan struct{}, importsAtOnce), progress: newImportProgress(), log: log, now: now}
	mux := http.NewServeMux()
	for pattern, serve := range map[string]func(http.ResponseWriter, *http.Request, auth.Viewer) error{
		"POST " + importsPath: a.check, "GET " + importsPath: a.list, "GET " + importsPath + "/mappings": a.mappings, "GET " + importsPath + "/{id}": a.get,
		"POST " + importsPath + "/{id}/commit": a.commit, "POST " + importsPath + "/{id}/undo": a.undo,
		"POST " + importsPath + "/{id}/corrections": a.revise, "GET " + importsPath + "/{id}/rows": a.window, "GET " + importsPath + "/{id}/marked.xlsx": a.marked,
	} {
		mux.HandleFunc(pattern, a.served(serve))
	}
	mux.HandleFunc("/", notFound)
	return mux
}

// served refuses who imports nothing, and answers errors.
func (a *importsAPI) served(serve func(http.ResponseWriter, *http.Request, auth.Viewer) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		viewer, err := importingViewer(r)
		if err == nil {
			err = serve(w, r, viewer)
		}
		if err != nil {
			refuseError(w, r, a.log, err)
		}
	}
}

// importingViewer returns the viewer if they may write at all. A key of a partner department
// reads; a program imports with an account of its own.
func importingViewer(r *http.Request) (auth.Viewer, error) {
	viewer, _ := auth.ViewerFrom(r.Context())
	if _, isKey := auth.KeyFrom(r.Context()); isKey || viewer.Role != auth.Admin && viewer.Role != auth.Clerk {
		return viewer, fault.New(fault.Forbidden, "只有经办员与管理员可以导入", "only clerks and administrators import files")
	}
	return viewer, nil
}

// undoFault says why an import is not undone.
func undoFault(err error) error {
	var refusal *command.Refusal
	var since *command.ChangedSince
	switch {
	case errors.As(err, &since):
		places := make([]string, 0, mostNamed)
		for _, c := range since.Rows[:min(len(since.Rows), mostNamed)] {
			places = append(places, c.Origin)
		}
		list := strings.Join(places, "、")
		return fault.New(fault.Conflict, "有%d条记录在导入之后又被修改，不能整体撤销：%s", "%d records were changed after the import, so it cannot be undone as a whole: %s", len(since.Rows), list)
	case errors.As(err, &refusal):
		text := refusal.Problems[0].Text
		return &fault.Error{Kind: fault.Conflict, Text: fault.Text{ZH: "不能撤销：" + text.ZH, EN: "it cannot be undone: " + text.EN}}
	}
	return err
}

// mostNamed is how many changed rows an error names.
const mostNamed = 20

// shownImport is an import as it is answered: the report, with what is kept beside it.
type shownImport struct {
	ID          string          `json:"id"`
	Status      string          `json:"status"`
	FileName    string          `json:"fileName"`
	Size        int64           `json:"size"`
	MadeBy      string          `json:"madeBy"`
	MadeAt      time.Time       `json:"madeAt"`
	CommittedBy *string         `json:"committedBy"`
	CommittedAt *time.Time      `json:"committedAt"`
	UndoneBy    *string         `json:"undoneBy"`
	UndoneAt    *time.Time      `json:"undoneAt"`
	Options     json.RawMessage `json:"options,omitempty"` // how it is read; not in lists
	transfer.Report
}

func showImport(stored transfer.StoredImport) shownImport {
	return shownImport{ID: stored.ID, Status: stored.Status, FileName: stored.FileName, Size: stored.Size, MadeBy: stored.MadeBy, MadeAt: stored.MadeAt, CommittedBy: stored.CommittedBy,
		CommittedAt: stored.CommittedAt, UndoneBy: stored.UndoneBy, UndoneAt: stored.UndoneAt, Options: stored.Options, Report: stored.Report}
}

// check tries a file and answers the report. Nothing of it is stored.
func (a *importsAPI) check(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	options, err := importOptions(r)
	if err != nil {
		return err
	}
	file, err := uploadedFile(w, r, &options)
	if err != nil {
		return err
	}
	defer func() { _ = r.MultipartForm.RemoveAll() }()
	defer file.close()
	if err := a.useMapping(r, viewer, &options); err != nil {
		return err
	}
	id, err := importID(r)
	if err != nil {
		return err
	}
	return a.run(w, r, id, func(ctx context.Context, progress func(int)) error {
		stored, err := a.importer.Check(ctx, transfer.Request{ID: id, Viewer: viewer, At: a.now(), Files: []transfer.File{file.File}, Options: options, Progress: progress})
		if err != nil {
			return err
		}
		w.Header().Set("Location", importsPath+"/"+stored.ID)
		writeJSON(w, http.StatusCreated, showImport(stored))
		return nil
	})
}

// useMapping takes the mapping of the source that the address names.
func (a *importsAPI) useMapping(r *http.Request, viewer auth.Viewer, options *transfer.Options) error {
	source := r.URL.Query().Get("source")
	if source == "" {
		return nil
	}
	mapping, err := a.importer.Mapping(r.Context(), viewer.County, source)
	if err == nil && mapping == nil {
		err = fault.New(fault.Invalid, "没有来源“%s”的映射", "there is no mapping of the source %s", source)
	}
	options.Mapping = mapping
	return err
}

// importID is the id that the client gives its import, so that it can ask how far it is; a
// new one without.
func importID(r *http.Request) (string, error) {
	text := r.URL.Query().Get("id")
	if text == "" {
		id, err := uuid.NewV7()
		return id.String(), err
	}
	id, err := uuid.Parse(text)
	if err != nil {
		return "", fault.New(fault.Invalid, "id 应为 UUID", "id must be a UUID")
	}
	return id.String(), nil
}

// run runs an import with the time that it needs, and not more than some at once.
func (a *importsAPI) run(w http.ResponseWriter, r *http.Request, id string, do func(ctx context.Context, progress func(int)) error) error {
	select {
	case a.running <- struct{}{}:
		defer func() { <-a.running }()
	default:
		w.Header().Set("Retry-After", "5")
		return fault.New(fault.Unavailable, "正在进行的导入已达上限，请稍后再试", "as many imports as are allowed are under way: try again soon")
	}
	if err := http.NewResponseController(w).SetWriteDeadline(time.Now().Add(importTime)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	ctx, cancel := context.WithTimeout(r.Context(), importTime)
	defer cancel()
	report, done := a.progress.begin(id)
	defer done()
	return do(ctx, report)
}

// list answers the newest imports: one's own, or all for an administrator.
func (a *importsAPI) list(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	by := viewer.UserName
	if viewer.Role == auth.Admin {
		by = ""
	}
	stored, err := a.importer.List(r.Context(), viewer.County, by)
	if err != nil {
		return err
	}
	list := make([]shownImport, len(stored))
	for i, each := range stored {
		list[i] = showImport(each)
		list[i].Options = nil
	}
	writeJSON(w, http.StatusOK, map[string]any{"imports": list})
	return nil
}

// mappings answers how the files of each source are read.
func (a *importsAPI) mappings(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	list, err := a.importer.Mappings(r.Context(), viewer.County)
	if err != nil {
		return err
	}
	if list == nil {
		list = []postgres.ImportMapping{}
	}
	writeJSON(w, http.StatusOK, map[string]any{"mappings": list})
	return nil
}

// get answers an import, or how far it is while it runs.
func (a *importsAPI) get(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	if rows, running := a.progress.of(r.PathValue("id")); running {
		writeJSON(w, http.StatusOK, map[string]any{"id": r.PathValue("id"), "status": "RUNNING", "rows": rows})
		return nil
	}
	stored, err := a.own(r, viewer)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, showImport(stored))
	return nil
}

// own returns an import that is the viewer's to see.
func (a *importsAPI) own(r *http.Request, viewer auth.Viewer) (transfer.StoredImport, error) {
	id, err := uuid.Parse(r.PathValue("id"))
	if err != nil {
		return transfer.StoredImport{}, noSuchImport()
	}
	stored, ok, err := a.importer.Find(r.Context(), viewer.County, id.String())
	if err == nil && (!ok || stored.MadeBy != viewer.UserName && viewer.Role != auth.Admin) {
		err = noSuchImport()
	}
	return stored, err
}

func noSuchImport() error {
	return fault.New(fault.NotFound, "没有这次导入，或不归您查看", "there is no such import, or it is not yours")
}

// commit stores the rows of an import that was tried.
func (a *importsAPI) commit(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	stored, err := a.own(r, viewer)
	if err != nil {
		return err
	}
	partial := r.URL.Query().Get("partial") == "true"
	ending, err := endingOf(r)
	if err != nil {
		return err
	}
	return a.run(w, r, stored.ID, func(ctx context.Context, progress func(int)) error {
		done, err := a.importer.Commit(ctx, viewer, stored, partial, ending, a.now(), progress)
		if err != nil {
			return err
		}
		status := http.StatusOK
		if !done.Report.Committed {
			status = http.StatusConflict
		}
		writeJSON(w, status, showImport(done))
		return nil
	})
}

// undo takes an import back.
func (a *importsAPI) undo(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	stored, err := a.own(r, viewer)
	if err != nil {
		return err
	}
	reason, err := undoReason(r)
	if err != nil {
		return err
	}
	return a.run(w, r, stored.ID, func(ctx context.Context, _ func(int)) error {
		rows, err := a.importer.Undo(ctx, viewer, stored.ID, reason, a.now())
		if err != nil {
			return undoFault(err)
		}
		writeJSON(w, http.StatusOK, map[string]any{"id": stored.ID, "status": postgres.ImportUndone, "rows": rows})
		return nil
	})
}

// undoReason reads why an import is undone: {"reason": "…"}, which may be left out.
func undoReason(r *http.Request) (string, error) {
	if r.ContentLength == 0 {
		return "撤销导入", nil
	}
	var body struct {
		Reason string `json:"reason"`
	}
	d := json.NewDecoder(http.MaxBytesReader(nil, r.Body, 4096))
	d.DisallowUnknownFields()
	if err := d.Decode(&body); err != nil || len([]rune(body.Reason)) > 500 {
		return "", fault.New(fault.Invalid, "请求体应为 {\"reason\": \"…\"}，原因不超过500字", "the body must be {\"reason\": \"…\"}, with at most 500 characters")
	}
	if body.Reason == "" {
		return "撤销导入", nil
	}
	return body.Reason, nil
}
