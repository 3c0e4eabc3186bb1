package postgres

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// errPooler refuses a database behind a pooler that shares connections among clients.
// Each session of the product has settings, prepared statements and locks of its own:
// behind such a pooler they would be those of other clients.
var errPooler = errors.New("数据库地址指向连接池（如 pgbouncer），而本程序需直接连接 PostgreSQL：请改用 PostgreSQL 自身的地址与端口 " +
	"(the database address leads to a pooler, such as pgbouncer; the product keeps its own pool: give it the address of PostgreSQL itself)")

// protocolViolation is the SQLSTATE by which poolers refuse what they do not support.
// PostgreSQL itself never ends a sign-in with it.
const protocolViolation = "08P01"

// explainPooler adds errPooler to the refusal of a pooler.
func explainPooler(err error) error {
	var refused *pgconn.PgError
	if errors.As(err, &refused) && refused.Code == protocolViolation {
		return fmt.Errorf("%w: %w", errPooler, err)
	}
	return err
}

// checkDirect returns errPooler unless PostgreSQL itself is at the other end of a
// connection: the process that answers is the one that was announced, and it has the
// setting that was asked for at the start.
func checkDirect(ctx context.Context, pool *pgxpool.Pool, statementTimeout string) error {
	return pool.AcquireFunc(ctx, func(c *pgxpool.Conn) error {
		conn := c.Conn().PgConn()
		answer := conn.ExecParams(ctx, `SELECT pg_backend_pid(), (extract(epoch FROM current_setting('statement_timeout')::interval) * 1000)::bigint`,
			nil, nil, nil, nil).Read()
		if answer.Err != nil {
			return fmt.Errorf("checking the connection: %w", explainPooler(answer.Err))
		}
		if row := answer.Rows[0]; string(row[0]) != strconv.FormatUint(uint64(conn.PID()), 10) || string(row[1]) != statementTimeout {
			return errPooler
		}
		return nil
	})
}
