// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/JsonValue.h"

#include <QByteArrayView>

namespace keel {

/// The limits of keel-export/1.
inline constexpr qsizetype longestExport = 256 * 1024 * 1024; ///< bytes
inline constexpr int deepestExport = 16;                      ///< objects and arrays within each other
/// Of one record or one unknown value: more is TooLarge. Keeps a hostile file from filling the memory.
inline constexpr qsizetype mostValues = 200'000;
inline constexpr qsizetype mostText = 32 * 1024 * 1024; ///< bytes of keys and strings

/// One JSON document as a tree, for a single record. NotJson, or TooLarge beyond the limits above.
[[nodiscard]] Result<JsonValue> parseJson(QByteArrayView json, int maxDepth = deepestExport);

/// What a first look at a whole document tells.
struct DocumentOutline
{
    bool isObject = false;
    std::optional<JsonValue> schema, exportedAt; ///< of the top object, where they are plain values
    qint64 elements = 0;                         ///< of arrays directly below the top object
    int depth = 0;
    bool numberTooLarge = false; ///< one that no double holds; what came after it was not looked at
};
/// Reads the document to its end and keeps nothing of it. NotJson.
[[nodiscard]] Result<DocumentOutline> outlineOf(QByteArrayView json);

/// Takes a document's pieces in the order in which they end. An error stops the reading and is returned by
/// it.
class DocumentReceiver
{
public:
    virtual ~DocumentReceiver() = default;
    /// Is an array under this key of the top object to be given element by element?
    [[nodiscard]] virtual bool wantsElements(const QByteArray& key) const = 0;
    /// A new key of the top object, before its value.
    [[nodiscard]] virtual Result<void> beginMember(const QByteArray& key) = 0;
    [[nodiscard]] virtual Result<void> element(const QByteArray& key, qint64 index, JsonValue value) = 0;
    /// A value that was not given element by element.
    [[nodiscard]] virtual Result<void> member(const QByteArray& key, JsonValue value) = 0;
};
/// Reads a document whose outline is good. Holds one element at a time.
[[nodiscard]] Result<void> readDocument(QByteArrayView json, DocumentReceiver& receiver);

} // namespace keel
