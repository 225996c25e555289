// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ExportModel.h"

namespace keel {

ExportModel::ExportModel(DiarySession& session, QObject* parent) : ReadableFileModel(session, parent) {}

void ExportModel::startNew()
{
    m_form = ExportForm::Json;
    begin();
}

void ExportModel::setForm(int form)
{
    if (form < 0 || form > 2 || form == int(m_form))
        return;
    m_form = ExportForm(form);
    renameOffer();
}

QString ExportModel::stem() const { return QStringLiteral("keel"); }

QString ExportModel::ending() const
{
    switch (m_form) {
    case ExportForm::Json: return QStringLiteral(".json");
    case ExportForm::Csv: return QStringLiteral("-tables");
    case ExportForm::Markdown: return QStringLiteral("-text");
    }
    return {};
}

ReadableFileModel::Writing ExportModel::writing()
{
    return [form = m_form](Diary& diary, const QString& target, const Progress& progress) {
        return Exchange(diary).exportNew(form, target, progress);
    };
}

QString ExportModel::doneText(qint64 count, const QString& place) const
{
    return m_form == ExportForm::Json
               ? tr("Done: %n record(s) are in the file %1. Anyone who gets it can read it.", nullptr,
                    int(count))
                     .arg(place)
               : tr("Done: %n record(s) are in the folder %1. Anyone who gets it can read it.", nullptr,
                    int(count))
                     .arg(place);
}

} // namespace keel
