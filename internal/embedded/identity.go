package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// identity is the user that PostgreSQL runs as: it refuses to run as root.
type identity struct {
	mode     mode
	uid, gid uint32
	name     string
}

type mode int

const (
	asSelf  mode = iota // not root: PostgreSQL runs as we do
	dropped             // root: PostgreSQL runs as another user
	mapped              // root in a folder no other user can enter: a user namespace
)

func (i identity) String() string {
	switch i.mode {
	case dropped:
		return "user " + i.name
	case mapped:
		return "user namespace"
	default:
		return "current user"
	}
}

// owner is the uid and gid, seen from outside, that PostgreSQL's files must have.
func (i identity) owner() (uid, gid int) {
	switch i.mode {
	case dropped:
		return int(i.uid), int(i.gid)
	case mapped:
		return 0, 0
	default:
		return os.Getuid(), os.Getgid()
	}
}

// own gives path, with all below it, to the user PostgreSQL runs as. The walk
// happens only when the owner differs, for example after a change of the mode.
func (i identity) own(path string) error {
	uid, gid := i.owner()
	info, err := os.Lstat(path)
	if err != nil {
		return err
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || int(stat.Uid) == uid {
		return nil
	}
	if i.mode == asSelf {
		return fmt.Errorf("%s belongs to user %d: start the server as that user or as root", path, stat.Uid)
	}
	return filepath.WalkDir(path, func(p string, _ fs.DirEntry, err error) error {
		return errors.Join(err, os.Lchown(p, uid, gid))
	})
}

// unreachable returns the first folder on the way to path that the user cannot
// enter; empty: the way is free. Access lists are not looked at.
func unreachable(path string, uid, gid uint32) string {
	for dir := path; ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err != nil {
			return dir
		}
		bits := info.Mode().Perm() & 0o001
		if stat, ok := info.Sys().(*syscall.Stat_t); ok {
			switch {
			case stat.Uid == uid:
				bits = info.Mode().Perm() & 0o100
			case stat.Gid == gid:
				bits = info.Mode().Perm() & 0o010
			}
		}
		if bits == 0 {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return ""
		}
	}
}
