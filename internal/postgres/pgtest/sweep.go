package pgtest

import (
	"os"
	"path/filepath"
	"time"

	"litong3422/internal/embedded"
)

const folderPrefix = "litong3422-test-"

// Folder makes a folder for a throwaway server; the caller removes it.
func Folder() (string, error) {
	sweep(os.TempDir())
	dir, err := os.MkdirTemp("", folderPrefix)
	if err != nil {
		return "", err
	}
	// PostgreSQL may run as another user, who must pass through.
	return dir, os.Chmod(dir, 0o711)
}

// sweep removes the folders of test binaries that were killed. PostgreSQL itself
// ends with its test binary; only files can be left.
func sweep(temp string) {
	folders, _ := filepath.Glob(filepath.Join(temp, folderPrefix+"*"))
	for _, folder := range folders {
		info, err := os.Stat(folder)
		if err != nil || time.Since(info.ModTime()) < 30*time.Minute {
			continue
		}
		if _, running := embedded.Running(folder); !running {
			_ = os.RemoveAll(folder) // another sweep may be at it too
		}
	}
}
