// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/EntryDetail.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// One entry of any kind, to be read: its answers as rows, in sections. Nothing is changed here; edit() and
/// remove() ask those who do. An entry that leads to another is found again with back().
class EntryDetailModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool opened READ isOpened NOTIFY changed) ///< an entry is on show, or on its way
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString entryId READ entryId NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString kindLabel READ kindLabel NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)   ///< the person's own title, else the kind
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed) ///< "Wednesday 18 November 2026, 17:22"
    Q_PROPERTY(QString changedText READ changedText NOTIFY changed)
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool editKept READ isEditKept NOTIFY changed) ///< changed in its editor, kept, not saved
    Q_PROPERTY(bool blank READ isBlank NOTIFY changed)       ///< nothing was answered
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum Role {
        FormRole = Qt::UserRole + 1, ///< "written", "fact", "scale", "tags", "link"
        SectionRole,                 ///< the heading above this row, where one begins; else empty
        LabelRole,
        TextRole,
        ValueRole,
        MaximumRole,
        ChipsRole,
        ChipPhasesRole,
        PhaseRole,
    };
    /// Rows that are shown at first; a long note goes on with showMore().
    static constexpr int firstRows = 60;

    EntryDetailModel(DiarySession& session, std::shared_ptr<const Content> content,
                     QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isOpened() const { return !m_trail.isEmpty(); }
    [[nodiscard]] bool isLoaded() const { return m_detail.has_value(); }
    [[nodiscard]] QString entryId() const
    {
        return m_trail.isEmpty() ? QString() : m_trail.last().toString();
    }
    [[nodiscard]] QString kind() const { return m_detail ? kindName(m_detail->kind) : QString(); }
    [[nodiscard]] QString kindLabel() const;
    [[nodiscard]] QString phase() const { return m_detail ? phaseOf(m_detail->kind) : QString(); }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] const QString& changedText() const { return m_changedText; }
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canRemove() const { return m_detail && !m_detail->id.isSlug(); }
    [[nodiscard]] bool isEditKept() const { return m_detail && m_editKept && canEdit(); }
    [[nodiscard]] bool isBlank() const { return m_detail && m_detail->rows.isEmpty(); }
    [[nodiscard]] bool hasMore() const { return m_detail && m_shown < m_detail->rows.size(); }
    [[nodiscard]] const QString& error() const { return m_error; }

    /// Shows an entry instead of whatever is on show.
    Q_INVOKABLE void open(const QString& id);
    /// Shows what a row leads to; back() returns.
    Q_INVOKABLE void follow(int row);
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();
    Q_INVOKABLE void edit();
    Q_INVOKABLE void remove();
    Q_INVOKABLE void showMore();
    /// Reads again: it may have been changed, removed or brought back.
    void refresh();

Q_SIGNALS:
    void changed();
    void removeRequested(const QString& id);
    // To be edited by the page of its kind.
    void checkInRequested(const QString& isoDay);
    void reflectionRequested(const QString& id);
    void momentRequested(const QString& id);
    void noteRequested(const QString& id);
    void planRequested(const QString& id);
    void weeklyReviewRequested(const QString& id);

private:
    void load();
    void show(std::optional<EntryDetail> detail, const QString& changedText, bool editKept);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<RecordId> m_trail; ///< what is on show last, what led to it before
    std::optional<EntryDetail> m_detail;
    qsizetype m_shown = 0;
    QString m_changedText;
    bool m_editKept = false;
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
};

} // namespace keel
