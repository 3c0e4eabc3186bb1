package admission

import (
	"errors"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/graph/request"
	"litong3422/internal/lru"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// The kinds of faults that only GraphQL knows.
const (
	ParseFailed      fault.Kind = "GRAPHQL_PARSE_FAILED"
	ValidationFailed fault.Kind = "GRAPHQL_VALIDATION_FAILED"
)

// MaxErrors is the number of errors that one response shows.
const MaxErrors = 5

// maxDocuments bounds the cache: times Limits.Bytes, it is some megabytes.
const maxDocuments = 200

// Operations parses and checks documents, and caches those that passed. Operations are
// shared between requests and must not be changed. It is safe for concurrent use.
type Operations struct {
	schema                  *ast.Schema
	catalogue               *catalogue.Catalogue
	limits                  Limits
	rulesWithoutSuggestions *rules.Rules
	rulesWithSuggestions    *rules.Rules
	documents               *lru.Cache[string, *document]
}

// document is a document that passed, with its operations in the order of the text.
type document struct {
	parsed     *ast.QueryDocument
	operations []*Operation
}

// Request is an operation that a client requests.
type Request struct {
	Text string
	// Operation names one of the operations in the text; empty where there is one.
	Operation string
	// ReadOnly refuses every operation but a query, as GET does.
	ReadOnly bool
	// Suggest lets errors propose names, which discloses parts of the schema.
	Suggest bool
}

// Operation is an operation that passed every check that needs no variables.
type Operation struct {
	Document   *ast.QueryDocument
	Definition *ast.OperationDefinition
	// Introspects reports whether it reads the schema.
	Introspects bool
	// Probes reports whether it reads no more of the schema than the name of the root type.
	Probes bool
	cost   costNode
	// constant is set for an operation without variables: its estimate never changes.
	constant  bool
	estimate  Estimate
	wrongPage error
}

// ErrReadOnly refuses a mutation or a subscription where only queries run.
var ErrReadOnly = fault.New(fault.Invalid, "GET 只能查询；变更请用 POST", "GET serves queries only; use POST for mutations")

// NewOperations returns an empty cache of operations that are checked against a schema
// and within limits. The catalogue holds the policy of its fields; it may hold more.
func NewOperations(schema *ast.Schema, c *catalogue.Catalogue, limits Limits) *Operations {
	return &Operations{schema: schema, catalogue: c, limits: limits, rulesWithoutSuggestions: withLiteralRule(defaultRulesWithoutSuggestions()), rulesWithSuggestions: withLiteralRule(rules.NewDefaultRules()), documents: lru.New[string, *document](maxDocuments)}
}

// defaultRulesWithoutSuggestions returns the rules of the specification without proposed
// names. Proposals cost time, and disclose the schema to callers that may not read it.
func defaultRulesWithoutSuggestions() *rules.Rules {
	r := rules.NewDefaultRules()
	for _, rule := range []validator.Rule{
		rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.RemoveRule(strings.TrimSuffix(rule.Name, withoutSuggestions))
		r.AddRule(rule.Name, rule.RuleFunc)
	}
	return r
}

// withoutSuggestions is the suffix of the validator's rules that propose no names.
const withoutSuggestions = "WithoutSuggestions"

// Prepare parses a document, checks its shape, validates it, and chooses the operation.
// Its errors are faults of the kinds ParseFailed, ValidationFailed, LimitExceeded and
// Invalid, with their places in the document.
func (o *Operations) Prepare(req Request) (*Operation, gqlerror.List) {
	known, ok := o.documents.Get(req.Text)
	if !ok {
		parsed, errs := o.check(req)
		if len(errs) > 0 {
			return nil, errs
		}
		known = o.documentOf(parsed)
		o.documents.Add(req.Text, known)
	}
	definition, errs := choose(known.parsed, req)
	if len(errs) > 0 {
		return nil, errs
	}
	return known.operations[slices.Index(known.parsed.Operations, definition)], nil
}

// Check returns the errors of a document, whichever of its operations is chosen.
func (o *Operations) Check(text string) gqlerror.List {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, o.limits.Tokens)
	if err != nil {
		return gqlerror.List{o.parseError(err)}
	}
	name := ""
	if len(doc.Operations) > 0 {
		name = doc.Operations[0].Name
	}
	_, errs := o.Prepare(Request{Text: text, Operation: name})
	return errs
}

func (o *Operations) check(req Request) (*ast.QueryDocument, gqlerror.List) {
	if len(req.Text) > o.limits.Bytes {
		return nil, asList(over("个字节", "bytes", len(req.Text), o.limits.Bytes))
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: req.Text}, o.limits.Tokens)
	if err != nil {
		return nil, gqlerror.List{o.parseError(err)}
	}
	if len(doc.Operations) == 0 {
		return nil, asList(fault.New(ValidationFailed, "文档中没有操作", "the document holds no operation"))
	}
	if err := o.limits.CheckShape(doc, o.catalogue); err != nil {
		return nil, asList(err)
	}
	// Before validation: what kind of operation it is needs no schema.
	if _, errs := choose(doc, req); len(errs) > 0 {
		return nil, errs
	}
	applied := o.rulesWithoutSuggestions
	if req.Suggest {
		applied = o.rulesWithSuggestions
	}
	found := validator.ValidateWithRules(o.schema, doc, applied)
	list := make(gqlerror.List, 0, min(len(found), MaxErrors))
	for _, e := range found[:min(len(found), MaxErrors)] {
		list = append(list, validationError(e, req.Suggest))
	}
	return doc, list
}

func (o *Operations) documentOf(parsed *ast.QueryDocument) *document {
	known := &document{parsed: parsed}
	for _, definition := range parsed.Operations {
		known.operations = append(known.operations, o.operationOf(parsed, definition))
	}
	return known
}

func (o *Operations) operationOf(parsed *ast.QueryDocument, definition *ast.OperationDefinition) *Operation {
	op := &Operation{
		Document: parsed, Definition: definition, Introspects: introspects(parsed, definition), Probes: probes(definition),
		cost: costBuilder{schema: o.schema, catalogue: o.catalogue, doc: parsed}.operation(definition),
	}
	if len(definition.VariableDefinitions) == 0 {
		op.estimate, op.wrongPage = op.Estimate(nil)
		op.constant = true
	}
	return op
}

// choose returns the operation to run, and refuses kinds of operations that are not served.
func choose(doc *ast.QueryDocument, req Request) (*ast.OperationDefinition, gqlerror.List) {
	op := doc.Operations.ForName(req.Operation)
	switch {
	case op == nil && req.Operation == "":
		return nil, asList(fault.New(ValidationFailed, "文档中有多个操作，请用 operationName 指明", "the document holds several operations; name one with operationName"))
	case op == nil:
		return nil, asList(fault.New(ValidationFailed, "文档中没有该名称的操作", "the document holds no operation of that name"))
	case req.ReadOnly && op.Operation != ast.Query:
		return nil, asList(ErrReadOnly)
	case op.Operation == ast.Subscription:
		return nil, asList(fault.New(ValidationFailed, "此处不支持订阅", "subscriptions are not served here"))
	}
	return op, nil
}

// Variables coerces the variables of an operation and estimates its cost. It refuses an
// operation beyond the limits.
func (o *Operations) Variables(op *Operation, given map[string]any) (map[string]any, Estimate, gqlerror.List) {
	variables, wrong := request.Variables(o.schema, op.Definition, given)
	if wrong != nil {
		return nil, Estimate{}, gqlerror.List{wrong}
	}
	estimate, err := op.Estimate(variables)
	if err == nil {
		err = o.limits.CheckSize(op, variables, estimate)
	}
	if err != nil {
		return nil, estimate, asList(err)
	}
	return variables, estimate, nil
}

func (o *Operations) parseError(err error) *gqlerror.Error {
	var at []gqlerror.Location
	var e *gqlerror.Error
	if errors.As(err, &e) {
		at = e.Locations
		if strings.HasPrefix(e.Message, "exceeded token limit") {
			return &gqlerror.Error{Err: fault.New(fault.LimitExceeded, "查询超过%d个词法单元的上限", "the query has more than %d tokens, which is the limit", o.limits.Tokens)}
		}
	}
	f := fault.New(ParseFailed, "GraphQL 语法错误", "GraphQL syntax error")
	if len(at) > 0 {
		f = fault.New(ParseFailed, "GraphQL 语法错误（第%d行第%d列）", "GraphQL syntax error (line %d, column %d)", at[0].Line, at[0].Column)
	}
	return &gqlerror.Error{Err: f, Locations: at}
}

func asList(err error) gqlerror.List { return gqlerror.List{{Err: err}} }
