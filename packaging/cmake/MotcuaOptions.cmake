# One INTERFACE target carries what every target of ours is compiled with; generated code is not
# ours to mend, so targets link it PRIVATE.
add_library(motcua_options INTERFACE)
target_compile_options(motcua_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Werror=switch)
target_compile_definitions(motcua_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(motcua_options INTERFACE ${PROJECT_SOURCE_DIR})

if(MOTCUA_SANITIZE)
    add_compile_options(
        -fsanitize=${MOTCUA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${MOTCUA_SANITIZE})
endif()
if(MOTCUA_FUZZ)
    # Everything is instrumented; a fuzzer itself only adds the link option -fsanitize=fuzzer.
    add_compile_options(
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(MOTCUA_COVERAGE)
    add_compile_options(--coverage -O0)
    add_link_options(--coverage)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # ccache must know of precompiled headers, see MotcuaPrecompiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MOLD mold)
if(MOLD AND NOT MOTCUA_FUZZ)
    add_link_options(-fuse-ld=mold)
endif()
