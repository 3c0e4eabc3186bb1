package web

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/transfer"
)

// longestRevision is how many bytes a revision may have.
const longestRevision = 1 << 20

// revise reads an import that was tried otherwise: with corrected cells, other columns,
// another entity. Nothing of it is stored.
func (a *importsAPI) revise(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	stored, err := a.own(r, viewer)
	if err != nil {
		return err
	}
	revision, err := transfer.ReadRevision(http.MaxBytesReader(nil, r.Body, longestRevision))
	if err != nil {
		return fault.New(fault.Invalid, "请求体有误：%s", "the body is wrong: %s", err.Error())
	}
	return a.run(w, r, stored.ID, func(ctx context.Context, progress func(int)) error {
		revised, err := a.importer.Revise(ctx, viewer, stored, revision, a.now(), progress)
		if err != nil {
			return err
		}
		writeJSON(w, http.StatusOK, showImport(revised))
		return nil
	})
}

// endingOf reads whether a commit ends what vanished from a full export, and why:
// {"endVanished": true, "reason": "…"}; nil without.
func endingOf(r *http.Request) (*transfer.Ending, error) {
	if r.ContentLength == 0 {
		return nil, nil
	}
	var body struct {
		EndVanished bool   `json:"endVanished"`
		Reason      string `json:"reason"`
	}
	d := json.NewDecoder(http.MaxBytesReader(nil, r.Body, 4096))
	d.DisallowUnknownFields()
	if err := d.Decode(&body); err != nil {
		return nil, fault.New(fault.Invalid, "请求体应为 {\"endVanished\": true, \"reason\": \"…\"}", "the body must be {\"endVanished\": true, \"reason\": \"…\"}").Wrap(err)
	}
	if !body.EndVanished {
		return nil, nil
	}
	return &transfer.Ending{Reason: body.Reason}, nil
}

// window answers lines of a sheet of an import that was tried.
func (a *importsAPI) window(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	stored, err := a.own(r, viewer)
	if err != nil {
		return err
	}
	query := r.URL.Query()
	from, err := positive(query.Get("from"), 1)
	if err != nil {
		return err
	}
	count, err := positive(query.Get("count"), 50)
	if err != nil {
		return err
	}
	shown, err := stored.Window(query.Get("sheet"), from, min(count, transfer.MostWindow))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, shown)
	return nil
}

func positive(text string, without int) (int, error) {
	if text == "" {
		return without, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > 1<<24 {
		return 0, fault.New(fault.Invalid, "from 和 count 应为正整数", "from and count must be positive whole numbers")
	}
	return n, nil
}

// marked answers a workbook of the refused rows, with the reasons as comments.
func (a *importsAPI) marked(w http.ResponseWriter, r *http.Request, viewer auth.Viewer) error {
	stored, err := a.own(r, viewer)
	if err != nil {
		return err
	}
	var book bytes.Buffer
	if err := stored.Marked(&book); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	w.Header().Set("Content-Disposition", `attachment; filename="marked.xlsx"`)
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(book.Bytes()) // a client that has gone needs no answer
	return nil
}
