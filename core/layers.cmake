# cairn_add_layer(NAME SOURCES ... USES layer... LIBRARIES target...)
#
# One static library per folder of core/. A layer is compiled with an include path that holds its own headers and those of
# the layers it USES and nothing else, so an include against the order of design fails to compile. The path consists
# of one folder per layer in the build tree with a link to the sources in it.
function(cairn_add_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  set(target cairn_${name})
  add_library(${target} STATIC ${LAYER_SOURCES})
  set(view ${CMAKE_BINARY_DIR}/layers/${name})
  file(MAKE_DIRECTORY ${view})
  if(NOT EXISTS ${view}/${name})
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/core/${name} ${view}/${name} SYMBOLIC RESULT linked)
    if(linked) # Windows without the right to make links: the order is then checked by tests/lint alone.
      set(view ${CMAKE_SOURCE_DIR}/core)
    endif()
  endif()
  target_include_directories(${target} PUBLIC ${view})
  foreach(used IN LISTS LAYER_USES)
    target_link_libraries(${target} PUBLIC cairn_${used})
  endforeach()
  target_link_libraries(${target} PUBLIC ${LAYER_LIBRARIES} PRIVATE cairn_warnings)
endfunction()

# What every target of ours is compiled with.
add_library(cairn_warnings INTERFACE)
if(MSVC)
  target_compile_options(cairn_warnings INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(cairn_warnings INTERFACE -Wall -Wextra -Wconversion -Wshadow)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these in its own headers once coroutines or sanitizers are involved.
    target_compile_options(cairn_warnings INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds
      -Wno-mismatched-new-delete -Wno-restrict)
    if(CMAKE_UNITY_BUILD) # A source that others are compiled with is taken for a header.
      target_compile_options(cairn_warnings INTERFACE -Wno-subobject-linkage)
    endif()
  endif()
endif()

if(CAIRN_SANITIZE)
  add_compile_options(-fsanitize=${CAIRN_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CAIRN_SANITIZE})
  if(CAIRN_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()
if(CAIRN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(CAIRN_CCACHE ccache)
if(CAIRN_CCACHE)
  # Also with precompiled headers, which differ from checkout to checkout.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CAIRN_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()
