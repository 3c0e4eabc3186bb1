//go:build !linux

package embedded

import (
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// servesData without /proc: a living process called postgres that has the folder
// on its command line.
func servesData(pid int, data string) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	out, err := exec.Command("ps", "-o", "stat=,command=", "-p", strconv.Itoa(pid)).Output()
	text := strings.TrimSpace(string(out))
	return err == nil && !strings.HasPrefix(text, "Z") && strings.Contains(text, "postgres") && strings.Contains(text, data)
}

// serversOf returns nothing: the children of a dead server cannot be distinguished
// on this system. PostgreSQL refuses to start while one lives, and the start is
// tried again.
func serversOf(string) []int { return nil }
