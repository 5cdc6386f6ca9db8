# Every target is one command that a person could type as well; CI runs .ci/run.
GO ?= go
LINT = $(GO) tool -modfile=.ci/tools.mod golangci-lint

.PHONY: help fmt lint test race fuzz bench check

help: ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

fmt: ## format all code
	gofmt -w .

lint: ## go vet and the linters
	$(GO) vet ./...
	$(LINT) run ./...

test: ## all tests
	./test.sh

race: ## all tests under the race detector
	./test.sh -race

fuzz: ## each fuzz target for 10 seconds
	./test.sh fuzz 10s

bench: ## the benchmarks
	$(GO) test -run '^$$' -bench . -benchmem ./...
	cd internal/bench && $(GO) test -run '^$$' -bench . -benchmem ./...

check: ## what CI runs
	.ci/run
