package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/graph"
	"litong3422/graph/fast"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// operationTime bounds one operation; statement_timeout alone does not end a
// request whose database is silent.
const operationTime = 8 * time.Second

// graphqlAPI is GraphQL over HTTP, written here because the stock transports
// read bodies of any size, repeat malformed ones, run mutations from forms and
// encode every answer twice.
type graphqlAPI struct {
	schema    graphql.ExecutableSchema
	documents *graph.Documents
	presenter graph.Presenter
	limit     time.Duration
	log       *slog.Logger
	buffers   sync.Pool // of *fast.Buffer
}

// newGraphQLAPI serves a schema at one address. It expects to stand behind
// authenticate, and runs nothing without a viewer.
func newGraphQLAPI(schema graphql.ExecutableSchema, log *slog.Logger) *graphqlAPI {
	return &graphqlAPI{
		schema:    schema,
		documents: graph.NewDocuments(schema.Schema(), graph.DefaultLimits()),
		presenter: graph.Presenter{Log: log},
		limit:     operationTime,
		log:       log,
		buffers:   sync.Pool{New: func() any { return &fast.Buffer{} }},
	}
}

func (a *graphqlAPI) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodPost {
		w.Header().Set("Allow", "GET, POST")
		refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, "请用 POST 或 GET", "use POST or GET"))
		return
	}
	mediaType, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		refuse(w, r, http.StatusNotAcceptable, fault.New(fault.Invalid,
			"只能以 application/graphql-response+json 或 application/json 回答",
			"answers come as application/graphql-response+json or application/json only"))
		return
	}
	asked, err := readOperation(w, r)
	if err != nil {
		refuseError(w, r, a.log, err)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), a.limit)
	defer cancel()
	buffer := a.buffers.Get().(*fast.Buffer)
	defer a.giveBack(buffer)
	status, response := a.run(fast.Lend(ctx, buffer), r.Method, asked)
	noteAnswer(ctx, response)
	if status == http.StatusMethodNotAllowed {
		w.Header().Set("Allow", http.MethodPost)
	}
	// By the specification, application/json knows only "answered".
	if mediaType == plainJSON && status == http.StatusBadRequest {
		status = http.StatusOK
	}
	if body, whole := buffer.Body(response.Data); whole && len(response.Errors)+len(response.Extensions) == 0 {
		a.send(w, mediaType, status, body)
		return
	}
	a.write(w, mediaType, status, response)
}

// giveBack keeps the memory of an answer for the next one, unless it is large.
func (a *graphqlAPI) giveBack(b *fast.Buffer) {
	const kept = 1 << 20
	if b.Cap() <= kept {
		a.buffers.Put(b)
	}
}

// run answers one operation with the status of application/graphql-response+json.
func (a *graphqlAPI) run(ctx context.Context, method string, asked operationRequest) (int, *graphql.Response) {
	viewer, ok := auth.ViewerFrom(ctx)
	if !ok {
		return a.refused(ctx, http.StatusUnauthorized, fault.New(fault.Unauthenticated, "请先登录", "please sign in first"))
	}
	op, errs := a.documents.Prepare(graph.Wanted{
		Text: asked.query, Operation: asked.operationName, ReadOnly: method == http.MethodGet,
	})
	if len(errs) > 0 {
		return a.refusedAll(ctx, statusOfRefusal(errs), errs)
	}
	noteOperation(ctx, op.Definition, asked.query)
	if op.Introspects && viewer.Role != auth.Admin && viewer.Role != auth.Analyst {
		return a.refused(ctx, http.StatusBadRequest, fault.New(fault.Forbidden, "您的角色不能查看接口结构", "your role may not read the schema"))
	}
	variables, errs := a.documents.Variables(op, asked.variables)
	if len(errs) > 0 {
		return a.refusedAll(ctx, http.StatusBadRequest, errs)
	}
	return http.StatusOK, a.execute(ctx, asked, op, variables)
}

// statusOfRefusal is the status of a request that was never run.
func statusOfRefusal(errs gqlerror.List) int {
	if errors.Is(errs, graph.ErrReadOnly) {
		return http.StatusMethodNotAllowed
	}
	return http.StatusBadRequest
}

func (a *graphqlAPI) execute(ctx context.Context, asked operationRequest, op *graph.Operation, variables map[string]any) *graphql.Response {
	now := time.Now()
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery:               asked.query,
		OperationName:          asked.operationName,
		Variables:              variables,
		Doc:                    op.Document,
		Operation:              op.Definition,
		Extensions:             asked.extensions,
		RecoverFunc:            a.presenter.Recover,
		ResolverMiddleware:     func(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) },
		RootResolverMiddleware: func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) },
		Stats:                  graphql.Stats{OperationStart: now},
	})
	ctx = graphql.WithResponseContext(ctx, a.presenter.Present, a.presenter.Recover)
	response := a.schema.Exec(ctx)(ctx)
	if response == nil {
		response = &graphql.Response{}
	}
	// The schema's own guard answers with an error that was not presented yet.
	for i, e := range response.Errors {
		response.Errors[i] = a.presenter.Present(ctx, e)
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
		response.Errors = append(response.Errors, a.presenter.Present(ctx, e))
	}
	return status, response
}

// write puts the parts of an answer together; the data are JSON already. An
// answer to a request that was refused has no data, not even null.
func (a *graphqlAPI) write(w http.ResponseWriter, mediaType string, status int, response *graphql.Response) {
	var body bytes.Buffer
	body.Grow(len(response.Data) + 256)
	body.WriteByte('{')
	if len(response.Errors) > 0 {
		errs, err := json.Marshal(response.Errors[:min(len(response.Errors), graph.MaxErrors)])
		if err != nil {
			a.log.Error("encoding errors", "error", err)
			errs = []byte(`[{"message":"内部错误 internal error","extensions":{"code":"INTERNAL"}}]`)
		}
		body.WriteString(`"errors":`)
		body.Write(errs)
	}
	if len(response.Data) > 0 {
		if body.Len() > 1 {
			body.WriteByte(',')
		}
		body.WriteString(`"data":`)
		body.Write(response.Data)
	}
	body.WriteByte('}')
	a.send(w, mediaType, status, body.Bytes())
}

func (a *graphqlAPI) send(w http.ResponseWriter, mediaType string, status int, body []byte) {
	h := w.Header()
	h.Set("Content-Type", mediaType+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // whoever hung up does not read it
}
