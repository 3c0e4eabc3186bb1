// Package change holds a write as a plain value: what a mutation, a form or a line of a file
// asks, and what internal/command decides and saves. Every name in it is a pointer into the
// catalogue.
package change

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// Change asks for one write of one row.
type Change struct {
	Entity     *catalogue.Entity
	Action     catalogue.Action
	Transition *catalogue.Transition // of an action that moves the state, else nil
	Key        string                // the row's key; "" for a new row
	Expected   int                   // the version that the writer has read; 0 for a new and a deleted row
	Set        []Value
	Reason     string
	Name       string // by which references of the same request know a new row; "" for none
}

// Value is what a member is to hold: text, a whole number or a truth as the API reads it, a
// Reference for an edge, nil for nothing.
type Value struct {
	Member catalogue.Member
	Value  any
}

// Reference names the row at the end of an edge.
type Reference struct {
	By    *catalogue.Field // nil: by the key
	New   bool             // a row that the change named Value of the same request makes
	Value string
}

// Code says why a write was refused. It is stable; clients decide by it.
type Code string

// The codes.
const (
	Invalid         Code = "INVALID"           // a value is not acceptable
	Required        Code = "REQUIRED_MISSING"  // a value is missing
	Unknown         Code = "REFERENCE_UNKNOWN" // an edge leads to no row that the writer may see
	NotUnique       Code = "NOT_UNIQUE"        // another row has this key
	VersionConflict Code = "VERSION_CONFLICT"  // the row was changed since it was read
	NotPermitted    Code = "NOT_PERMITTED"     // not the writer's to write, or no such row
	RuleViolation   Code = "RULE_VIOLATION"    // a rule of the domain forbids it
	InUse           Code = "IN_USE"            // other rows lead to this one
	BudgetExceeded  Code = "BUDGET_EXCEEDED"   // it takes more than is left
	NotWritten      Code = "NOT_WRITTEN"       // another change of the request was refused
)

// Problem is one reason why a write was refused.
type Problem struct {
	Code    Code
	Path    []string // the input's field at fault, empty for the whole
	Text    fault.Text
	Current int    // of VersionConflict: the version that the row has now
	Rule    string // of RuleViolation: the name of the rule
	// Available is what is left, in yuan. Of BudgetExceeded.
	Available string
}

// Problems refuse a write. They are all that could be found, not the first alone.
type Problems []Problem

// Error returns the English texts, for the log.
func (p Problems) Error() string {
	text := "refused"
	for _, problem := range p {
		text += ": " + problem.Text.EN
	}
	return text
}

// New returns a problem. The args fill both texts.
func New(code Code, path []string, zh, en string, args ...any) Problem {
	return Problem{Code: code, Path: path, Text: fault.New(fault.Invalid, zh, en, args...).Text}
}
