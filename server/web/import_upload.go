package web

import (
	"errors"
	"mime/multipart"
	"net/http"
	"strings"
	"sync"
	"time"

	"litong3422/internal/fault"
	"litong3422/internal/transfer"
)

// importOptions reads how a file is to be read from the address.
func importOptions(r *http.Request) (o transfer.Options, err error) {
	query := r.URL.Query()
	o = transfer.Options{As: query.Get("as"), Sheet: query.Get("sheet"), Full: query.Get("full") == "true"}
	o.Mode, err = transfer.ParseMode(query.Get("mode"))
	return o, err
}

// upload is a file of a request.
type upload struct {
	transfer.File
	content multipart.File
}

func (u *upload) close() { _ = u.content.Close() } // it was read only

// uploadedFile returns the one file of a request, and reads a mapping beside it.
func uploadedFile(w http.ResponseWriter, r *http.Request, options *transfer.Options) (*upload, error) {
	if err := http.NewResponseController(w).SetReadDeadline(time.Now().Add(uploadTime)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return nil, err
	}
	if err := r.ParseMultipartForm(setupForms); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return nil, tooLarge(large.Limit)
		}
		return nil, fault.New(fault.Invalid, "请求应为 multipart/form-data，文件在 file 字段", "the request must be multipart/form-data, with the file in the field file").Wrap(err)
	}
	headers := r.MultipartForm.File["file"]
	if len(headers) != 1 {
		return nil, fault.New(fault.Invalid, "请在 file 字段中上传一个文件", "send one file, in the field file")
	}
	if mapping := r.FormValue("mapping"); mapping != "" {
		m, err := transfer.ReadMapping(strings.NewReader(mapping))
		if err != nil {
			return nil, fault.New(fault.Invalid, "映射有误：%s", "the mapping is wrong: %s", err.Error())
		}
		options.Mapping = m
	}
	content, err := headers[0].Open()
	if err != nil {
		return nil, err
	}
	return &upload{transfer.File{Name: headers[0].Filename, Content: content, Size: headers[0].Size}, content}, nil
}

// importProgress knows how far running imports are.
type importProgress struct {
	mu   sync.Mutex
	rows map[string]int
}

func newImportProgress() *importProgress { return &importProgress{rows: map[string]int{}} }

// begin notes an import as running. report says how far it is, and done that it has ended.
func (p *importProgress) begin(id string) (report func(int), done func()) {
	set := func(rows int) {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.rows[id] = rows
	}
	set(0)
	return set, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.rows, id)
	}
}

// of returns how many rows of an import are done; running is false of one that does not run.
func (p *importProgress) of(id string) (rows int, running bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	rows, running = p.rows[id]
	return rows, running
}
