package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestAllMistakesAreReportedAtOnce(t *testing.T) {
	var out, errs bytes.Buffer
	code := run([]string{"--listen", "nowhere", "--admin-listen", "127.0.0.1:x", "--traces", "http://u:hunter2@collector", "--database-url", "mysql://root:hunter2@db/x", "--pg-bin", "/nonexistent", "--county", "利通", "--demo", "everyday", "--public-url", "http://u:hunter2@litong.example/", "--trusted-proxies", "proxy.example", "--log-level", "loud"}, &out, &errs)
	if code != exitFailed {
		t.Errorf("exit code %d, want %d", code, exitFailed)
	}
	for _, name := range []string{"LITONG_LISTEN", "LITONG_ADMIN_LISTEN", "LITONG_TRACES", "DATABASE_URL", "LITONG_PG_BIN", "LITONG_COUNTY", "LITONG_DEMO", "LITONG_PUBLIC_URL", "LITONG_TRUSTED_PROXIES", "LITONG_LOG_LEVEL"} {
		if !strings.Contains(errs.String(), name) {
			t.Errorf("%s is not named in:\n%s", name, &errs)
		}
	}
	if strings.Contains(errs.String(), "hunter2") {
		t.Errorf("a secret is printed:\n%s", &errs)
	}
}

func TestUnknownFlagAndCommand(t *testing.T) {
	for _, args := range [][]string{{"--lisen", "127.0.0.1:1"}, {"sevre"}, {"serve", "extra"}} {
		var out, errs bytes.Buffer
		if code := run(args, &out, &errs); code != exitFailed || errs.Len() == 0 {
			t.Errorf("%q: exit code %d, %q", args, code, &errs)
		}
	}
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	config := Config{DatabaseURL: "postgres://u:hunter2@h/d"}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "config", config, "url", config.DatabaseURL)
	encoded, err := json.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	printed := fmt.Sprintf("%v %+v %#v %s %q %s %s", config, config, config, config.DatabaseURL, config.DatabaseURL, encoded, &log)
	if strings.Contains(printed, "hunter2") {
		t.Errorf("printed: %s", printed)
	}
	if !strings.Contains(printed, redacted) {
		t.Errorf("nothing says that something is left out: %s", printed)
	}
}
