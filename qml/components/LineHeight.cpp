// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineHeight.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace keel::components {

void LineHeight::setDocument(QQuickTextDocument* document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->textDocument()->disconnect(this);
    m_document = document;
    if (m_document)
        connect(m_document->textDocument(), &QTextDocument::contentsChanged, this, &LineHeight::apply);
    apply();
    Q_EMIT documentChanged();
}

void LineHeight::setFactor(qreal factor)
{
    if (qFuzzyCompare(m_factor, factor))
        return;
    m_factor = factor;
    apply();
    Q_EMIT factorChanged();
}

void LineHeight::apply()
{
    if (!m_document)
        return;
    const qreal percent = m_factor * 100;
    QTextDocument* text = m_document->textDocument();
    const bool nothingToUndo = !text->isUndoAvailable();
    // The format is a change of the contents, too: it ends when there is nothing left to do.
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.lineHeightType() == QTextBlockFormat::ProportionalHeight &&
            qFuzzyCompare(format.lineHeight(), percent))
            continue;
        format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock(); // no step of its own
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
    if (nothingToUndo)
        text->clearUndoRedoStacks();
}

} // namespace keel::components
