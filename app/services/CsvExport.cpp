// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CsvExport.h"

#include "crypto/DurableFile.h"
#include "services/ExportOrder.h"
#include "services/PlainText.h"
#include "services/RecordWriting.h"

#include <QDir>

#include <tuple>

namespace keel {

namespace {

const QString listSeparator = QStringLiteral(";");

/// The keys of a record's columns.
struct HeaderRow
{
    QByteArrayList cells;
    template <class T> void operator()(const char* key, const T& field)
    {
        if constexpr (std::is_same_v<T, TimeSpan>) {
            std::ignore = field;
            cells << QByteArray(key) + "_from" << QByteArray(key) + "_to";
        } else {
            cells << key;
        }
    }
};

/// The values, one cell each.
struct ValueRow
{
    QByteArrayList cells;
    template <class T> void operator()(const char* key, const T& field)
    {
        if constexpr (std::is_same_v<T, TimeSpan>) {
            (*this)(key, field.from);
            (*this)(key, field.to);
        } else if constexpr (plain::isList<T>) {
            cells << csvCell(plain::texts(field).join(listSeparator));
        } else if constexpr (plain::isNumber<T>) {
            cells << plain::text(field).toUtf8(); // a minus of ours is no formula
        } else {
            cells << csvCell(plain::text(field));
        }
    }
};

} // namespace

QByteArray csvCell(const QString& text)
{
    QByteArray cell = text.toUtf8();
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell;
}

Result<void> CsvExport::write()
{
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (result)
            result = writeKind<Body>();
    });
    return result;
}

template <class Body> Result<void> CsvExport::writeKind()
{
    KEEL_ASSIGN(auto records, m_diary.records().all<Body>(DayRange(), Bin::Exclude));
    sortForExport(records);
    m_written += records.size();
    HeaderRow header;
    header.cells << "id";
    const Body blank;
    Body::visit(blank, header);
    header.cells << "updated_at";
    QByteArray csv = header.cells.join(',') + "\r\n";
    for (Record<Body>& record : records) {
        if constexpr (std::is_same_v<Body, Instrument>)
            record.body.document = writing::withoutItemTexts(record.body.document);
        ValueRow row;
        row.cells << csvCell(record.header.id.toString());
        Body::visit(record.body, row);
        row.cells << csvCell(record.header.updatedAt.toString());
        csv += row.cells.join(',') + "\r\n";
    }
    KEEL_TRY(
        writeDurably(QDir(m_folder).filePath(QLatin1String(Body::collection) + QStringLiteral(".csv")), csv));
    if (m_progress && !m_progress(++m_done, qint64(std::tuple_size_v<AllBodies>)))
        return fail(ErrorCode::Cancelled);
    return {};
}

} // namespace keel
