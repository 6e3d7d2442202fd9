# Two commands do everything: `make run` serves the dashboard, `make test` proves it. `make check` is its quick half, without a browser.
PORT ?= 8501
# One stack: on both at once a proxy of this machine is not known by its address, and its readers count as one.
ADDRESS ?= 0.0.0.0
BIN  := .venv/bin
.PHONY: run curate check test bench setup tools browser audit prove snapshot pictures

run: setup
	$(BIN)/streamlit run app.py --server.address $(ADDRESS) --server.port $(PORT)

# The curators' page writes the ledger's files, so it is for the user of this machine alone; MARSAD_ARTICLES names the texts.
curate: setup
	$(BIN)/streamlit run components/curators.py --server.address 127.0.0.1 --server.port 8502

check: tools
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m data.check
	$(BIN)/python -m pytest -n 2 --dist worksteal --ignore tests/browser --ignore tests/outside

test: check browser
	$(BIN)/python -m pytest tests/outside
	$(BIN)/python -m pytest tests/browser   # apart: the browser's event loop keeps running, and one Chromium keeps two cores busy

# A quarter of an hour; QUICK=1 takes two minutes, with small sizes, and leaves bench/RESULTS.md as it is.
bench: .venv-bench/ready browser
	.venv-bench/bin/python -m pytest -W ignore bench/test_lazy.py
	.venv-bench/bin/python -m bench $(if $(QUICK),--quick)

.venv-bench/ready: requirements.txt requirements-test.txt bench/requirements.txt components/fonts.py
	python3 -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt -r requirements-test.txt -r bench/requirements.txt
	.venv-bench/bin/python -m components.fonts
	touch $@

setup: build/prepared

.venv/ready: requirements.txt components/fonts.py
	python3 -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m components.fonts
	touch $@

# What every start would make anew otherwise: the program compiled, the search index of the released ledger.
build/prepared: .venv/ready $(shell find app.py components data pages -name '*.py' -o -name '*.yaml' -o -name '*.csv')
	$(BIN)/python -m compileall -q app.py components data pages
	$(BIN)/python -m data.search.write_index
	mkdir -p build && touch $@

# What only tests and lint need, apart from what the site runs on.
tools: .venv/tools

.venv/tools: .venv/ready requirements-test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt -r requirements-test.txt
	touch $@

# Known holes in what is pinned: asks the public database, so it is no part of `test`. In an environment of its own.
audit:
	python3 -m venv build/audit
	build/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	build/audit/bin/pip-audit --strict --require-hashes --disable-pip --requirement requirements.txt

# What readers see while a replica dies, a release rolls out and Chromium is killed; on Debian, with nginx.
prove: tools browser
	deploy/prove.sh

# The site as plain pages, for an archive and for the time in which no replica answers; SITE=https://… for the citations.
SITE ?= /
snapshot: setup browser
	$(BIN)/python -m deploy.snapshot build/snapshot --site $(SITE)

# The pictures of the README.
pictures: tools browser
	$(BIN)/python -m docs.pictures

# The tests look at the real page in Debian's Chromium, and at files with programs that are not ours.
browser:
	@command -v chromium >/dev/null && command -v pdftotext >/dev/null && command -v rsvg-convert >/dev/null || { \
		run=$$([ "$$(id -u)" = 0 ] || echo sudo); \
		$$run apt-get update -qq && $$run apt-get install -y -qq --no-install-recommends chromium poppler-utils librsvg2-bin; }
