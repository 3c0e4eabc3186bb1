package embedded

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// servesData reports whether pid is a living PostgreSQL process of this very data
// folder (they all work in it): not a zombie, not a reused pid, not another server.
func servesData(pid int, data string) bool {
	proc := "/proc/" + strconv.Itoa(pid)
	stat, err := os.ReadFile(proc + "/stat")
	name, rest, _ := strings.Cut(string(stat), ") ")
	if err != nil || !strings.HasSuffix(name, "(postgres") || rest == "" || rest[0] == 'Z' || rest[0] == 'X' {
		return false
	}
	cwd, err := os.Readlink(proc + "/cwd")
	if err != nil {
		return false
	}
	here, err1 := os.Stat(cwd)
	there, err2 := os.Stat(data)
	return err1 == nil && err2 == nil && os.SameFile(here, there)
}

// serversOf lists all living PostgreSQL processes of the data folder.
func serversOf(data string) []int {
	entries, _ := filepath.Glob("/proc/[0-9]*")
	var pids []int
	for _, entry := range entries {
		if pid, err := strconv.Atoi(filepath.Base(entry)); err == nil && servesData(pid, data) {
			pids = append(pids, pid)
		}
	}
	return pids
}
