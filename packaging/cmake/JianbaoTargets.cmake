# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: MIT
#
# One helper for a room of the house, one for a program, one for a test.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(JIANBAO_CCACHE ccache)
if(JIANBAO_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${JIANBAO_CCACHE}")
endif()
find_program(JIANBAO_LLD ld.lld)
if(JIANBAO_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# What every target of ours is compiled with.
add_library(jianbao_options INTERFACE)
add_library(Jianbao::options ALIAS jianbao_options)
target_compile_definitions(jianbao_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
  QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(jianbao_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wimplicit-fallthrough
  $<$<BOOL:${JIANBAO_WERROR}>:-Werror>)
if(JIANBAO_SANITIZE)
  target_compile_options(jianbao_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(jianbao_options INTERFACE -fsanitize=address,undefined)
endif()
if(JIANBAO_FUZZ)
  target_compile_options(jianbao_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(jianbao_options INTERFACE -fsanitize=address,undefined)
endif()

# Half of the time that a fresh build of the fuzzer takes would be clang reading Qt's headers.
function(jianbao_fuzz_headers target)
  if(JIANBAO_FUZZ)
    target_precompile_headers(${target} PRIVATE <QByteArray> <QList> <QString> <QStringList> <algorithm> <functional>
      <memory> <optional> <vector>)
  endif()
endfunction()

# jianbao_room(NAME SOURCES … [PUBLIC library …] [PRIVATE library …]): the static library Jianbao::NAME of src/NAME.
# Its forms are looked for in ui/NAME.
function(jianbao_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(jianbao_${name} STATIC ${ARG_SOURCES})
  add_library(Jianbao::${name} ALIAS jianbao_${name})
  target_include_directories(jianbao_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  set_target_properties(jianbao_${name} PROPERTIES AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui/${name}")
  target_link_libraries(jianbao_${name} PUBLIC ${ARG_PUBLIC} PRIVATE Jianbao::options ${ARG_PRIVATE})
  jianbao_fuzz_headers(jianbao_${name})
endfunction()

# jianbao_program(NAME SOURCES … LIBRARIES …): an installed executable.
function(jianbao_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_compile_definitions(${name} PRIVATE JIANBAO_VERSION="${PROJECT_VERSION}")
  target_link_libraries(${name} PRIVATE Jianbao::options ${ARG_LIBRARIES})
  install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endfunction()

# Programs that are tests get an environment of their own: no display, no user settings.
function(jianbao_test_environment test)
  set(home "${PROJECT_BINARY_DIR}/test-home/${test}")
  set_tests_properties(${test} PROPERTIES TIMEOUT 300 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;XDG_DATA_HOME=${home}/data;XDG_STATE_HOME=${home}/state;XDG_CURRENT_DESKTOP=;QT_QPA_PLATFORMTHEME=;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1")
  file(MAKE_DIRECTORY "${home}")
endfunction()

# jianbao_test(ROOM/tst_NAME [SOURCES …] LIBRARIES … [LABELS …]): tests/ROOM/tst_NAME.cpp as the ctest ROOM.tst_NAME.
# The label "lostwork" is that of the fault suite (SAFETY.md "No lost work"): ctest -L lostwork -V prints its tables.
function(jianbao_test path)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  get_filename_component(room "${path}" DIRECTORY)
  get_filename_component(file "${path}" NAME)
  string(REPLACE "/" "_" target "${path}")
  add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${path}.cpp" ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/${room}" OUTPUT_NAME "${file}")
  target_compile_definitions(${target} PRIVATE
    JIANBAO_SOURCE_DIR="${PROJECT_SOURCE_DIR}" JIANBAO_BINARY_DIR="${PROJECT_BINARY_DIR}" JIANBAO_VERSION="${PROJECT_VERSION}")
  target_link_libraries(${target} PRIVATE Jianbao::options Jianbao::testsupport ${ARG_LIBRARIES} Qt6::Test)
  string(REPLACE "/" "." test "${path}")
  add_test(NAME ${test} COMMAND ${target})
  jianbao_test_environment(${test})
  set_tests_properties(${test} PROPERTIES LABELS "${ARG_LABELS}")
endfunction()
