package main

import (
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"litong3422/internal/demo"
	"litong3422/server/web"
)

// Config is everything that can be set, by flag or environment.
type Config struct {
	Listen      string     `default:"127.0.0.1:8080" env:"LITONG_LISTEN" help:"监听地址。 Address to listen on."`
	AdminListen string     `name:"admin-listen" env:"LITONG_ADMIN_LISTEN" help:"运维地址（指标、健康、性能剖析），默认关闭；只写 :端口 则仅限本机。 Address for operators (metrics, health, profiles), off by default; a bare :port listens on this machine only."`
	Data        string     `default:"./.data" env:"LITONG_DATA" help:"数据目录。 Data folder."`
	DatabaseURL Secret     `name:"database-url" env:"DATABASE_URL" help:"使用已有的 PostgreSQL，而不启动私有的。 Use this PostgreSQL instead of a private one."`
	County      string     `env:"LITONG_COUNTY" help:"所服务县区的六位代码；数据库只有一个县区时可省略。 Six-digit code of the county to serve; needed only where the database holds several."`
	Demo        string     `env:"LITONG_DEMO" placeholder:"SET" help:"空库载入的演示数据：litong，或 ordinary-day（2019年10月15日的同一县区）；不指定命令时默认为 litong。 Demo data set for an empty database: litong, the default where no command is given, or ordinary-day, the same county on 15 October 2019."`
	PgBin       string     `name:"pg-bin" env:"LITONG_PG_BIN" help:"initdb 与 postgres 所在目录。 Folder of initdb and postgres."`
	BehindTLS   bool       `name:"behind-tls" env:"LITONG_BEHIND_TLS" help:"仅经 HTTPS 访问（前置代理终止 TLS）。 Reached by HTTPS only, through a proxy."`
	PublicURL   string     `name:"public-url" env:"LITONG_PUBLIC_URL" help:"经代理访问时浏览器所见的地址，如 https://litong.example/litong/；其路径即页面的基础路径。 Address at which browsers see the page behind a proxy; its path is the base path."`
	Proxies     []string   `name:"trusted-proxies" sep:"," env:"LITONG_TRUSTED_PROXIES" help:"可信代理的 IP 或网段，以逗号分隔；只采信它们的 X-Forwarded-For。 Proxies (addresses or networks) whose X-Forwarded-For is believed."`
	Executor    string     `name:"executor" default:"fast" env:"LITONG_EXECUTOR" help:"读取的执行器：fast 或 generated（gqlgen 生成）。 Executor of reads: fast, or generated (gqlgen's)."`
	Limits      LimitFlags `embed:"" prefix:"limit-"`
	Traces      string     `env:"LITONG_TRACES" help:"把链路追踪发往此 OTLP/HTTP 地址，如 http://127.0.0.1:4318；默认关闭。 Send traces to this OTLP/HTTP endpoint; off by default."`
	// demoUnlessAsked loads the default demo set into an empty database if no county is named.
	demoUnlessAsked bool   `kong:"-"`
	LogLevel        string `name:"log-level" default:"info" env:"LITONG_LOG_LEVEL" help:"日志级别：debug、info、warn、error。 Log level."`
}

// loadsDemo reports whether an empty database gets a demo set.
func (c *Config) loadsDemo() bool { return c.Demo != "" || c.demoUnlessAsked && c.County == "" }

// countyCode is the form of a county's code (GB/T 2260).
var countyCode = regexp.MustCompile(`^\d{6}$`)

// Secret is a value that must never be printed.
type Secret string

const redacted = "[redacted]"

func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return redacted
}

// GoString keeps %#v from printing the value.
func (s Secret) GoString() string { return strconv.Quote(s.String()) }

// LogValue keeps slog from printing the value.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText keeps encoders from printing the value.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Validate reports all mistakes at once, each with the name of its setting.
func (c *Config) Validate() error {
	var problems []error
	problem := func(setting, format string, args ...any) {
		problems = append(problems, fmt.Errorf("%s: %s", setting, fmt.Sprintf(format, args...)))
	}
	if wrong := wrongAddress(c.Listen); wrong != "" {
		problem("--listen / LITONG_LISTEN", "%s", wrong)
	}
	if c.AdminListen != "" {
		if wrong := wrongAddress(c.AdminListen); wrong != "" {
			problem("--admin-listen / LITONG_ADMIN_LISTEN", "%s", wrong)
		}
	}
	if c.Data == "" {
		problem("--data / LITONG_DATA", "不能为空 must not be empty")
	} else if info, err := os.Stat(c.Data); err == nil && !info.IsDir() {
		problem("--data / LITONG_DATA", "不是目录 is not a folder: %s", c.Data)
	}
	if c.DatabaseURL != "" {
		if u, err := url.Parse(string(c.DatabaseURL)); err != nil || (u.Scheme != "postgres" && u.Scheme != "postgresql") {
			problem("--database-url / DATABASE_URL", "应为 postgres://用户:密码@主机/库 want postgres://user:password@host/database")
		}
	}
	if c.County != "" && !countyCode.MatchString(c.County) {
		problem("--county / LITONG_COUNTY", "应为六位数字 must be six digits, not %q", c.County)
	}
	if _, known := demo.Sets()[c.Demo]; c.Demo != "" && !known {
		problem("--demo / LITONG_DEMO", "应为 %s want one of %[1]s, not %[2]q", strings.Join(slices.Sorted(maps.Keys(demo.Sets())), ", "), c.Demo)
	}
	if c.PgBin != "" {
		if _, err := os.Stat(filepath.Join(c.PgBin, "initdb")); err != nil {
			problem("--pg-bin / LITONG_PG_BIN", "没有 initdb has no initdb: %s", c.PgBin)
		}
	}
	if c.Executor != web.FastExecutor && c.Executor != web.GeneratedExecutor {
		problem("--executor / LITONG_EXECUTOR", "应为 fast 或 generated want fast or generated, not %q", c.Executor)
	}
	if c.Traces != "" {
		if u, err := url.Parse(c.Traces); err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.User != nil || u.RawQuery != "" {
			problem("--traces / LITONG_TRACES", "应为不含密码的 http(s)://主机:端口 want http(s)://host:port without a password")
		}
	}
	c.publicProblems(problem)
	c.Limits.problems(problem)
	if _, err := c.level(); err != nil {
		problem("--log-level / LITONG_LOG_LEVEL", "应为 debug、info、warn 或 error want debug, info, warn or error, not %q", c.LogLevel)
	}
	return errors.Join(problems...)
}

// publicProblems reports what is wrong with the settings of the public address.
func (c *Config) publicProblems(problem func(setting, format string, args ...any)) {
	if _, err := web.ParseProxies(c.Proxies); err != nil {
		problem("--trusted-proxies / LITONG_TRUSTED_PROXIES", "%v", err)
	}
	if c.PublicURL == "" {
		return
	}
	switch public, err := web.ParsePublicURL(c.PublicURL); {
	case err != nil:
		problem("--public-url / LITONG_PUBLIC_URL", "%v", err)
	case c.BehindTLS && !public.Secure:
		problem("--public-url / LITONG_PUBLIC_URL", "与 --behind-tls 不符，应为 https:// contradicts --behind-tls: want https://")
	}
}

// public returns how clients reach the server.
func (c *Config) public() (public web.Public, err error) {
	if c.PublicURL != "" {
		if public, err = web.ParsePublicURL(c.PublicURL); err != nil {
			return public, err
		}
	}
	public.Secure = public.Secure || c.BehindTLS
	public.Proxies, err = web.ParseProxies(c.Proxies)
	return public, err
}

func (c *Config) level() (level slog.Level, err error) {
	return level, level.UnmarshalText([]byte(c.LogLevel))
}

// wrongAddress says what is wrong with an address to listen on; empty: nothing.
func wrongAddress(address string) string {
	if _, port, err := net.SplitHostPort(address); err != nil {
		return fmt.Sprintf("应为 主机:端口 want host:port, not %q", address)
	} else if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return fmt.Sprintf("端口应在0至65535之间 the port must be 0 to 65535, not %q", port)
	}
	return ""
}
