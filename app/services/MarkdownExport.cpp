// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MarkdownExport.h"

#include "crypto/DurableFile.h"
#include "domain/reflection/HardRule.h"
#include "services/ExportOrder.h"
#include "services/PlainText.h"

#include <QDir>
#include <QLocale>

namespace keel {

namespace {

/// "client_contacts" as a person would write it.
QString readable(const char* key)
{
    QString name = QString::fromLatin1(key).replace(u'_', u' ');
    name[0] = name[0].toUpper();
    return name;
}

/// Has it nothing for a reader: drafts are unfinished, settings are not the diary.
template <class Body>
inline constexpr bool isLeftOut =
    std::is_same_v<Body, Draft> || std::is_same_v<Body, PromptSettings> || std::is_same_v<Body, Instrument>;

/// Writes a list entry per answered field, long texts as paragraphs of it.
struct Lines
{
    QString markdown;

    template <class T> void operator()(const char* key, const T& field)
    {
        if constexpr (std::is_same_v<T, TimeSpan>) {
            if (field.from || field.to)
                add(key, plain::text(field.from) + QStringLiteral(" – ") + plain::text(field.to));
        } else if constexpr (plain::isList<T>) {
            add(key, plain::texts(field).join(QStringLiteral(", ")));
        } else if constexpr (std::is_same_v<T, std::optional<bool>>) {
            add(key, !field ? QString() : *field ? QStringLiteral("yes") : QStringLiteral("no"));
        } else {
            add(key, plain::text(field));
        }
    }

    void add(const char* key, const QString& value)
    {
        static constexpr const char* technical[] = {"local_date", "tz", "utc_offset_min"};
        for (const char* name : technical) {
            if (qstrcmp(key, name) == 0)
                return;
        }
        if (value.trimmed().isEmpty())
            return;
        // Four spaces carry on the list entry, whatever the text's lines are.
        markdown += QStringLiteral("- %1: ").arg(readable(key)) +
                    escapedMarkdown(value).replace(u'\n', QStringLiteral("\n    ")) + u'\n';
    }
};

QString escapedLine(QStringView line)
{
    static constexpr QStringView special = u"\\`*_{}[]<>#|~&!@$^";
    QString out;
    for (const QChar c : line) {
        if (special.contains(c) || (c == u':' && !out.isEmpty()) ||
            (c == u'.' && out.endsWith(u"www", Qt::CaseInsensitive)))
            out += u'\\'; // ':' and "www." would make links of bare addresses
        out += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    // What begins a list, a rule or an underlined heading only does so at the line's beginning.
    if (out.startsWith(u'-') || out.startsWith(u'+') || out.startsWith(u'=') || out.startsWith(u':'))
        return u'\\' + out;
    qsizetype digits = 0;
    while (digits < out.size() && out[digits] >= u'0' && out[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits < out.size() && (out[digits] == u'.' || out[digits] == u')'))
        out.insert(digits, u'\\');
    return out;
}

} // namespace

QString escapedMarkdown(const QString& text)
{
    QString plainBreaks = text;
    plainBreaks.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString out;
    bool afterText = false; // the line before had words, so that a break between them must be said
    for (const QStringView raw : QStringView(plainBreaks).split(u'\n')) {
        const QStringView line = raw.trimmed(); // an indented line would be code
        if (!out.isEmpty() || afterText)
            out += afterText && !line.isEmpty() ? QStringLiteral("\\\n") : QStringLiteral("\n");
        out += escapedLine(line);
        afterText = !line.isEmpty();
    }
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

template <class Body> Result<void> MarkdownExport::collect()
{
    if constexpr (!isLeftOut<Body>) {
        KEEL_ASSIGN(auto records, m_diary.records().all<Body>(DayRange(), Bin::Exclude));
        sortForExport(records);
        m_written += records.size();
        for (const Record<Body>& record : records) {
            Lines lines;
            if constexpr (std::is_same_v<Body, Reflection>) {
                const Reflection shown = asShown(record.body);
                Body::visit(shown, lines);
            } else {
                Body::visit(record.body, lines);
            }
            if constexpr (hasSlugId<Body> && !isSingle<Body>)
                lines.markdown.prepend(
                    QStringLiteral("- %1\n").arg(escapedMarkdown(record.header.id.toString())));
            m_days[timelineDay(record.body)] +=
                "### " + readable(Body::table).toUtf8() + "\n\n" + lines.markdown.toUtf8() + "\n";
        }
    }
    return {};
}

Result<void> MarkdownExport::write()
{
    constexpr qint64 kinds = qint64(std::tuple_size_v<AllBodies>);
    qint64 done = 0;
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (result)
            result = collect<Body>();
        if (result && m_progress && !m_progress(++done, kinds + 1))
            result = fail(ErrorCode::Cancelled);
    });
    KEEL_TRY(result);

    std::map<QString, QByteArray> files;
    for (const auto& [day, text] : m_days) {
        const QString name = day ? day->toString().first(7) : QStringLiteral("undated");
        QByteArray& file = files[name];
        if (file.isEmpty())
            file = "# " + name.toUtf8() + "\n\n";
        if (day)
            file += "## " + day->toString().toUtf8() + ", " +
                    QLocale::c().dayName(day->date().dayOfWeek()).toUtf8() + "\n\n";
        file += text;
    }
    for (const auto& [name, text] : files)
        KEEL_TRY(writeDurably(QDir(m_folder).filePath(name + QStringLiteral(".md")), text));
    return {};
}

} // namespace keel
