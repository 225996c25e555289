// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LicenceListModel.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace keel {

namespace {

const QString folder = QStringLiteral(":/keel/licences/");

/// SPDX expressions of what is shipped; the texts say the rest.
QString licenceOf(const QString& name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("Keel"), QStringLiteral("GPL-3.0-or-later")},
        {QStringLiteral("Lucide"), QStringLiteral("ISC")},
        {QStringLiteral("SQLCipher"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("Inter"), QStringLiteral("OFL-1.1")},
        {QStringLiteral("Lato"), QStringLiteral("OFL-1.1")},
        {QStringLiteral("Qt"), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("QtCharts"), QStringLiteral("GPL-3.0-only")},
        {QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0")},
        {QStringLiteral("libsodium"), QStringLiteral("ISC")},
        {QStringLiteral("zxcvbn"), QStringLiteral("MIT")},
        {QStringLiteral("nlohmann-json"), QStringLiteral("MIT")},
        {QStringLiteral("tl-expected"), QStringLiteral("CC0-1.0")},
        {QStringLiteral("WordList"), QStringLiteral("CC-BY-3.0")},
    };
    return known.value(name);
}

} // namespace

LicenceListModel::LicenceListModel(QObject* parent) : QAbstractListModel(parent)
{
    m_files = QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    // What Keel is made of, then the texts to which licences of it refer.
    std::stable_partition(m_files.begin(), m_files.end(),
                          [](const QString& file) { return !licenceOf(file.chopped(4)).isEmpty(); });
    const qsizetype own = m_files.indexOf(QStringLiteral("Keel.txt"));
    if (own > 0)
        m_files.move(own, 0);
}

int LicenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QVariant LicenceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = m_files.at(index.row()).chopped(4);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return name;
    case LicenceRole: {
        const QString licence = licenceOf(name);
        return licence.isEmpty() ? tr("the text of a licence named above", "in the list of licences")
                                 : licence;
    }
    default: return {};
    }
}

QHash<int, QByteArray> LicenceListModel::roleNames() const
{
    return {{NameRole, "name"}, {LicenceRole, "licence"}};
}

QString LicenceListModel::textOf(int row) const
{
    QFile file(folder + m_files.value(row));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace keel
