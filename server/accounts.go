package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/postgres"
)

// demoAccount is an account of the first start, with its password in the clear.
type demoAccount struct {
	userName, displayName string
	role                  auth.Role
	townships             []string
	password              string
}

func demoAccounts() []demoAccount {
	return []demoAccount{
		{userName: "leader", displayName: "领导(演示)", role: auth.Leader},
		{userName: "analyst", displayName: "分析员(演示)", role: auth.Analyst},
		{userName: "partner", displayName: "伙伴部门(演示)", role: auth.Partner},
		{userName: "clerk", displayName: "金积镇办事员(演示)", role: auth.Clerk, townships: []string{"640302100000"}},
		{userName: "admin", displayName: "管理员(演示)", role: auth.Admin},
	}
}

// demoAccountsFile keeps their passwords in the data folder, for its owner only.
const demoAccountsFile = "demo-accounts.txt"

// ensureDemoAccounts makes the demo accounts at the first start and returns them
// with their passwords, to be shown once; nil when they exist already. Database
// and file cannot be written in one stroke: the file comes last, so a start that
// was cut off between the two leaves no file, and the next one sets new
// passwords. The same happens when somebody deletes the file.
func ensureDemoAccounts(ctx context.Context, accounts *postgres.Accounts, hasher *auth.Hasher, dataDir string, now time.Time) ([]demoAccount, error) {
	path := filepath.Join(dataDir, demoAccountsFile)
	existing, err := accounts.DemoAccounts(ctx)
	if err != nil {
		return nil, fmt.Errorf("looking for the demo accounts: %w", err)
	}
	wanted := demoAccounts()
	_, err = os.Stat(path)
	switch {
	case err == nil && len(existing) >= len(wanted):
		return nil, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("looking for the demo accounts' file: %w", err)
	}
	rows := make([]postgres.NewAccount, len(wanted))
	for i := range wanted {
		a := &wanted[i]
		a.password = auth.NewPassword()
		hash, err := hasher.Hash(ctx, a.password)
		if err != nil {
			return nil, err
		}
		rows[i] = postgres.NewAccount{UserName: a.userName, DisplayName: a.displayName, Role: a.role, Townships: a.townships, PasswordHash: hash}
	}
	// A file of another database must not stay if this one's start is cut off here.
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("removing the old demo accounts' file: %w", err)
	}
	if err := accounts.PutDemoAccounts(ctx, rows, now); err != nil {
		return nil, err
	}
	if err := writePrivate(path, demoAccountsText(wanted)); err != nil {
		return nil, fmt.Errorf("writing the demo accounts' file: %w", err)
	}
	return wanted, nil
}

func demoAccountsText(accounts []demoAccount) string {
	var b strings.Builder
	for _, a := range accounts {
		fmt.Fprintf(&b, "%-8s  %s  %s\n", a.userName, a.password, a.displayName)
	}
	return b.String()
}

// writePrivate writes a file that only its owner can read, whole or not at all.
func writePrivate(path, text string) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // once renamed there is nothing to remove
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
