//go:build !linux

package embedded

import (
	"errors"
	"os"
	"os/exec"
	"syscall"
)

// chooseIdentity: dropping root's rights safely is built for Linux only.
func chooseIdentity(_, _ string) (identity, error) {
	if os.Geteuid() == 0 {
		return identity{}, errors.New("on this system the private PostgreSQL does not run as root: start as another user or set DATABASE_URL")
	}
	return identity{mode: asSelf}, nil
}

func (i identity) apply(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Dir = "/"
}
