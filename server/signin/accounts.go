package signin

import (
	"context"
	"fmt"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// NewAccount is an account that an operator asks for.
type NewAccount struct {
	UserName, DisplayName string
	Role                  auth.Role
	Townships             []string // of a clerk: 12-digit codes
}

// NewAdministrator returns the first administrator of a county that is about to be made,
// with a random password.
func NewAdministrator(ctx context.Context, userName string) (postgres.NewAccount, string, error) {
	made, passwords, err := NewAccounts(ctx, NewAccount{UserName: userName, DisplayName: "管理员", Role: auth.Admin})
	if err != nil {
		return postgres.NewAccount{}, "", err
	}
	return made[0], passwords[0], nil
}

// NewAccounts returns accounts of a county that is about to be made, each with a random
// password.
func NewAccounts(ctx context.Context, of ...NewAccount) (made []postgres.NewAccount, passwords []string, err error) {
	hasher, err := auth.NewHasher()
	if err != nil {
		return nil, nil, fmt.Errorf("preparing password checks: %w", err)
	}
	for _, asked := range of {
		account, password, err := withPassword(ctx, hasher, asked)
		if err != nil {
			return nil, nil, err
		}
		made, passwords = append(made, account), append(passwords, password)
	}
	return made, passwords, nil
}

// withPassword checks an account and gives it a random password.
func withPassword(ctx context.Context, hasher *auth.Hasher, a NewAccount) (made postgres.NewAccount, password string, err error) {
	a.UserName, a.DisplayName = plainName(a.UserName), strings.TrimSpace(a.DisplayName)
	switch {
	case !auth.ValidUserName(a.UserName):
		err = fault.New(fault.Invalid, "用户名“%s”应以小写字母开头，由2至32位字母、数字、._- 组成", "the user name %s must be 2 to 32 letters, digits and ._-, a letter first", a.UserName)
	case a.DisplayName == "":
		err = fault.New(fault.Invalid, "姓名或岗位不能为空", "the name of the person or the post is missing")
	case (a.Role == auth.Clerk) != (len(a.Townships) > 0):
		err = fault.New(fault.Invalid, "办事员须指定所属乡镇，其他角色不得指定", "a clerk needs townships, and no other role has any")
	}
	if err != nil {
		return made, "", err
	}
	password = auth.NewPassword()
	hash, err := hasher.Hash(ctx, password)
	return postgres.NewAccount{UserName: a.UserName, DisplayName: a.DisplayName, Role: a.Role, Townships: a.Townships, PasswordHash: hash}, password, err
}

// CreateAccount makes an account of the county and returns its random password. Townships
// that the county does not have are a fault.
func (s *Service) CreateAccount(ctx context.Context, a NewAccount) (password string, err error) {
	account, password, err := withPassword(ctx, s.hasher, a)
	if err != nil {
		return "", err
	}
	return password, s.accounts.Make(ctx, account, s.now(), postgres.Origin{Address: "command line"})
}

// Accounts returns the accounts of the county by name.
func (s *Service) Accounts(ctx context.Context) ([]postgres.Account, error) {
	return s.accounts.All(ctx)
}

// SetDisabled disables an account and ends its sessions, or enables it again.
func (s *Service) SetDisabled(ctx context.Context, userName string, disabled bool) error {
	userName = plainName(userName)
	found, err := s.accounts.SetDisabled(ctx, userName, disabled, s.now())
	if err == nil && !found {
		err = fault.New(fault.NotFound, "没有帐号 %s", "there is no account %s", userName)
	}
	return err
}
