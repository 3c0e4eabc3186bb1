package signin

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/postgres"
)

// DemoAccount is an account of the first start, with its password in the clear.
type DemoAccount struct {
	UserName, DisplayName string
	Role                  auth.Role
	Townships             []string
	Password              string
}

func demoAccounts() []DemoAccount {
	return []DemoAccount{
		{UserName: "leader", DisplayName: "领导（演示）", Role: auth.Leader},
		{UserName: "analyst", DisplayName: "分析员（演示）", Role: auth.Analyst},
		{UserName: "partner", DisplayName: "伙伴部门（演示）", Role: auth.Partner},
		{UserName: "clerk", DisplayName: "金积镇办事员（演示）", Role: auth.Clerk, Townships: []string{"640302100000"}},
		{UserName: "admin", DisplayName: "管理员（演示）", Role: auth.Admin},
	}
}

// DemoAccountsFile keeps their passwords in the data folder, for its owner only.
const DemoAccountsFile = "demo-accounts.txt"

// EnsureDemoAccounts makes the demo accounts at the first start and returns them
// with their passwords, to be shown once; nil when they exist already. Database
// and file cannot be written in one stroke: the file comes last, so a start that
// was cut off between the two leaves no file, and the next one sets new
// passwords. The same happens when somebody deletes the file.
func (s *Service) EnsureDemoAccounts(ctx context.Context, dataDir string) ([]DemoAccount, error) {
	path := filepath.Join(dataDir, DemoAccountsFile)
	existing, err := s.accounts.DemoAccounts(ctx)
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
		a.Password = auth.NewPassword()
		hash, err := s.hasher.Hash(ctx, a.Password)
		if err != nil {
			return nil, err
		}
		rows[i] = postgres.NewAccount{UserName: a.UserName, DisplayName: a.DisplayName, Role: a.Role, Townships: a.Townships, PasswordHash: hash}
	}
	// A file of another database must not stay if this one's start is cut off here.
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("removing the old demo accounts' file: %w", err)
	}
	if err := s.accounts.PutDemoAccounts(ctx, rows, s.now()); err != nil {
		return nil, err
	}
	if err := writePrivate(path, DemoAccountsText(wanted)); err != nil {
		return nil, fmt.Errorf("writing the demo accounts' file: %w", err)
	}
	return wanted, nil
}

// DemoAccountsText returns one line for each account: user name, password, display name.
func DemoAccountsText(accounts []DemoAccount) string {
	var b strings.Builder
	for _, a := range accounts {
		fmt.Fprintf(&b, "%-8s  %s  %s\n", a.UserName, a.Password, a.DisplayName)
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
