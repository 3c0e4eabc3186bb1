package embedded

import (
	"syscall"
	"time"
)

// How long PostgreSQL gets for a fast shutdown, and then for an immediate one.
const (
	fastStop      = 20 * time.Second
	immediateStop = 5 * time.Second
)

// halt ends the process and waits for it: SIGINT is PostgreSQL's fast shutdown
// (SIGTERM would wait for clients), SIGQUIT the immediate one, which recovers at
// the next start.
func (s *Server) halt(p *process) {
	for _, step := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGINT, fastStop}, {syscall.SIGQUIT, immediateStop}, {syscall.SIGKILL, immediateStop}} {
		select {
		case <-p.exited:
			return
		default:
		}
		// The process is our child and not waited for yet, so the pid is still its own.
		_ = syscall.Kill(p.pid, step.signal)
		select {
		case <-p.exited:
			return
		case <-time.After(step.wait):
			s.log.Warn("private PostgreSQL does not stop", "signal", step.signal.String(), "waited", step.wait)
		}
	}
}
