// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PhraseLists.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace keel {

namespace {

QString fileName(const QString& language) { return QStringLiteral("phrases.%1.json").arg(language); }

} // namespace

QStringList PhraseLists::languages(const QString& root)
{
    QStringList languages;
    const auto names = QDir(root).entryList({fileName(QStringLiteral("*"))}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        languages.append(name.section(u'.', 1, 1));
    return languages;
}

Result<std::shared_ptr<const PhraseLists>> PhraseLists::of(const QString& root)
{
    QList<QByteArray> files;
    const QStringList codes = languages(root);
    for (const QString& code : codes) {
        QFile file(root + u'/' + fileName(code));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, fileName(code));
        files.append(file.readAll());
    }
    if (files.isEmpty())
        return fail(ErrorCode::NotFound, fileName(QStringLiteral("en")));
    return std::make_shared<const PhraseLists>(std::move(files));
}

bool PhraseLists::oneOccursIn(QStringView text) const
{
    if (text.trimmed().isEmpty())
        return false;
    std::call_once(m_grown, [this] {
        for (const QByteArray& file : m_files) {
            auto list = SafetyPhrases::fromJson(file);
            if (!list)
                qFatal("A list of safety phrases cannot be read.");
            m_lists.append(std::move(*list));
        }
    });
    return std::any_of(m_lists.cbegin(), m_lists.cend(),
                       [text](const SafetyPhrases& list) { return list.occursIn(text); });
}

} // namespace keel
