package main

import (
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
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
	if out, errs, code := command(t, data, "verify"); code != exitFailed || !strings.Contains(errs, "server county create") {
		t.Errorf("verify without a county: %d\n%s%s", code, out, errs)
	}
	list := filepath.Join(t.TempDir(), "list.csv")
	create := []string{"county", "create", "--code", "510185", "--name", "简阳市", "--divisions", list}
	writeFile(t, list, "code|name\n510185100000|石桥镇\n510185200200|孤村\n")
	if _, errs, code := command(t, data, create...); code != exitFailed || !strings.Contains(errs, "list.csv line 3, column code: its township, 510185200000, is not in the list") {
		t.Errorf("a broken list: %d\n%s", code, errs)
	}
	writeFile(t, list, "code|name\n510185100000|石桥镇\n510185100200|新民村委会\n")
	password, errs, code := command(t, data, create...)
	if code != exitDone || strings.Count(password, "-") != 3 || !strings.Contains(errs, "admin") {
		t.Fatalf("county create: %d\n%s%s", code, password, errs)
	}
	p.awaitLine(t, "ready")
	token, errs, code := command(t, data, "token", "--user", "admin")
	if code != exitDone {
		t.Fatalf("token: %s", errs)
	}
	if answer := p.ask(t, strings.TrimSpace(token), query); !strings.Contains(answer, `{"county":{"code":"510185","demo":false},"divisions":{"totalCount":3}}`) {
		t.Errorf("with a county: %s", answer)
	}
	if _, errs, code := command(t, data, "user", "create", "wang", "--role", "clerk", "--display", "王", "--townships", "510185999000"); code != exitFailed || !strings.Contains(errs, "本县区没有乡镇 510185999000") {
		t.Errorf("a clerk of nowhere: %d %s", code, errs)
	}
	if _, errs, code := command(t, data, "user", "create", "wang", "--role", "clerk", "--display", "王", "--townships", "510185100000"); code != exitDone {
		t.Errorf("a clerk: %s", errs)
	}
	if out, _, _ := command(t, data, "user", "list"); !strings.Contains(out, "wang") || !strings.Contains(out, "CLERK") || strings.Contains(out, "leader") {
		t.Errorf("accounts:\n%s", out)
	}
	if out, errs, code := command(t, data, "verify"); code != exitDone {
		t.Errorf("verify: %s%s", out, errs)
	}
	if out, _, _ := command(t, data, "county", "list"); !strings.Contains(out, "510185") || strings.Contains(out, "true") {
		t.Errorf("counties:\n%s", out)
	}
}

// writeFile writes a CSV file; | stands for the comma.
func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(text, "|", ",")), 0o600); err != nil {
		t.Fatal(err)
	}
}
