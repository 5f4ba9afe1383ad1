# Of a small source the compiler spends most of its time on what it includes.
option(MOTCUA_UNITY "compile the sources of a folder in one go; off compiles a changed file alone" ON)

# motcua_unity(TARGET): the sources of each folder are one unit. No two of a folder may define the
# same name then, in unnamed namespaces either.
function(motcua_unity target)
    if(NOT MOTCUA_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^[a-z/]+\\.cpp$")
    foreach(source ${sources})
        get_filename_component(folder ${source} DIRECTORY)
        string(REPLACE "/" "_" group "folder_${folder}")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    endforeach()
endfunction()
