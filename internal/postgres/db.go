// Package postgres holds all SQL of the product.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Unlimited switches a time limit of Options off.
const Unlimited time.Duration = -1

// Options tune the connections; the zero value is right for serving requests.
type Options struct {
	// ApplicationName shows in pg_stat_activity; empty: litong3422.
	ApplicationName string
	// MaxConns bounds the pool; 0: 16.
	MaxConns int32
	// StatementTimeout ends a slow statement; 0: 5 s; Unlimited for loads and checks.
	StatementTimeout time.Duration
	// Tracer sees every statement instead of the one behind WithQueryStats; tests record
	// statements with it.
	Tracer pgx.QueryTracer
}

// DB is the product's database.
type DB struct {
	Pool    *pgxpool.Pool
	conn    *pgx.ConnConfig // for connections outside the pool (migrations)
	lookups *lookupBatcher

	// What every write needs, made once.
	sources map[string]factSource
	rules   map[string][]tableRule // by the table whose rows are written
}

// Open connects to the database and checks that it answers.
func Open(ctx context.Context, dsn string, o Options) (*DB, error) {
	config, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		// pgx's own text may repeat the connection string, password and all.
		return nil, fmt.Errorf("the database address is malformed (want postgres://user:password@host/database)")
	}
	if !binaryResults(config.ConnConfig.DefaultQueryExecMode) {
		return nil, errTextResults
	}
	configure(config.ConnConfig, o)
	config.MaxConns = 16
	if o.MaxConns > 0 {
		config.MaxConns = o.MaxConns
	}
	config.MaxConnIdleTime = 10 * time.Minute
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("opening the database: %w", err)
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("connecting to the database: %w", explainPooler(err))
	}
	if err := checkDirect(ctx, pool, config.ConnConfig.RuntimeParams["statement_timeout"]); err != nil {
		pool.Close()
		return nil, err
	}
	db := &DB{Pool: pool, conn: config.ConnConfig, sources: factSources(), rules: tableRules()}
	db.lookups = newLookupBatcher(db)
	return db, nil
}

// errTextResults refuses modes in which PostgreSQL returns numbers and instants as
// text: the rows of a Round are read in their binary form.
var errTextResults = errors.New("数据库地址中的 default_query_exec_mode 不可为 simple_protocol 或 exec：请改为 cache_describe 或删去 " +
	"(default_query_exec_mode in the database address must not be simple_protocol or exec: use cache_describe, or remove it)")

// binaryResults reports whether results come in binary form in an execution mode.
func binaryResults(mode pgx.QueryExecMode) bool {
	switch mode {
	case pgx.QueryExecModeCacheStatement, pgx.QueryExecModeCacheDescribe, pgx.QueryExecModeDescribeExec:
		return true
	default:
		return false
	}
}

// statementsCached bounds the prepared statements of one connection: each holds
// a plan in PostgreSQL's memory, and clients may ask in any number of shapes.
const statementsCached = 128

// configure sets what every session of the product relies on.
func configure(config *pgx.ConnConfig, o Options) {
	config.ConnectTimeout = 5 * time.Second
	config.StatementCacheCapacity = statementsCached
	config.Tracer = statsTracer{}
	if o.Tracer != nil {
		config.Tracer = o.Tracer
	}
	name := o.ApplicationName
	if name == "" {
		name = "litong3422"
	}
	statement, idle := o.StatementTimeout, 10*time.Second
	switch {
	case statement == 0:
		statement = 5 * time.Second
	case statement < 0:
		statement, idle = 0, 0
	}
	for key, value := range map[string]string{
		"application_name":                    name,
		"DateStyle":                           "ISO, YMD",
		"IntervalStyle":                       "iso_8601",
		"TimeZone":                            "Asia/Shanghai",
		"jit":                                 "off",
		"statement_timeout":                   milliseconds(statement),
		"lock_timeout":                        milliseconds(2 * time.Second),
		"idle_in_transaction_session_timeout": milliseconds(idle),
	} {
		config.RuntimeParams[key] = value
	}
}

func milliseconds(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }

// Ping reports whether the database answers now.
func (db *DB) Ping(ctx context.Context) error { return db.Pool.Ping(ctx) }

// Close closes all connections.
func (db *DB) Close() { db.Pool.Close() }
