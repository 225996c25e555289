// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FormDraft.h"
#include "viewmodels/RowListModel.h"

#include <algorithm>

namespace keel {

/// Dated things of working life (leave, agreed supervision): those there are, and one that is being written
/// down.
class EventModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::RowListModel* rows READ rows CONSTANT) ///< latest first
    Q_PROPERTY(keel::ChoiceListModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    [[nodiscard]] RowListModel* rows() { return &m_rows; }
    [[nodiscard]] ChoiceListModel* kinds() { return &m_kinds; }
    [[nodiscard]] bool isNew() const { return !m_reading && edited().key().isEmpty(); }
    [[nodiscard]] bool busy() const { return m_busy || m_reading; }
    [[nodiscard]] const QString& error() const { return m_error; }

    virtual void reload() = 0;
    Q_INVOKABLE void startNew();
    Q_INVOKABLE virtual void edit(const QString& id) = 0;
    Q_INVOKABLE virtual void save() = 0;
    Q_INVOKABLE void remove();  ///< the one being edited, into the bin
    Q_INVOKABLE void abandon(); ///< its form was closed: what is not saved is not wanted

Q_SIGNALS:
    void changed();
    void saved(const QString& id);
    void closed(); ///< there is nothing left to edit

protected:
    EventModel(DiarySession& session, Kind kind, QObject* parent);

    template <class Kind> void offerKinds(QString (*text)(Kind))
    {
        QList<Choice> kinds;
        for (const auto& entry : EnumNames<Kind>::all)
            kinds.append({QString::fromLatin1(entry.name), text(entry.value), {}, {}, false, false});
        m_kinds.setChoices(kinds);
    }
    template <class Kind> void selectKind(const std::optional<Kind>& kind)
    {
        m_kinds.setSelectedIds(kind ? QStringList{enumToString(*kind)} : QStringList());
    }
    template <class Kind> [[nodiscard]] std::optional<Kind> selectedKind() const
    {
        const auto kind = enumFromString<Kind>(m_kinds.selectedIds().value(0));
        return kind ? std::optional<Kind>(*kind) : std::nullopt;
    }
    /// Reads all of a kind, the latest first.
    template <class Body>
    void load(bool (*isLater)(const Body& a, const Body& b),
              Row (*rowOf)(const QString& id, const Body& body));
    /// Reads one, and hands it to `show`. Until then, and without one of that kind, the form is blank.
    template <class Body, class Show> void read(const QString& id, Show show);
    /// Writes it; then there is nothing left to edit.
    template <class Body> void keep(const Record<Body>& record);

    virtual void showBlank() = 0;
    [[nodiscard]] virtual QJsonObject typed() const = 0; ///< the fields as they stand
    virtual void showTyped(const QJsonObject& fields) = 0;
    [[nodiscard]] virtual RecordId edited() const = 0; ///< nil: a new one

    void clear();
    void begin();
    void end(const Result<void>& done);

    DiarySession& m_session;
    RowListModel m_rows;
    ChoiceListModel m_kinds{1};
    Day m_today;
    bool m_busy = false; ///< writing
    bool m_reading = false;
    QString m_error;
    FormDraft m_draft;
    quint64 m_loading = 0;
    quint64 m_asked = 0; ///< the latest that was to be edited; answers about earlier ones are too late
};

template <class Body>
void EventModel::load(bool (*isLater)(const Body&, const Body&), Row (*rowOf)(const QString&, const Body&))
{
    struct Loaded
    {
        QList<Record<Body>> records;
        Day today;
    };
    const quint64 mine = ++m_loading;
    m_session
        .run([](Diary& diary) -> Result<Loaded> {
            Loaded loaded;
            KEEL_ASSIGN(loaded.records, diary.journal().all<Body>());
            KEEL_ASSIGN(loaded.today, diary.journal().today());
            return loaded;
        })
        .then(this, [this, mine, isLater, rowOf](Result<Loaded> loaded) {
            if (mine != m_loading)
                return;
            if (!loaded) {
                m_error = errorText(loaded.error().code);
                Q_EMIT changed();
                return;
            }
            m_today = loaded->today;
            std::sort(loaded->records.begin(), loaded->records.end(),
                      [isLater](const auto& a, const auto& b) { return isLater(a.body, b.body); });
            QList<Row> rows;
            for (const Record<Body>& record : std::as_const(loaded->records))
                rows.append(rowOf(record.header.id.toString(), record.body));
            m_rows.setRows(rows);
        });
}

template <class Body, class Show> void EventModel::read(const QString& id, Show show)
{
    clear();
    m_reading = true;
    Q_EMIT changed();
    m_session
        .run([id](Diary& diary) -> Result<Record<Body>> {
            KEEL_ASSIGN(const EntryId entry, EntryId::parse(id));
            KEEL_ASSIGN(AnyRecord record, diary.journal().read(entry));
            auto* found = std::get_if<Record<Body>>(&record);
            if (!found)
                return fail(ErrorCode::NotFound);
            return std::move(*found);
        })
        .then(this, [this, id, mine = m_asked, show](const Result<Record<Body>>& record) {
            if (mine != m_asked)
                return;
            m_reading = false;
            if (record) {
                show(*record);
                m_draft.open(id);
                return;
            }
            m_error = errorText(record.error().code);
            Q_EMIT changed();
        });
}

template <class Body> void EventModel::keep(const Record<Body>& record)
{
    begin();
    m_session.run([record](Diary& diary) { return diary.journal().save(record); })
        .then(this, [this](const Result<Record<Body>>& kept) {
            end(kept ? Result<void>() : Result<void>(fail(kept.error())));
            if (kept)
                Q_EMIT saved(kept->header.id.toString());
        });
}

} // namespace keel
