// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SafetyModel.h"

#include "services/QuietTime.h"

#include <QLocale>

namespace keel {

namespace {

constexpr int pauseMilliseconds = 300;

/// One text being written. It speaks when a phrase appears, not for as long as it stands there.
class PhraseWatch : public QObject
{
public:
    PhraseWatch(GuardedText& text, std::shared_ptr<const Content> content,
                std::function<void(bool appeared)> looked, QObject* parent)
        : QObject(parent)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pauseMilliseconds);
        connect(&text, &GuardedText::typed, this, [this] { m_typed = true; });
        connect(&text, &GuardedText::textChanged, this, [this] { m_pause.start(); });
        const auto look = [this, &text, content = std::move(content), looked = std::move(looked)] {
            m_pause.stop();
            const bool stood = std::exchange(m_stands, content->holdsSafetyPhrase(text.text()));
            looked(std::exchange(m_typed, false) && m_stands && !stood);
        };
        connect(&m_pause, &QTimer::timeout, &text, look);
        // Who saves or leaves with the last word still warm is not passed over.
        connect(&text, &GuardedText::settled, this, [this, look] {
            if (m_pause.isActive())
                look();
        });
    }

private:
    QTimer m_pause;
    bool m_typed = false;
    bool m_stands = false;
};

} // namespace

SafetyModel::SafetyModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content))
{}

QString SafetyModel::text() const
{
    switch (m_offer) {
    case Card: return tr("If you might not be safe, you can call someone now. Your writing is saved.");
    case QuietLine: return tr("If you might not be safe, you can call someone now.");
    case Nothing: break;
    }
    return {};
}

QString SafetyModel::languageName(const QString& code)
{
    if (code == QLatin1String("zh_CN"))
        return tr("Chinese", "language of the phrase list");
    return code == QLatin1String("en") ? tr("English", "language of the phrase list") : code;
}

QString SafetyModel::languageNames(QStringList codes)
{
    for (QString& code : codes)
        code = languageName(code);
    return QLocale().createSeparatedList(codes);
}

QString SafetyModel::limits() const
{
    return tr("Keel looks for a few phrases, in %1 only. It misses things, and sometimes it appears by "
              "mistake. Keel does not keep what brought it up.")
        .arg(languageNames(Content::phraseLanguages()));
}

void SafetyModel::watch(GuardedText& text)
{
    new PhraseWatch(
        text, m_content,
        [this](bool appeared) {
            if (appeared)
                consider(SafetyTrigger::Phrase);
            Q_EMIT looked();
        },
        this);
}

void SafetyModel::checkInSaved(const CheckIn& saved)
{
    m_session
        .run([saved](Diary& diary) -> Result<std::optional<SafetyTrigger>> {
            const Day day = saved.stamp.localDate;
            KEEL_ASSIGN(const auto records, diary.journal().all<CheckIn>(
                                                {day.plus(-safetyStrainDays), day.plus(safetyStrainDays)}));
            QList<CheckIn> others;
            for (const Record<CheckIn>& record : records)
                others.append(record.body);
            return safetyTrigger(saved, others);
        })
        .then(this, [this](const Result<std::optional<SafetyTrigger>>& trigger) {
            if (trigger && *trigger)
                consider(**trigger);
        });
}

void SafetyModel::wasAboutWork()
{
    m_aboutWork = true;
    close();
}

void SafetyModel::close()
{
    m_offer = Nothing;
    m_ofPhrase = false;
    Q_EMIT changed();
}

void SafetyModel::consider(SafetyTrigger trigger)
{
    m_session
        .run([trigger, aboutWork = m_aboutWork](Diary& diary) -> Result<SafetyOffer> {
            const Instant now = diary.journal().now();
            KEEL_ASSIGN(const auto kept, quietUntil(diary));
            const SafetyOffer offer = safetyOffer(trigger, {kept, aboutWork}, now);
            if (offer == SafetyOffer::Card)
                KEEL_TRY(keepQuietUntil(diary, quietUntilAfterCard(now)));
            return offer;
        })
        .then(this, [this, trigger](const Result<SafetyOffer>& offer) {
            // A disk that fails must not keep help away.
            show(trigger, offer ? *offer : SafetyOffer::Card);
        });
}

void SafetyModel::show(SafetyTrigger trigger, SafetyOffer offer)
{
    const Offer next = offer == SafetyOffer::Card        ? Card
                       : offer == SafetyOffer::QuietLine ? QuietLine
                                                         : Nothing;
    if (next <= m_offer) // what stands there says as much or more
        return;
    m_offer = next;
    m_ofPhrase = trigger == SafetyTrigger::Phrase;
    Q_EMIT changed();
}

} // namespace keel
