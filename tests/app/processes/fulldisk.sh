#!/usr/bin/env bash
# fulldisk.sh MOTCUA_CTL: a site on a small disk that something else fills up. What does not fit is
# refused in so many words, what was answered stays, and with room again the counter goes on.
# 77: this machine lets nobody mount such a disk.
set -u

if [[ ${2:-} != inside ]]; then
    user=()
    [[ $(id -u) == 0 ]] || user=(--map-root-user)
    unshare --mount "${user[@]}" true 2>/dev/null || exit 77
    exec unshare --mount "${user[@]}" bash "$0" "$1" inside
fi

program=$1
place=$(mktemp -d)
trap 'umount "$place"; rmdir "$place"' EXIT
mount -t tmpfs -o size=16m,mode=700 tmpfs "$place" || exit 77
export XDG_RUNTIME_DIR=$place

ctl() { "$program" --data "$place/site" "$@"; }
fail() {
    echo "$1" >&2
    exit 1
}
numbers() { ctl ticket list --json | grep -c '"number": "B'; }

ctl site init --demo >/dev/null || fail "no site"
dd if=/dev/zero "of=$place/filler" bs=4k 2>/dev/null # ends when nothing more fits
truncate --size=-100k "$place/filler"

taken=0
status=0
while [[ $taken -lt 1000 ]]; do
    answer=$(ctl ticket take --field B 2>&1)
    status=$?
    [[ $status == 0 ]] || break
    taken=$((taken + 1))
done
[[ $status == 3 ]] || fail "exit $status on a full disk: $answer"
[[ $answer == *"nothing was written"* || $answer == *"nothing is lost"* ]] || fail "not told: $answer"
[[ $taken -gt 0 ]] || fail "the disk was full before the first number"
[[ $(numbers) == "$taken" ]] || fail "$(numbers) numbers stand, $taken were answered"

rm "$place/filler"
ctl ticket take --field B >/dev/null || fail "with room again it does not go on"
[[ $(numbers) == $((taken + 1)) ]] || fail "with room again the numbers are others"
ctl journal verify >/dev/null || fail "the journal is not whole"
ctl journal refold --check >/dev/null || fail "the tables do not follow the journal"
echo "$taken numbers, then full, then one more"
