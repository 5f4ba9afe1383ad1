# cmake -DPROGRAMS=… -P listed.cmake: each of them names its tests when it is asked as CTest asks,
# without a screen.
foreach(program ${PROGRAMS})
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env --unset=QT_QPA_PLATFORM --unset=DISPLAY --unset=WAYLAND_DISPLAY
            ${program} --list-test-names-only
        OUTPUT_VARIABLE names ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(names STREQUAL "")
        message(SEND_ERROR "${program} names no test")
    endif()
endforeach()
