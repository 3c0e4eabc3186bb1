package main

import (
	"os"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// exitWithParent ends a server together with the `go run` that started it. A SIGTERM to
// `go run` ends the go command only, and would leave the server behind.
func exitWithParent() {
	parent := os.Getppid()
	name, err := os.ReadFile("/proc/" + strconv.Itoa(parent) + "/comm")
	if err != nil || strings.TrimSpace(string(name)) != "go" {
		return
	}
	if unix.Prctl(unix.PR_SET_PDEATHSIG, uintptr(syscall.SIGTERM), 0, 0, 0) == nil && os.Getppid() != parent {
		os.Exit(exitFailed) // it ended before the signal was ordered
	}
}
