package embedded

import (
	"os"
	"syscall"
)

// tryLock takes the advisory lock on the open file; closing the file frees it.
func tryLock(file *os.File) bool {
	return syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}
