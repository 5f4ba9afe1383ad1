"""The rules of the house that a program can check. Each has its reason: it is what the message says."""

import re

# Forbidden words: (name, pattern, kinds of file, folders that are free of it, reason). Comments do
# not count, except where the kind is "raw". A folder is a prefix of the path.
MACHINE = ("app/platform/", "tests/support/")
CLOCK = "clock, random and ids are constructor arguments; only app/platform asks the machine"
ZONE = "local time is the site's zone, never the machine's"
CODE = (".cpp", ".h")
QML = (".qml",)
EVERYTHING = (".cpp", ".h", ".qml", ".py", ".sh", ".cmake", ".txt", ".md", ".js")

WORDS = [
    ("clock", r"currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|"
              r"QTime::currentTime|system_clock::now|\bgettimeofday\b|\bclock_gettime\b|"
              r"(?<![\w.>])(?:std::|::)?time\((?:nullptr|NULL|0)\)", CODE, MACHINE + ("tests/bench/",), CLOCK),
    ("random", r"QRandomGenerator|std::rand\b|\bsrand\(|random_device|\brandombytes_|"
               r"QUuid::createUuid|\bgetrandom\(", CODE, MACHINE + ("core/base/random.cpp",), CLOCK),
    ("clock in SQL", r"\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|'now'|\bRANDOM\(\)|\brandomblob\(",
     CODE, (), CLOCK),
    ("clock in QML", r"\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(", QML + (".js",), (), CLOCK),
    ("machine's zone", r"systemTimeZone\b|\.toLocalTime\(\)|Qt::LocalTime\b", CODE, MACHINE, ZONE),
    ("context property", r"setContextProperty", CODE, (),
     "hand controllers to required properties; what nobody declares qmllint cannot check"),
    ("registration by hand", r"\bqmlRegister\w+", CODE, (), "use QML_ELEMENT: qmllint knows it"),
    ("singleton", r"\bstatic\s+[\w:<>]+(?:\s*[&*]\s*|\s+)instance\s*\(|\bQML_SINGLETON\b", CODE, (),
     "no globals: what is needed is a constructor argument"),
    ("string connect", r"\b(?:SIGNAL|SLOT)\(", CODE, (), "the compiler cannot check it"),
    ("views", r"\bstd::(?:ranges::)?views\b|\branges::(?:views|unique|remove(?:_if)?|partition|rotate)\b",
     CODE, (),
     "clang 14 cannot compile them with libstdc++ 12: fuzzers and clang-tidy would go blind"),
    ("QtSql", r"\bQSql\w+", CODE, (), "core/storage is the one way to the database"),
    ("unfinished", r"\b(?:TODO|FIXME|XXX|HACK)\b", EVERYTHING, (),
     "unfinished work belongs into an issue"),
    ("thread in core", r"\bstd::j?thread\b|\bQThread\b|\bQtConcurrent\b|\bstd::async\b|"
                       r"\bQThreadPool\b", CODE, ("app/", "ui/", "tests/"),
     "core starts no thread; workers are the owner's"),
    ("stopwatch in core", r"steady_clock::now|\bQElapsedTimer\b|\bQTimer\b|\bQDeadlineTimer\b", CODE,
     ("app/", "ui/", "tests/"), CLOCK),
]
RAW_WORDS = {"unfinished"}
SELF = "tests/architecture/"

SQL = re.compile(r"\b(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\b|"
                 r"DELETE\s+FROM\s|CREATE\s+(?:TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s)")
SQL_FREE = ("core/", "tests/")
SQL_REASON = "SQL is written in core, in the one file that owns the table"
TABLE = re.compile(r"\b(?:FROM|INTO|JOIN|UPDATE)\s+(?!SET\b)([a-z_][a-z0-9_]*)\b(?!\s*\()")
ALIAS = re.compile(r"\b([a-z_][a-z0-9_]*)\s*(?:\([^()]*\)\s*)?AS\s*(?:MATERIALIZED\s*)?\(")
TABLE_REASON = "one table's SQL stands in one .cpp; others call its functions"

MAX_LINES = {".cpp": 400, ".h": 400, ".qml": 200}
LENGTH_REASON = "a long file does several things: split it"

# A type that a header defines at the left margin. Two of one name are one type to the linker.
TYPE = re.compile(r"^(?:enum class|class|struct) (\w+)\b(?=[^;{]*\{)", re.M)
TYPE_REASON = "two types of one name are one to the linker: name it after what it does"

# What core may see of Qt is Qt Core. Headers are matched by name, with or without the module folder.
NOT_CORE_HEADERS = re.compile(
    r"^(?:Qt(?:Gui|Widgets|Quick\w*|Qml\w*|Network|Multimedia\w*|PrintSupport|Svg\w*|Sql|Pdf\w*|"
    r"WebSockets|HttpServer|SerialPort|Charts)(?:/|$)|"
    r"Q(?:Gui|Widget|Window|Screen|Image|Pixmap|Painter|Color|Font|Pen|Brush|Icon|Quick|Qml|JS|"
    r"Application|Dialog|Label|PushButton|Text(?:Document|Cursor|Edit)|Pdf|Printer|Svg|"
    r"Tcp|Udp|Ssl|Local(?:Server|Socket)|Host|Network|WebSocket|HttpServer|SerialPort|Sound|Audio|"
    r"Camera|Media|Video|Sql|Action|Event(?:Point)?$|KeyEvent|MouseEvent|Validator|Clipboard)\w*$|"
    r"(?:libpq-fe\.h|pqxx/?.*|postgresql/.*)$)")
PQ_HEADERS = re.compile(r"^(?:libpq-fe\.h|pqxx\b.*|postgresql/.*)$")
LAYER_REASON = "core <- ui <- app: a lower layer never sees a higher one"
CORE_REASON = "core knows of Qt only Core, no window, no network, no PostgreSQL"
TABLES_REASON = "no feature includes another feature's tables: ask its service"
CONTROLS_REASON = "ui/controls imports nothing of ours, so that every window can use it"

# Folders of core that are no features: all others build on them. Files of core itself wire features.
FOUNDATION = {"base", "storage", "journal"}
