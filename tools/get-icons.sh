#!/bin/sh
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Provides the icon set to the build: of one pinned, checksummed package only the drawings that
# assets/icons/icons.txt names, and their licence. Nothing of the package is run.
# usage: get-icons.sh DEST     (DEST/<name>.svg, DEST/LICENSE)
set -eu
DEST=${1:?usage: get-icons.sh DEST}
ROOT=$(cd "$(dirname "$0")/.." && pwd)
PACKAGE=lucide-static
VERSION=1.62.0
SHA512=581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0
log() { printf 'get-icons: %s\n' "$*" >&2; }

names=$(sed -e '/^#/d' -e '/^$/d' "$ROOT/assets/icons/icons.txt")
stamp="$VERSION $SHA512 $(printf '%s' "$names" | sha256sum | cut -d' ' -f1)"
[ "$(cat "$DEST/.stamp" 2>/dev/null)" != "$stamp" ] || exit 0
command -v npm >/dev/null || { log "needs npm"; exit 2; }

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# Its own cache, so that a home folder is neither needed nor written to.
(cd "$work" && npm_config_cache="$work/cache" npm_config_update_notifier=false \
    npm pack --silent --ignore-scripts "$PACKAGE@$VERSION" >/dev/null) ||
    { log "cannot fetch $PACKAGE $VERSION"; exit 3; }
tarball=$work/$PACKAGE-$VERSION.tgz
printf '%s  %s\n' "$SHA512" "$tarball" | sha512sum -c --quiet - || { log "checksum mismatch"; exit 5; }
tar xzf "$tarball" -C "$work" package/LICENSE package/icons

mkdir -p "$DEST"
rm -f "$DEST/.stamp" "$DEST"/*.svg
for name in $names; do
    cp "$work/package/icons/$name.svg" "$DEST/" || { log "the set has no icon '$name'"; exit 4; }
done
cp "$work/package/LICENSE" "$DEST/"
printf '%s' "$stamp" > "$DEST/.stamp"
log "$(printf '%s\n' "$names" | wc -l) icons of $PACKAGE $VERSION"
