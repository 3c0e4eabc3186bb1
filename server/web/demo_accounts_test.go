package web

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/server/signin"
)

// ensure is what a start does with the demo accounts.
func (d *harness) ensure(service *signin.Service, dir string) []signin.DemoAccount {
	d.t.Helper()
	made, err := service.EnsureDemoAccounts(d.t.Context(), dir)
	if err != nil {
		d.t.Fatal(err)
	}
	return made
}

func (d *harness) outdated(dir string) (names []string, known bool) {
	d.t.Helper()
	names, known, err := d.signIn.OutdatedDemoAccounts(d.t.Context(), dir)
	if err != nil {
		d.t.Fatal(err)
	}
	return names, known
}

func TestDemoAccountsFile(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
	path := filepath.Join(d.dir, signin.DemoAccountsFile)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v %v", info, err)
	}
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), d.passwords["clerk"]) {
		t.Fatalf("%s %v", text, err)
	}
	if made := d.ensure(d.signIn, d.dir); made != nil {
		t.Error("a second start makes them again")
	}
	if names, known := d.outdated(d.dir); !known || len(names) != 0 {
		t.Errorf("outdated: %v %v", names, known)
	}
	t.Run("of a start that was cut off", func(t *testing.T) {
		if err := os.Rename(path, path+".unconfirmed"); err != nil { // after the commit
			t.Fatal(err)
		}
		if made := d.ensure(d.signIn, d.dir); len(made) != 5 || made[0].Password != d.passwords["leader"] {
			t.Errorf("not shown again: %v", made)
		}
		if again, err := os.ReadFile(path); err != nil || string(again) != string(text) {
			t.Errorf("%s %v", again, err)
		}
		if err := os.WriteFile(path+".unconfirmed", []byte("leader  wrong  x\n"), 0o600); err != nil { // before the commit
			t.Fatal(err)
		}
		if made := d.ensure(d.signIn, d.dir); made != nil {
			t.Errorf("shown: %v", made)
		}
		if left, _ := filepath.Glob(path + ".*"); len(left) != 0 {
			t.Errorf("left: %v", left)
		}
	})
}

// Another data folder, or none, says nothing about accounts that many servers share.
func TestAccountsKeepTheirPasswords(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
	access, _ := d.mustLogin("leader")
	elsewhere := t.TempDir()
	key, err := auth.LoadKey(elsewhere)
	if err != nil {
		t.Fatal(err)
	}
	second, err := signin.New(d.accounts, key, d.clock)
	if err != nil {
		t.Fatal(err)
	}
	if made := d.ensure(second, elsewhere); made != nil {
		t.Errorf("the second server shows passwords: %v", made)
	}
	if err := os.Remove(filepath.Join(d.dir, signin.DemoAccountsFile)); err != nil {
		t.Fatal(err)
	}
	if made := d.ensure(d.signIn, d.dir); made != nil {
		t.Errorf("without its file the first shows passwords: %v", made)
	}
	if _, known := d.outdated(d.dir); known {
		t.Error("a file is known that is not there")
	}
	d.advance(time.Minute)
	if status := d.private(access); status != http.StatusOK {
		t.Errorf("the session: %d", status)
	}
	d.mustLogin("leader")
}

func TestNewPassword(t *testing.T) {
	t.Parallel()
	d := newHarness(t, false)
	access, _ := d.mustLogin("leader")
	for range 5 {
		d.login("leader", "wrong")
	}
	elsewhere := t.TempDir()
	password, err := d.signIn.NewPassword(t.Context(), " Leader", elsewhere)
	if err != nil {
		t.Fatal(err)
	}
	if r := d.login("leader", d.passwords["leader"]); r.StatusCode != http.StatusUnauthorized {
		t.Errorf("the old password: %d", r.StatusCode)
	}
	if r := d.login("leader", password); r.StatusCode != http.StatusOK {
		t.Errorf("the new password: %d %s", r.StatusCode, r.body)
	}
	d.mustLogin("analyst")
	d.advance(time.Minute)
	if status := d.private(access); status != http.StatusUnauthorized {
		t.Errorf("a session of the old password: %d", status)
	}
	if names, _ := d.outdated(d.dir); !slices.Equal(names, []string{"leader"}) {
		t.Errorf("outdated in the first folder: %v", names)
	}
	if _, err := d.signIn.NewPassword(t.Context(), "leader", d.dir); err != nil {
		t.Fatal(err)
	}
	if names, _ := d.outdated(d.dir); len(names) != 0 {
		t.Errorf("outdated where it was set: %v", names)
	}
	if _, err := d.signIn.NewPassword(t.Context(), "unknown", d.dir); err == nil {
		t.Error("an unknown account")
	}
}
