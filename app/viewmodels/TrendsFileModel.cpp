// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendsFileModel.h"

#include "services/TrendsFile.h"
#include "viewmodels/TrendsModel.h"
#include "viewmodels/Wording.h"

#include <QGuiApplication>
#include <QLocale>

namespace keel {

namespace {

constexpr int cardPixels[] = {1200, 2400};
constexpr int pagePixels[] = {1600, 2400}; ///< two cards beside each other

/// What a file may be named after: the kind of card, never the name of a measure or what a pattern is about.
QString kindOf(const QString& id)
{
    for (const QString& kind : {QStringLiteral("measure"), QStringLiteral("pattern")}) {
        if (id.startsWith(kind + u'-'))
            return kind;
    }
    return id;
}

} // namespace

TrendsFileModel::TrendsFileModel(DiarySession& session, const TrendsModel& trends, QObject* parent)
    : ReadableFileModel(session, parent), m_trends(trends)
{}

void TrendsFileModel::start(const QString& key)
{
    trendsfile::prepare();
    const TrendCardModel* card = m_trends.shownCards().find(key);
    m_card = card ? std::optional(card->card()) : std::nullopt;
    m_all = m_trends.shownCards().shown();
    m_words = words();
    if (const QStringList days = m_trends.dayToDay().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        !days.isEmpty()) {
        TrendCard movement;
        movement.id = QStringLiteral("day-to-day");
        movement.title = tr("Details: from day to day", "last part of the page Trends");
        movement.lines = days;
        m_all.append(movement);
    }
    m_choice = 0;
    m_form = PaperForm::Pdf;
    m_size = 0;
    begin();
}

QStringList TrendsFileModel::choices() const
{
    const QString all = tr("All cards shown", "what to save");
    return m_card ? QStringList{m_card->title, all} : QStringList{all};
}

void TrendsFileModel::setChoice(int choice)
{
    if (choice == m_choice || choice < 0 || choice >= choices().size())
        return;
    m_choice = choice;
    renameOffer();
}

void TrendsFileModel::setForm(int form)
{
    if (form == int(m_form) || form < 0 || form > int(PaperForm::Csv))
        return;
    m_form = PaperForm(form);
    renameOffer();
}

int TrendsFileModel::pixels(int size) const { return isOneCard() ? cardPixels[size] : pagePixels[size]; }

QStringList TrendsFileModel::sizes() const
{
    const auto wide = [this](int size) { return QLocale().toString(pixels(size)); };
    return {tr("Small, %1 pixels wide", "size of a picture").arg(wide(0)),
            tr("Large, %1 pixels wide", "size of a picture").arg(wide(1))};
}

void TrendsFileModel::setSize(int size)
{
    if (size == m_size || size < 0 || size > 1)
        return;
    m_size = size;
    Q_EMIT changed();
}

QString TrendsFileModel::stem() const
{
    const QString page = QStringLiteral("keel-trends");
    return isOneCard() ? page + u'-' + kindOf(m_card->id) : page;
}

QString TrendsFileModel::ending() const
{
    switch (m_form) {
    case PaperForm::Pdf: return QStringLiteral(".pdf");
    case PaperForm::Png: return QStringLiteral(".png");
    case PaperForm::Csv: return QStringLiteral(".csv");
    }
    return {};
}

PaperWords TrendsFileModel::words() const
{
    PaperWords words;
    words.title = tr("Trends", "heading of a document");
    const DayRange days = m_trends.shownDays();
    if (days.from && days.to)
        words.range = tr("%1 to %2", "first and last day of a document")
                          .arg(wording::shortDateAndYear(*days.from), wording::shortDateAndYear(*days.to));
    words.about = m_trends.aboutFigures();
    words.origin =
        tr("From Keel, a private notebook, made on its owner’s device on %1. It counts what that person "
           "wrote about their own days: it is not a test, a verdict or a record of performance.",
           "foot of each page of a document");
    words.page = tr("Page %1 of %2", "foot of a document");
    words.tables = tr("The same figures as tables", "heading in a document");
    words.continued = tr("%1, continued", "a table's title on its next page");
    words.why = tr("Why this is here", "heading in a document");
    words.source = tr("Where it comes from", "heading in a document");
    words.limits = tr("What it cannot say", "heading in a document");
    words.card = tr("Card", "column: the title of a card");
    words.row = tr("Row", "column: a day, a week or a name");
    words.figure = tr("Figure", "column: a number");
    words.note = tr("Note", "column: more about a number");
    words.date = tr("Date", "column");
    return words;
}

ReadableFileModel::Writing TrendsFileModel::writing()
{
    TrendsPaper paper;
    paper.words = m_words;
    paper.cards = isOneCard() ? QList<TrendCard>{*m_card} : m_all;
    paper.rightToLeft = QGuiApplication::isRightToLeft();
    return [paper, form = m_form, width = pixels(m_size)](Diary& diary, const QString& target,
                                                          const Progress& progress) -> Result<qint64> {
        KEEL_ASSIGN(const Day today, diary.journal().today());
        TrendsPaper dated = paper;
        dated.words.origin = paper.words.origin.arg(wording::shortDateAndYear(today));
        return trendsfile::writeNew(dated, form, width, target, progress);
    };
}

QString TrendsFileModel::doneText(qint64, const QString& place) const
{
    return tr("Saved as %1. Anyone who has this file can read it.", "a path").arg(place);
}

QString TrendsFileModel::failureText(ErrorCode code) const
{
    return code == ErrorCode::TooLarge ? tr("This is too much for one picture, and nothing was saved. Choose "
                                            "the smaller size, a PDF, or "
                                            "a shorter range of days.")
                                       : ReadableFileModel::failureText(code);
}

} // namespace keel
