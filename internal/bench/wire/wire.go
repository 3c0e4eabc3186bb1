// Package wire stands between a program and its PostgreSQL and counts the
// statements that the program sends, whatever the program says about itself:
// every Execute and every simple Query of the frontend/backend protocol, BEGIN
// and COMMIT included. Preparing a statement is not running it, and not counted.
package wire

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"sync/atomic"
)

// Counter is a listening proxy.
type Counter struct {
	listener net.Listener
	dir      string
	dsn      string
	upstream string
	count    atomic.Int64
}

// socketName is the file that PostgreSQL listens at in its socket folder.
const socketName = ".s.PGSQL.5432"

// Listen makes a proxy to the PostgreSQL of a DSN whose host is a socket folder.
func Listen(ctx context.Context, dsn string) (*Counter, error) {
	u, err := url.Parse(dsn)
	if err != nil {
		return nil, fmt.Errorf("wire: the DSN is no URL")
	}
	values := u.Query()
	folder := values.Get("host")
	if !filepath.IsAbs(folder) {
		return nil, fmt.Errorf("wire: the DSN names no socket folder")
	}
	dir, err := os.MkdirTemp("", "litong3422-wire-") // only we may pass
	if err != nil {
		return nil, err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "unix", filepath.Join(dir, socketName))
	if err != nil {
		_ = os.RemoveAll(dir)
		return nil, err
	}
	values.Set("host", dir)
	u.RawQuery = values.Encode()
	c := &Counter{listener: listener, dir: dir, dsn: u.String(), upstream: filepath.Join(folder, socketName)}
	go c.accept()
	return c, nil
}

// DSN leads to the same database through the proxy.
func (c *Counter) DSN() string { return c.dsn }

// Count is how many statements have been sent so far.
func (c *Counter) Count() int64 { return c.count.Load() }

// Close ends listening; connections end with their programs.
func (c *Counter) Close() {
	_ = c.listener.Close()
	_ = os.RemoveAll(c.dir)
}

func (c *Counter) accept() {
	for {
		client, err := c.listener.Accept()
		if err != nil {
			return // closed
		}
		go c.pass(client)
	}
}

// pass connects a client to PostgreSQL until either hangs up.
func (c *Counter) pass(client net.Conn) {
	defer func() { _ = client.Close() }()
	server, err := new(net.Dialer).DialContext(context.Background(), "unix", c.upstream)
	if err != nil {
		return
	}
	defer func() { _ = server.Close() }()
	go func() {
		_, _ = io.Copy(client, server)
		_ = client.Close()
	}()
	_, _ = io.Copy(io.MultiWriter(server, &reader{count: &c.count}), client)
}

// reader follows the messages of one client: a first one without a type, then
// one byte of type and four of length, which count themselves.
type reader struct {
	count   *atomic.Int64
	started bool
	head    []byte // of the message that is coming
	rest    int    // bytes of the message's body still to come
}

func (r *reader) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		if r.rest > 0 {
			skip := min(r.rest, len(p))
			r.rest -= skip
			p = p[skip:]
			continue
		}
		size := 5
		if !r.started {
			size = 4
		}
		take := min(size-len(r.head), len(p))
		r.head = append(r.head, p[:take]...)
		p = p[take:]
		if len(r.head) < size {
			continue
		}
		r.rest = int(binary.BigEndian.Uint32(r.head[size-4:])) - 4
		if r.started && (r.head[0] == 'E' || r.head[0] == 'Q') {
			r.count.Add(1)
		}
		r.started = true
		r.head = r.head[:0]
	}
	return n, nil
}
