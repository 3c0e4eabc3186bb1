package graph

import (
	"errors"
	"strings"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/internal/fault"
)

// documentsKept bounds the cache: times Limits.Bytes, it is some megabytes.
const documentsKept = 200

// Documents turns texts into documents that may be run, and remembers those that
// passed. Documents are shared: nobody may change them.
type Documents struct {
	schema *ast.Schema
	limits Limits
	rules  *rules.Rules
	known  *lru.Cache[string, *ast.QueryDocument]
}

// NewDocuments checks documents against the full schema.
func NewDocuments(schema *ast.Schema, limits Limits) *Documents {
	known, err := lru.New[string, *ast.QueryDocument](documentsKept)
	if err != nil {
		panic(err) // only for a size below one
	}
	return &Documents{schema: schema, limits: limits, rules: quietRules(), known: known}
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

// Prepare parses a document, checks its shape, and validates it. Its errors are
// faults with their places in the document.
func (d *Documents) Prepare(text string) (*ast.QueryDocument, gqlerror.List) {
	if doc, ok := d.known.Get(text); ok {
		return doc, nil
	}
	if len(text) > d.limits.Bytes {
		return nil, asList(over("个字节", "bytes", len(text), d.limits.Bytes))
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, d.limits.Tokens)
	if err != nil {
		return nil, gqlerror.List{d.parseError(err)}
	}
	if len(doc.Operations) == 0 {
		return nil, asList(fault.New(ValidationFailed, "文档中没有操作", "the document holds no operation"))
	}
	if err := d.limits.CheckShape(doc); err != nil {
		return nil, asList(err)
	}
	if found := validator.ValidateWithRules(d.schema, doc, d.rules); len(found) > 0 {
		list := make(gqlerror.List, 0, min(len(found), MaxErrors))
		for _, e := range found[:min(len(found), MaxErrors)] {
			list = append(list, validationError(e))
		}
		return nil, list
	}
	d.known.Add(text, doc)
	return doc, nil
}

// Operation chooses the operation to run.
func (d *Documents) Operation(doc *ast.QueryDocument, name string) (*ast.OperationDefinition, gqlerror.List) {
	op := doc.Operations.ForName(name)
	if op == nil && name == "" {
		return nil, asList(fault.New(ValidationFailed, "文档中有多个操作,请用 operationName 指明", "the document holds several operations; name one with operationName"))
	}
	if op == nil {
		return nil, asList(fault.New(ValidationFailed, "文档中没有该名称的操作", "the document holds no operation of that name"))
	}
	return op, nil
}

// Variables coerces the variables of an operation and checks what it may return.
func (d *Documents) Variables(doc *ast.QueryDocument, op *ast.OperationDefinition, given map[string]any) (map[string]any, gqlerror.List) {
	variables, err := validator.VariableValues(d.schema, op, given)
	if err != nil {
		return nil, gqlerror.List{variableError(err)}
	}
	if err := d.limits.CheckNodes(doc, op, variables); err != nil {
		return nil, asList(err)
	}
	return variables, nil
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
