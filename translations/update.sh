#!/usr/bin/env bash
# translations/update.sh [DIR]: brings the .ts files (of DIR, default: this folder) in step with the
# strings of the sources. What it leaves "unfinished" wants a translation; glossary.md has the terms.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
dir=${1:-translations}

# -I . lets lupdate see the headers, thus the namespaces: without them it invents a context that no
# running program asks for.
update() {
    local language=$1 file=$2
    shift 2
    "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language "$language" \
        -I . "$@" -extensions cpp,h,qml app core ui -ts "$dir/$file"
}

update vi_VN motcua_vi.ts
# English needs nothing but its plurals: the strings themselves are English.
update en motcua_en.ts -pluralonly
