#!/usr/bin/env bash
# packaging/tidy.sh [COMMIT]: clang-tidy over the C++ that changed since COMMIT (default: the last
# one). It takes 8 to 10 seconds a file, so it is no step of test.sh.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need plain check all
configure dev
cmake --build --preset dev
mapfile -t files < <(git diff --name-only --diff-filter=d "${1:-HEAD}" -- '*.cpp'
    git ls-files --others --exclude-standard -- '*.cpp')
[[ ${#files[@]} -gt 0 ]] || die "No C++ file changed since ${1:-HEAD}."
clang-tidy -p build/dev --quiet "${files[@]}"
