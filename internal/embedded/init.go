package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// initialise makes the data folder when there is none. initdb works in data.init,
// which gets its name only when finished: a cut-off start leaves no half-made data.
func (s *Server) initialise(ctx context.Context, major string) error {
	if major != "" {
		return s.as.own(s.place.data)
	}
	half := s.place.data + ".init"
	// What is in data.init never was a database: an earlier initdb was cut off.
	if err := os.RemoveAll(half); err != nil {
		return fmt.Errorf("clearing a cut-off initdb: %w", err)
	}
	if err := errors.Join(os.Mkdir(half, 0o700), s.as.own(half)); err != nil {
		return fmt.Errorf("making the database folder: %w", err)
	}
	// The C locale is the same everywhere; Chinese order comes from ICU collations.
	args := []string{"-D", half, "-U", "postgres", "--auth=scram-sha-256",
		"--pwfile=" + filepath.Join(s.place.root, "password"),
		"--encoding=UTF8", "--no-locale", "--data-checksums"}
	if s.opt.Throwaway {
		args = append(args, "--no-sync")
	}
	cmd := exec.CommandContext(ctx, s.bin.initdb(), args...)
	cmd.Env = cleanEnvironment()
	s.as.apply(cmd)
	// The death signal follows the forking thread, so run holds it.
	if out, err := run(cmd); err != nil {
		return fmt.Errorf("initdb failed: %w: %s", err, strings.TrimSpace(out))
	}
	if err := os.Rename(half, s.place.data); err != nil {
		return fmt.Errorf("naming the new database folder: %w", err)
	}
	return syncDir(s.place.root)
}

// syncDir makes a rename in the folder durable.
func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// cleanEnvironment keeps settings meant for other PostgreSQLs away from ours.
func cleanEnvironment() []string {
	var env []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "PG") && !strings.HasPrefix(entry, "DATABASE_URL=") &&
			!strings.HasPrefix(entry, "LC_") && !strings.HasPrefix(entry, "LANG") {
			env = append(env, entry)
		}
	}
	return append(env, "LC_ALL=C")
}
