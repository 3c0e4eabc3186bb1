package auth

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestKeyOutlivesTheProcess(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	var mu sync.Mutex
	ids := map[string]int{}
	var group sync.WaitGroup
	for range 8 { // as many processes at once
		group.Go(func() {
			key, err := LoadKey(dir)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			ids[key.ID]++
		})
	}
	group.Wait()
	if len(ids) != 1 {
		t.Errorf("keys %v", ids)
	}
	path := filepath.Join(dir, keyFile)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v %v", left, err)
	}
	a, _ := LoadKey(dir)
	cursors, err := a.Derive("cursors")
	again, _ := a.Derive("cursors")
	others, _ := a.Derive("others")
	if err != nil || len(cursors) != 32 || !bytes.Equal(cursors, again) || bytes.Equal(cursors, others) {
		t.Errorf("derived secrets: %v", err)
	}
	if err := os.WriteFile(path, []byte("junk"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadKey(dir); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("a broken key: %v", err)
	}
}
