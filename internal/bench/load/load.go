// Package load sends one request repeatedly over a number of kept-alive connections and
// times the answers. Each connection sends its next request when the last is answered. It
// writes prepared bytes and reads only status and length of an answer's head, so it takes
// little CPU from the servers that it measures, and the same from each.
package load

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"sync"
	"time"
)

// Request is an HTTP/1.1 request as bytes.
type Request struct {
	Address string // host:port
	Bytes   []byte
}

// NewRequest returns a POST, or a GET if the body is nil. Headers have the form "Name: value".
func NewRequest(address, path string, body []byte, headers ...string) Request {
	var b bytes.Buffer
	method := "GET"
	if body != nil {
		method = "POST"
	}
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, path, address)
	for _, h := range headers {
		b.WriteString(h + "\r\n")
	}
	if body != nil {
		fmt.Fprintf(&b, "Content-Length: %d\r\n", len(body))
	}
	b.WriteString("\r\n")
	b.Write(body)
	return Request{Address: address, Bytes: b.Bytes()}
}

// Result holds the figures of a run.
type Result struct {
	Requests int
	Took     time.Duration
	P50, P99 time.Duration
}

// Rate returns the requests per second.
func (r Result) Rate() float64 { return float64(r.Requests) / r.Took.Seconds() }

// Run sends the request over connections for about the given length. The first answer that
// is not a 200 with data ends the run with an error.
func Run(ctx context.Context, q Request, connections int, length time.Duration) (Result, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var (
		mu    sync.Mutex
		all   []time.Duration
		first error
		group sync.WaitGroup
	)
	began := time.Now()
	until := began.Add(length)
	for range connections {
		group.Go(func() {
			times, err := one(ctx, q, until)
			mu.Lock()
			defer mu.Unlock()
			all = append(all, times...)
			if err != nil && first == nil {
				first = err
				cancel()
			}
		})
	}
	group.Wait()
	took := time.Since(began)
	if first != nil {
		return Result{}, first
	}
	slices.Sort(all)
	return Result{Requests: len(all), Took: took, P50: quantile(all, 0.50), P99: quantile(all, 0.99)}, nil
}

// quantile returns the nearest-rank quantile of sorted times.
func quantile(sorted []time.Duration, q float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	at := int(q*float64(len(sorted))+0.9999) - 1
	return sorted[min(max(at, 0), len(sorted)-1)]
}

// one sends requests over one connection until the given instant, at least one request.
func one(ctx context.Context, q Request, until time.Time) ([]time.Duration, error) {
	c, err := Dial(ctx, q.Address)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	stop := context.AfterFunc(ctx, func() { c.Close() })
	defer stop()
	var times []time.Duration
	for {
		began := time.Now()
		if err := c.skim(q); err != nil {
			return times, err
		}
		now := time.Now()
		times = append(times, now.Sub(began))
		if now.After(until) {
			return times, nil
		}
	}
}

// Connection is one kept-alive connection.
type Connection struct {
	conn net.Conn
	in   *bufio.Reader
}

// answerLimit bounds the wait for one answer.
const answerLimit = 30 * time.Second

// Dial opens a connection to an address.
func Dial(ctx context.Context, address string) (*Connection, error) {
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	return &Connection{conn: conn, in: bufio.NewReaderSize(conn, 64<<10)}, nil
}

// Close closes the connection.
func (c *Connection) Close() { _ = c.conn.Close() }

// Ask sends the request and returns the body of the answer.
func (c *Connection) Ask(q Request) ([]byte, error) {
	length, err := c.head(q)
	if err != nil {
		return nil, err
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(c.in, body); err != nil {
		return nil, err
	}
	return body, faulty(body)
}

// skim sends the request like Ask and discards the body.
func (c *Connection) skim(q Request) error {
	length, err := c.head(q)
	if err != nil {
		return err
	}
	start, err := c.in.Peek(min(length, 64))
	if err != nil {
		return err
	}
	if err := faulty(start); err != nil {
		return err
	}
	_, err = c.in.Discard(length)
	return err
}

// faulty returns an error for an answer that begins with errors, as both servers write them.
func faulty(body []byte) error {
	if bytes.HasPrefix(body, []byte(`{"errors"`)) {
		return fmt.Errorf("load: the answer has errors: %.400s", body)
	}
	return nil
}

// head sends the request, reads the head of the answer, and returns the body's length.
func (c *Connection) head(q Request) (length int, err error) {
	if err := c.conn.SetDeadline(time.Now().Add(answerLimit)); err != nil {
		return 0, err
	}
	if _, err := c.conn.Write(q.Bytes); err != nil {
		return 0, err
	}
	status, err := c.in.ReadSlice('\n')
	if err != nil {
		return 0, err
	}
	ok := bytes.HasPrefix(status, []byte("HTTP/1.1 200 "))
	refused := string(status)
	length = -1
	for {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			return 0, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		if name, value, found := bytes.Cut(line, []byte(": ")); found && bytes.EqualFold(name, []byte("Content-Length")) {
			if length, err = strconv.Atoi(string(value)); err != nil {
				return 0, err
			}
		}
	}
	if ok && length >= 0 {
		return length, nil
	}
	body := make([]byte, min(max(length, 0), 400))
	n, _ := io.ReadFull(c.in, body)
	return 0, fmt.Errorf("load: %q, length %d: %s", refused, length, body[:n])
}
