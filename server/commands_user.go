package main

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"

	"litong3422/internal/auth"
	"litong3422/server/signin"
)

// UserCommand manages the accounts of a county.
type UserCommand struct {
	Create  UserCreateCommand  `cmd:"" help:"新建帐号，密码只显示一次。 Make an account; its password is shown only once."`
	List    UserListCommand    `cmd:"" help:"列出帐号。 List the accounts."`
	Disable UserDisableCommand `cmd:"" help:"停用帐号，结束其会话。 Disable an account and end its sessions."`
	Enable  UserEnableCommand  `cmd:"" help:"启用已停用的帐号。 Enable a disabled account."`
}

// UserCreateCommand makes an account.
type UserCreateCommand struct {
	User      string   `arg:"" placeholder:"NAME" help:"用户名：小写字母开头，2至32位字母、数字、._- 。 User name: 2 to 32 letters, digits and ._-, a letter first."`
	Role      string   `required:"" enum:"leader,analyst,partner,clerk,admin" help:"角色：leader、analyst、partner、clerk 或 admin。 Role."`
	Display   string   `required:"" placeholder:"TEXT" help:"姓名或岗位。 Name of the person or the post."`
	Townships []string `sep:"," placeholder:"CODES" help:"办事员所属乡镇的12位代码，以逗号分隔。 Townships of a clerk, 12-digit codes between commas."`
}

// Run implements the command.
func (u *UserCreateCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withSignIn(ctx, config, console, func(service *signin.Service) error {
		password, err := service.CreateAccount(ctx, signin.NewAccount{
			UserName: u.User, DisplayName: u.Display, Role: auth.Role(strings.ToUpper(u.Role)), Townships: u.Townships,
		})
		if err != nil {
			return err
		}
		console.say("密码只显示这一次 the password is shown only this once:")
		_, err = fmt.Fprintln(console.out, password)
		return err
	})
}

// UserListCommand lists the accounts, never their passwords.
type UserListCommand struct{}

// Run implements the command.
func (*UserListCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withSignIn(ctx, config, console, func(service *signin.Service) error {
		accounts, err := service.Accounts(ctx)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(console.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "USER\tROLE\tNAME\tTOWNSHIPS\tDISABLED")
		for _, a := range accounts {
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%t\n", a.UserName, a.Role, a.DisplayName, strings.Join(a.Townships, ","), a.Disabled)
		}
		return table.Flush()
	})
}

// UserDisableCommand disables an account.
type UserDisableCommand struct {
	User string `arg:"" placeholder:"NAME" help:"用户名。 User name."`
}

// Run implements the command.
func (u *UserDisableCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withSignIn(ctx, config, console, func(service *signin.Service) error { return service.SetDisabled(ctx, u.User, true) })
}

// UserEnableCommand enables an account.
type UserEnableCommand struct {
	User string `arg:"" placeholder:"NAME" help:"用户名。 User name."`
}

// Run implements the command.
func (u *UserEnableCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withSignIn(ctx, config, console, func(service *signin.Service) error { return service.SetDisabled(ctx, u.User, false) })
}
