#!/bin/sh
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Provides SQLCipher to the build: the amalgamation, made from Debian's own source package so that apt's
# signatures vouch for it. Names no host and touches nothing outside DEST: it reuses the machine's apt
# sources with only the suite changed, in a private apt directory. Why our own: docs/decisions/0002.
# usage: get-sqlcipher.sh DEST     (DEST/sqlite3.c, sqlite3.h, sqlite3ext.h, LICENSE.md)
#   SQLCIPHER_SUITE=trixie      the suite whose source package is taken
set -eu
DEST=${1:?usage: get-sqlcipher.sh DEST}
VERSION=4.6.1
SUITE=${SQLCIPHER_SUITE:-trixie}
SHA256=d8f9afcbc2f4b55e316ca4ada4425daf3d0b4aab25f45e11a802ae422b9f53a3
log() { printf 'get-sqlcipher: %s\n' "$*" >&2; }

mkdir -p "$DEST"; DEST=$(cd "$DEST" && pwd)
if [ -f "$DEST/sqlite3.c" ] && [ "$(cat "$DEST/.stamp" 2>/dev/null)" = "$VERSION $SHA256" ]; then exit 0; fi

for command in apt-get dpkg-source sha256sum tclsh make cc; do
    command -v "$command" >/dev/null || { log "needs $command"; exit 2; }
done

# Private apt: own lists, cache, sources; the machine's trust (keyring named in Signed-By) is kept
W=$(mktemp -d); trap 'rm -rf "$W"' EXIT; chmod 755 "$W"
mkdir -p "$W/lists/partial" "$W/cache/archives/partial" "$W/parts" "$W/src"
# In a subshell: the file sets VERSION and much else.
# shellcheck disable=SC1091
codename=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
for f in /etc/apt/sources.list.d/*.sources; do
    [ -f "$f" ] || continue
    # deb822: only stanzas of the distribution itself (no third party's, not security)
    sed -e '/^#/d' "$f" | awk -v RS= -v ORS='\n\n' -v codename="$codename" '$0 ~ "Suites:[^\n]*" codename && !/-security/' |
        sed -e 's/^Types:.*/Types: deb-src/' -e "s/^Suites:.*/Suites: $SUITE/" -e 's/^Components:.*/Components: main/'
done > "$W/parts/src.sources"
if ! grep -q '^URIs:' "$W/parts/src.sources" && [ -f /etc/apt/sources.list ]; then
    sed -n -E "s/^deb(-src)? (\[[^]]*\] )?([^ ]+) $codename main.*/deb-src \2\3 $SUITE main/p" \
        /etc/apt/sources.list | sort -u | head -n1 > "$W/parts/src.list"; rm -f "$W/parts/src.sources"
fi
A="-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=$W/parts -o Dir::State::Lists=$W/lists \
   -o Dir::Cache=$W/cache -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root \
   -o Acquire::AllowInsecureRepositories=false -o APT::Get::AllowUnauthenticated=false -o Acquire::Languages=none \
   -o Acquire::Retries=3 -o APT::Get::List-Cleanup=0"
# shellcheck disable=SC2086
apt-get $A -qq update 2>"$W/err" || {
    cat "$W/err" >&2
    log "set SQLCIPHER_SUITE to a suite in this machine's archive whose sqlcipher is $VERSION"; exit 3
}
[ ! -s "$W/err" ] || { log "apt update gave warnings:"; cat "$W/err" >&2; exit 3; }
cd "$W/src"
# apt checks InRelease's signature -> Sources' hash -> each file's hash; any warning is an error here
# shellcheck disable=SC2086
apt-get $A -qq --only-source --download-only source "sqlcipher=$VERSION*" >"$W/out" 2>"$W/err" ||
    apt-get $A -qq --only-source --download-only source "sqlcipher" >"$W/out" 2>"$W/err" || { cat "$W/err" >&2; exit 4; }
if grep -E '^(W|E):' "$W/err" >&2; then exit 4; fi
tarball=sqlcipher_$VERSION.orig.tar.gz
[ -f "$tarball" ] || { log "the suite's version is not $VERSION: $(ls)"; exit 5; }
printf '%s  %s\n' "$SHA256" "$tarball" | sha256sum -c --quiet - || { log "checksum mismatch"; exit 5; }

# The pristine upstream tarball is all we need (Debian's patches touch only its packaging)
tar xf "$tarball"; cd sqlcipher-*/
./configure --disable-tcl --enable-fts5 --enable-session >"$W/conf.log" 2>&1 || { tail "$W/conf.log" >&2; exit 6; }
make -s sqlite3.c >"$W/make.log" 2>&1 || { tail "$W/make.log" >&2; exit 6; }
grep -q 'sqlcipher' sqlite3.c
cp sqlite3.c sqlite3.h sqlite3ext.h LICENSE.md "$DEST/"
printf '%s %s' "$VERSION" "$SHA256" > "$DEST/.stamp"
log "made $DEST/sqlite3.c ($(wc -c < "$DEST/sqlite3.c") bytes) from Debian $SUITE sqlcipher $VERSION"
