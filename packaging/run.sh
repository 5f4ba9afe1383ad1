#!/usr/bin/env bash
# Builds Motcua and shows it with demo data: three windows, or, without a display, pictures of them.
# packaging/run.sh [--build-only] [arguments for motcua]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build_only=
if [[ ${1:-} == --build-only ]]; then
    build_only=1
    shift
fi

need plain
configure release
cmake --build --preset release
[[ -z $build_only ]] || exit 0

motcua=build/release/bin/motcua
for argument in "$@"; do
    case $argument in
    # Who names a folder or a tour means exactly that: no demo is put into it.
    --data | --data=* | --tour | --tour=* | --help | -h | --version | -v) exec "$motcua" "$@" ;;
    esac
done

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    data=${MOTCUA_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/motcua-demo}
    say "Demo data: $data"
    exec "$motcua" --data "$data" --demo "$@"
fi

tour=$root/build/tour
say "No display: Motcua walks through a morning by itself and takes pictures of it."
"$motcua" --tour "$tour" "$@"
say "Screenshots (PNG) and slips (PDF) are in $tour"
