# Most of the time of compiling goes into Qt's, SQLite's and the test framework's headers; each kind
# of target parses them once. Sources still include what they use: preset "clang" builds without.
set(core_headers
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span> <string> <variant>
    <vector>
    <QByteArray> <QCborArray> <QCborMap> <QCborStreamReader> <QDate> <QDateTime> <QDir> <QFile>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QString> <QStringList> <QTimeZone>)
set(quick_headers
    ${core_headers} <QGuiApplication> <QQmlApplicationEngine> <QQuickItem> <QQuickWindow> <QTimer>)
set(widgets_headers
    ${core_headers} <QApplication> <QLabel> <QPushButton> <QTableView> <QTimer> <QVBoxLayout>
    <QWidget>)
set(test_header ${PROJECT_SOURCE_DIR}/tests/support/catch.h)

# motcua_precompile_kind(KIND LIBS … HEADERS …): an empty target that owns the parsed headers.
function(motcua_precompile_kind kind)
    cmake_parse_arguments(K "" "" "LIBS;HEADERS" ${ARGN})
    set(owner motcua-precompiled-${kind})
    set(empty ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp)
    file(CONFIGURE OUTPUT ${empty} CONTENT "")
    add_library(${owner} OBJECT ${empty})
    target_link_libraries(${owner} PRIVATE motcua_options ${K_LIBS})
    target_precompile_headers(${owner} PRIVATE ${K_HEADERS})
endfunction()

# motcua_precompiled(KIND TARGET…): core, quick, widgets, core-tests or quick-tests. A target links at
# least what its kind does.
function(motcua_precompiled kind)
    foreach(target ${ARGN})
        target_precompile_headers(${target} REUSE_FROM motcua-precompiled-${kind})
    endforeach()
endfunction()

motcua_precompile_kind(core LIBS Qt6::Core HEADERS ${core_headers})
if(MOTCUA_WINDOWS)
    motcua_precompile_kind(quick LIBS Qt6::Quick HEADERS ${quick_headers})
    motcua_precompile_kind(widgets LIBS Qt6::Widgets HEADERS ${widgets_headers})
endif()
if(MOTCUA_TESTS)
    find_package(Catch2 REQUIRED)
    motcua_precompile_kind(core-tests
        LIBS Qt6::Core Catch2::Catch2 HEADERS ${core_headers} ${test_header})
    if(MOTCUA_WINDOWS)
        motcua_precompile_kind(quick-tests
            LIBS Qt6::Quick Catch2::Catch2 HEADERS ${quick_headers} ${test_header})
    endif()
endif()
