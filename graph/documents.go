package graph

import (
	"errors"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/internal/lru"

	"litong3422/internal/fault"
)

// documentsKept bounds the cache: times Limits.Bytes, it is some megabytes.
const documentsKept = 200

// Documents turns texts into operations that may be run, and remembers those that
// passed. They are shared: nobody may change them.
type Documents struct {
	schema *ast.Schema
	limits Limits
	quiet  *rules.Rules
	frank  *rules.Rules
	known  *lru.Cache[string, *document]
}

// document is a text that passed, with its operations in the order of the text.
type document struct {
	parsed     *ast.QueryDocument
	operations []*Operation
}

// Wanted is what a client wants to run.
type Wanted struct {
	Text string
	// Operation names one of the operations in the text; empty where there is one.
	Operation string
	// ReadOnly: nothing but a query may run, as by GET.
	ReadOnly bool
	// Suggest: errors may name what was probably meant, which tells the schema.
	Suggest bool
}

// Operation is an operation that passed every check that needs no variables.
type Operation struct {
	Document   *ast.QueryDocument
	Definition *ast.OperationDefinition
	// Introspects tells whether it reads the schema.
	Introspects bool
	price       priced
	// Without variables every run asks for the same.
	constant  bool
	estimate  Estimate
	wrongPage error
}

// ErrReadOnly refuses a mutation or a subscription where only queries run.
var ErrReadOnly = fault.New(fault.Invalid, "GET 只能查询;变更请用 POST", "GET serves queries only; use POST for mutations")

// NewDocuments checks documents against the full schema.
func NewDocuments(schema *ast.Schema, limits Limits) *Documents {
	return &Documents{schema: schema, limits: limits, quiet: ourRules(quietRules()), frank: ourRules(rules.NewDefaultRules()), known: lru.New[string, *document](documentsKept)}
}

// quietRules are the rules of the specification without guesses at what was
// meant: those cost time, and tell the schema to who may not read it.
func quietRules() *rules.Rules {
	r := rules.NewDefaultRules()
	for _, quiet := range []validator.Rule{
		rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.RemoveRule(strings.TrimSuffix(quiet.Name, quietSuffix))
		r.AddRule(quiet.Name, quiet.RuleFunc)
	}
	return r
}

const quietSuffix = "WithoutSuggestions"

// Prepare parses a document, checks its shape, validates it, and chooses the
// operation. Its errors are faults with their places in the document.
func (d *Documents) Prepare(wanted Wanted) (*Operation, gqlerror.List) {
	known, ok := d.known.Get(wanted.Text)
	if !ok {
		parsed, errs := d.check(wanted)
		if len(errs) > 0 {
			return nil, errs
		}
		known = d.documentOf(parsed)
		d.known.Add(wanted.Text, known)
	}
	definition, errs := choose(known.parsed, wanted)
	if len(errs) > 0 {
		return nil, errs
	}
	return known.operations[slices.Index(known.parsed.Operations, definition)], nil
}

// Check tells what keeps a document from being run, whichever operation is chosen.
func (d *Documents) Check(text string) gqlerror.List {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, d.limits.Tokens)
	if err != nil {
		return gqlerror.List{d.parseError(err)}
	}
	name := ""
	if len(doc.Operations) > 0 {
		name = doc.Operations[0].Name
	}
	_, errs := d.Prepare(Wanted{Text: text, Operation: name})
	return errs
}

func (d *Documents) check(wanted Wanted) (*ast.QueryDocument, gqlerror.List) {
	if len(wanted.Text) > d.limits.Bytes {
		return nil, asList(over("个字节", "bytes", len(wanted.Text), d.limits.Bytes))
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: wanted.Text}, d.limits.Tokens)
	if err != nil {
		return nil, gqlerror.List{d.parseError(err)}
	}
	if len(doc.Operations) == 0 {
		return nil, asList(fault.New(ValidationFailed, "文档中没有操作", "the document holds no operation"))
	}
	if err := d.limits.CheckShape(doc); err != nil {
		return nil, asList(err)
	}
	// Before validation: what kind of operation it is needs no schema.
	if _, errs := choose(doc, wanted); len(errs) > 0 {
		return nil, errs
	}
	obeyed := d.quiet
	if wanted.Suggest {
		obeyed = d.frank
	}
	found := validator.ValidateWithRules(d.schema, doc, obeyed)
	list := make(gqlerror.List, 0, min(len(found), MaxErrors))
	for _, e := range found[:min(len(found), MaxErrors)] {
		list = append(list, validationError(e, wanted.Suggest))
	}
	return doc, list
}

func (d *Documents) documentOf(parsed *ast.QueryDocument) *document {
	known := &document{parsed: parsed}
	for _, definition := range parsed.Operations {
		known.operations = append(known.operations, d.operationOf(parsed, definition))
	}
	return known
}

func (d *Documents) operationOf(parsed *ast.QueryDocument, definition *ast.OperationDefinition) *Operation {
	op := &Operation{
		Document: parsed, Definition: definition, Introspects: introspects(parsed, definition),
		price: pricer{schema: d.schema, doc: parsed}.operation(definition),
	}
	if len(definition.VariableDefinitions) == 0 {
		op.estimate, op.wrongPage = op.Estimate(nil)
		op.constant = true
	}
	return op
}

// choose finds the operation to run and refuses the kinds that are not run here.
func choose(doc *ast.QueryDocument, wanted Wanted) (*ast.OperationDefinition, gqlerror.List) {
	op := doc.Operations.ForName(wanted.Operation)
	switch {
	case op == nil && wanted.Operation == "":
		return nil, asList(fault.New(ValidationFailed, "文档中有多个操作,请用 operationName 指明", "the document holds several operations; name one with operationName"))
	case op == nil:
		return nil, asList(fault.New(ValidationFailed, "文档中没有该名称的操作", "the document holds no operation of that name"))
	case wanted.ReadOnly && op.Operation != ast.Query:
		return nil, asList(ErrReadOnly)
	case op.Operation == ast.Subscription:
		return nil, asList(fault.New(ValidationFailed, "此处不支持订阅", "subscriptions are not served here"))
	}
	return op, nil
}

// Variables coerces the variables of an operation and estimates what it asks for.
func (d *Documents) Variables(op *Operation, given map[string]any) (map[string]any, Estimate, gqlerror.List) {
	variables, wrong := readVariables(d.schema, op.Definition, given)
	if wrong != nil {
		return nil, Estimate{}, gqlerror.List{wrong}
	}
	estimate, err := op.Estimate(variables)
	if err == nil {
		err = d.limits.CheckSize(op, variables, estimate)
	}
	if err != nil {
		return nil, estimate, asList(err)
	}
	return variables, estimate, nil
}

func (d *Documents) parseError(err error) *gqlerror.Error {
	var at []gqlerror.Location
	var e *gqlerror.Error
	if errors.As(err, &e) {
		at = e.Locations
		if strings.HasPrefix(e.Message, "exceeded token limit") {
			return &gqlerror.Error{Err: fault.New(fault.LimitExceeded, "查询超过 %d 个词法单元的上限", "the query has more than %d tokens, which is the limit", d.limits.Tokens)}
		}
	}
	f := fault.New(ParseFailed, "GraphQL 语法错误", "GraphQL syntax error")
	if len(at) > 0 {
		f = fault.New(ParseFailed, "GraphQL 语法错误(第 %d 行第 %d 列)", "GraphQL syntax error (line %d, column %d)", at[0].Line, at[0].Column)
	}
	return &gqlerror.Error{Err: f, Locations: at}
}

func asList(err error) gqlerror.List { return gqlerror.List{{Err: err}} }
