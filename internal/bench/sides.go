package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"litong3422/internal/bench/handler"
	"litong3422/internal/bench/load"
	"litong3422/internal/memory"
	"litong3422/internal/postgres"
)

// side is one of the servers that are compared.
type side struct {
	*process
	folder string // the product's data folder; "": the hand-written handler

	token    string
	signedIn time.Time
}

// tokenFresh is how long a token is used. It is valid for twice as long, and measuring one
// shape takes less.
const tokenFresh = 5 * time.Minute

// tokenLength is about the length of the product's tokens, in bytes.
const tokenLength = 517

// The names of the sides.
const (
	byProduct   = "product"
	byGenerated = "generated" // the product with gqlgen's executor
	byHand      = "by hand"
	byOther     = "other" // the product of another commit
)

// request returns the request for a shape to this side.
func (s *side) request(ctx context.Context, of shape) (load.Request, error) {
	path, ask := "/graphql", of.body
	if s.folder == "" {
		path, ask = "/"+of.name, of.arguments
	}
	body, err := ask()
	if err != nil {
		return load.Request{}, err
	}
	if s.folder == "" {
		s.token = strings.Repeat("x", tokenLength) // the hand-written handler does not read it
	} else if time.Since(s.signedIn) > tokenFresh {
		if s.token, err = s.signIn(ctx); err != nil {
			return load.Request{}, err
		}
		s.signedIn = time.Now()
	}
	return load.NewRequest(s.address, path, body, "Content-Type: application/json",
		"Accept: application/graphql-response+json", "Authorization: Bearer "+s.token), nil
}

// signIn signs the analyst in, who sees the whole county and passes every check. It
// returns the access token.
func (s *side) signIn(ctx context.Context) (string, error) {
	accounts, err := os.ReadFile(filepath.Join(s.folder, "demo-accounts.txt"))
	if err != nil {
		return "", err
	}
	password := ""
	for line := range strings.Lines(string(accounts)) {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "analyst" {
			password = fields[1]
		}
	}
	body, err := json.Marshal(map[string]string{"userName": "analyst", "password": password})
	if err != nil {
		return "", err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+s.address+"/auth/login", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return "", err
	}
	var in struct{ AccessToken string }
	if err := json.Unmarshal(text, &in); err != nil || in.AccessToken == "" {
		return "", fmt.Errorf("signing in: %s: %.200s", answer.Status, text)
	}
	return in.AccessToken, nil
}

// programs are the binaries of the sides.
type programs struct {
	server string
	flags  map[string]bool // the server's flags
	other  string          // the server of another commit; "": none
	county *county         // of the other server; nil: the county of all sides
}

// countyOf returns the county on which a side runs, of the sides' own by default.
func (p programs) countyOf(name string, c *county) *county {
	if name == byOther && p.county != nil {
		return p.county
	}
	return c
}

// buildPrograms builds the server from the working tree into the folder data.
func buildPrograms(ctx context.Context, data string) (programs, error) {
	path, err := filepath.Abs(filepath.Join(data, "server"))
	if err != nil {
		return programs{}, err
	}
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", path, "litong3422/server").CombinedOutput(); err != nil {
		return programs{}, fmt.Errorf("building the server: %w\n%s", err, out)
	}
	return knownPrograms(ctx, path)
}

func knownPrograms(ctx context.Context, path string) (programs, error) {
	help, err := exec.CommandContext(ctx, path, "--help").Output()
	if err != nil {
		return programs{}, fmt.Errorf("asking the server for its flags: %w", err)
	}
	p := programs{server: path, flags: map[string]bool{}}
	for _, word := range strings.FieldsFunc(string(help), func(r rune) bool { return strings.ContainsRune(" =\n,[]", r) }) {
		if strings.HasPrefix(word, "--") {
			p.flags[word] = true
		}
	}
	return p, nil
}

// start starts a side on the database of a DSN.
func (p programs) start(ctx context.Context, name, dsn, countyFolder string) (*side, error) {
	if name == byHand {
		self, err := os.Executable()
		if err != nil {
			return nil, err
		}
		started, err := start(ctx, name, "/livez", self, []string{"handler"}, "DATABASE_URL="+dsn)
		return &side{process: started}, err
	}
	folder, program := filepath.Join(countyFolder, "product"), p.server
	if name == byOther {
		program = p.other
	}
	if err := os.MkdirAll(folder, 0o711); err != nil {
		return nil, err
	}
	args := []string{"serve", "--data", folder}
	if name == byGenerated {
		args = append(args, "--executor=generated")
	}
	// One analyst sends more requests here in a second than all users do in an hour. Only
	// the budget of a minute is raised; the price is still computed and charged.
	started, err := start(ctx, name, "/readyz", program, args, "DATABASE_URL="+dsn, "LITONG_LIMIT_USER_BUDGET=1000000000")
	return &side{process: started, folder: folder}, err
}

// HandlerCommand serves the hand-written handler.
type HandlerCommand struct {
	Listen      string `required:""`
	AdminListen string `name:"admin-listen" required:""`
	DatabaseURL string `name:"database-url" env:"DATABASE_URL" required:""`
}

// Run implements the command.
func (c *HandlerCommand) Run(ctx context.Context, console *console) error {
	memory.Keep(ctx) // as the product does, so that both sides have the same collector
	db, err := postgres.Open(ctx, c.DatabaseURL, postgres.Options{ApplicationName: "litong3422 bench by hand"})
	if err != nil {
		return err
	}
	defer db.Close()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.Handle("/", handler.New(db.Pool, slog.New(slog.NewTextHandler(console.err, nil))))
	failed := make(chan error, 2)
	for address, serves := range map[string]http.Handler{c.Listen: mux, c.AdminListen: profiles()} {
		listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
		if err != nil {
			return err
		}
		web := &http.Server{ // with the time limits of the product's
			Handler: serves, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second,
			WriteTimeout: 30 * time.Second, IdleTimeout: 60 * time.Second,
		}
		defer func() { _ = web.Close() }()
		go func() { failed <- web.Serve(listener) }()
	}
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return nil
	}
}

// profiles returns a handler with the profiles of the product's admin address.
func profiles() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	return mux
}
