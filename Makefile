# Targets work as the first command on a fresh clone: each sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUTPUTS := $(wildcard generated/*)
READY := $(VENV)/.ready
# One API instead of all: make generate TARGET=<folder under specs>
GENERATOR := $(BIN)/python -m generator
OF_TARGET := $(if $(TARGET),--target $(TARGET))

# Told before pip tells of packages that it does not find.
define NEEDS_PYTHON
import sys
found = ".".join(map(str, sys.version_info[:3]))
if sys.version_info < (3, 11):
    sys.exit("Python 3.11 or newer is needed, and $(PYTHON) is " + found + ". Name another: make setup PYTHON=python3.12")
endef
export NEEDS_PYTHON

.PHONY: setup generate check test test-hosting test-clients fuzz chaos lint fetch diff demo bench curves deskbench picture search load newcomer calls lock audit sbom bundle docs clean

setup: $(READY)

$(READY): requirements.lock pyproject.toml $(wildcard templates/*/pyproject.toml)
	@$(PYTHON) -c "$$NEEDS_PYTHON"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable . $(OUTPUTS:%=--editable %)
	touch $@

generate: setup
	$(GENERATOR) generate $(OF_TARGET)

check: setup
	$(GENERATOR) check $(OF_TARGET)

# Hosted mode has a command of its own: its tests need databases, a browser and a proxy, and take as long as all others.
HOSTING := tests/hosting tests/chaos
test: setup
	$(BIN)/python -m pytest $(HOSTING:%=--ignore=%)

test-hosting: setup
	$(BIN)/python -m pytest $(HOSTING)

# Frameworks and clients that others wrote, each in an environment of its own under .cache/clients: docs/clients.md.
test-clients: setup
	$(BIN)/python -m pytest -n 2 tests/clients/test_*.py

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff check --select I --config 'lint.exclude = []' templates
	$(BIN)/ruff format --check .
	$(BIN)/mypy generator demo examples/plain_http.py examples/triage_job.py tests $(OUTPUTS:%=%/src)
	$(GENERATOR) lint $(OF_TARGET)
	$(BIN)/zizmor --offline --quiet --no-progress .github/workflows

# Upstream's newest files. Others: make fetch ARGS="--repo ../upstream --ref main"
fetch: setup
	$(GENERATOR) fetch $(OF_TARGET) $(ARGS)

# What changed for tools and users since the last commit. Since another: make diff ARGS="v1.0.0 --all"
diff: setup
	$(GENERATOR) diff $(OF_TARGET) $(ARGS)

# New hostile input for every parser, half of the time with coverage as its guide: make fuzz FUZZ_SECONDS=3600
FUZZ_SECONDS ?= 300
fuzz: setup
	$(BIN)/python -m tests.support.guided_fuzz $$(($(FUZZ_SECONDS) / 2))
	end=$$(($$(date +%s) + $(FUZZ_SECONDS) / 2)); while [ $$(date +%s) -lt $$end ]; do \
		$(BIN)/python -m pytest --hypothesis-profile=fuzz tests/fuzz || exit; done

# Two replicas, and everything that can go wrong with them: make chaos CHAOS_SECONDS=600 CHAOS_SEED=7
CHAOS_SECONDS ?= 90
CHAOS_SEED ?= 12
chaos: setup
	$(BIN)/python -m pytest -n 0 -s tests/chaos --chaos-seconds=$(CHAOS_SECONDS) --chaos-seed=$(CHAOS_SEED)

# What servers and generation cost, against floors measured beside: a table for docs/performance.md, in some five minutes.
# Some of it: make bench ARGS="--only start --only calls". The tests as well: make bench ARGS="--only tests"
bench: setup
	$(BIN)/python -m tests.benchmarks $(ARGS)

# How figures grow: by tools, bytes, clients, rows of the database, operations. One of them: make curves ARGS="--only rows"
curves: setup
	$(BIN)/python -m tests.benchmarks.curves $(ARGS)

# How well the search of discovery mode finds, for questions that it was tuned with and for others.
search: setup
	$(BIN)/python -m tests.support.search_quality

# What a support team asks for, with our tools and with those of a plain server; the first run installs FastMCP beside.
# A model plays the tasks with: make deskbench MODEL=anthropic:<model> (or openai:<model>) ARGS="--setups jobs --times 4"
deskbench: setup
	$(BIN)/python -m tests.deskbench $(if $(MODEL),--model $(MODEL)) $(ARGS)

demo: setup
	$(BIN)/python -m demo

# The README's picture of the demo, drawn of a run: demo/picture.svg.
picture: setup
	$(BIN)/python -m demo.picture

# 200 clients on hosted mode for a minute, on loopback; then the same load on the sandbox alone.
load: setup
	$(BIN)/python -m tests.benchmarks.hosting_load --clients 200 --seconds 60

# How long a newcomer waits from an empty environment to a call by a client.
newcomer: setup
	$(BIN)/python -m tests.benchmarks.newcomer

# What pages, charts and cleanup take with ten million calls, in a PostgreSQL of its own: make calls ROWS=1000000
ROWS ?= 10000000
calls: setup
	$(BIN)/python -m tests.benchmarks.calls_table --rows $(ROWS)

# Write the locks anew: newest versions. Only what is missing: make lock ARGS=
lock: ARGS ?= --upgrade
lock: setup
	.ci/lock $(ARGS)

# Whether advisories name a version that the packages ship. Without a network it says so, and nothing fails.
audit: setup
	.ci/audit $(OUTPUTS:%=%/requirements-extras.lock)

# What the packages consist of, as CycloneDX: dist/*.cdx.json, the same for the same locks.
sbom: setup
	.ci/sbom $(OUTPUTS)

# A bundle for Claude Desktop: dist/*.mcpb. Its tool comes from npm.
bundle: setup
	.ci/bundle $(OUTPUTS)

# The documentation site, of docs/: .cache/docs/html. Warnings are errors, and so are links to what is not there.
DOCS := .cache/docs
docs: $(DOCS)/.ready
	rm -rf $(DOCS)/html.new
	$(DOCS)/environment/bin/sphinx-build --quiet --fresh-env --fail-on-warning --keep-going -c docs/site docs $(DOCS)/html.new
	rm -rf $(DOCS)/html && mv $(DOCS)/html.new $(DOCS)/html

$(DOCS)/.ready: docs/site/requirements.lock
	@$(PYTHON) -c "$$NEEDS_PYTHON"
	$(PYTHON) -m venv --clear $(DOCS)/environment
	$(DOCS)/environment/bin/pip install --quiet --require-hashes --requirement docs/site/requirements.lock
	touch $@

clean:
	rm -rf $(VENV) $(DOCS)
