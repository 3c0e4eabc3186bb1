package signin

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// DemoAccount is an account of the first start, with its password in the clear.
type DemoAccount struct {
	UserName, DisplayName string
	Role                  auth.Role
	Townships             []string
	Password              string
}

// demoAccounts are one of each role; the clerk's is the county's first township.
func (s *Service) demoAccounts(ctx context.Context) ([]DemoAccount, error) {
	code, name, err := s.accounts.FirstTownship(ctx)
	if err != nil {
		return nil, err
	}
	return []DemoAccount{
		{UserName: "leader", DisplayName: "领导（演示）", Role: auth.Leader},
		{UserName: "analyst", DisplayName: "分析员（演示）", Role: auth.Analyst},
		{UserName: "partner", DisplayName: "协作部门（演示）", Role: auth.Partner},
		{UserName: "clerk", DisplayName: name + "办事员（演示）", Role: auth.Clerk, Townships: []string{code}},
		{UserName: "admin", DisplayName: "管理员（演示）", Role: auth.Admin},
	}, nil
}

// DemoAccountsFile keeps their passwords in the data folder, for its owner only.
const DemoAccountsFile = "demo-accounts.txt"

// unconfirmed ends the name of the file while its accounts may not be in the database.
const unconfirmed = ".unconfirmed"

// EnsureDemoAccounts makes the demo accounts in a demo county without an account, and returns
// them with their passwords, to be shown once; nil when nothing was made. An account
// that exists keeps its password, whatever is in the data folder: other servers may use
// the same database.
//
// Database and file cannot be written in one stroke. The file is written first and named
// last, so a start that was cut off in between is finished by the next one.
func (s *Service) EnsureDemoAccounts(ctx context.Context, dataDir string) ([]DemoAccount, error) {
	path := filepath.Join(dataDir, DemoAccountsFile)
	exist, err := s.accounts.Any(ctx)
	if err != nil {
		return nil, err
	}
	if exist {
		return s.finishDemoAccounts(ctx, path)
	}
	wanted, err := s.demoAccounts(ctx)
	if err != nil {
		return nil, err
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
	if err := writePrivate(path+unconfirmed, DemoAccountsText(wanted)); err != nil {
		return nil, fmt.Errorf("writing the demo accounts' file: %w", err)
	}
	made, err := s.accounts.MakeDemoAccounts(ctx, rows, s.now())
	if err != nil {
		return nil, err // unconfirmed stays: the commit may have happened
	}
	if !made { // another server was faster
		return nil, removeIfThere(path + unconfirmed)
	}
	return wanted, os.Rename(path+unconfirmed, path)
}

// finishDemoAccounts confirms the file of a start that was cut off, if its passwords are
// those in the database, and removes it if they are not.
func (s *Service) finishDemoAccounts(ctx context.Context, path string) ([]DemoAccount, error) {
	noted, err := readDemoAccounts(path + unconfirmed)
	if err != nil || len(noted) == 0 {
		return nil, err
	}
	wrong, err := s.wrongDemoAccounts(ctx, noted)
	if err != nil {
		return nil, err
	}
	if len(wrong) > 0 {
		return nil, removeIfThere(path + unconfirmed)
	}
	return noted, os.Rename(path+unconfirmed, path)
}

// OutdatedDemoAccounts returns the names in the demo accounts' file whose passwords are
// not, or no longer, those of the database. known is false without a file.
func (s *Service) OutdatedDemoAccounts(ctx context.Context, dataDir string) (names []string, known bool, err error) {
	noted, err := readDemoAccounts(filepath.Join(dataDir, DemoAccountsFile))
	if err != nil || noted == nil {
		return nil, false, err
	}
	names, err = s.wrongDemoAccounts(ctx, noted)
	return names, true, err
}

func (s *Service) wrongDemoAccounts(ctx context.Context, noted []DemoAccount) (names []string, err error) {
	for _, a := range noted {
		account, _, err := s.accounts.ByName(ctx, a.UserName)
		if err != nil {
			return nil, err
		}
		match, err := s.hasher.Matches(ctx, a.Password, account.PasswordHash)
		if err != nil {
			return nil, err
		}
		if !match {
			names = append(names, a.UserName)
		}
	}
	return names, nil
}

// NewPassword gives an account a random password and returns it. The account's sessions
// end. The demo accounts' file of the data folder is brought up to date.
func (s *Service) NewPassword(ctx context.Context, userName, dataDir string) (string, error) {
	userName = plainName(userName)
	password := auth.NewPassword()
	hash, err := s.hasher.Hash(ctx, password)
	if err != nil {
		return "", err
	}
	found, err := s.accounts.SetPassword(ctx, userName, hash, s.now(), postgres.Origin{Address: "command line"})
	if err != nil {
		return "", err
	}
	if !found {
		return "", fault.New(fault.NotFound, "没有帐号 %s", "there is no account %s", userName)
	}
	path := filepath.Join(dataDir, DemoAccountsFile)
	noted, err := readDemoAccounts(path)
	if err != nil {
		return password, err
	}
	at := slices.IndexFunc(noted, func(a DemoAccount) bool { return a.UserName == userName })
	if at < 0 {
		return password, nil
	}
	noted[at].Password = password
	return password, writePrivate(path, DemoAccountsText(noted))
}

// readDemoAccounts reads the file that DemoAccountsText has written; nil without a file.
func readDemoAccounts(path string) ([]DemoAccount, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the demo accounts' file: %w", err)
	}
	accounts := []DemoAccount{}
	for line := range strings.Lines(string(text)) {
		if fields := strings.Fields(line); len(fields) >= 2 {
			accounts = append(accounts, DemoAccount{UserName: fields[0], Password: fields[1], DisplayName: strings.Join(fields[2:], " ")})
		}
	}
	return accounts, nil
}

// RemoveDemoAccountsFile removes the demo accounts' file of a data folder, if there is one.
func RemoveDemoAccountsFile(dataDir string) error {
	path := filepath.Join(dataDir, DemoAccountsFile)
	return errors.Join(removeIfThere(path), removeIfThere(path+unconfirmed))
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing the demo accounts' file: %w", err)
	}
	return nil
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
