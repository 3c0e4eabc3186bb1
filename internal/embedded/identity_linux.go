package embedded

import (
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// nobody is the uid seen inside the user namespace; initdb stops unless
// /etc/passwd knows it.
const nobody = 65534

// chooseIdentity decides how PostgreSQL runs: as we do, or, when we are root, as
// an unprivileged user who can enter the binaries' folder and the data folder.
func chooseIdentity(binDir, root string) (identity, error) {
	if os.Geteuid() != 0 {
		return identity{mode: asSelf}, nil
	}
	blocked := "no user postgres or nobody is known"
	for _, name := range []string{"postgres", "nobody"} {
		account, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(account.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(account.Gid, 10, 32)
		if err1 != nil || err2 != nil {
			continue
		}
		as := identity{mode: dropped, uid: uint32(uid), gid: uint32(gid), name: name}
		dir := unreachable(root, as.uid, as.gid)
		if dir == "" {
			dir = unreachable(binDir, as.uid, as.gid)
		}
		if dir == "" {
			return as, nil
		}
		blocked = fmt.Sprintf("user %s cannot enter %s", name, dir)
	}
	as := identity{mode: mapped, uid: nobody, gid: nobody, name: "nobody"}
	trial := exec.Command(binDir+"/postgres", "--version")
	as.apply(trial)
	if err := trial.Run(); err != nil {
		return identity{}, fmt.Errorf("PostgreSQL does not run as root, %s, and user namespaces do not work here (%w). "+
			"Choose a folder with --data that other users may enter, or chmod o+x that one", blocked, err)
	}
	return as, nil
}

// apply makes cmd run as the identity, in a process group of its own (Ctrl-C
// must reach us only) and end when the thread that forked it ends.
func (i identity) apply(cmd *exec.Cmd) {
	attr := &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGINT}
	switch i.mode {
	case dropped:
		attr.Credential = &syscall.Credential{Uid: i.uid, Gid: i.gid}
	case mapped:
		attr.Cloneflags = syscall.CLONE_NEWUSER
		attr.UidMappings = []syscall.SysProcIDMap{{ContainerID: int(i.uid), HostID: 0, Size: 1}}
		attr.GidMappings = []syscall.SysProcIDMap{{ContainerID: int(i.gid), HostID: 0, Size: 1}}
	case asSelf:
	}
	cmd.SysProcAttr = attr
	cmd.Dir = "/" // the current folder need not be open to the other user
}
