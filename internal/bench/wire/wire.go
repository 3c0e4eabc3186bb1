// Package wire is a proxy between a program and its PostgreSQL that counts the statements
// of the program. It counts every Execute and every simple Query of the frontend/backend
// protocol, with BEGIN and COMMIT. Preparing a statement is not counted.
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

// Counter is a listening proxy. Its methods are safe for concurrent use.
type Counter struct {
	listener net.Listener
	dir      string
	dsn      string
	upstream string
	count    atomic.Int64
}

// socketName is the name of PostgreSQL's socket file in its socket folder.
const socketName = ".s.PGSQL.5432"

// Listen starts a proxy to the PostgreSQL of a DSN whose host is a socket folder.
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
	dir, err := os.MkdirTemp("", "litong3422-wire-") // for this user only
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

// DSN returns a DSN of the same database through the proxy.
func (c *Counter) DSN() string { return c.dsn }

// Count returns the number of statements sent so far.
func (c *Counter) Count() int64 { return c.count.Load() }

// Close stops listening. Open connections end with their programs.
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

// pass copies messages between a client and PostgreSQL until one of them closes.
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
	// Counted before it is sent: an answer never overtakes its statement's count.
	_, _ = io.Copy(io.MultiWriter(&reader{count: &c.count}, server), client)
}

// reader splits the bytes of one client into messages. The first message has no type. The
// others have one byte of type and four of length, which include themselves.
type reader struct {
	count   *atomic.Int64
	started bool
	head    []byte // of the current message
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
