#!/usr/bin/env bash
# packaging/bench.sh [--long]: builds the benchmarks and prints one table of their figures. Each
# program prints lines "B1 <name>: <figure> <unit>"; figures are ratios to a peer of the same run.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case ${1:-} in
'') long=() ;;
--long) long=(--long) ;;
*) die "usage: packaging/bench.sh [--long]" ;;
esac

need plain check
mkdir -p build
absent=()
mapfile -t peers < <(missing bench)
for peer in "${peers[@]}"; do
    # A subshell: a peer that cannot be had must not end the run.
    if ! (become_root && apt_get update && name=$(choose "$peer") && install_packages "$name") \
        >build/bench-peer.log 2>&1; then
        absent+=("$peer")
    fi
done

configure bench
mapfile -t benches < <(programs bench 'bench_[a-z0-9_]+')
[[ ${#benches[@]} -gt 0 ]] || die "There is no benchmark."
# The benchmarks start the real programs, too.
mapfile -t ours < <(programs bench 'motcua[a-z-]*')
cmake --build --preset bench --target "${benches[@]}" "${ours[@]}"

results=build/bench/results.txt
: >"$results"
status=0
for bench in "${benches[@]}"; do
    say "== $bench"
    if ! "build/bench/bin/$bench" "${long[@]}" 2>&1 | tee -a "$results"; then
        say "$bench FAILED" | tee -a "$results"
        status=1
    fi
done

say ""
say "| # | what | figure |"
say "|---|---|---|"
sed -n 's/^\(B[0-9]*\) \(.*\): \(.*\)$/| \1 | \2 | \3 |/p' "$results" | sort -V -s -k2,2
say ""
say "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(. /etc/os-release && printf '%s' "$PRETTY_NAME"), $(date +%F)"
for peer in "${absent[@]}"; do say "Skipped, could not be installed: $peer and what is measured against it."; done
sed -n 's/^\(bench_.* FAILED\)$/\1/p' "$results"
exit "$status"
