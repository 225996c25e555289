# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects files under the names they have in the resources, then adds them to a target at once.

# keel_asset(ALIAS FILE [PLAIN]): FILE becomes qrc:/keel/ALIAS; PLAIN is not compressed, to be read in place.
function(keel_asset alias file)
  if(NOT EXISTS "${file}")
    message(FATAL_ERROR "${file} is missing: run tools/setup")
  endif()
  set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${alias}")
  set_property(DIRECTORY APPEND PROPERTY KEEL_ASSETS${ARGN} "${file}")
endfunction()

# keel_icons(LIST DIR): the icons that LIST names, from DIR. Their strokes say "currentColor", which Qt SVG
# does not know; black it is, and the theme tints the whole drawing.
function(keel_icons list dir)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}" "${dir}/.stamp")
  file(STRINGS "${list}" names REGEX "^[a-z]")
  foreach(name IN LISTS names)
    if(NOT EXISTS "${dir}/${name}.svg")
      message(FATAL_ERROR "${dir}/${name}.svg is missing: run tools/setup")
    endif()
    file(READ "${dir}/${name}.svg" drawing)
    string(REPLACE "currentColor" "#000" drawing "${drawing}")
    set(made "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg")
    file(CONFIGURE OUTPUT "${made}" CONTENT "${drawing}" @ONLY)
    keel_asset("icons/${name}.svg" "${made}")
  endforeach()
endfunction()

# keel_notice(NAME PACKAGE): the copyright notice that the distribution's PACKAGE installs, as licences/NAME.txt.
# Elsewhere: -DKEEL_NOTICES=<folder with PACKAGE/copyright>.
set(KEEL_NOTICES /usr/share/doc CACHE PATH "folder that holds <package>/copyright")
function(keel_notice name package)
  keel_asset("licences/${name}.txt" "${KEEL_NOTICES}/${package}/copyright")
endfunction()

function(keel_add_asset_resources target)
  get_property(files DIRECTORY PROPERTY KEEL_ASSETS)
  qt_add_resources(${target} ${target} PREFIX /keel FILES ${files})
  get_property(plain DIRECTORY PROPERTY KEEL_ASSETSPLAIN)
  qt_add_resources(${target} ${target}_plain PREFIX /keel OPTIONS --no-compress FILES ${plain})
endfunction()
