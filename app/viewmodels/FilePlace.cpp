// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FilePlace.h"

#include "viewmodels/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace keel::fileplace {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilePlace)
};

} // namespace

QString typed(const QString& path)
{
    QString text = path.trimmed();
    if (text.isEmpty())
        return {};
    if (text == u"~" || text.startsWith(QStringLiteral("~/")))
        text.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir(documents()).absoluteFilePath(text));
}

QString chosen(const QUrl& address)
{
    return address.isLocalFile() ? QDir::cleanPath(address.toLocalFile()) : QString();
}

QString documents()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !place.isEmpty() && QDir(place).exists() ? place : QDir::homePath();
}

QString errorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Conflict:
        return Text::tr(
            "Something of that name is there already. Keel does not write over it: choose another "
            "name.");
    case ErrorCode::NotFound: return Text::tr("There is no such file or folder. Check how it is written.");
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
        return Text::tr("Keel is not allowed to use that folder. Nothing was changed. Choose another one.");
    case ErrorCode::DiskFull:
        return Text::tr("There is not enough space in that place. Nothing was left there. Free some space or "
                        "choose another place.");
    default: return keel::errorText(code);
    }
}

} // namespace keel::fileplace
