// Package compat finds what a client of the released schema loses in the current
// one: what was removed, what became stricter, and what changed its meaning.
// What was only added is no loss.
package compat

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Break is one loss.
type Break struct {
	// At is where, as a schema coordinate: Type, Type.field, Type.field(argument), Enum.VALUE.
	At string
	// Loss says what is lost.
	Loss string
	// Hits is the coordinate whose users notice: those of a field notice that an
	// argument became required which they do not know.
	Hits string
}

func (b Break) String() string { return b.At + ": " + b.Loss }

// Breaks compares two schemas. What the released one has deprecated may go from
// the day on that it announced: today is the day of the comparison.
func Breaks(released, current *ast.Schema, today time.Time) []Break {
	c := comparison{released: released, current: current, today: today.Format(time.DateOnly)}
	for name, old := range released.Types {
		if old.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		now := current.Types[name]
		switch {
		case now == nil:
			c.lost(name, "the type is removed")
		case now.Kind != old.Kind:
			c.lost(name, fmt.Sprintf("it was %s and is %s", kind(old), kind(now)))
		default:
			c.definition(old, now)
		}
	}
	slices.SortFunc(c.breaks, func(a, b Break) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.Loss, b.Loss)) })
	return c.breaks
}

type comparison struct {
	released, current *ast.Schema
	today             string
	breaks            []Break
}

func (c *comparison) lost(at, loss string) { c.lostFor(at, loss, at) }

func (c *comparison) lostFor(at, loss, hits string) {
	c.breaks = append(c.breaks, Break{At: at, Loss: loss, Hits: hits})
}

func (c *comparison) definition(old, now *ast.Definition) {
	switch old.Kind {
	case ast.Object, ast.Interface:
		c.outputs(old, now)
	case ast.InputObject:
		c.inputs(old, now)
	case ast.Enum:
		for _, v := range old.EnumValues {
			if now.EnumValues.ForName(v.Name) == nil && !c.mayGo(v.Directives) {
				c.lost(old.Name+"."+v.Name, "the value is removed")
			}
		}
	case ast.Union:
		for _, member := range old.Types {
			if !slices.Contains(now.Types, member) {
				c.lostFor(old.Name, member+" is no member any more", member)
			}
		}
	}
}

func (c *comparison) outputs(old, now *ast.Definition) {
	for _, implemented := range old.Interfaces {
		if !slices.Contains(now.Interfaces, implemented) {
			c.lost(old.Name, "it does not implement "+implemented+" any more")
		}
	}
	for _, f := range old.Fields {
		at := old.Name + "." + f.Name
		switch kept := now.Fields.ForName(f.Name); {
		case strings.HasPrefix(f.Name, "__"):
		case kept == nil:
			if !c.mayGo(f.Directives) {
				c.lost(at, "the field is removed")
			}
		default:
			if !givesAsMuch(f.Type, kept.Type) {
				c.lost(at, fmt.Sprintf("its type was %s and is %s", f.Type, kept.Type))
			}
			c.arguments(at, f.Arguments, kept.Arguments)
		}
	}
}

func (c *comparison) arguments(field string, old, now ast.ArgumentDefinitionList) {
	for _, a := range old {
		at := field + "(" + a.Name + ")"
		if kept := now.ForName(a.Name); kept != nil {
			c.input(at, a.Type, kept.Type, a.DefaultValue, kept.DefaultValue, field)
		} else if !c.mayGo(a.Directives) {
			c.lost(at, "the argument is removed")
		}
	}
	for _, a := range now {
		if old.ForName(a.Name) == nil && required(a.Type, a.DefaultValue) {
			c.lostFor(field+"("+a.Name+")", "a required argument is new", field)
		}
	}
}

func (c *comparison) inputs(old, now *ast.Definition) {
	for _, f := range old.Fields {
		at := old.Name + "." + f.Name
		if kept := now.Fields.ForName(f.Name); kept != nil {
			c.input(at, f.Type, kept.Type, f.DefaultValue, kept.DefaultValue, old.Name)
		} else if !c.mayGo(f.Directives) {
			c.lost(at, "the field is removed")
		}
	}
	for _, f := range now.Fields {
		if old.Fields.ForName(f.Name) == nil && required(f.Type, f.DefaultValue) {
			c.lostFor(old.Name+"."+f.Name, "a required field is new", old.Name)
		}
	}
}

// input compares an argument or an input field; whole is what is used by those
// who leave it out.
func (c *comparison) input(at string, old, now *ast.Type, oldDefault, nowDefault *ast.Value, whole string) {
	if !takesAsMuch(old, now) {
		c.lost(at, fmt.Sprintf("its type was %s and is %s", old, now))
	}
	switch {
	case required(now, nowDefault) && !required(old, oldDefault):
		c.lostFor(at, "it is required now", whole)
	case written(oldDefault) != written(nowDefault) && oldDefault != nil:
		c.lostFor(at, fmt.Sprintf("its default was %s and is %s", written(oldDefault), written(nowDefault)), whole)
	}
}

// givesAsMuch: what was never null must not become so; a list stays one.
func givesAsMuch(old, now *ast.Type) bool {
	if old.NonNull && !now.NonNull || (old.Elem == nil) != (now.Elem == nil) {
		return false
	}
	if old.Elem != nil {
		return givesAsMuch(old.Elem, now.Elem)
	}
	return old.NamedType == now.NamedType
}

// takesAsMuch: what could be null must stay so; a default makes it so (see input).
func takesAsMuch(old, now *ast.Type) bool {
	if (old.Elem == nil) != (now.Elem == nil) {
		return false
	}
	if old.Elem == nil {
		return old.NamedType == now.NamedType
	}
	return (old.Elem.NonNull || !now.Elem.NonNull) && takesAsMuch(old.Elem, now.Elem)
}

func required(t *ast.Type, byDefault *ast.Value) bool { return t.NonNull && byDefault == nil }

func written(v *ast.Value) string {
	if v == nil {
		return "none"
	}
	return v.String()
}

func kind(d *ast.Definition) string { return strings.ToLower(string(d.Kind)) }

// mayGo reports whether the released schema announced a removal that is due.
func (c *comparison) mayGo(directives ast.DirectiveList) bool {
	day, ok := RemovalDate(directives)
	return ok && day <= c.today
}

// RemovalDate is the day, YYYY-MM-DD, from which on something deprecated may be
// removed: "… 移除日期 2027-06-30 / removal 2027-06-30". ok is false for what is
// not deprecated, and for a deprecation that does not say the same day in both languages.
func RemovalDate(directives ast.DirectiveList) (day string, ok bool) {
	deprecated := directives.ForName("deprecated")
	if deprecated == nil || deprecated.Arguments.ForName("reason") == nil {
		return "", false
	}
	reason := deprecated.Arguments.ForName("reason").Value.Raw
	m := regexp.MustCompile(`移除日期 (\d{4}-\d{2}-\d{2}) / removal (\d{4}-\d{2}-\d{2})$`).FindStringSubmatch(reason)
	if m == nil || m[1] != m[2] {
		return "", false
	}
	_, err := time.Parse(time.DateOnly, m[1])
	return m[1], err == nil
}
