package main

import (
	"reflect"
	"strings"
	"testing"

	"github.com/alecthomas/kong"

	"litong3422/server/web"
)

func TestLimitFlags(t *testing.T) {
	for name, flag := range map[string]string{
		"nothing": "--limit-cost=0", "negative": "--limit-user-budget=-1", "no role": "--limit-introspection=GUEST", "a role of no words": "--limit-suggestions=admin",
	} {
		var out, errs strings.Builder
		if code := run([]string{"serve", flag}, &out, &errs); code != exitFailed || !strings.Contains(errs.String(), strings.Split(flag, "=")[0]) {
			t.Errorf("%s: exit %d, %s", name, code, errs.String())
		}
	}
}

// A server without flags has the rules that package web calls its own.
func TestFlagsDefaultToTheDefaultRules(t *testing.T) {
	var flags LimitFlags
	parser, err := kong.New(&flags)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(nil); err != nil {
		t.Fatal(err)
	}
	if got, want := flags.rules(), web.DefaultRules(); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, not %+v", got, want)
	}
}
