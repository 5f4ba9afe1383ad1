#!/usr/bin/env python3
"""Plants one breach of every rule in an empty tree and demands that check.py finds exactly that one;
a check that finds nothing because it looks at nothing would be worse than none."""

import os
import sys
import tempfile

import check

TABLE_FILE = 'auto q = "SELECT a FROM tickets WHERE b = ?";\n'

# (file, contents, word of the message) and other files that must be there for the breach to be one.
PLANTED = [
    ("core/base/a.cpp", "auto t = QDateTime::currentDateTime();\n", "constructor arguments"),
    ("core/base/a.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();\n", "constructor arguments"),
    ("ui/desk/a.cpp", "auto t = QDate::currentDate();\n", "constructor arguments"),
    ("ui/desk/a.cpp", "auto t = std::chrono::system_clock::now();\n", "constructor arguments"),
    ("app/motcua/a.cpp", "auto t = ::time(nullptr);\n", "constructor arguments"),
    ("core/base/a.cpp", "auto t = QRandomGenerator::global();\n", "constructor arguments"),
    ("tests/core/a.cpp", "int r = std::rand();\n", "constructor arguments"),
    ("core/base/a.cpp", "auto id = QUuid::createUuid();\n", "constructor arguments"),
    ("core/base/a.cpp", "randombytes_buf(p, 3);\n", "constructor arguments"),
    ("core/day/a.cpp", "auto s = \"datetime('now')\";\n", "constructor arguments"),
    ("ui/kiosk/A.qml", "Item { property var t: new Date() }\n", "constructor arguments"),
    ("ui/desk/a.cpp", "auto t = d.toLocalTime();\n", "site's zone"),
    ("app/motcua/a.cpp", "context->setContextProperty(name, this);\n", "required properties"),
    ("app/motcua/a.cpp", "qmlRegisterType<A>();\n", "QML_ELEMENT"),
    ("core/base/a.h", "static Settings &instance();\n", "no globals"),
    ("core/base/a.h", "static Settings *instance();\n", "no globals"),
    ("ui/kiosk/a.h", "class A { QML_SINGLETON };\n", "no globals"),
    ("ui/kiosk/A.qml", "pragma Singleton\nItem {}\n", "only QML singleton"),
    ("ui/desk/a.cpp", "connect(a, SIGNAL(b()), c);\n", "compiler cannot check"),
    ("ui/desk/a.cpp", "connect(a, &A::b, c, SLOT(d()));\n", "compiler cannot check"),
    ("core/base/a.cpp", "auto v = r | std::views::filter(f);\n", "clang 14"),
    ("core/base/a.cpp", "auto twice = std::ranges::unique(all);\n", "clang 14"),
    ("core/base/a.cpp", "QSqlDatabase d;\n", "core/storage"),
    ("ui/desk/a.cpp", "// TODO later\n", "issue"),
    ("ui/kiosk/A.qml", "// FIXME\n", "issue"),
    ("packaging/a.sh", "# XXX\n", "issue"),
    ("README.md", "HACK\n", "issue"),
    ("core/base/a.cpp", "std::jthread t;\n", "no thread"),
    ("core/base/a.cpp", "QElapsedTimer t;\n", "constructor arguments"),
    ("ui/desk/a.cpp", TABLE_FILE, "the one file that owns"),
    ("app/ctl/a.cpp", 'x(R"(\n  INSERT INTO a\n  VALUES (1))");\n', "the one file that owns"),
    ("app/ctl/a.cpp", 'x("UPDATE "\n  "tickets SET a = 1");\n', "the one file that owns"),
    ("ui/desk/a.cpp", 'x("DELETE FROM tickets");\n', "the one file that owns"),
    ("core/base/a.cpp", "\n" * 401, "split it"),
    ("ui/kiosk/A.qml", "\n" * 201, "split it"),
    ("core/base/a.h", '#include "ui/models/queuefeed.h"\n', "never sees a higher"),
    ("core/base/a.h", '#include "app/platform/clock.h"\n', "never sees a higher"),
    ("ui/desk/a.cpp", '#include "app/platform/clock.h"\n', "never sees a higher"),
    ("core/base/a.h", "#include <QtGui/QImage>\n", "knows of Qt only Core"),
    ("core/base/a.h", "#include <QImage>\n", "knows of Qt only Core"),
    ("core/base/a.h", "#include <QWidget>\n", "knows of Qt only Core"),
    ("core/base/a.h", "#include <QQuickItem>\n", "knows of Qt only Core"),
    ("core/base/a.h", "#include <QNetworkReply>\n", "knows of Qt only Core"),
    ("core/base/a.h", "#include <QLocalSocket>\n", "knows of Qt only Core"),
    ("core/sync/a.cpp", "#include <libpq-fe.h>\n", "knows of Qt only Core"),
    ("core/sync/a.cpp", "#include <pqxx/pqxx>\n", "knows of Qt only Core"),
    ("core/CMakeLists.txt", "target_link_libraries(motcua-core\n  PUBLIC Qt6::Core Qt6::Gui)\n",
     "knows of Qt only Core"),
    ("core/CMakeLists.txt", "target_link_libraries(motcua-core PRIVATE PkgConfig::libpqxx)\n",
     "knows of Qt only Core"),
    ("core/CMakeLists.txt", "target_link_libraries(motcua-core PRIVATE motcua-print)\n",
     "never sees a higher"),
    ("ui/desk/CMakeLists.txt", "target_link_libraries(motcua-desk PRIVATE motcua-platform)\n",
     "never sees a higher"),
    ("ui/controls/a.cpp", '#include "core/base/id.h"\n', "imports nothing of ours"),
    ("ui/controls/A.qml", "import Motcua.Kiosk\nItem {}\n", "imports nothing of ours"),
    ("ui/controls/CMakeLists.txt", "target_link_libraries(controls PRIVATE motcua-core)\n",
     "imports nothing of ours"),
]
TOGETHER = [
    ([("core/queueing/tickets.cpp", TABLE_FILE), ("core/queueing/other.cpp", TABLE_FILE)], 2,
     "one table's SQL"),
    ([("core/queueing/tickets.cpp", TABLE_FILE),
      ("core/dossiers/a.cpp", '#include "core/queueing/tickets.h"\n')], 1, "ask its service"),
    ([("app/platform/frames.h", "class Reader {\n};\n"),
      ("core/codes/reader.h", "class Reader final : public A {\n};\n")], 1, "one to the linker"),
    ([("core/codes/kind.h", "enum class Kind {\n};\n"),
      ("ui/print/kind.h", "enum class Kind : int { A };\n")], 1, "one to the linker"),
]
HARMLESS = [
    ("core/base/a.cpp", "// never currentDateTime() here\n/* SELECT a FROM b; QSqlQuery */ int i;\n"),
    ("app/platform/clock.cpp", "return QDateTime::currentMSecsSinceEpoch();\n"),
    ("tests/support/a.cpp", "return std::chrono::system_clock::now();\n"),
    ("core/queueing/tickets.cpp", TABLE_FILE),
    ("core/queueing/rank.cpp", 'x("WITH head AS (SELECT 1) SELECT a FROM head JOIN json_each(?1)");\n'),
    ("core/queueing/service.cpp", '#include "core/queueing/tickets.h"\n'),
    ("core/schema.cpp", '#include "core/queueing/tickets.h"\nx("CREATE TABLE tickets (a) STRICT");\n'),
    ("core/hub/a.cpp", "#include <pqxx/pqxx>\n"),
    ("core/base/one.h", "class Two;\nclass One {\n    class Kind {\n    };\n};\n"),
    ("core/base/two.h", "class One;\nclass Two {\n    class Kind {\n    };\n};\n"),
    ("core/base/b.cpp", "auto big = 1'000'000; // not a character\nauto s = QStringLiteral(\"a\");\n"),
    ("core/base/b.h", "#include <QtCore/QString>\n#include <QString>\n#include <QTimeZone>\n"),
    ("ui/controls/Theme.qml", "pragma Singleton\nimport QtQuick\nItem {}\n"),
    ("ui/controls/Tile.qml", "import QtQuick\nimport Motcua.Controls\nItem {}\n"),
    ("ui/desk/a.cpp", 'tr("Select a field"); QCoreApplication::instance();\n'),
    ("core/CMakeLists.txt", "target_link_libraries(motcua-core PUBLIC Qt6::Core SQLiteCpp)\n"),
    ("app/motcua/CMakeLists.txt", "target_link_libraries(motcua PRIVATE motcua-desk Qt6::Widgets)\n"),
    ("packaging/a.sh", "mktemp XXXXXX\n"),
]


def breaches(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files:
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as stream:
                stream.write(text)
        return check.Checker(root).run()


def main():
    cases = [([(path, text)], 1, word) for path, text, word in PLANTED] + TOGETHER
    wrong = []
    for files, count, word in cases:
        found = breaches(files)
        if len(found) != count or not all(word in line for line in found):
            wrong.append(f"{files[-1]}: wanted {count} x '{word}', found {found}")
    found = breaches(HARMLESS)
    if found:
        wrong.append(f"harmless, yet found: {found}")
    print("\n".join(wrong))
    print(f"{len(cases)} planted breaches, {len(wrong)} wrong answers")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
