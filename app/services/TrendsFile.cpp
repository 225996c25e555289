// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TrendsFile.h"

#include "documents/Paper.h"
#include "services/CsvExport.h"
#include "services/PendingFile.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace keel::trendsfile {

namespace {

/// A figure of ours is no formula, though it may begin with a minus. Labels and notes hold people's words.
QByteArray figureCell(const QString& text)
{
    bool isNumber = false;
    (void)QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        return csvCell(text);
    return text.contains(u',') ? '"' + text.toUtf8() + '"' : text.toUtf8();
}

QByteArray lineOf(const QByteArrayList& cells) { return cells.join(',') + "\r\n"; }

Result<QByteArray> bytesOf(const TrendsPaper& paper, PaperForm form, int pixels, const Progress& progress)
{
    const auto goesOn = [&progress](int done, int total) { return !progress || progress(done, total); };
    switch (form) {
    case PaperForm::Pdf: return documents::pdfOf(paper, goesOn);
    case PaperForm::Png: return documents::pngOf(paper, pixels, goesOn);
    case PaperForm::Csv: return csvOf(paper);
    }
    return fail(ErrorCode::Internal);
}

} // namespace

void prepare() { documents::loadPaperFonts(); }

QByteArray csvOf(const TrendsPaper& paper)
{
    const auto has = [&paper](auto isThere) {
        return std::any_of(paper.cards.cbegin(), paper.cards.cend(), [&isThere](const TrendCard& card) {
            return std::any_of(card.table.cbegin(), card.table.cend(), isThere);
        });
    };
    const bool several = paper.cards.size() > 1;
    const bool dated = has([](const TrendTableRow& row) { return !row.day.isEmpty(); });
    const bool noted = has([](const TrendTableRow& row) { return !row.note.isEmpty(); });
    const auto line = [&](const QByteArray& card, const QByteArray& label, const QByteArray& value,
                          const QByteArray& note, const QByteArray& date) {
        QByteArrayList cells;
        if (several)
            cells << card;
        if (dated)
            cells << date;
        cells << label << value;
        if (noted)
            cells << note;
        return lineOf(cells);
    };
    const PaperWords& words = paper.words;
    QByteArray csv;
    if (several) {
        csv = line(csvCell(words.card), csvCell(words.row), csvCell(words.figure), csvCell(words.note),
                   csvCell(words.date));
    } else if (!paper.cards.isEmpty()) {
        const TrendCard& card = paper.cards.first();
        csv = line({}, csvCell(card.labelHeader), csvCell(card.valueHeader), csvCell(card.noteHeader),
                   csvCell(words.date));
    }
    for (const TrendCard& card : paper.cards) {
        for (const TrendTableRow& row : card.table)
            csv += line(csvCell(card.title), csvCell(row.label), figureCell(row.value), csvCell(row.note),
                        row.day.toUtf8());
    }
    return csv;
}

Result<qint64> writeNew(const TrendsPaper& paper, PaperForm form, int pixels, const QString& path,
                        const Progress& progress)
{
    const QFileInfo place(path);
    if (place.exists() || place.isSymLink())
        return fail(ErrorCode::Conflict, place.fileName());
    KEEL_ASSIGN(const QByteArray bytes, bytesOf(paper, form, pixels, progress));
    PendingFile file(path);
    KEEL_TRY(file.open());
    KEEL_TRY(file.write(bytes));
    if (progress && !progress(1, 1))
        return fail(ErrorCode::Cancelled);
    KEEL_TRY(file.commitNew());
    return paper.cards.size();
}

} // namespace keel::trendsfile
