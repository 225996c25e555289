# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# keel_qml_module(NAME URI uri QML_FILES ... [SOURCES ...] [SINGLETONS ...] [LINK targets...]
# [DEPENDENCIES uris...]): a static QML module under /qt/qml. Programs link NAME_module, which carries the library, its
# plugin and the import of it.
option(KEEL_QML_AOT "compile QML ahead of time: a faster start; OFF builds faster while pages are being written" ON)
function(keel_qml_module name)
  cmake_parse_arguments(arg "" "URI" "QML_FILES;SINGLETONS;SOURCES;LINK;DEPENDENCIES" ${ARGN})
  set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  qt_add_library(${name} STATIC)
  if(NOT KEEL_QML_AOT)
    set(aot NO_CACHEGEN)
  endif()
  qt_add_qml_module(${name}
    URI ${arg_URI}
    VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    PLUGIN_TARGET ${name}plugin
    ${aot}
    QML_FILES ${arg_QML_FILES} ${arg_SINGLETONS}
    SOURCES ${arg_SOURCES}
    DEPENDENCIES ${arg_DEPENDENCIES}
    IMPORT_PATH "${QT_QML_OUTPUT_DIRECTORY}")
  target_link_libraries(${name} PUBLIC Qt6::Quick ${arg_LINK})
  # Each QML file becomes a small C++ file that includes half of Qt: together they compile many times faster.
  set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
  set_source_files_properties(${arg_SOURCES} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  # Our warnings hold for what we wrote; the code that Qt generates from QML is not ours to mend.
  foreach(source IN LISTS arg_SOURCES)
    if(source MATCHES "\\.cpp$")
      set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS
        "$<TARGET_PROPERTY:keel_flags,INTERFACE_COMPILE_OPTIONS>")
    endif()
  endforeach()
  target_compile_definitions(${name} PRIVATE $<TARGET_PROPERTY:keel_flags,INTERFACE_COMPILE_DEFINITIONS>)
  target_precompile_headers(${name} REUSE_FROM keel_headers)

  add_library(${name}_module INTERFACE)
  target_link_libraries(${name}_module INTERFACE ${name} ${name}plugin)
  if(TARGET ${name}plugin_init)
    target_link_libraries(${name}_module INTERFACE ${name}plugin_init)
  endif()
endfunction()
