package main

import (
	"bytes"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// ask posts a query and returns the answer.
func (p *program) ask(t *testing.T, token, query string) string {
	t.Helper()
	request, err := http.NewRequest(http.MethodPost, p.base+"/graphql", strings.NewReader(query))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// A server without a county says so and waits. A county that is made beside it is served
// without a restart, and so are its accounts.
func TestAnEmptyServerWaitsForItsCounty(t *testing.T) {
	data := dataFolder(t)
	p := launchCommand(t, exec.Command(buildProgram(t), "serve"), data)
	p.awaitLine(t, "server county create")
	const query = `{"query": "{ county { code demo } divisions { totalCount } }"}`
	if answer := p.ask(t, "", query); !strings.Contains(answer, "SETUP_NEEDED") || !strings.Contains(answer, "county create") {
		t.Errorf("without a county: %s", answer)
	}
	if p.get("/readyz") != http.StatusOK || p.get("/") != http.StatusOK {
		t.Error("the server is not ready, or has no page")
	}
	if out, errs, code := shortCommand(t, data, "verify"); code != exitFailed || !strings.Contains(errs, "server county create") {
		t.Errorf("verify without a county: %d\n%s%s", code, out, errs)
	}
	list := filepath.Join(t.TempDir(), "list.csv")
	create := []string{"county", "create", "--code", "510185", "--name", "简阳市", "--divisions", list}
	writeFile(t, list, "code|name\n510185100000|石桥镇\n510185200200|孤村\n")
	if _, errs, code := shortCommand(t, data, create...); code != exitFailed || !strings.Contains(errs, "list.csv line 3, column code: its township, 510185200000, is not in the list") {
		t.Errorf("a broken list: %d\n%s", code, errs)
	}
	writeFile(t, list, "code|name\n510185100000|石桥镇\n510185100200|新民村委会\n")
	accounts, targets := filepath.Join(t.TempDir(), "accounts.csv"), filepath.Join(t.TempDir(), "targets.csv")
	writeFile(t, targets, "indicator,target,basis\nMED_SUCCESS_RATE,95,SF 2026 3\n")
	writeFile(t, accounts, "user,name,role,townships\nadmin,A,leader,\n")
	create = append(create, "--accounts", accounts, "--targets", targets)
	if _, errs, code := shortCommand(t, data, create...); code != exitFailed || !strings.Contains(errs, "admin, is in the list of accounts") {
		t.Errorf("an account with the name of the administrator: %d\n%s", code, errs)
	}
	writeFile(t, accounts, "user,name,role,townships\nli,Li,clerk,510185100000\n")
	passwords, errs, code := shortCommand(t, data, create...)
	if code != exitDone || strings.Count(passwords, "-") != 6 || !strings.Contains(errs, "admin") || !strings.Contains(passwords, "CLERK  Li") {
		t.Fatalf("county create: %d\n%s%s", code, passwords, errs)
	}
	p.awaitLine(t, "ready")
	token, errs, code := shortCommand(t, data, "token", "--user", "admin")
	if code != exitDone {
		t.Fatalf("token: %s", errs)
	}
	if answer := p.ask(t, strings.TrimSpace(token), query); !strings.Contains(answer, `{"county":{"code":"510185","demo":false},"divisions":{"totalCount":3}}`) {
		t.Errorf("with a county: %s", answer)
	}
	if _, errs, code := shortCommand(t, data, "user", "create", "wang", "--role", "clerk", "--display", "王", "--townships", "510185999000"); code != exitFailed || !strings.Contains(errs, "本县区没有乡镇 510185999000") {
		t.Errorf("a clerk of nowhere: %d %s", code, errs)
	}
	if _, errs, code := shortCommand(t, data, "user", "create", "wang", "--role", "clerk", "--display", "王", "--townships", "510185100000"); code != exitDone {
		t.Errorf("a clerk: %s", errs)
	}
	if out, _, _ := shortCommand(t, data, "user", "list"); !strings.Contains(out, "wang") || !strings.Contains(out, "CLERK") || strings.Contains(out, "leader") {
		t.Errorf("accounts:\n%s", out)
	}
	if out, errs, code := shortCommand(t, data, "verify"); code != exitDone {
		t.Errorf("verify: %s%s", out, errs)
	}
	if out, _, _ := shortCommand(t, data, "county", "list"); !strings.Contains(out, "510185") || strings.Contains(out, "true") {
		t.Errorf("counties:\n%s", out)
	}
}

// setUp posts a set-up form: fields, and files by the name of their field; | stands for
// the comma.
func (p *program) setUp(t *testing.T, path, code string, form map[string]string) (int, string) {
	t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, value := range form {
		part, err := w.CreateFormField(name)
		if slices.Contains([]string{"divisions", "departments", "targets", "accounts"}, name) {
			part, err = w.CreateFormFile(name, name+".csv")
		}
		if err != nil {
			t.Fatal(err)
		}
		_, _ = part.Write([]byte(strings.ReplaceAll(value, "|", ",")))
	}
	_ = w.Close()
	request, err := http.NewRequest(http.MethodPost, p.base+path, &body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", w.FormDataContentType())
	request.Header.Set("Accept-Language", "zh-CN")
	request.Header.Set("X-Setup-Code", code)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(answer)
}

// The page makes the county of an empty server for those who can read its output. What is
// wrong is said at its place and changes nothing; once there is a county, there is no set-up.
func TestThePageMakesACounty(t *testing.T) {
	data := dataFolder(t)
	p := launchCommand(t, exec.Command(buildProgram(t), "serve"), data)
	_, code, _ := strings.Cut(p.awaitLine(t, "set-up code: "), "set-up code: ")
	code = strings.TrimSpace(code)
	good := map[string]string{"code": "510185", "name": "简阳市", "administrator": "Admin", "divisions": "code|name\n510185100000|石桥镇\n510185100200|新民村委会\n"}
	with := func(name, value string) map[string]string {
		changed := maps.Clone(good)
		changed[name] = value
		return changed
	}
	for name, tried := range map[string]struct {
		code   string
		form   map[string]string
		status int
		want   string
	}{
		"another code":               {"no-such-code", good, http.StatusForbidden, "FORBIDDEN"},
		"a code of no county":        {code, with("code", "5101"), http.StatusBadRequest, `"field":"code"`},
		"no name":                    {code, with("name", " "), http.StatusBadRequest, `"field":"name"`},
		"no day":                     {code, with("from", "1月1日"), http.StatusBadRequest, `"field":"from"`},
		"a bad user name":            {code, with("administrator", "1"), http.StatusBadRequest, `"field":"administrator"`},
		"a broken list":              {code, with("divisions", "code|name\n510185200200|孤村\n"), http.StatusBadRequest, `"file":"divisions.csv","line":2`},
		"a list of nothing":          {code, with("divisions", ""), http.StatusBadRequest, `"file":"divisions.csv"`},
		"a target of nothing":        {code, with("targets", "indicator|target|basis\nNONE|1|a\n"), http.StatusBadRequest, `"file":"targets.csv","line":2`},
		"a second administrator":     {code, with("accounts", "user|name|role\nadmin|a|leader\n"), http.StatusBadRequest, `"field":"administrator"`},
		"departments without a head": {code, with("departments", "x|y\n1|2\n"), http.StatusBadRequest, `"file":"departments.csv"`},
	} {
		if status, answer := p.setUp(t, "/setup/county", tried.code, tried.form); status != tried.status || !strings.Contains(answer, tried.want) {
			t.Errorf("%s: %d %s", name, status, answer)
		}
	}
	status, answer := p.setUp(t, "/setup/check", code, good)
	if status != http.StatusOK || !strings.Contains(answer, `"townships":[{"name":"石桥镇","villages":1}]`) {
		t.Errorf("the check: %d %s", status, answer)
	}
	if out, _, _ := shortCommand(t, data, "county", "list"); strings.Contains(out, "510185") {
		t.Fatalf("a refused set-up, or a check, made the county:\n%s", out)
	}
	good["accounts"] = "user|name|role|township\nli|Li|clerk|石桥镇\n"
	if status, answer = p.setUp(t, "/setup/county", code, good); status != http.StatusCreated || !strings.Contains(answer, `"userName":"admin"`) || !strings.Contains(answer, `{"userName":"li","displayName":"Li","role":"CLERK","password":"`) {
		t.Fatalf("the set-up: %d %s", status, answer)
	}
	p.awaitLine(t, "ready")
	if status, answer = p.setUp(t, "/setup/county", code, good); status != http.StatusConflict {
		t.Errorf("a second set-up: %d %s", status, answer)
	}
	if status, answer = p.setUp(t, "/setup/check", code, good); status != http.StatusConflict {
		t.Errorf("a check afterwards: %d %s", status, answer)
	}
	if out, errs, code := shortCommand(t, data, "verify"); code != exitDone {
		t.Errorf("verify: %s%s", out, errs)
	}
}

// writeFile writes a CSV file; | stands for the comma.
func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(text, "|", ",")), 0o600); err != nil {
		t.Fatal(err)
	}
}
