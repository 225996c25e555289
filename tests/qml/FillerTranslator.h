// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese for the gallery, whose words no catalogue holds: some, about as long as a translation would be.
#pragma once

#include <QTranslator>

namespace keel::test {

class FillerTranslator final : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                    const char* /*disambiguation*/ = nullptr, int /*n*/ = -1) const override
    {
        static const QString words = QStringLiteral("今天的工作比昨天轻松一些，和同事谈过之后好多了。");
        if (!QByteArrayView(context).endsWith("Gallery"))
            return {};
        const qsizetype length = qMax<qsizetype>(2, qsizetype(qstrlen(sourceText)) / 3);
        return words.repeated(length / words.size() + 1).left(length);
    }
};

} // namespace keel::test
