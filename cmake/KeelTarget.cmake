# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# keel_library, keel_executable, keel_test: every target of ours with the same standard, warnings and sanitizers.
get_filename_component(KEEL_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 Widgets Charts Svg DBus Test QuickTest LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)

add_library(keel_flags INTERFACE)
target_compile_options(keel_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion
                                            -Wno-sign-conversion -Werror)
target_compile_definitions(keel_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
                                                QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(KEEL_SANITIZE)
  add_compile_options(-fsanitize=${KEEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${KEEL_SANITIZE})
endif()

# The headers nearly every file of ours reads, read once: two thirds of most files' compile time was theirs. Each file
# still includes what it uses: the tsan preset builds without this.
add_library(keel_headers OBJECT "${KEEL_ROOT}/cmake/KeelHeaders.cpp")
target_precompile_headers(keel_headers PRIVATE "${KEEL_ROOT}/cmake/KeelHeaders.h")
target_link_libraries(keel_headers PRIVATE keel_flags Qt6::Core tl::expected)

# keel_library(NAME SOURCES ... [PUBLIC targets] [PRIVATE targets]): a static library; headers are included
# from the app/ root ("domain/Rating.h"), platform's from the source root ("platform/api/Appearance.h").
function(keel_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC "${KEEL_ROOT}/app" "${KEEL_ROOT}")
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE keel_flags ${arg_PRIVATE})
  target_precompile_headers(${name} REUSE_FROM keel_headers)
endfunction()

function(keel_executable name)
  cmake_parse_arguments(arg "" "" "SOURCES;PRIVATE" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE keel_flags ${arg_PRIVATE})
  target_precompile_headers(${name} REUSE_FROM keel_headers)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# keel_test(NAME LABEL unit|qml|e2e|fault|rules SOURCES ... LINK ...): one QtTest program, one CTest test.
function(keel_test name)
  cmake_parse_arguments(arg "" "LABEL" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE keel_flags Qt6::Test ${arg_LINK})
  target_precompile_headers(${name} REUSE_FROM keel_headers)
  target_include_directories(${name} PRIVATE "${KEEL_ROOT}/tests")
  target_compile_definitions(${name} PRIVATE KEEL_SOURCE_DIR="${KEEL_ROOT}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT 300
                       ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LANG=C.UTF-8")
endfunction()
