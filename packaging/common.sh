# Sourced by run.sh, test.sh and bench.sh.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '%s\n' "$*"; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# wanted TAG...: a line per wanted package, "name" or "name|other"; the tag "plain" is no tag.
wanted() {
    awk -v tags=" $* " '
        /^[[:space:]]*(#|$)/ { next }
        { tag = "plain"; name = $1 }
        match(name, /^[a-z]+:/) { tag = substr(name, 1, RLENGTH - 1); name = substr(name, RLENGTH + 1) }
        index(tags, " " tag " ") { print name }' packaging/deps.txt
}

# missing TAG...: those of the wanted lines of which no name is installed.
missing() {
    local line
    local -a lines names
    mapfile -t lines < <(wanted "$@")
    IFS='|' read -r -a names <<<"$(IFS='|'; printf '%s' "${lines[*]}")"
    local installed
    # dpkg-query fails for names it has never heard of; that is an answer, not an error.
    installed=$(dpkg-query -W -f='${db:Status-Status} |${Package}|\n' "${names[@]}" 2>/dev/null |
        grep '^installed ' || true)
    for line in "${lines[@]}"; do
        local name found=
        IFS='|' read -r -a names <<<"$line"
        for name in "${names[@]}"; do
            if [[ $installed == *"|$name|"* ]]; then found=1; fi
        done
        [[ $found ]] || printf '%s\n' "$line"
    done
}

known() { [[ $(apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[0-9]* ]]; }

# choose LINE: the first of its names that this Debian's archive has.
choose() {
    local name
    local -a names
    IFS='|' read -r -a names <<<"$1"
    for name in "${names[@]}"; do
        if known "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# become_root: sets "as_root" to what stands before a command that needs root; fails if nobody can.
become_root() {
    if [[ $(id -u) == 0 ]]; then
        as_root=(env)
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }; }; then
        as_root=(sudo env)
    else
        return 1
    fi
}

apt_get() { "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }
install_packages() { apt_get install -y --no-install-recommends "$@"; }

# need TAG...: installs what is missing of these tags; silent and quick when nothing is.
need() {
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian: please see to the packages of packaging/deps.txt yourself."
        return
    fi
    local -a lines names=()
    local line name
    mapfile -t lines < <(missing "$@")
    [[ ${#lines[@]} -gt 0 ]] || return 0
    if ! become_root; then
        for line in "${lines[@]}"; do
            names+=("$(choose "$line" || printf '%s' "${line%%|*}")")
        done
        say "Some packages are missing and installing them takes root. Please run this line, then try again:"
        say ""
        say "su - -c 'apt-get update && apt-get install -y --no-install-recommends ${names[*]}'"
        exit 1
    fi
    say "Installing ${#lines[@]} missing packages."
    apt_get update
    for line in "${lines[@]}"; do
        name=$(choose "$line") || die "This Debian has no package named ${line//|/ or }."
        names+=("$name")
    done
    install_packages "${names[@]}"
}

# configure PRESET [cmake arguments]: once; afterwards ninja itself sees what changed.
configure() {
    local preset=$1
    shift
    [[ -f build/$preset/build.ninja && $# -eq 0 ]] || cmake --preset "$preset" "$@"
}

# programs PRESET PATTERN: the programs of a configured build folder whose whole names match.
programs() {
    ninja -C "build/$1" -t targets all | sed -nE "s#^bin/($2): .*#\1#p" | sort -u
}

debian_12() { [[ $(. /etc/os-release && printf '%s' "${ID:-} ${VERSION_ID:-}") == "debian 12" ]]; }

# Qt wants a UTF-8 locale; a bare machine has none set.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
