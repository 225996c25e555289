// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PseudoTranslator.h"

namespace keel {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceginorsuyzACEGINORSUYZ");
    static const QString marked = QStringLiteral("åçéğîñöřšüýžÅÇÉĞÎÑÖŘŠÜÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

} // namespace

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(n)
    const QString source = QString::fromUtf8(sourceText);
    if (disambiguation && QLatin1String(disambiguation) == QLatin1String("date format"))
        return u"'['" + source + u"']'"; // the letters in it are not words
    QString text = QStringLiteral("[");
    bool placeholder = false; // %1, %L1, %n
    for (const QChar letter : source) {
        text += placeholder ? letter : accented(letter);
        placeholder = letter == u'%' || (placeholder && letter == u'L');
    }
    text += QString((source.size() + 2) / 3, QChar(u'·'));
    return text + u']';
}

} // namespace keel
