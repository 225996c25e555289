// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/EditorModel.h"

#include "services/RecordJson.h"
#include "viewmodels/Choices.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/KeptEdits.h"
#include "viewmodels/Wording.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace keel {

namespace {

constexpr int recentDays = 28;
/// Where a draft's record keeps what the record itself has no place for.
const QString draftKey = QStringLiteral("draft");

QString draftKindOf(Kind kind, const std::optional<EntryId>& id)
{
    return draftName(kind, id ? id->toString() : QString());
}

RecordHeader& headerIn(AnyRecord& record)
{
    return std::visit([](auto& typed) -> RecordHeader& { return typed.header; }, record);
}

QJsonObject extraOf(const RecordHeader& header) { return QJsonDocument::fromJson(header.extra).object(); }

void setExtra(RecordHeader& header, const QJsonObject& extra)
{
    header.extra = extra.isEmpty() ? QByteArray() : QJsonDocument(extra).toJson(QJsonDocument::Compact);
}

Day dayOf(const AnyRecord& record, Day otherwise)
{
    return std::visit([&](const auto& typed) { return timelineDay(typed.body).value_or(otherwise); }, record);
}

/// A blank entry of now.
Result<AnyRecord> blankOf(Kind kind, Journal& journal)
{
    const RecordId id = EntryId::generate(journal.now().utc());
    const auto stamped = [&]<class Body>(Record<Body> record) -> Result<AnyRecord> {
        record.header.id = id;
        KEEL_ASSIGN(record.body.stamp, journal.stampNow());
        return AnyRecord(std::move(record));
    };
    switch (kind) {
    case Kind::Reflection: return stamped(Record<Reflection>());
    case Kind::Moment: return stamped(Record<Moment>());
    case Kind::Note: return stamped(Record<Note>());
    case Kind::WeeklyReview: return stamped(Record<WeeklyReview>());
    case Kind::Plan: {
        Record<Plan> plan;
        plan.header.id = id;
        KEEL_ASSIGN(const Day today, journal.today());
        plan.body.created = DayOrTime::of(today);
        plan.body.validFrom = today;
        return AnyRecord(plan);
    }
    default: return fail(ErrorCode::Internal, kindName(kind));
    }
}

QList<Choice> challengesOf(Journal& journal, const Taxonomy& taxonomy, Day today, Result<void>& result)
{
    const auto checkIns = journal.all<CheckIn>({today.plus(-recentDays), today});
    if (!checkIns) {
        result = fail(checkIns.error());
        return {};
    }
    return choices::challenges(taxonomy, choices::recentChallenges(*checkIns));
}

} // namespace

EditorModel::EditorModel(Kind kind, DiarySession& session, std::shared_ptr<const Content> content,
                         ReadMore readMore, QObject* parent, FindCurrent findCurrent)
    : QObject(parent), m_kind(kind), m_session(session), m_content(std::move(content)), m_readMore(readMore),
      m_findCurrent(findCurrent)
{
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMilliseconds);
    connect(&m_draftPause, &QTimer::timeout, this, &EditorModel::saveDraftNow);
    connect(&m_session, &DiarySession::writableChanged, this, [this] {
        if (!m_session.isWritable())
            return;
        keepRefused();
        if (m_ready && m_keptEdits != m_edits) {
            setError({});
            m_draftPause.start(); // what could not be kept till now
        }
    });
}

bool EditorModel::canSave() const
{
    return m_ready && !busy() && std::all_of(m_texts.cbegin(), m_texts.cend(), [](const GuardedText* text) {
               return text->remaining() >= 0;
           });
}

QString EditorModel::dateText() const { return m_ready ? wording::weekdayAndDate(m_day) : QString(); }

QString EditorModel::resumeText() const
{
    return m_offered ? tr("You began this on %1. It is kept as you left it.")
                           .arg(wording::weekdayAndDate(dayOf(m_offered->record, m_offered->today)))
                     : QString();
}

void EditorModel::startNew()
{
    if (m_ready)
        close();
    if (!m_ready) // else it holds what can be kept nowhere else
        open(std::nullopt, true);
}

void EditorModel::edit(const QString& id)
{
    const auto entry = EntryId::parse(id);
    if (!entry) {
        Q_EMIT missing();
        return;
    }
    if (m_ready)
        close();
    if (!m_ready)
        open(*entry, false);
}

void EditorModel::open(std::optional<EntryId> id, bool asksFirst)
{
    const quint64 mine = ++m_loading;
    m_opening = true;
    m_offered.reset();
    m_error.clear();
    Q_EMIT stateChanged();
    m_session
        .run([content = m_content, kind = m_kind, id, readMore = m_readMore,
              findCurrent = m_findCurrent](Diary& diary) -> Result<Opened> {
            KEEL_ASSIGN(Opened opened, read(diary, *content, kind, id, readMore));
            if (id || !findCurrent || opened.hasDraft) // what was begun goes before
                return opened;
            KEEL_ASSIGN(const auto current, findCurrent(diary.journal()));
            return current ? read(diary, *content, kind, current, readMore) : opened;
        })
        .then(this, [this, mine, asksFirst](const Result<Opened>& read) {
            if (mine != m_loading)
                return;
            m_opening = false;
            if (!read) {
                setError(errorText(read.error().code));
                if (read.error().code == ErrorCode::NotFound)
                    Q_EMIT missing();
                return;
            }
            const Opened opened = withRefused(*read);
            m_id = opened.id;
            if (asksFirst && opened.isNew && opened.hasDraft) {
                m_offered = opened;
                Q_EMIT stateChanged();
            } else {
                take(opened);
            }
        });
}

Result<EditorModel::Opened> EditorModel::read(Diary& diary, const Content& content, Kind kind,
                                              std::optional<EntryId> id, ReadMore readMore)
{
    Journal& journal = diary.journal();
    Opened opened;
    KEEL_ASSIGN(opened.today, journal.today());
    KEEL_ASSIGN(opened.zone, journal.zone());
    opened.id = id;
    opened.isNew = !id;
    if (id) {
        KEEL_ASSIGN(opened.record, journal.read(RecordId(*id)));
        if (kindOf(opened.record) != kind || headerOf(opened.record).deletedAt)
            return fail(ErrorCode::NotFound);
    } else {
        KEEL_ASSIGN(opened.record, blankOf(kind, journal));
    }
    opened.baseline = opened.record;

    KEEL_ASSIGN(const auto draft, journal.draft(draftKindOf(kind, id)));
    if (draft) {
        if (auto document = recordFromJson(kind, draft->body.document.text().toUtf8())) {
            RecordHeader& header = headerIn(*document);
            QJsonObject extra = extraOf(header);
            opened.draft = extra.take(draftKey).toObject();
            setExtra(header, extra);
            opened.record = std::move(*document);
            opened.hasDraft = true;
            if (draft->body.step)
                opened.step = draft->body.step->value();
        } else {
            // Of a newer Keel, perhaps: out of the way of what is written now, and kept.
            const QString aside =
                draftKindOf(kind, id) + QStringLiteral(" of ") + draft->header.id.toString();
            KEEL_TRY(journal.saveDraft(aside, draft->body));
            KEEL_TRY(journal.discardDraft(draftKindOf(kind, id)));
        }
    }

    KEEL_ASSIGN(const auto ownItems, journal.all<CustomItem>());
    opened.taxonomy = content.taxonomy.withOwnItems(ownItems);
    KEEL_ASSIGN(opened.ownValues, journal.all<ChosenValue>());
    Result<void> recent;
    opened.challenges = challengesOf(journal, opened.taxonomy, opened.today, recent);
    KEEL_TRY(recent);
    opened.values = choices::values(content.values, opened.ownValues);
    if (readMore) {
        KEEL_ASSIGN(opened.more, readMore(diary, content, opened));
    }
    return opened;
}

void EditorModel::take(const Opened& opened)
{
    m_draftPause.stop();
    m_today = opened.today;
    m_day = dayOf(opened.record, opened.today);
    m_isNew = opened.isNew;
    m_drafted = opened.hasDraft;
    m_showing = true;
    for (GuardedText* text : std::as_const(m_texts))
        text->setDay(m_day.date());
    show(opened);
    m_showing = false;
    m_ready = true;
    m_dirty = takeFields();
    m_keptEdits = m_edits;
    if (m_refused.remove(draftKindOf(m_kind, m_id))) {
        ++m_edits; // nowhere but here
        m_draftPause.start();
    }
    Q_EMIT stateChanged();
    Q_EMIT this->opened();
    Q_EMIT edited();
}

void EditorModel::resume()
{
    if (!m_offered || m_saving)
        return;
    const Opened opened = *m_offered;
    m_offered.reset();
    take(opened);
}

void EditorModel::startFresh()
{
    if (m_offered && !m_saving)
        throwAway({}, [this] {
            m_refused.remove(draftKindOf(m_kind, {}));
            open(std::nullopt, false);
        });
}

void EditorModel::watch(GuardedText& text)
{
    m_texts.append(&text);
    if (!m_asking)
        m_asking = &text;
    connect(&text, &GuardedText::textChanged, this, &EditorModel::touch);
    connect(&text, &GuardedText::answered, this, &EditorModel::save);
}

void EditorModel::watch(ChoiceListModel& list)
{
    connect(&list, &ChoiceListModel::selectionChanged, this, &EditorModel::touch);
}

void EditorModel::touch()
{
    if (!m_ready || m_showing)
        return;
    ++m_edits;
    m_dirty = takeFields();
    m_error.clear();
    m_draftPause.start();
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void EditorModel::markStep()
{
    if (m_dirty)
        ++m_edits;
    saveDraftNow();
}

void EditorModel::saveDraftNow()
{
    m_draftPause.stop();
    if (!m_ready || m_saving || m_keptEdits == m_edits)
        return;
    const QString kind = draftKindOf(m_kind, m_id);
    if (!m_dirty) { // typed and taken back
        m_keptEdits = m_edits;
        if (m_drafted)
            m_session.run([kind](Diary& diary) { return diary.journal().discardDraft(kind); });
        m_drafted = false;
        return;
    }
    m_drafted = true;
    keepDraft(kind, {record(), draftExtra(), draftStep()}, m_loading, m_edits);
}

void EditorModel::keepDraft(const QString& kind, const Unsaved& unsaved, quint64 opening, quint64 edits)
{
    AnyRecord draft = unsaved.record;
    RecordHeader& header = headerIn(draft);
    QJsonObject extra = extraOf(header);
    extra.insert(draftKey, unsaved.draft);
    setExtra(header, extra);
    m_session
        .run([kind, draft = std::move(draft), step = unsaved.step](Diary& diary) -> Result<void> {
            Draft body;
            KEEL_ASSIGN(body.entryId, EntryId::parse(headerOf(draft).id.toString()));
            if (step) {
                KEEL_ASSIGN(body.step, (BoundedInt<0, 100>::create(*step)));
            }
            KEEL_ASSIGN(body.document, JsonText::create(QString::fromUtf8(recordToJson(draft))));
            return diary.journal().saveDraft(kind, body);
        })
        .then(this, [this, kind, unsaved, opening, edits](const Result<void>& stored) {
            if (!stored && opening != m_loading) { // its page was left meanwhile, and brings it back
                m_refused.insert(kind, unsaved);
            } else if (!stored) {
                setError(errorText(stored.error().code));
            } else {
                m_keptEdits = std::max(m_keptEdits, edits);
                Q_EMIT stateChanged();
            }
        });
}

void EditorModel::keepRefused()
{
    const auto refused = std::exchange(m_refused, {});
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        keepDraft(it.key(), it.value(), 0, 0); // of no opening any more
}

EditorModel::Opened EditorModel::withRefused(Opened opened) const
{
    const auto refused = m_refused.constFind(draftKindOf(m_kind, opened.id));
    if (refused == m_refused.cend())
        return opened;
    opened.record = refused->record;
    opened.draft = refused->draft;
    opened.step = refused->step;
    opened.hasDraft = true;
    return opened;
}

bool EditorModel::refusesLongText()
{
    for (const GuardedText* text : std::as_const(m_texts)) {
        if (text->remaining() < 0) {
            setError(
                tr("What you wrote is longer than one entry can hold, by %n character(s). It is kept as it "
                   "stands; make it shorter or move a part into a note.",
                   nullptr, -text->remaining()));
            return true;
        }
    }
    return false;
}

void EditorModel::save()
{
    if (!m_ready || busy() || refusesLongText())
        return;
    for (GuardedText* text : std::as_const(m_texts)) {
        if (text->asksBeforeSaving()) {
            m_asking = text;
            Q_EMIT stateChanged();
            saveDraftNow();
            return;
        }
    }
    write();
}

void EditorModel::write()
{
    m_draftPause.stop();
    const QList<AnyRecord> records = m_dirty ? recordsToSave() : QList<AnyRecord>();
    const QString kind = draftKindOf(m_kind, m_id);
    if (records.isEmpty()) { // nothing was written, or nothing changed
        discard();
        return;
    }
    m_saving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    m_session.run([records, kind](Diary& diary) { return diary.journal().saveAll(records, kind); })
        .then(this, [this](const Result<QList<AnyRecord>>& kept) {
            m_saving = false;
            if (!kept) {
                setError(errorText(kept.error().code));
                m_draftPause.start(); // still unsaved: at least the draft
                return;
            }
            const QString id = headerOf(kept->first()).id.toString();
            written();
            end();
            Q_EMIT saved(id);
            Q_EMIT m_session.changed(DiaryPart::Entries, this);
            Q_EMIT closed();
        });
}

void EditorModel::close()
{
    if (m_saving)
        return;
    saveDraftNow();
    if (m_ready && m_dirty && m_keptEdits != m_edits && !m_session.isWritable()) {
        setError(tr("What you wrote here cannot be kept while your diary can only be read. It stays on this "
                    "page until "
                    "you lock or close Keel. You can copy it, or throw it away and leave.",
                    "at an attempt to leave a page"));
        return;
    }
    ++m_loading;
    end();
    Q_EMIT closed();
}

void EditorModel::discard()
{
    if (m_saving)
        return;
    const auto leave = [this] {
        end();
        Q_EMIT closed();
    };
    if (m_drafted)
        throwAway(m_id, leave, m_session.isWritable() ? std::function<void()>() : leave);
    else
        leave();
}

void EditorModel::throwAway(std::optional<EntryId> id, std::function<void()> then,
                            std::function<void()> otherwise)
{
    m_draftPause.stop();
    m_saving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    m_session
        .run([kind = draftKindOf(m_kind, id)](Diary& diary) { return diary.journal().discardDraft(kind); })
        .then(this,
              [this, then = std::move(then), otherwise = std::move(otherwise)](const Result<void>& gone) {
                  m_saving = false;
                  if (gone)
                      return then();
                  if (otherwise)
                      return otherwise();
                  m_draftPause.start(); // what was not thrown away is kept as it is
                  setError(errorText(gone.error().code));
              });
}

void EditorModel::end()
{
    m_draftPause.stop();
    m_ready = false;
    m_opening = false;
    m_dirty = false;
    m_drafted = false;
    m_offered.reset();
    m_keptEdits = m_edits;
    m_showing = true;
    for (GuardedText* text : std::as_const(m_texts))
        text->setText({});
    m_showing = false;
    Q_EMIT stateChanged();
}

void EditorModel::setError(const QString& error)
{
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace keel
