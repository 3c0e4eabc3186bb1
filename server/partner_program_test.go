package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/postgres"
)

const whoAmI = `{ viewer { userName role } }`

// The administrator's way, by the program itself, beside its own database.
func TestPartnerCommands(t *testing.T) {
	data := loadedFolder(t)
	command := func(args ...string) (out, errs string, code int) {
		t.Helper()
		var stdout, stderr bytes.Buffer
		code = run(append([]string{"--data", data, "--log-level", "error"}, args...), &stdout, &stderr)
		return strings.TrimSpace(stdout.String()), stderr.String(), code
	}
	p := launch(t, data)
	p.awaitReady(t)
	text, errs, code := command("key", "create", "--user", "partner", "--label", "民政局 bureau", "--documents", "enforce")
	if code != exitDone || !auth.IsPartnerKey(text) || strings.Contains(errs, text) {
		t.Fatalf("create: %d %s %s", code, text, errs)
	}
	prefix := strings.Split(text, "_")[1]
	if _, errs, code := command("key", "create", "--user", "leader", "--label", "x"); code != exitFailed || !strings.Contains(errs, "leader") {
		t.Errorf("for a leader: %d %s", code, errs)
	}
	file := filepath.Join(t.TempDir(), "who.graphql")
	if err := os.WriteFile(file, []byte(whoAmI), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs, code := command("document", "trust", "--key", prefix, file)
	if code != exitDone || !strings.Contains(out, postgres.DocumentID(whoAmI)) {
		t.Fatalf("trust: %d %s %s", code, out, errs)
	}
	wrong := filepath.Join(t.TempDir(), "wrong.graphql")
	if err := os.WriteFile(wrong, []byte("{ nope }"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := command("document", "trust", "--key", prefix, wrong); code != exitFailed || !strings.Contains(errs, "nope") {
		t.Errorf("a wrong document: %d %s", code, errs)
	}
	if out, _, _ := command("document", "list", "--key", prefix); !strings.Contains(out, "who.graphql") || strings.Contains(out, "wrong") {
		t.Errorf("documents: %s", out)
	}
	for _, wrong := range []string{"Nope", "mediation cases", "MediationCase.nope"} {
		if _, errs, code := command("key", "datasets", prefix, wrong); code != exitFailed || errs == "" {
			t.Errorf("datasets %s: %d %s", wrong, code, errs)
		}
	}
	if _, errs, code := command("key", "datasets", prefix, "MediationCase,Indicators"); code != exitDone {
		t.Fatalf("datasets: %d %s", code, errs)
	}
	if err := os.WriteFile(wrong, []byte("{ mediators { totalCount } }"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := command("document", "trust", "--key", prefix, wrong); code != exitFailed || !strings.Contains(errs, "mediators") {
		t.Errorf("a document of another dataset: %d %s", code, errs)
	}
	if out, _, _ := command("key", "list"); !strings.Contains(out, "Indicators,MediationCase") || !strings.Contains(out, prefix) || !strings.Contains(out, "民政局 bureau") || strings.Contains(out, strings.Split(text, "_")[2]) {
		t.Errorf("keys: %s", out)
	}
	ask := func(body string) (int, map[string]json.RawMessage) {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), "POST", p.base+"/graphql", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Authorization", "Bearer "+text)
		request.Header.Set("Content-Type", "application/json")
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		members := map[string]json.RawMessage{}
		if err := json.NewDecoder(answer.Body).Decode(&members); err != nil {
			t.Fatal(err)
		}
		return answer.StatusCode, members
	}
	if status, members := ask(`{"documentId":"` + postgres.DocumentID(whoAmI) + `"}`); status != http.StatusOK || !strings.Contains(string(members["data"]), "PARTNER") {
		t.Errorf("the trusted document: %d %s", status, members)
	}
	if status, _ := ask(`{"query":"{ __typename }"}`); status != http.StatusForbidden {
		t.Errorf("another document: %d", status)
	}
	if _, errs, code := command("key", "documents", prefix, "off"); code != exitDone {
		t.Errorf("documents off: %s", errs)
	}
	if _, errs, code := command("key", "revoke", prefix); code != exitDone {
		t.Errorf("revoke: %s", errs)
	}
	if _, _, code := command("key", "revoke", "000000000000"); code != exitFailed {
		t.Errorf("an unknown key is revoked: %d", code)
	}
}
