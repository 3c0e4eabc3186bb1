package postgres_test

import (
	"context"
	"encoding/hex"
	"errors"
	"io"
	"net"
	"net/url"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgproto3"

	"litong3422/internal/postgres"
)

// pooler listens like a database and hands each connection to serve, after the client
// has sent its start-up message. It returns the address for Open.
func pooler(t *testing.T, serve func(client net.Conn)) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer client.Close()
				if _, err := pgproto3.NewBackend(client, client).ReceiveStartupMessage(); err == nil {
					serve(client)
				}
			}()
		}
	}()
	return "postgres://litong:secret@" + listener.Addr().String() + "/litong3422?sslmode=disable"
}

// poolerRefusal is what PgBouncer 1.18 sends to a client whose parameters it does not know:
// FATAL, 08P01, "unsupported startup parameter: statement_timeout".
const poolerRefusal = "450000004553464154414c00433038503031004d756e737570706f72746564207374617274757020706172616d657465723a2073746174656d656e745f74696d656f75740000"

func TestPoolerThatRefusesSettingsIsNamed(t *testing.T) {
	answer, err := hex.DecodeString(poolerRefusal)
	if err != nil {
		t.Fatal(err)
	}
	address := pooler(t, func(client net.Conn) { _, _ = client.Write(answer) })
	_, err = postgres.Open(t.Context(), address, postgres.Options{})
	if err == nil || postgres.Unreachable(err) || !strings.Contains(err.Error(), "pgbouncer") || !strings.Contains(err.Error(), "statement_timeout") || strings.Contains(err.Error(), "secret") {
		t.Errorf("waits: %v, error: %v", postgres.Unreachable(err), err)
	}
}

// A pooler that is configured to ignore the settings answers, with a process of its own.
func TestPoolerThatIgnoresSettingsIsRefused(t *testing.T) {
	shared, _ := readerDB(t)
	behind, err := url.Parse(shared.Pool.Config().ConnString())
	if err != nil {
		t.Fatal(err)
	}
	address := pooler(t, func(client net.Conn) {
		server, err := pgconn.Connect(context.Background(), behind.String())
		if err != nil {
			t.Error(err)
			return
		}
		taken, err := server.Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer taken.Conn.Close()
		to := pgproto3.NewBackend(client, client)
		to.Send(&pgproto3.AuthenticationOk{})
		to.Send(&pgproto3.BackendKeyData{ProcessID: 0xBADC0FFE, SecretKey: []byte("1234")})
		to.Send(&pgproto3.ReadyForQuery{TxStatus: 'I'})
		if err := to.Flush(); err != nil {
			return
		}
		go func() { _, _ = io.Copy(taken.Conn, client) }()
		_, _ = io.Copy(client, taken.Conn)
	})
	db, err := postgres.Open(t.Context(), address, postgres.Options{})
	if err == nil {
		db.Close()
	}
	if err == nil || postgres.Unreachable(err) || !strings.Contains(err.Error(), "pgbouncer") {
		t.Errorf("waits: %v, error: %v", postgres.Unreachable(err), err)
	}
}

// A poolerRefusal for good is not waited for; an absent database is.
func TestRefusalsForGoodAreNotWaitedFor(t *testing.T) {
	noTLS := pooler(t, func(client net.Conn) { _, _ = client.Write([]byte{'N'}) })
	plain, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed := plain.Addr().String()
	plain.Close()
	for name, c := range map[string]struct {
		address string
		waits   bool
	}{
		"TLS is wanted and not offered": {strings.Replace(noTLS, "disable", "require", 1), false},
		"nothing listens":               {"postgres://x@" + closed + "/x", true},
	} {
		_, err := postgres.Open(t.Context(), c.address, postgres.Options{})
		if err == nil || postgres.Unreachable(err) != c.waits {
			t.Errorf("%s: waits %v: %v", name, postgres.Unreachable(err), err)
		}
	}
	for code, waits := range map[string]bool{"08006": true, "57P03": true, "53300": true, "08P01": false, "28P01": false, "3D000": false} {
		if err := (&pgconn.PgError{Code: code}); postgres.Unreachable(errors.Join(err)) != waits {
			t.Errorf("%s: %v", code, !waits)
		}
	}
}
