# The two commands: `make run` and `make test`. The others are their parts, or for those who change the product (CONTRIBUTING.md).
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PAGE := frontend/dist/app/index.html
MODULES := frontend/node_modules/.package-lock.json
PAGE_SOURCES := $(shell find frontend graph/derived.graphqls graph/testdata -type f \
	-not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/test-results/*' -not -name '*.go' 2>/dev/null)
LINTER := go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
GO_FOLDERS := $(wildcard server graph dataloader internal migrations frontend/*.go)

.PHONY: help run test test-long build page compile generate schema release-schema check check-generated lint modules test-go test-page test-browser bench bench-county bench-pages bench-go clean tools

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

run: build ## build the page and the server, and run it; an empty database gets the demo data
	exec bin/server

test: ## run the tests (about half an hour on two processors)
	scripts/test-all

test-long: tools page ## all drawn cases, long kills, and everything with the race detector
	scripts/test-go long

build: page ## build the page and bin/server; fails without the page
	@scripts/need-go
	go build -tags release -o bin/server ./server

compile:
	go build ./graph/exec/... ./internal/...

page: $(PAGE)

modules: $(MODULES)

$(PAGE): $(MODULES) $(PAGE_SOURCES)
	cd frontend && npm run build

# npm writes this file at the end of an installation.
$(MODULES): frontend/package-lock.json frontend/package.json
	@scripts/need-node
	cd frontend && npm ci --no-audit --no-fund
	@touch $(MODULES)

tools:
	@scripts/need-go
	@scripts/need-node
	@scripts/need-race
	@scripts/chromium > /dev/null

generate: $(MODULES) ## make the generated code anew
	scripts/generate

release-schema: ## record the schema as released: from now on clients may rely on it (docs/schema.md)
	cp graph/derived.graphqls graph/released.graphqls

schema: ## write migrations/schema.sql anew from the migrations
	@go test -count=1 ./internal/postgres -run '^TestSchemaFileIsFresh$$' -args -update

check: check-generated ## format and lint of the page, format, vet and modules of Go, freshness of all that is generated
	go mod tidy -diff
	@unformatted=$$(gofmt -l $(GO_FOLDERS)); if [ -n "$$unformatted" ]; then echo "gofmt: $$unformatted"; exit 1; fi
	go vet ./...
	go test -count=1 ./internal/postgres -run '^TestSchemaFileIsFresh$$'
	cd frontend && npm run --silent lint

check-generated: $(MODULES)
	@scripts/check-generated

lint: ## golangci-lint, fetched and built on first use
	$(LINTER) run

test-go: page ## Go tests on real PostgreSQL
	scripts/test-go

test-page: $(MODULES) ## unit tests and types of the page
	cd frontend && npm run typecheck && npm test

test-browser: build ## the page in a real browser against the real server
	cd frontend && CHROME="$$(../scripts/chromium)" npm run e2e

bench: ## measure the product against a hand-written handler (about a quarter of an hour; docs/performance.md)
	go run ./internal/bench run $(BENCH)
	go run ./internal/bench writes $(WRITES)
	go run ./internal/bench imports $(IMPORTS)
	go run ./internal/bench exports $(EXPORTS)
	$(MAKE) bench-pages

bench-pages: build ## measure how soon the pages show what they have, on a processor slowed six times (docs/performance.md)
	cd frontend && CHROME="$$(../scripts/chromium)" node bench/pages.mjs $(PAGES)

bench-county: ## build the county that bench measures on
	go run ./internal/bench county $(BENCH)

bench-go: ## Go benchmarks of the parts
	go test -run '^$$' -bench . -benchmem ./...

clean: ## remove what was built (never the data folder)
	rm -rf bin frontend/dist/app frontend/node_modules frontend/test-results
