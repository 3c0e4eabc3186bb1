//go:build !race

package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"litong3422/internal/fault"
	"litong3422/internal/page"
)

// Wrong input gets a typed fault that names the argument, in Chinese and English.
func TestWrongInputIsRefusedWithATypedFault(t *testing.T) {
	a := newAPI(t)
	for name, c := range map[string]struct {
		query, variables string
		kind             fault.Kind
		names            string // part of the English text
	}{
		"malformed date":          {`{ mediationCases(where: {openedOn: {gte: "2018-13-01"}}) { totalCount } }`, "", fault.Invalid, "where.openedOn.gte"},
		"date as a number":        {`{ mediationCases(where: {openedOn: {gte: 2018}}) { totalCount } }`, "", fault.Invalid, "where.openedOn.gte"},
		"date in a variable":      {`query($d: Date!) { mediationCases(where: {openedOn: {gte: $d}}) { totalCount } }`, `{"d": {"a": 1}}`, fault.Invalid, "where.openedOn.gte"},
		"malformed instant":       {`{ mediationCases(where: {createdAt: {lt: "yesterday"}}) { totalCount } }`, "", fault.Invalid, "where.createdAt.lt"},
		"malformed decimal":       {`{ mediationCases(where: {amount: {gt: "1e3"}}) { totalCount } }`, "", fault.Invalid, "where.amount.gt"},
		"text for an Int inside":  {`query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`, `{"w": {"parties": {"eq": "3"}}}`, fault.Invalid, "where.parties.eq"},
		"Int beyond 32 bits":      {`query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`, `{"w": {"parties": {"eq": 99999999999}}}`, fault.Invalid, "where.parties.eq"},
		"number for text":         {`query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`, `{"w": {"number": {"eq": 3}}}`, fault.Invalid, "where.number.eq"},
		"null operator":           {`{ mediationCases(where: {amount: {eq: null}}) { totalCount } }`, "", fault.Invalid, "isNull"},
		"null condition":          {`{ mediationCases(where: {amount: null}) { totalCount } }`, "", fault.Invalid, "where.amount"},
		"null and":                {`{ mediationCases(where: {and: null}) { totalCount } }`, "", fault.Invalid, "where.and"},
		"absent operand":          {`query($n: String) { mediationCases(where: {number: {eq: $n}}) { totalCount } }`, "", fault.Invalid, "holds no condition"},
		"empty operators":         {`{ mediationCases(where: {number: {}}) { totalCount } }`, "", fault.Invalid, "where.number"},
		"empty relation":          {`{ mediators(where: {cases: {}}) { totalCount } }`, "", fault.Invalid, "where.cases"},
		"null character":          {`query($n: String) { mediationCases(where: {number: {eq: $n}}) { totalCount } }`, `{"n": "a\u0000b"}`, fault.Invalid, "null character"},
		"id of another type":      {fmt.Sprintf(`{ mediators(where: {id: {eq: %q}}) { totalCount } }`, page.ID("Division", district)), "", fault.Invalid, "where.id.eq"},
		"malformed id in where":   {`{ mediators(where: {id: {in: ["x"]}}) { totalCount } }`, "", fault.Invalid, "where.id.in"},
		"malformed single id":     {`{ mediator(id: "x") { name } }`, "", fault.Invalid, "id"},
		"unknown single id":       {fmt.Sprintf(`{ mediator(id: %q) { name } }`, page.ID("Mediator", "018f0000-0000-7000-8000-000000000000")), "", fault.NotFound, "no Mediator"},
		"id with a wrong key":     {fmt.Sprintf(`{ mediator(id: %q) { name } }`, page.ID("Mediator", "zzz")), "", fault.NotFound, "no Mediator"},
		"malformed division code": {`{ division(code: "6403") { name } }`, "", fault.Invalid, "12 digits"},
		"unknown division code":   {`{ division(code: "999999999999") { name } }`, "", fault.NotFound, "999999999999"},
		"negative page":           {`{ divisions(first: -1) { nodes { name } } }`, "", fault.Invalid, "1 to 100"},
		"empty page":              {`{ divisions(first: 0) { nodes { name } } }`, "", fault.Invalid, "1 to 100"},
		"page too large":          {`{ divisions(last: 101) { nodes { name } } }`, "", fault.Invalid, "1 to 100"},
		"both ends":               {`{ divisions(first: 1, last: 1) { nodes { name } } }`, "", fault.Invalid, "not both"},
		"both cursors":            {`{ divisions(after: "a", before: "b") { nodes { name } } }`, "", fault.Invalid, "not both"},
		"cursor of the other way": {`{ divisions(first: 1, before: "b") { nodes { name } } }`, "", fault.Invalid, "goes with"},
		"forged cursor":           {`{ divisions(after: "AUiZQ1plsWOOtzfZsOzP5Hanz") { nodes { name } } }`, "", fault.CursorInvalid, "cursor"},
		"collation of a number":   {`{ mediationCases(orderBy: {field: AMOUNT, collation: PINYIN}) { nodes { id } } }`, "", fault.Invalid, "text fields only"},
		"field ordered twice":     {`{ mediationCases(orderBy: [{field: AMOUNT}, {field: AMOUNT}]) { nodes { id } } }`, "", fault.Invalid, "orderBy[1]"},
		"count limit":             {`{ mediationCases { countUpTo(limit: 0) { value } } }`, "", fault.Invalid, "limit"},
		"percentile":              {`{ mediationCases { aggregate { percentile(field: AMOUNT, p: 1.5) } } }`, "", fault.Invalid, "between 0 and 1"},
		"grouped by nothing":      {`{ mediationCases { groups(by: []) { aggregate { count } } } }`, "", fault.Invalid, "by"},
		"bucket of an enum":       {`{ mediationCases { groups(by: {field: STATUS, bucket: MONTH}) { aggregate { count } } } }`, "", fault.Invalid, "dates and instants"},
		"grouped twice":           {`{ mediationCases { groups(by: [{field: STATUS}, {field: STATUS}]) { aggregate { count } } } }`, "", fault.Invalid, "by[1]"},
		"order by another key":    {`{ mediationCases { groups(by: {field: STATUS}, orderBy: {key: CATEGORY}) { aggregate { count } } } }`, "", fault.Invalid, "not grouped by"},
		"order by nothing":        {`{ mediationCases { groups(by: {field: STATUS}, orderBy: {}) { aggregate { count } } } }`, "", fault.Invalid, "exactly one of them"},
		"sum of a date":           {`{ mediationCases { groups(by: {field: STATUS}, orderBy: {measure: {function: SUM, field: OPENED_ON}}) { aggregate { count } } } }`, "", fault.Invalid, "no such figure"},
		"too many groups":         {`{ mediationCases { groups(by: {field: STATUS}, first: 5001) { aggregate { count } } } }`, "", fault.Invalid, "first"},
		"filter too deep":         {`{ mediationCases(where: ` + strings.Repeat(`{not: `, 14) + `{}` + strings.Repeat(`}`, 14) + `) { totalCount } }`, "", fault.LimitExceeded, "12"},
		"too many values":         {`query($v: [String!]) { mediationCases(where: {number: {in: $v}}) { totalCount } }`, `{"v": [` + strings.Repeat(`"x",`, 1000) + `"x"]}`, fault.LimitExceeded, "1000"},
		"too many ids":            {`query($v: [ID!]!) { nodes(ids: $v) { id } }`, `{"v": [` + strings.Repeat(`"x",`, 100) + `"x"]}`, fault.LimitExceeded, "100"},
	} {
		t.Run(name, func(t *testing.T) {
			a := a
			a.t = t
			viewer := leader()
			r := a.run(&viewer, c.query, c.variables)
			if len(r.Errors) == 0 {
				t.Fatalf("%s was answered: %s", c.query, r.Raw)
			}
			f, ok := r.Errors[0].Err.(*fault.Error)
			if !ok {
				t.Fatalf("the error is no fault: %v", r.Errors)
			}
			if f.Kind != c.kind || !strings.Contains(f.Text.EN, c.names) {
				t.Errorf("got %s %q, want %s with %q", f.Kind, f.Text.EN, c.kind, c.names)
			}
			if !strings.ContainsAny(f.Text.ZH, "。") {
				t.Errorf("the Chinese text is %q", f.Text.ZH)
			}
			if r.Statements > 1 || r.Statements > 0 && c.kind != fault.NotFound {
				t.Errorf("%d statements ran", r.Statements)
			}
		})
	}
}

// What the schema itself rules out never reaches a resolver.
func TestUnknownNamesAreRefusedByValidation(t *testing.T) {
	a := newAPI(t)
	for name, query := range map[string]string{
		"unknown field":             `{ divisions { nodes { colour } } }`,
		"unknown filter":            `{ divisions(where: {colour: {eq: "red"}}) { totalCount } }`,
		"personal data in a filter": `{ mediators(where: {name: {eq: "x"}}) { totalCount } }`,
		"personal data in an order": `{ mediators(orderBy: {field: NAME}) { totalCount } }`,
		"personal data in a group":  `{ mediators { groups(by: {field: PHONE}) { aggregate { count } } } }`,
		"unknown enum value":        `{ mediationCases(where: {status: {eq: LOST}}) { totalCount } }`,
	} {
		viewer := leader()
		if r := a.run(&viewer, query, ""); len(r.Errors) == 0 || r.Statements > 0 || r.Raw != "" {
			t.Errorf("%s: %v %s", name, r.Errors, r.Raw)
		}
	}
}

func TestRequestsWithoutSignInAreRefused(t *testing.T) {
	a := newAPI(t)
	for _, query := range []string{`{ divisions { totalCount } }`, `{ __schema { types { name } } }`, `{ viewer { userName } }`, `{ county { code } }`} {
		r := a.run(nil, query, "")
		if kinds := r.kinds(); len(kinds) != 1 || kinds[0] != fault.Unauthenticated || r.Raw != "" {
			t.Errorf("%s: %v %s", query, r.Errors, r.Raw)
		}
	}
}

// A single value stands for a list of one, defaults of inputs hold in variables
// too, and an absent filter is no filter.
func TestCoercionFollowsTheSpecification(t *testing.T) {
	a := newAPI(t)
	all := a.ask(leader(), `{ mediationCases { totalCount } }`, "").at("mediationCases", "totalCount")
	one := a.ask(leader(), `{ mediationCases(where: {status: {in: CLOSED}}) { totalCount } }`, "").at("mediationCases", "totalCount")
	for _, c := range []struct {
		query, variables string
		want             any
	}{
		{`query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`, ``, all},
		{`query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`, `{"w": null}`, all},
		{`{ mediationCases(orderBy: {field: AMOUNT, direction: null, nulls: null, collation: null}) { totalCount } }`, ``, all},
		{`query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }`, `{"w": {"status": {"in": "CLOSED"}}}`, one},
		{`query($s: [MediationStatus!]) { mediationCases(where: {status: {in: $s}}) { totalCount } }`, `{"s": ["CLOSED"]}`, one},
		{`query($s: MediationStatus = CLOSED) { mediationCases(where: {status: {eq: $s}}) { totalCount } }`, ``, one},
		{`{ mediationCases(where: {or: []}) { totalCount } }`, ``, float64(0)},
		{`{ mediationCases(where: {and: []}) { totalCount } }`, ``, all},
		{`query($o: [MediationCaseOrder!]) { mediationCases(orderBy: $o, first: 1) { totalCount nodes { id } } }`, `{"o": {"field": "AMOUNT"}}`, all},
		{`query($p: Decimal) { mediationCases(where: {amount: {gte: $p}}) { totalCount } }`, `{"p": 0}`,
			a.ask(leader(), `{ mediationCases(where: {amount: {isNull: false}}) { totalCount } }`, "").at("mediationCases", "totalCount")},
	} {
		if got := a.ask(leader(), c.query, c.variables).at("mediationCases", "totalCount"); got != c.want {
			t.Errorf("%s %s: %v, want %v", c.query, c.variables, got, c.want)
		}
	}
}

// Introspection shows the full schema, not the one that gqlgen was given.
func TestIntrospectionShowsTheFullSchema(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{ __type(name: "MediationCaseConnection") { description fields { name args { name type { name } } type { ofType { name } } } } where: __type(name: "MediationCaseWhere") { kind inputFields { name } } }`, "")
	if r.at("where", "kind") != "INPUT_OBJECT" || !strings.Contains(r.Raw, `"MediationCaseAggregate"`) || !strings.Contains(r.Raw, `"by"`) {
		t.Errorf("got %s", r.Raw)
	}
}
