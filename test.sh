#!/usr/bin/env bash
# Installs what the tests need and runs them all. Arguments go to go test:
#   ./test.sh               every test
#   ./test.sh -race         under the race detector
#   ./test.sh fuzz 10s      each fuzz target for that long
set -euo pipefail
cd "$(dirname "$0")"

install() { # packages command
	command -v "$2" >/dev/null && return
	echo "installing $1"
	local sudo=
	[ "$(id -u)" = 0 ] || sudo=sudo
	$sudo apt-get update -qq >/dev/null
	DEBIAN_FRONTEND=noninteractive $sudo apt-get install -qq -y --no-install-recommends $1 >/dev/null
}

# The engine sometimes reports the end of its own time as a failure (context
# deadline exceeded). Only a failing input is one.
fuzz_one() { # package target duration
	local out
	if ! out=$(go test -run '^$' -fuzz "^$2\$" -fuzztime "$3" "$1" 2>&1); then
		echo "$out"
		grep -q 'context deadline exceeded' <<<"$out" && ! grep -q 'Failing input' <<<"$out"
		return
	fi
	tail -n 1 <<<"$out"
}

fuzz() { # duration
	local pkg target
	while read -r pkg; do
		for target in $(go test -list '^Fuzz' "$pkg" | grep '^Fuzz' || true); do
			echo "$pkg $target"
			fuzz_one "$pkg" "$target" "$1"
		done
	done < <(go list -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' ./...)
}

if [ "${1-}" = fuzz ]; then
	fuzz "${2:-10s}"
	exit
fi
if command -v apt-get >/dev/null; then
	install 'gcc libc6-dev' gcc # the race detector needs cgo
	install redis-server redis-server # the tests start servers of their own
fi
go test "$@" ./...
