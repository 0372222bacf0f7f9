#!/bin/sh
# Makes the three lock files again: hashed, one version of each package for every Python from 3.11, so that
# the checks say the same everywhere, and naming no package index.
# Needs uv. Keeps the pins that still fit; `packaging/lock.sh --upgrade` takes the newest.
set -eu
cd "$(dirname -- "$(readlink -f -- "$0")")"

lock() { # FILE SOURCE OPTION...: the name of the lock, what it is made from
    file=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links --output-file "$file" "$@" >/dev/null
}

lock requirements.lock ../pyproject.toml "$@"
lock requirements-dev.lock ../pyproject.toml --extra dev --constraint requirements.lock "$@"
lock requirements-peers.lock requirements-peers.in "$@"
