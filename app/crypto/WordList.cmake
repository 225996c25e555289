# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Turns the EFF's large word list into ${KEEL_WORDS_DIR}/EffLargeWords.h. The list is no file of ours: the
# package "diceware" carries it (docs/decisions/0003-word-list.md). A changed list would silently change how
# strong generated passphrases are, so its contents are pinned.
set(KEEL_WORD_LIST_SHA256 addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e)
find_file(KEEL_WORD_LIST NAMES wordlist_en_eff.txt eff_large_wordlist.txt
  PATHS /usr/lib/python3/dist-packages/diceware/wordlists /usr/share/diceware/wordlists
  DOC "the EFF large word list, with dice numbers")
if(NOT KEEL_WORD_LIST)
  message(FATAL_ERROR "The EFF large word list is missing: install the package \"diceware\" (tools/setup does), "
                      "or set KEEL_WORD_LIST to a copy of eff_large_wordlist.txt.")
endif()
file(SHA256 "${KEEL_WORD_LIST}" found)
if(NOT found STREQUAL KEEL_WORD_LIST_SHA256)
  message(FATAL_ERROR "${KEEL_WORD_LIST} is not the EFF large word list of July 2016:\n"
                      "  its SHA-256 is ${found},\n  expected      ${KEEL_WORD_LIST_SHA256}.")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${KEEL_WORD_LIST}")

file(READ "${KEEL_WORD_LIST}" KEEL_WORDS)
string(REGEX REPLACE "[1-6]+\t" "" KEEL_WORDS "${KEEL_WORDS}") # the dice numbers
set(KEEL_WORDS_DIR "${CMAKE_CURRENT_BINARY_DIR}/words")
configure_file(EffLargeWords.h.in "${KEEL_WORDS_DIR}/EffLargeWords.h" @ONLY)
