package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"litong3422/internal/fault"
)

// ReadError turns an error of a read into one of the product's vocabulary. What
// is not known here stays internal, with its cause for the log.
func ReadError(err error) error {
	if err == nil {
		return nil
	}
	var known *fault.Error
	if errors.As(err, &known) {
		return err
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return timeout().Wrap(err)
	}
	if Unreachable(err) {
		return unavailable().Wrap(err)
	}
	var refused *pgconn.PgError
	if errors.As(err, &refused) {
		switch {
		case refused.Code == "57014": // statement_timeout, or cancelled
			return timeout().Wrap(err)
		case refused.Code == "55P03": // lock_timeout
			return fault.New(fault.Unavailable, "相关记录正由他人写入，请稍后重试", "others are writing these records; try again in a moment").Wrap(err)
		case strings.HasPrefix(refused.Code, "53"): // out of memory, disk or connections
			return unavailable().Wrap(err)
		case strings.HasPrefix(refused.Code, "22"): // a value that PostgreSQL does not take, a number out of range for one
			return fault.New(fault.Invalid, "查询中的值无效或超出范围", "a value in the query is invalid or out of range").Wrap(err)
		case strings.HasPrefix(refused.Code, "54"):
			return fault.New(fault.LimitExceeded, "查询过于复杂，请简化筛选条件", "the query is too complex; simplify its filters").Wrap(err)
		}
	}
	return fmt.Errorf("postgres: read: %w", err)
}

// addContext says at the front of an error what was being done. It keeps what
// errors.As and errors.Is find. It leaves alone nil, and faults of the request:
// their text is for the client, who knows what it asked for.
func addContext(err *error, format string, args ...any) {
	if *err == nil {
		return
	}
	switch fault.KindOf(*err) {
	case fault.Internal, fault.Timeout, fault.Unavailable:
		*err = fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), *err)
	}
}

func timeout() *fault.Error {
	return fault.New(fault.Timeout, "查询超时或已取消，请缩小范围后重试", "the query timed out or was cancelled; narrow it and try again")
}

func unavailable() *fault.Error {
	return fault.New(fault.Unavailable, "数据库暂时不可用，请稍后重试", "the database is unavailable for the moment; try again later")
}
