#!/usr/bin/env bash
# packaging/test.sh        builds once and runs the fast tests
# packaging/test.sh --all  everything that must hold before a change is taken; prints a summary
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case ${1:-} in
'') all= ;;
--all) all=1 ;;
*) die "usage: packaging/test.sh [--all]" ;;
esac

jobs=$(nproc)
logs=build/test-logs
summary=()
failed=0
# Other compilers than Debian 12's find other things to warn of; those must not stop a user.
strict=()
debian_12 || strict=(-DCMAKE_COMPILE_WARNING_AS_ERROR=OFF)

# step NAME COMMAND...: runs it, keeps its output and time, and leaves in "verdict" how it went; the
# steps after a failed one still run, so that one run shows everything that is wrong. Never call it
# in a condition: the shell would then ignore failures inside the command.
step() {
    local name=$1 started=$SECONDS log=$logs/${1// /-}.log status
    shift
    say ""
    say "== $name"
    set +e
    (set -e; "$@") 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    set -e
    verdict=ok
    if [[ $status != 0 ]]; then
        verdict=FAILED
        failed=1
    fi
    summary+=("$(printf '%-6s %5d s  %s' "$verdict" $((SECONDS - started)) "$name")")
    local closing
    closing=$(grep -E '^[0-9]+% tests passed|^lines: |^No tests were found' "$log" || true)
    [[ -z $closing ]] || summary+=("$closing")
}

finish() {
    say ""
    say "== summary, $((SECONDS / 60)) min $((SECONDS % 60)) s"
    printf '%s\n' "${summary[@]}"
    exit "$failed"
}

build() {
    local preset=$1
    shift
    # A build folder made on this machine before keeps its settings; ninja sees what changed.
    if [[ ${#strict[@]} -eq 0 ]]; then configure "$preset"; else cmake --preset "$preset" "${strict[@]}"; fi
    cmake --build --preset "$preset" "$@"
}

run_ctest() {
    local preset=$1
    shift
    # One more than processors: windows and processes wait for each other most of their time.
    ctest --preset "$preset" -j $((jobs + 1)) "$@"
}

sources() { git ls-files --cached --others --exclude-standard -- "$@"; }

check_format() {
    local formatter=clang-format-14
    if ! command -v "$formatter" >/dev/null; then
        say "Skipped: other versions than clang-format 14 format differently."
        return
    fi
    sources '*.cpp' '*.h' | xargs -r "$formatter" --dry-run -Werror
    say "clang-format: $(sources '*.cpp' '*.h' | wc -l) files"
}

run_fuzzers() {
    local -a fuzzers
    configure clang "${strict[@]}"
    mapfile -t fuzzers < <(programs clang 'fuzz_[a-z0-9_]+')
    if [[ ${#fuzzers[@]} -eq 0 ]]; then
        [[ ! -d tests/fuzz ]] || die "tests/fuzz makes no fuzzer under preset clang."
        say "There are no fuzzers."
        return
    fi
    cmake --build --preset clang --target "${fuzzers[@]}"
    local fuzzer
    for fuzzer in "${fuzzers[@]}"; do
        local found=build/clang/corpus/$fuzzer seeds=tests/data/fuzz/${fuzzer#fuzz_}
        mkdir -p "$found"
        say "-- $fuzzer"
        # What is found new stays out of the tree; only a crash is news, and it stops here.
        "build/clang/bin/$fuzzer" -max_total_time=10 -timeout=5 -rss_limit_mb=2048 -print_final_stats=0 \
            -verbosity=0 "-artifact_prefix=build/clang/corpus/crash-$fuzzer-" \
            "$found" $([[ ! -d $seeds ]] || printf '%s' "$seeds")
    done
    say "${#fuzzers[@]} fuzzers, 10 s each, no crash"
}

# The run with sanitizers counts lines, too: one build less. It is slow, so what only repeats the
# same code at other hours of the day is left to the run without.
test_with_sanitizers() {
    find build/asan -name '*.gcda' -delete
    # Notes of objects that are built no more, of a file that was renamed, know other lines.
    ninja -C build/asan -t cleandead >/dev/null
    local notes
    find build/asan -name '*.gcno' | while read -r notes; do
        [[ -e ${notes%.gcno}.o ]] || rm "$notes"
    done
    run_ctest asan -L fast -E ' at [0-9][0-9]:[0-9][0-9]$'
}

check_coverage() {
    gcovr --root . --object-directory build/asan --filter 'core/' --print-summary \
        --fail-under-line 90 --txt build/asan/core.txt build/asan
    say "Each file: build/asan/core.txt"
}

mkdir -p "$logs"

if [[ -z $all ]]; then
    need plain check
    step "build" build dev
    if [[ $verdict == ok ]]; then step "fast tests" run_ctest dev -L fast; fi
    finish
fi

# Of big precompiled headers a cache costs every object a third more; nothing is built twice here.
export CCACHE_DISABLE=1
need plain check all
step "format" check_format
step "build" build dev
if [[ $verdict == ok ]]; then
    step "qmllint" cmake --build --preset dev --target all_qmllint
    step "tests" run_ctest dev
fi
step "build with sanitizers" build asan
if [[ $verdict == ok ]]; then
    step "tests with sanitizers" test_with_sanitizers
    step "coverage of core" check_coverage
fi
step "fuzzers" run_fuzzers
finish
