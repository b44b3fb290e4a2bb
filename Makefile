# Two commands matter: `make demo` (set up, then the worked case) and `make test` (set up, then all tests).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DATA ?= ../shared/data

.PHONY: demo test check format bench native lock clean

demo: $(STAMP)
	$(BIN)/python tools/demo.py

test: $(STAMP)
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(STAMP)
	$(BIN)/python -m benchmarks --data $(DATA)

# A wheel for this machine's Python with the reader in machine code; needs a C compiler and five minutes.
native: $(STAMP)
	HATCH_BUILD_HOOK_ENABLE_CUSTOM=true $(BIN)/python -m hatchling build -t wheel

# The lock names every package with its hashes and is installed without resolution: nothing is chosen on
# the user's machine. Only this target needs uv.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --all-extras --group dev --group bench \
	  --no-emit-index-url --no-annotate --custom-compile-command "make lock" --generate-hashes -o requirements.lock

$(STAMP): requirements.lock pyproject.toml tools/bootstrap.py
	$(PYTHON) tools/bootstrap.py $(VENV)
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
