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
mapfile -t programs < <(ninja -C build/bench -t targets all |
    sed -n 's#^bin/\(bench_[A-Za-z0-9_]*\): .*#\1#p' | sort -u)
[[ ${#programs[@]} -gt 0 ]] || die "There is no benchmark."
ninja -C build/bench

results=build/bench/results.txt
: >"$results"
status=0
for program in "${programs[@]}"; do
    say "== $program"
    if ! "build/bench/bin/$program" "${long[@]}" 2>&1 | tee -a "$results"; then
        say "$program FAILED" | tee -a "$results"
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
