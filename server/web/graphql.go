package web

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/graph"
	"litong3422/graph/admission"
	"litong3422/graph/exec"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// operationTime is the time limit of one operation. statement_timeout alone does not
// end a request whose database is silent.
const operationTime = 8 * time.Second

// graphqlAPI is GraphQL over HTTP, written here because the stock transports
// read bodies of any size, repeat malformed ones, run mutations from forms and
// encode every answer twice.
type graphqlAPI struct {
	schema     Schema
	rules      Rules
	operations *admission.Operations
	wider      *admission.Operations // within the limits of trusted documents
	granted    *admission.GrantedOperations
	requests   requestCache
	trusted    *trustedDocuments
	encoders   encoders
	budgets    *auth.Budgets
	present    graphql.ErrorPresenterFunc
	recover    graphql.RecoverFunc
	limit      time.Duration
	log        *slog.Logger
	buffers    sync.Pool // of *exec.Buffer
	// Values of headers, by media type and by coding; answers share them.
	contentTypes map[string][]string
	codings      map[string][]string
	unstored     []string
	byCoding     []string
}

// newGraphQLAPI returns a handler of a schema; now is the clock of the budgets. It must
// stand behind authenticate, and runs nothing without a viewer.
func newGraphQLAPI(schema Schema, rules Rules, trusted *trustedDocuments, now func() time.Time, log *slog.Logger) *graphqlAPI {
	presenter := graph.Presenter{Log: log}
	return &graphqlAPI{
		schema:     schema,
		rules:      rules,
		operations: admission.NewOperations(schema.Schema(), schema.Catalogue, rules.Limits),
		wider:      admission.NewOperations(schema.Schema(), schema.Catalogue, rules.TrustedLimits()),
		granted:    admission.NewGrantedOperations(schema.Catalogue, rules.Limits, rules.TrustedLimits()),
		requests:   newRequestCache(),
		trusted:    trusted,
		encoders:   newEncoders(),
		budgets:    auth.NewBudgets(now),
		present:    presenter.Present,
		recover:    presenter.Recover,
		limit:      operationTime,
		log:        log,
		buffers:    sync.Pool{New: func() any { return &exec.Buffer{} }},
		contentTypes: map[string][]string{
			plainJSON: {plainJSON + "; charset=utf-8"}, graphqlJSON: {graphqlJSON + "; charset=utf-8"},
		},
		codings:  map[string][]string{codingBrotli: {codingBrotli}, codingGzip: {codingGzip}},
		unstored: []string{"no-store"},
		byCoding: []string{"Accept-Encoding"},
	}
}

// exchange is one request and what is known of it so far.
type exchange struct {
	viewer    auth.Viewer
	method    string
	mediaType string      // of the answer
	coding    string      // of the answer, if it is long enough; empty: none
	header    http.Header // of the request
	asked     operationRequest
	charge    charge
}

func (a *graphqlAPI) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	viewer, ok := auth.ViewerFrom(r.Context())
	if !ok {
		refuse(w, r, http.StatusUnauthorized, fault.New(fault.Unauthenticated, "请先登录", "please sign in first"))
		return
	}
	x := &exchange{viewer: viewer, method: r.Method, header: r.Header, mediaType: plainJSON, coding: codingOf(r.Header, answerCodings()), charge: a.chargeOf(r.Context(), viewer)}
	if err := a.read(x, w, r); err != nil {
		status, response := a.refusal(r.Context(), w.Header(), err)
		noteAnswer(r.Context(), response, x.charge.actual)
		a.write(w, x, status, response)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), a.limit)
	defer cancel()
	buffer := a.buffers.Get().(*exec.Buffer)
	defer a.releaseBuffer(buffer)
	status, response := a.run(ctx, w.Header(), x, buffer)
	noteAnswer(ctx, response, x.charge.actual)
	// By the specification, application/json knows only "answered".
	if x.mediaType == plainJSON && status == http.StatusBadRequest {
		status = http.StatusOK
	}
	var scratch [160]byte
	if body, whole := buffer.Body(response.Data, x.charge.append(scratch[:0])); whole && len(response.Errors) == 0 {
		a.send(w, x, status, body)
		return
	}
	a.write(w, x, status, response)
}

// chargeOf returns the charge of a request: to the key's budget, or to the user's.
func (a *graphqlAPI) chargeOf(ctx context.Context, viewer auth.Viewer) charge {
	payer := auth.Payer{ID: viewer.UserID}
	if key, ok := auth.KeyFrom(ctx); ok {
		payer = auth.Payer{Key: true, ID: key.ID}
	}
	return charge{budgets: a.budgets, payer: payer, perMinute: a.rules.BudgetOf(ctx)}
}

// read reads a request into the exchange. The error is for the client.
func (a *graphqlAPI) read(x *exchange, w http.ResponseWriter, r *http.Request) (err error) {
	if err := x.charge.admit(); err != nil {
		return err
	}
	if r.Method != http.MethodGet && r.Method != http.MethodPost {
		w.Header().Set("Allow", "GET, POST")
		return &httpFault{http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 POST 或 GET", "use POST or GET")}
	}
	mediaType, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		return &httpFault{http.StatusNotAcceptable, fault.New(fault.Invalid,
			"只能以 application/graphql-response+json 或 application/json 回答",
			"answers come as application/graphql-response+json or application/json only")}
	}
	x.mediaType = mediaType
	if err := checkBody(r, a.rules.Body); err != nil {
		return err
	}
	if x.asked, err = a.requests.read(r); err != nil {
		return err
	}
	return a.trusted.resolve(r.Context(), &x.asked)
}

// refusal answers a request with an error, by the status that the error names.
func (a *graphqlAPI) refusal(ctx context.Context, h http.Header, err error) (int, *graphql.Response) {
	status := statusOf(fault.KindOf(err))
	var precise *httpFault
	if errors.As(err, &precise) {
		status = precise.status
	}
	status, response := a.refusedAll(ctx, status, gqlerror.List{{Err: err}})
	var over *overBudgetError
	if errors.As(err, &over) {
		h.Set("Retry-After", strconv.Itoa(over.seconds()))
		response.Errors[0].Extensions["retryAfter"] = over.seconds()
	}
	return status, response
}

// releaseBuffer keeps the memory of an answer for the next one, unless it is large.
func (a *graphqlAPI) releaseBuffer(b *exec.Buffer) {
	const largestKept = 1 << 20 // bytes
	if b.Cap() <= largestKept {
		a.buffers.Put(b)
	}
}

// run answers one operation with the status of application/graphql-response+json.
func (a *graphqlAPI) run(ctx context.Context, h http.Header, x *exchange, into *exec.Buffer) (int, *graphql.Response) {
	ctx, operations, err := a.operationsOf(ctx, x.asked.trusted)
	if err != nil {
		return a.refusal(ctx, h, err)
	}
	op, errs := operations.Prepare(admission.Request{
		Text: x.asked.query, Operation: x.asked.operationName, ReadOnly: x.method == http.MethodGet,
		Suggest: slices.Contains(a.rules.Suggest, x.viewer.Role),
	})
	if len(errs) > 0 {
		status := statusOfRefusal(errs)
		if status == http.StatusMethodNotAllowed {
			h.Set("Allow", http.MethodPost)
		}
		return a.refusedAll(ctx, status, errs)
	}
	ctx = noteOperation(ctx, op.Definition, x.asked.query)
	if op.Introspects && !readsSchema(ctx, a.rules.Introspect, x.viewer.Role) && !(op.Probes && hasKey(ctx)) {
		return a.refused(ctx, http.StatusBadRequest, errSchemaClosed())
	}
	ready, errs := prepareOperation(operations, op, x.asked)
	if len(errs) > 0 {
		x.charge.requested = max(x.charge.requested, ready.estimate.Requested)
		return a.refusedAll(ctx, http.StatusBadRequest, errs)
	}
	if err := x.charge.reserve(op, ready.variables, ready.estimate); err != nil {
		return a.refusal(ctx, h, err)
	}
	queryStats := &factsOf(ctx).queryStats
	statements, rows := queryStats.Statements(), queryStats.Rows()
	response := a.execute(exec.WithBuffer(ctx, into, ready.text), x, ready)
	x.charge.refund(ready.estimate.Actual(queryStats.Statements()-statements, queryStats.Rows()-rows, len(response.Data)))
	return http.StatusOK, response
}

// operationsOf returns the operations of the schema that the request may read: the whole
// one, or what its key is granted.
func (a *graphqlAPI) operationsOf(ctx context.Context, trusted bool) (context.Context, *admission.Operations, error) {
	plain, wider := a.operations, a.wider
	if key, ok := auth.KeyFrom(ctx); ok && key.Datasets.Limited() {
		var err error
		if plain, wider, err = a.granted.Of(key.Datasets); err != nil {
			return ctx, nil, err
		}
		ctx = admission.WithOperations(ctx, plain)
	}
	if trusted {
		return ctx, wider, nil
	}
	return ctx, plain, nil
}

// readsSchema reports whether a request may read the schema: by the viewer's role, and
// never with a key for some datasets, because the schema shows all of them.
func readsSchema(ctx context.Context, readers []auth.Role, role auth.Role) bool {
	key, ok := auth.KeyFrom(ctx)
	return slices.Contains(readers, role) && !(ok && key.Datasets.Limited())
}

// hasKey reports whether a program sends the request. Many programs ask for the name of
// the root type to find out whether the server is there.
func hasKey(ctx context.Context) bool {
	_, ok := auth.KeyFrom(ctx)
	return ok
}

func errSchemaClosed() *fault.Error {
	return fault.New(fault.Forbidden, "您的角色不能查看接口结构", "your role may not read the schema")
}

// prepareOperation reads the variables of an operation, unless the same request was
// read before. With errors, only the estimate is of use.
func prepareOperation(operations *admission.Operations, op *admission.Operation, asked operationRequest) (*preparedOperation, gqlerror.List) {
	if asked.run != nil {
		if ready := asked.run.Load(); ready != nil && ready.operation == op {
			return ready, nil
		}
	}
	ready := &preparedOperation{operation: op}
	var errs gqlerror.List
	if ready.variables, ready.estimate, errs = operations.Variables(op, asked.variables); len(errs) > 0 {
		return ready, errs
	}
	if len(ready.variables) > 0 {
		text, err := json.Marshal(ready.variables)
		if err != nil {
			return ready, gqlerror.List{{Err: err}} // they were JSON when they came
		}
		ready.text = string(text)
	}
	if asked.run != nil {
		asked.run.Store(ready)
	}
	return ready, nil
}

// statusOfRefusal is the status of a request that was never run.
func statusOfRefusal(errs gqlerror.List) int {
	if errors.Is(errs, admission.ErrReadOnly) {
		return http.StatusMethodNotAllowed
	}
	return http.StatusBadRequest
}

func (a *graphqlAPI) execute(ctx context.Context, x *exchange, ready *preparedOperation) *graphql.Response {
	now := time.Now()
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery:               x.asked.query,
		OperationName:          x.asked.operationName,
		Headers:                x.header,
		Variables:              ready.variables,
		Doc:                    ready.operation.Document,
		Operation:              ready.operation.Definition,
		Extensions:             x.asked.extensions,
		RecoverFunc:            a.recover,
		ResolverMiddleware:     func(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) },
		RootResolverMiddleware: func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) },
		Stats:                  graphql.Stats{OperationStart: now},
	})
	ctx = graphql.WithResponseContext(ctx, a.present, a.recover)
	response := a.schema.Exec(ctx)(ctx)
	if response == nil {
		response = &graphql.Response{}
	}
	// The schema itself refuses with errors that are not presented yet.
	for i, e := range response.Errors {
		response.Errors[i] = a.present(ctx, e)
	}
	response.Errors = append(response.Errors, graphql.GetErrors(ctx)...)
	if len(response.Data) == 0 {
		response.Data = json.RawMessage("null")
	}
	return response
}

func (a *graphqlAPI) refused(ctx context.Context, status int, f *fault.Error) (int, *graphql.Response) {
	return a.refusedAll(ctx, status, gqlerror.List{{Err: f}})
}

func (a *graphqlAPI) refusedAll(ctx context.Context, status int, errs gqlerror.List) (int, *graphql.Response) {
	response := &graphql.Response{}
	for _, e := range errs {
		response.Errors = append(response.Errors, a.present(ctx, e))
	}
	return status, response
}

// write puts the parts of an answer together; the data are JSON already. An
// answer to a request that was refused has no data, not even null.
func (a *graphqlAPI) write(w http.ResponseWriter, x *exchange, status int, response *graphql.Response) {
	body := make([]byte, 0, len(response.Data)+512)
	body = append(body, '{')
	if len(response.Errors) > 0 {
		errs, err := json.Marshal(response.Errors[:min(len(response.Errors), admission.MaxErrors)])
		if err != nil {
			a.log.Error("encoding the errors of an answer", "error", err)
			errs = []byte(`[{"message":"内部错误 internal error","extensions":{"code":"INTERNAL"}}]`)
		}
		body = append(append(append(body, `"errors":`...), errs...), ',')
	}
	if len(response.Data) > 0 {
		body = append(append(append(body, `"data":`...), response.Data...), ',')
	}
	a.send(w, x, status, append(x.charge.append(body), '}'))
}

func (a *graphqlAPI) send(w http.ResponseWriter, x *exchange, status int, body []byte) {
	h := w.Header()
	h["Content-Type"] = a.contentTypes[x.mediaType]
	h["Vary"] = a.byCoding
	if encoded, ok := a.encoders.encode(x.coding, body); ok {
		h["Content-Encoding"], body = a.codings[x.coding], encoded
	}
	h["Cache-Control"] = a.unstored
	h["Content-Length"] = []string{strconv.Itoa(len(body))}
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that hung up does not read it
}
