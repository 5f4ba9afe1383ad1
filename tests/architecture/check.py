#!/usr/bin/env python3
"""check.py ROOT: prints "file:line: what: reason" for every breach of the house rules; exit 1 if any."""

import os
import re
import sys

import rules

FOLDERS = ("app", "core", "ui", "tests", "resources", "packaging", "translations")
TOP_FILES = ("CMakeLists.txt", "README.md")
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'
    r"(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.S)
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)


class File:
    """A file of the tree with its comments blanked out, lines kept, and its string literals."""

    def __init__(self, root, path):
        self.path = path
        self.suffix = os.path.splitext(path)[1]
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as stream:
            self.raw = stream.read()
        self.code = self.raw
        self.strings = []  # (offset, text)
        if self.suffix in (".cpp", ".h", ".qml", ".js"):
            self.code = TOKEN.sub(self._token, self.raw)

    def _token(self, match):
        text = match.group(0)
        if text.startswith(("//", "/*")):
            return re.sub(r"[^\n]", " ", text)
        if not text.startswith("'"):
            self.strings.append((match.start(), text))
        return text

    def line(self, offset):
        return self.raw.count("\n", 0, offset) + 1

    def statements(self):
        """String literals as the compiler joins them: (offset, text) of each adjacent group."""
        groups, end = [], None
        for offset, text in self.strings:
            inner = re.sub(r'^R"[^(]*\(|\)[^)]*"$', " ", text) if text[0] == "R" else text[1:-1]
            if groups and end is not None and not self.code[end:offset].strip(' \n\tuUL8_sQ'):
                groups[-1] = (groups[-1][0], groups[-1][1] + inner)
            else:
                groups.append((offset, inner))
            end = offset + len(text)
        return groups


class Checker:
    def __init__(self, root):
        self.breaches = []
        self.files = [File(root, path) for path in sorted(walk(root))]

    def breach(self, file, line, what, reason):
        self.breaches.append(f"{file.path}:{line}: {what}: {reason}")

    def words(self, file):
        if file.path.startswith(rules.SELF):
            return
        for name, pattern, suffixes, free, reason in rules.WORDS:
            if file.suffix not in suffixes or file.path.startswith(free):
                continue
            text = file.raw if name in rules.RAW_WORDS else file.code
            for match in re.finditer(pattern, text):
                self.breach(file, file.line(match.start()), match.group(0).strip(), reason)
        if file.suffix == ".qml" and not file.path.endswith("/Theme.qml"):
            match = re.search(r"^\s*pragma\s+Singleton", file.code, re.M)
            if match:
                self.breach(file, file.line(match.start()), "pragma Singleton",
                            "the only QML singleton is Theme")

    def length(self, file):
        limit = rules.MAX_LINES.get(file.suffix)
        lines = file.raw.count("\n")
        if limit and lines > limit:
            self.breach(file, limit + 1, f"{lines} lines, limit {limit}", rules.LENGTH_REASON)

    def includes(self, file, tables):
        if file.suffix not in rules.CODE:
            return
        parts = file.path.split("/")
        for match in INCLUDE.finditer(file.code):
            header, line = match.group(1), file.line(match.start(1))
            what = f"#include {header}"
            top = header.split("/")[0]
            if top in higher(parts[0]):
                self.breach(file, line, what, rules.LAYER_REASON)
            if parts[0] == "core":
                forbidden = rules.NOT_CORE_HEADERS.match(header)
                if forbidden and not (parts[1] == "hub" and rules.PQ_HEADERS.match(header)):
                    self.breach(file, line, what, rules.CORE_REASON)
                other = header.split("/")
                feature = parts[1] if len(parts) > 2 else None
                if (header in tables and feature and other[1] not in rules.FOUNDATION
                        and other[1] != feature and feature not in rules.FOUNDATION):
                    self.breach(file, line, what, rules.TABLES_REASON)
            if parts[:2] == ["ui", "controls"] and top in ("app", "core", "ui") \
                    and not header.startswith("ui/controls/"):
                self.breach(file, line, what, rules.CONTROLS_REASON)

    def qml_imports(self, file):
        if file.suffix != ".qml" or not file.path.startswith("ui/controls/"):
            return
        for match in re.finditer(r"^\s*import\s+(Motcua(?:\.\w+)*|\"\.\.[^\"]*\")", file.code, re.M):
            if match.group(1) != "Motcua.Controls":
                self.breach(file, file.line(match.start(1)), match.group(0).strip(),
                            rules.CONTROLS_REASON)

    def links(self, file):
        if not file.path.endswith("CMakeLists.txt"):
            return
        parts = file.path.split("/")
        code = re.sub(r"#[^\n]*", lambda m: " " * len(m.group(0)), file.raw)
        for call in re.finditer(r"target_link_libraries\s*\(([^)]*)\)", code):
            for word in re.finditer(r"\S+", call.group(1)):
                name, line = word.group(0), file.line(call.start(1) + word.start())
                if parts[0] == "core":
                    hub = len(parts) > 2 and parts[1] == "hub"
                    if re.match(r"Qt6?::(?!Core$)", name):
                        self.breach(file, line, f"links {name}", rules.CORE_REASON)
                    if re.search(r"pqxx|libpq|PostgreSQL", name) and not hub:
                        self.breach(file, line, f"links {name}", rules.CORE_REASON)
                layer = re.match(r"motcua-(core|hub-core|ui|controls|kiosk|board|desk|models|scan|print"
                                 r"|sound|app|platform|commands)\b", name)
                ours = {"core": "core", "hub-core": "core", "app": "app", "platform": "app",
                        "commands": "app"}.get(layer.group(1), "ui") if layer else None
                if ours in higher(parts[0]):
                    self.breach(file, line, f"links {name}", rules.LAYER_REASON)
                if parts[:2] == ["ui", "controls"] and ours == "core":
                    self.breach(file, line, f"links {name}", rules.CONTROLS_REASON)

    def sql(self):
        """SQL outside core, and tables that more than one .cpp of core writes or reads."""
        owners = {}
        for file in self.files:
            if file.suffix not in rules.CODE:
                continue
            for offset, text in file.statements():
                if not rules.SQL.search(text):
                    continue
                if not file.path.startswith(rules.SQL_FREE):
                    self.breach(file, file.line(offset), "SQL", rules.SQL_REASON)
                if not file.path.startswith("core/"):
                    continue
                made_here = set(rules.ALIAS.findall(text))
                for table in rules.TABLE.findall(text):
                    if table not in made_here and not re.match(r"sqlite_|json_|pragma_", table):
                        owners.setdefault(table, {}).setdefault(file.path, (file, offset))
        for table, places in sorted(owners.items()):
            if len(places) > 1:
                for path, (file, offset) in sorted(places.items()):
                    others = ", ".join(sorted(set(places) - {path}))
                    self.breach(file, file.line(offset), f"table {table} is also in {others}",
                                rules.TABLE_REASON)
        return {re.sub(r"\.cpp$", ".h", path) for places in owners.values() for path in places}

    def types(self):
        """Types of one name in more than one header."""
        homes = {}
        for file in self.files:
            if file.suffix == ".h" and file.path.startswith(("core/", "ui/", "app/")):
                for match in rules.TYPE.finditer(file.code):
                    homes.setdefault(match.group(1), []).append((file, match.start()))
        for name, places in sorted(homes.items()):
            for file, offset in places[1:]:
                self.breach(file, file.line(offset), f"{name} is also in {places[0][0].path}",
                            rules.TYPE_REASON)

    def run(self):
        tables = self.sql()
        self.types()
        for file in self.files:
            self.words(file)
            self.length(file)
            self.includes(file, tables)
            self.qml_imports(file)
            self.links(file)
        return self.breaches


def higher(layer):
    return {"core": {"ui", "app", "tests"}, "ui": {"app", "tests"}, "app": {"tests"}}.get(layer, set())


def walk(root):
    for name in TOP_FILES:
        if os.path.exists(os.path.join(root, name)):
            yield name
    for top in FOLDERS:
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), root)
                if path.endswith(rules.EVERYTHING):
                    yield path


def main():
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit("usage: check.py ROOT")
    checker = Checker(sys.argv[1])
    breaches = checker.run()
    for line in breaches:
        print(line)
    sources = sum(file.suffix in (".cpp", ".h", ".qml") for file in checker.files)
    if sources == 0:
        sys.exit("There is no source to check: wrong folder?")
    print(f"{sources} source files, {len(breaches)} breaches")
    sys.exit(1 if breaches else 0)


if __name__ == "__main__":
    main()
