#!/bin/sh
# Runs a program on an X server of its own with a window manager.
# usage: underxvfb.sh PROGRAM [ARGUMENT ...]
set -eu
work=$(mktemp -d)
cleanup() {
    kill $(cat "$work"/*.pid 2>/dev/null) 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
Xvfb -displayfd 3 -screen 0 2000x1100x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
echo $! >"$work/xvfb.pid"
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &
echo $! >"$work/openbox.pid"
sleep 1
QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software "$@"
