// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/IdentifierReview.h"
#include "viewmodels/ReadableFileModel.h"

#include <atomic>

namespace keel {

/// Writing the whole diary to a file, or a folder of tables or text. Before that it looks through the diary
/// for what could identify a client and says what it noticed; the owner's own export is never held up by it.
class ExportModel : public keel::ReadableFileModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed) ///< 0 JSON, 1 CSV, 2 Markdown
    Q_PROPERTY(
        QString clientDetails READ clientDetails NOTIFY reviewed)      ///< what was noticed; empty if nothing
    Q_PROPERTY(QStringList clientDays READ clientDays NOTIFY reviewed) ///< the newest days it stands on

public:
    ExportModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int form() const { return int(m_form); }
    void setForm(int form);
    [[nodiscard]] QString clientDetails() const;
    [[nodiscard]] QStringList clientDays() const;

    /// A place of the day's name that is free, and nothing said yet; looks through the diary.
    Q_INVOKABLE void startNew();
    /// The page is left, or the diary closes: what is being read or written ends soon.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void openClientDay(int index);

Q_SIGNALS:
    void reviewed();
    void dayWanted(const QString& isoDate);

private:
    [[nodiscard]] QString stem() const override;
    [[nodiscard]] QString ending() const override;
    [[nodiscard]] Writing writing() override;
    [[nodiscard]] QString doneText(qint64 count, const QString& place) const override;

    void review();
    void stopLooking();

    std::shared_ptr<const Content> m_content;
    ExportForm m_form = ExportForm::Json;
    std::shared_ptr<std::atomic<bool>> m_lookNoMore;
    IdentifierReview m_review;
};

} // namespace keel
