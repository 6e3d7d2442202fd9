# Two commands do everything: `make run` serves the dashboard, `make test` proves it.
PORT ?= 8501
BIN  := .venv/bin
.PHONY: run test setup browser check

run: setup
	$(BIN)/streamlit run app.py --server.port $(PORT)

test: setup browser
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m data.check
	$(BIN)/python -m pytest --ignore tests/browser
	$(BIN)/python -m pytest tests/browser   # apart: the browser's event loop keeps running

setup: .venv/ready

.venv/ready: requirements.txt components/fonts.py
	python3 -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m components.fonts
	touch $@

# The browser tests look at the real page in Debian's Chromium.
browser:
	@command -v chromium >/dev/null || { \
		run=$$([ "$$(id -u)" = 0 ] || echo sudo); \
		$$run apt-get update -qq && $$run apt-get install -y -qq --no-install-recommends chromium; }
