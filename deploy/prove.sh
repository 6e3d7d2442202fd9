#!/usr/bin/env bash
# Brings the site up on this machine as it is hosted, breaks it, and says what readers saw: deploy/prove.sh
# Needs Debian. Installs nginx if it is missing. Everything listens on 127.0.0.1 only, and is stopped at the end.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v nginx >/dev/null || {
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    $as_root apt-get update -qq
    $as_root apt-get install -y -qq --no-install-recommends nginx
}
[ -x .venv/bin/streamlit ] || make setup browser
exec .venv/bin/python -m deploy.prove "$@"
