package observe

import (
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Build identifies the program that runs.
type Build struct{ Version, Revision, Go string }

// Metrics are the metrics for Prometheus, in a registry of their own. They are safe for
// concurrent use.
type Metrics struct {
	registry   *prometheus.Registry
	names      *names
	operations *prometheus.CounterVec
	seconds    *prometheus.HistogramVec
	statements *prometheus.CounterVec
	sqlSeconds *prometheus.CounterVec
	rows       *prometheus.CounterVec
	cost       *prometheus.CounterVec
	requests   *prometheus.CounterVec

	mu     sync.RWMutex
	series map[seriesKey]*series // found once, so that an operation costs no search in six vectors
	routes map[routeKey]prometheus.Counter
}

type seriesKey struct{ name, kind, outcome string }

type series struct {
	operations, statements, sqlSeconds, rows, cost prometheus.Counter
	seconds                                        prometheus.Observer
}

type routeKey struct {
	route  string
	status int
}

// NewMetrics returns metrics without a value; for known see New.
func NewMetrics(build Build, known []string) *Metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "litong", Name: name, Help: help}, labels)
	}
	m := &Metrics{
		registry:   prometheus.NewRegistry(),
		names:      newNames(known),
		operations: counter("operations_total", "GraphQL 操作数，按名称、种类、结果。 GraphQL operations by name, kind and outcome.", "operation", "kind", "outcome"),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "litong", Name: "operation_seconds", Help: "GraphQL 操作的时长（秒）。 Duration of GraphQL operations in seconds.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 8},
		}, []string{"operation", "kind"}),
		statements: counter("operation_sql_statements_total", "各操作的 SQL 语句数。 SQL statements by operation.", "operation"),
		sqlSeconds: counter("operation_sql_seconds_total", "各操作的 SQL 时间（秒）。 SQL time by operation in seconds.", "operation"),
		rows:       counter("operation_sql_rows_total", "各操作从数据库得到的行数。 Rows from the database by operation.", "operation"),
		cost:       counter("operation_cost_points_total", "各操作的成本点数。 Cost by operation in points.", "operation"),
		requests:   counter("http_requests_total", "HTTP 请求数，按路由与状态。 HTTP requests by route and status.", "route", "status"),
		series:     map[seriesKey]*series{},
		routes:     map[routeKey]prometheus.Counter{},
	}
	info := prometheus.NewGauge(prometheus.GaugeOpts{
		Namespace: "litong", Name: "build_info", Help: "运行的版本；值恒为1。 What runs; always 1.",
		ConstLabels: prometheus.Labels{"version": build.Version, "revision": build.Revision, "go": build.Go},
	})
	info.Set(1)
	m.registry.MustRegister(m.operations, m.seconds, m.statements, m.sqlSeconds, m.rows, m.cost, m.requests, info,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handler serves the metrics in Prometheus' text format.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

func (m *Metrics) operation(op *Operation) {
	s := m.seriesOf(op)
	s.operations.Inc()
	s.seconds.Observe(op.Took.Seconds())
	s.statements.Add(float64(op.SQL.Statements))
	s.sqlSeconds.Add(op.SQL.Time.Seconds())
	s.rows.Add(float64(op.SQL.Rows))
	s.cost.Add(float64(op.Cost))
}

func (m *Metrics) seriesOf(op *Operation) *series {
	key := seriesKey{m.names.of(op), op.Kind, op.Outcome}
	if key.kind == "" {
		key.kind = unread
	}
	m.mu.RLock()
	s := m.series[key]
	m.mu.RUnlock()
	if s != nil {
		return s
	}
	s = &series{
		operations: m.operations.WithLabelValues(key.name, key.kind, key.outcome),
		seconds:    m.seconds.WithLabelValues(key.name, key.kind),
		statements: m.statements.WithLabelValues(key.name),
		sqlSeconds: m.sqlSeconds.WithLabelValues(key.name),
		rows:       m.rows.WithLabelValues(key.name),
		cost:       m.cost.WithLabelValues(key.name),
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.series[key] = s // another goroutine's is the same
	return s
}

// Request counts an HTTP request. route is the pattern that it matched, never its path.
func (m *Metrics) Request(route string, status int) {
	key := routeKey{route, status}
	m.mu.RLock()
	c := m.routes[key]
	m.mu.RUnlock()
	if c == nil {
		c = m.requests.WithLabelValues(route, strconv.Itoa(status))
		m.mu.Lock()
		m.routes[key] = c
		m.mu.Unlock()
	}
	c.Inc()
}

// Pool is the state of a pool of connections: counts now, and sums since its start.
type Pool struct {
	Max, Open, InUse, Idle int32
	Acquired, Waited       int64 // how often a connection was taken, and how often none was free
	Waiting                time.Duration
}

// WatchPool adds metrics of a pool, whose state is read whenever the metrics are. Each
// name may be used once; a second time panics.
func (m *Metrics) WatchPool(name string, state func() Pool) {
	labels := prometheus.Labels{"pool": name}
	gauge := func(metric, help string, value func(Pool) float64) {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "litong", Subsystem: "sql_pool", Name: metric, Help: help, ConstLabels: labels},
			func() float64 { return value(state()) }))
	}
	sum := func(metric, help string, value func(Pool) float64) {
		m.registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Namespace: "litong", Subsystem: "sql_pool", Name: metric, Help: help, ConstLabels: labels},
			func() float64 { return value(state()) }))
	}
	gauge("connections_max", "连接上限。 Most connections.", func(p Pool) float64 { return float64(p.Max) })
	gauge("connections_open", "已建立的连接。 Open connections.", func(p Pool) float64 { return float64(p.Open) })
	gauge("connections_in_use", "使用中的连接。 Connections in use.", func(p Pool) float64 { return float64(p.InUse) })
	gauge("connections_idle", "空闲的连接。 Idle connections.", func(p Pool) float64 { return float64(p.Idle) })
	sum("acquires_total", "取得连接的次数。 Connections taken.", func(p Pool) float64 { return float64(p.Acquired) })
	sum("waits_total", "须等待空闲连接的次数。 Times none was free.", func(p Pool) float64 { return float64(p.Waited) })
	sum("wait_seconds_total", "取得连接所用的时间（秒）。 Time spent on taking connections in seconds.", func(p Pool) float64 { return p.Waiting.Seconds() })
}

// Count adds a counter whose value is read whenever the metrics are, such as the
// operations that an executor answered. Name and labels together may be used once; a
// second time panics.
func (m *Metrics) Count(name, help string, labels map[string]string, value func() int64) {
	m.registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Namespace: "litong", Name: name, Help: help, ConstLabels: labels},
		func() float64 { return float64(value()) }))
}
