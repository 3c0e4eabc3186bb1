package archtest

import (
	"strings"
	"testing"
)

// homes lists the packages that may import an outside module, by the module's
// prefix: a library that is used everywhere can never be replaced. Tests are free.
var homes = map[string][]string{
	"github.com/jackc/pgx":           {"internal/postgres", "internal/embedded", "internal/demo", "internal/bench", "server"},
	"github.com/pressly/goose":       {"internal/postgres"},
	"github.com/99designs/gqlgen":    {"graph", "server"},
	"github.com/golang-jwt/jwt":      {"internal/auth"},
	"github.com/alexedwards":         {"internal/auth"},
	"github.com/go-echarts":          {"internal/chart"},
	"github.com/vektah/gqlparser":    {"internal/catalogue", "graph", "server"},
	"github.com/alecthomas/kong":     {"server", "internal/bench"},
	"github.com/prometheus":          {"internal/observe"},
	"go.opentelemetry.io":            {"internal/observe"},
	"github.com/mozillazg/go-pinyin": {"internal/search"},
	"github.com/xuri/excelize":       {"internal/sheet", "internal/transfer"},
	"github.com/expr-lang":           {"internal/quality"},
}

func TestOutsideModulesStayAtHome(t *testing.T) {
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			for outside, allowed := range homes {
				if strings.HasPrefix(imported, outside) && !within(p.path(), allowed) {
					t.Errorf("%s imports %s, which belongs to %s", p.path(), imported, strings.Join(allowed, ", "))
				}
			}
		}
	}
}

// Domain packages are pure: they decide; they do not read, write or serve.
func TestDomainPackagesArePure(t *testing.T) {
	pure := []string{
		"internal/fault", "internal/page", "internal/calendar", "internal/money", "internal/search",
		"internal/catalogue", "internal/query", "internal/filter",
		"internal/appeal", "internal/budget", "internal/capability", "internal/division", "internal/economy",
		"internal/institution", "internal/service", "internal/talent", "internal/indicator", "internal/panel", "internal/sheet", "internal/setup",
		"internal/postgres/compile",
	}
	impure := []string{"net/http", "database/sql", "os", "github.com/jackc"}
	for _, p := range packages(t) {
		if !within(p.path(), pure) {
			continue
		}
		for _, imported := range p.Imports {
			if within(imported, impure) {
				t.Errorf("%s imports %s, but is pure", p.path(), imported)
			}
		}
	}
}
