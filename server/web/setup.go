package web

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"

	"litong3422/internal/auth"
	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/setup"
	"litong3422/internal/sheet"
)

// Setup makes the county of a database that has none. There is no account then: who makes
// the county shows by a code that they can read where the server was started.
type Setup struct {
	Code  string
	Today func() calendar.Day
	// Make writes the county with its first administrator and the accounts of its staff. It
	// returns them in this order, with the names as they are stored.
	Make func(ctx context.Context, county setup.County, administrator string) ([]MadeAccount, error)
	Log  *slog.Logger
}

// SetupCodeHeader is the header of a request that makes a county. No form of another site
// can set it.
const SetupCodeHeader = "X-Setup-Code"

// The addresses of the set-up.
const (
	setupStatePath  = "/setup/state"
	setupCheckPath  = "/setup/check"
	setupCountyPath = "/setup/county"
)

// setupForms is the memory that the files of one request may take; a larger part goes to
// disk. The middleware limits the whole.
const setupForms = 1 << 20

// foundCounty is what the files of a county say.
type foundCounty struct {
	Code        string      `json:"code"`
	Name        string      `json:"name"`
	NameEN      string      `json:"nameEn"`
	From        string      `json:"from"`
	Townships   []foundUnit `json:"townships"`
	Villages    int         `json:"villages"`
	Departments int         `json:"departments"`
	Holidays    int         `json:"holidays"`
	Targets     int         `json:"targets"`
	Accounts    int         `json:"accounts"`
	Notes       []foundNote `json:"notes"`
}

type foundUnit struct {
	Name     string `json:"name"`
	Villages int    `json:"villages"`
}

type foundNote struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// madeCounty is the answer to a county that was made. The passwords are shown this once.
type madeCounty struct {
	UserName string        `json:"userName"` // of the administrator
	Password string        `json:"password"`
	Accounts []MadeAccount `json:"accounts"` // the others
}

// MadeAccount is an account that was made with its county.
type MadeAccount struct {
	UserName    string    `json:"userName"`
	DisplayName string    `json:"displayName"`
	Role        auth.Role `json:"role"`
	Password    string    `json:"password"`
}

// setupState answers the page, before anybody has signed in: whether a county is to be
// made, and whether the county has demo accounts.
func (s *Site) setupState(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]bool{"needed": s.needsCounty() != nil, "demo": s.demo.Load()})
}

// needsCounty returns the set-up of a database without a county, or nil.
func (s *Site) needsCounty() *Setup {
	if s.api.Load() != nil {
		return nil
	}
	return s.setup.Load()
}

// setUp serves the set-up to those who know its code, while there is no county.
func (s *Site) setUp(serve func(*Setup, http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		current := s.needsCounty()
		switch {
		case current == nil:
			refuse(w, r, http.StatusConflict, fault.New(fault.Conflict, "县区已经设立，请登录", "the county is made already; please sign in"))
		case subtle.ConstantTimeCompare([]byte(r.Header.Get(SetupCodeHeader)), []byte(current.Code)) != 1:
			refuse(w, r, http.StatusForbidden, fault.New(fault.Forbidden, "设立验证码不正确：请在启动服务器的窗口中查看", "the set-up code is not right: it is shown where the server was started"))
		default:
			if err := serve(current, w, r); err != nil {
				refuseSetup(w, r, current.Log, err)
			}
		}
	}
}

// refuseSetup answers with all that is wrong, each at its file, line and column or at its
// field.
func refuseSetup(w http.ResponseWriter, r *http.Request, log *slog.Logger, err error) {
	audience := fault.AudienceFrom(r.Context())
	shown := func(text fault.Text, at shownExtensions) shownError {
		at.Code, at.RequestID = fault.Invalid, audience.RequestID
		return shownError{Message: text.In(audience.Language), Extensions: at}
	}
	var body refusalBody
	var problems sheet.Problems
	var field setup.FieldProblem
	switch {
	case errors.As(err, &problems):
		for _, p := range problems {
			body.Errors = append(body.Errors, shown(p.Text, shownExtensions{File: p.File, Line: p.Line, Column: p.Column}))
		}
	case errors.As(err, &field):
		body.Errors = append(body.Errors, shown(field.Text, shownExtensions{Field: field.Field}))
	default:
		refuseError(w, r, log, err)
		return
	}
	writeJSON(w, http.StatusBadRequest, body)
}

// check says what the files contain, and changes nothing.
func (s *Setup) check(w http.ResponseWriter, r *http.Request) error {
	county, notes, err := s.read(r)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, found(county, notes, fault.AudienceFrom(r.Context()).Language))
	return nil
}

// county makes the county.
func (s *Setup) county(w http.ResponseWriter, r *http.Request) error {
	county, _, err := s.read(r)
	if err != nil {
		return err
	}
	made, err := s.Make(r.Context(), county, r.FormValue("administrator"))
	var refused *fault.Error
	if errors.As(err, &refused) && refused.Kind == fault.Invalid {
		return setup.FieldProblem{Field: "administrator", Text: refused.Text}
	}
	if err != nil {
		return err
	}
	s.Log.Info("a county is made", "county", county.Code)
	writeJSON(w, http.StatusCreated, madeCounty{UserName: made[0].UserName, Password: made[0].Password, Accounts: made[1:]})
	return nil
}

func (s *Setup) read(r *http.Request) (setup.County, []setup.Note, error) {
	if err := r.ParseMultipartForm(setupForms); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return setup.County{}, nil, fault.New(fault.LimitExceeded, "文件合计超过 %d 字节", "the files have more than %d bytes together", large.Limit)
		}
		return setup.County{}, nil, fault.New(fault.Invalid, "请求应为 multipart/form-data", "the request must be multipart/form-data").Wrap(err)
	}
	defer func() { _ = r.MultipartForm.RemoveAll() }()
	through := s.Today()
	request := setup.Request{
		Code: r.FormValue("code"), NameZH: r.FormValue("name"), NameEN: r.FormValue("nameEn"),
		From: calendar.On(through.Year(), 1, 1), Through: through, FollowsCalendar: true,
	}
	if text := r.FormValue("from"); text != "" {
		var err error
		if request.From, err = calendar.Parse(text); err != nil {
			return setup.County{}, nil, setup.FieldProblem{Field: "from", Text: fault.Text{ZH: "应为日期，如 2026-01-01", EN: "not a date such as 2026-01-01"}}
		}
	}
	files := map[string]*setup.File{}
	for _, name := range []string{"divisions", "departments", "holidays", "targets", "accounts"} {
		file, err := uploaded(r.MultipartForm, name)
		if err != nil {
			return setup.County{}, nil, err
		}
		files[name] = file
	}
	if files["divisions"] == nil {
		return setup.County{}, nil, setup.FieldProblem{Field: "divisions", Text: fault.Text{ZH: "请选择区划名录文件", EN: "choose the file with the list of divisions"}}
	}
	request.Divisions, request.Departments, request.Holidays = *files["divisions"], files["departments"], files["holidays"]
	request.Targets, request.Accounts = files["targets"], files["accounts"]
	return setup.Read(request)
}

// uploaded reads a file of the form; nil without one.
func uploaded(form *multipart.Form, name string) (*setup.File, error) {
	headers := form.File[name]
	if len(headers) == 0 || headers[0].Size == 0 && headers[0].Filename == "" {
		return nil, nil
	}
	file, err := headers[0].Open()
	if err != nil {
		return nil, fmt.Errorf("reading an uploaded file: %w", err)
	}
	defer file.Close()
	content, err := io.ReadAll(file)
	if err != nil {
		return nil, fmt.Errorf("reading an uploaded file: %w", err)
	}
	return &setup.File{Name: headers[0].Filename, Content: content}, nil
}

func found(county setup.County, notes []setup.Note, language string) foundCounty {
	f := foundCounty{
		Code: county.Code, Name: county.NameZH, NameEN: county.NameEN, From: county.From.String(),
		Departments: len(county.Departments), Holidays: len(county.Holidays),
		Targets: len(county.Targets), Accounts: len(county.Accounts), Townships: []foundUnit{}, Notes: []foundNote{},
	}
	at := map[string]int{}
	for _, d := range county.Divisions {
		if d.Code == d.Township {
			at[d.Code] = len(f.Townships)
			f.Townships = append(f.Townships, foundUnit{Name: d.Name})
		}
	}
	for _, d := range county.Divisions {
		if township, known := at[d.Township]; known && d.Code != d.Township {
			f.Townships[township].Villages++
			f.Villages++
		}
	}
	for _, note := range notes {
		f.Notes = append(f.Notes, foundNote{File: note.File, Text: note.Text.In(language)})
	}
	return f
}
