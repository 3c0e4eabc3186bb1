package embedded

import (
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// ram is how much memory this machine, or the container on it, has; 0: not known.
func ram() int64 {
	var info unix.Sysinfo_t
	if unix.Sysinfo(&info) != nil {
		return 0
	}
	total := int64(info.Totalram) * int64(info.Unit)
	if text, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if limit, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
			total = min(total, limit) // "max" is no number, and no limit
		}
	}
	return total
}
