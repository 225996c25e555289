// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/ReadableFileModel.h"

namespace keel {

/// Writing the whole diary to a file, or a folder of tables or text.
class ExportModel : public keel::ReadableFileModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed) ///< 0 JSON, 1 CSV, 2 Markdown

public:
    explicit ExportModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] int form() const { return int(m_form); }
    void setForm(int form);

    /// A place of the day's name that is free, and nothing said yet.
    Q_INVOKABLE void startNew();

private:
    [[nodiscard]] QString stem() const override;
    [[nodiscard]] QString ending() const override;
    [[nodiscard]] Writing writing() override;
    [[nodiscard]] QString doneText(qint64 count, const QString& place) const override;

    ExportForm m_form = ExportForm::Json;
};

} // namespace keel
