package postgres

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
)

// Unreachable reports whether err means that the database is away or going away,
// so that the same call may succeed later: not connected, connection lost,
// shutting down, starting up. It is false for everything the database itself
// refused, wrong credentials and timeouts of the caller included. It is also false for
// a server whose TLS is not as it was asked for: waiting would not change that.
func Unreachable(err error) bool {
	var refused *pgconn.PgError
	if errors.As(err, &refused) {
		return strings.HasPrefix(refused.Code, "08") && refused.Code != protocolViolation || // connection exception
			strings.HasPrefix(refused.Code, "57P") && refused.Code != "57P04" || // shutdown, crash, starting up
			refused.Code == "53300" // too many connections
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false
	}
	var connecting *pgconn.ConnectError
	var network net.Error
	var certificate *tls.CertificateVerificationError
	if errors.As(err, &certificate) || strings.Contains(errText(err), "server refused TLS connection") && !errors.As(err, &network) {
		return false
	}
	return errors.As(err, &connecting) || errors.As(err, &network) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, net.ErrClosed) || errors.Is(err, syscall.EPIPE) || errors.Is(err, syscall.ECONNRESET) ||
		strings.Contains(errText(err), "conn closed")
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
