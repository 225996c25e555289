// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomDiary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keel::test {

namespace {

qsizetype utf8Size(const QString& text) { return text.toUtf8().size(); }

} // namespace

QList<AnyRecord> RandomDiary::records(int perKind)
{
    QList<AnyRecord> all;
    forEachBody([&]<class Body>() {
        for (int i = 0; i < (isSingle<Body> ? 1 : perKind); ++i)
            all.append(record<Body>());
    });
    return all;
}

int RandomDiary::number(int least, int most)
{
    if (oneIn(6))
        return oneIn(2) ? least : most;
    return int(qint64(least) + qint64(m_random.generateDouble() * (double(most) - double(least) + 1)));
}

QString RandomDiary::text(qsizetype maxBytes, qsizetype maxPoints)
{
    static const QStringList pieces{QStringLiteral("a quiet day "),
                                    QStringLiteral("naïve façade "),
                                    QStringLiteral("\"quoted\" \\back\\slash "),
                                    QStringLiteral("line\nline\r\nline\ttab "),
                                    QStringLiteral("\u0001\u001f\u007f\u2028\u2029"),
                                    QStringLiteral("يوم هادئ "),
                                    QStringLiteral("\u202eיום שקט\u202c "),
                                    QStringLiteral("👩🏽‍⚕️🌊🏴󠁧󠁢󠁥󠁮󠁧󠁿 "),
                                    QStringLiteral("𠮷野家 很累 "),
                                    QStringLiteral("e\u0301\u0301 "),
                                    QStringLiteral("\ufffd\uffff\ue000"),
                                    QStringLiteral("=1+1; @x, -y "),
                                    QStringLiteral("<b>[x](y)</b>\n# z\n")};
    if (oneIn(8))
        return {};
    const qsizetype bytes = oneIn(200) ? maxBytes : std::min<qsizetype>(maxBytes, number(1, 400));
    QString out;
    qsizetype used = 0, points = 0;
    while (true) {
        const QString& piece = pieces[number(0, int(pieces.size()) - 1)];
        const qsizetype size = utf8Size(piece), length = piece.toUcs4().size();
        if (used + size > bytes || (maxPoints > 0 && points + length > maxPoints))
            break;
        out += piece;
        used += size;
        points += length;
    }
    const qsizetype room = maxPoints > 0 ? std::min(bytes - used, maxPoints - points) : bytes - used;
    return out + QString(room, u'x'); // to the last byte or character
}

QString RandomDiary::jsonObject()
{
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("instrument/1")},
                       {QStringLiteral("step"), number(0, 9)},
                       {QStringLiteral("note"), text(200, 0)},
                       {QStringLiteral("share"), m_random.generateDouble()}};
    QJsonArray items;
    for (int i = number(0, 3); i > 0; --i)
        items.append(QJsonObject{{QStringLiteral("n"), i}, {QStringLiteral("text"), text(50, 0)}});
    object.insert(QStringLiteral("items"), items);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Day RandomDiary::anyDay()
{
    static const Day first = *Day::parse(u"0001-01-01"), last = *Day::parse(u"9999-12-31");
    if (oneIn(12))
        return oneIn(2) ? first : last;
    return m_last.plus(number(-20'000, 20'000));
}

Day RandomDiary::entryDay() { return m_last.plus(-number(0, 3650)); }

Instant RandomDiary::moment()
{
    static const Instant first = *Instant::parse(u"0001-01-01T00:00:00Z");
    static const Instant last = *Instant::parse(u"9999-12-31T23:59:59.999Z");
    if (oneIn(20))
        return oneIn(2) ? first : last;
    const qint64 seconds = number(-2'000'000'000, 2'000'000'000);
    return Instant::fromMilliseconds(seconds * 2000 + (oneIn(2) ? 0 : number(0, 999)));
}

ZoneId RandomDiary::zone()
{
    static const char* const names[] = {"Europe/London",      "UTC",
                                        "Asia/Kathmandu",     "America/St_Johns",
                                        "Pacific/Kiritimati", "Pacific/Pago_Pago"};
    return *ZoneId::parse(QString::fromLatin1(names[number(0, int(std::size(names)) - 1)]));
}

ItemId RandomDiary::slug()
{
    QString name = QStringLiteral("usr_%1-%2.X").arg(++m_slugs).arg(number(0, 9));
    if (oneIn(10))
        name = name.leftJustified(64, u'z');
    return *ItemId::parse(name);
}

EntryId RandomDiary::id()
{
    QByteArray bytes(16, '\0');
    for (char& byte : bytes)
        byte = char(m_random.generate());
    return EntryId::fromUuid(QUuid::fromRfc4122(bytes));
}

void RandomDiary::fill(YearDay& value)
{
    const QDate day = QDate(2001, 1, 1).addDays(number(0, 364));
    value = *YearDay::parse(day.toString(QStringLiteral("MM-dd")));
}

void RandomDiary::fill(DayOrTime& value)
{
    static const char* const times[] = {"", "T00:00", "T23:59", "T10:15:00Z", "T10:15:30.250+05:45"};
    const QString time = QString::fromLatin1(times[number(0, int(std::size(times)) - 1)]);
    value = *DayOrTime::parse(QString(m_last.plus(number(-3000, 3000)).toString() + time));
}

void RandomDiary::fillHeader(RecordHeader& header, bool mayHaveExtra)
{
    header.updatedAt = moment();
    if (oneIn(6))
        header.deletedAt = moment();
    if (mayHaveExtra && oneIn(4))
        header.extra =
            R"({"a_future":[1,2.50,-7,1e+2,{"z":null,"a":"𠮷"}],"x":null,"y":123456789012345678901234567890})";
}

void RandomDiary::settle(Stamp& stamp)
{
    stamp.localDate = entryDay();
    if (stamp.zone && stamp.recordedAt && stamp.utcOffsetMinutes)
        stamp.utcOffsetMinutes = stamp.zone->offsetMinutes(*stamp.recordedAt);
}

} // namespace keel::test
