# Two commands do everything on a fresh machine:  make demo   and   make test
# All paths are relative, so a folder with a space in its name is fine.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help install demo test check format science mutants browser clean

help:
	@echo "make demo     answer one policy question on the real world; writes results/"
	@echo "make test     format, lint and type checks, then the tests (with CI set: the slow ones too)"
	@echo "make check    format, lint, types and architecture only"
	@echo "make science  the slow tests: closed forms, limits, real data"
	@echo "make mutants  changes in the code that tests must see; installs cosmic-ray; writes docs/mutation.md (an hour)"
	@echo "make browser  Chromium and axe-core, which the tests of the page need"
	@echo "make format   rewrite the code in the house format"
	@echo "make clean    remove .venv, caches and results"

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' || \
	  { echo "Python 3.11, 3.12 or 3.13 is needed; choose one: make PYTHON=python3.12 ..."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing into .venv (once; a few minutes)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@$(BIN)/python -m edumig_sim.warming
	@touch $(STAMP)

demo: $(STAMP)
	$(BIN)/edumig compare scenarios/ukraine_return_grant.yaml --out results/ukraine_return_grant

test: $(STAMP) check
	$(BIN)/python -m pytest -n $(WORKERS) -q tests
	@if [ -n "$$CI" ]; then $(MAKE) science; fi

check: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/architecture

science: $(STAMP)
	$(BIN)/python -m pytest -n $(WORKERS) -q -m slow tests

mutants: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev,mutation]"
	$(BIN)/python -m tests.mutation --slips
	$(BIN)/python -m tests.mutation

browser:
	.ci/browser

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv build dist results .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
