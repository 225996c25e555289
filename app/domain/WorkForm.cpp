// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WorkForm.h"

#include <algorithm>
#include <tuple>

namespace keel {

namespace {

constexpr int longestLunch = 4 * 60;
constexpr int longestShift = 16 * 60;
constexpr int anyLength = 24 * 60;

struct SpanFault
{
    enum class End { From, To } end;
    WorkProblem problem;
};

/// Both ends or none; `to` before `from` spans midnight.
tl::expected<TimeSpan, SpanFault> spanFrom(const QString& from, const QString& to, int longest)
{
    using End = SpanFault::End;
    TimeSpan span;
    if (from.isEmpty() && to.isEmpty())
        return span;
    if (from.isEmpty())
        return tl::make_unexpected(SpanFault{End::From, WorkProblem::OtherEndMissing});
    if (to.isEmpty())
        return tl::make_unexpected(SpanFault{End::To, WorkProblem::OtherEndMissing});
    const auto begin = timeFromText(from);
    if (!begin)
        return tl::make_unexpected(SpanFault{End::From, WorkProblem::NotATime});
    const auto end = timeFromText(to);
    if (!end)
        return tl::make_unexpected(SpanFault{End::To, WorkProblem::NotATime});
    if (*begin == *end)
        return tl::make_unexpected(SpanFault{End::To, WorkProblem::SameEnds});
    const int length = (end->minutes() - begin->minutes() + anyLength) % anyLength;
    if (length > longest)
        return tl::make_unexpected(SpanFault{End::To, WorkProblem::TooLong});
    span.from = *begin;
    span.to = *end;
    return span;
}

std::optional<double> numberFrom(QString text)
{
    bool isNumber = false;
    const double number = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

class Reader
{
public:
    Reader(const WorkForm& form, CheckedWork& checked) : m_form(form), m_checked(checked) {}

    [[nodiscard]] QString text(WorkField field) const { return m_form.text(field); }
    void fault(WorkField field, WorkProblem problem) { m_checked.problems.emplace(field, problem); }

    void readSpan(TimeSpan& target, WorkField from, WorkField to, int longest)
    {
        const auto span = spanFrom(text(from), text(to), longest);
        if (span)
            target = *span;
        else
            fault(span.error().end == SpanFault::End::From ? from : to, span.error().problem);
    }

    /// `read` gives the field's value or the matter with it.
    template <class Value, class Read>
    void readOptional(std::optional<Value>& target, WorkField field, Read read)
    {
        const QString typed = text(field);
        if (typed.isEmpty()) {
            target.reset();
            return;
        }
        const tl::expected<Value, WorkProblem> value = read(typed);
        if (value)
            target = *value;
        else
            fault(field, value.error());
    }

    template <class Value> void readNumber(std::optional<Value>& target, WorkField field)
    {
        readOptional(target, field, [](const QString& typed) -> tl::expected<Value, WorkProblem> {
            const auto number = numberFrom(typed);
            if (!number)
                return tl::make_unexpected(WorkProblem::NotANumber);
            const auto value = Value::create(*number);
            if (!value)
                return tl::make_unexpected(WorkProblem::OutOfRange);
            return *value;
        });
    }

private:
    const WorkForm& m_form;
    CheckedWork& m_checked;
};

void readHours(const QList<HoursRow>& rows, CheckedWork& checked)
{
    BoundedList<WorkingHours, 28> hours;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const HoursRow& row = rows.at(i);
        if (!row.worked)
            continue;
        const auto weekday = BoundedInt<1, 7>::create(row.weekday);
        const auto span = spanFrom(row.from.trimmed(), row.to.trimmed(), longestShift);
        if (!span) {
            checked.hourProblems.emplace(int(i), span.error().problem);
            continue;
        }
        if (weekday)
            std::ignore = hours.add({*weekday, span->from, span->to, row.week}); // 14 rows fit
    }
    if (checked.hourProblems.empty())
        checked.profile.hours = hours;
}

} // namespace

QString WorkForm::text(WorkField field) const
{
    const auto found = texts.find(field);
    return found == texts.end() ? QString() : found->second.trimmed();
}

bool WorkForm::isFortnight(const Profile& profile)
{
    return std::any_of(profile.hours.begin(), profile.hours.end(),
                       [](const WorkingHours& hours) { return hours.week.has_value(); });
}

QList<HoursRow> WorkForm::rowsOf(const Profile& profile, bool fortnight)
{
    QList<HoursRow> rows;
    const auto weeks = fortnight ? QList<std::optional<RotaWeek>>{RotaWeek::A, RotaWeek::B}
                                 : QList<std::optional<RotaWeek>>{std::nullopt};
    for (const auto& week : weeks) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            HoursRow row{weekday, week, false, {}, {}};
            for (const WorkingHours& hours : profile.hours) {
                const bool sameWeek = !week || !hours.week || hours.week == week;
                if (hours.weekday.value() != weekday || !sameWeek || row.worked)
                    continue;
                row.worked = true;
                row.from = hours.from ? hours.from->toString() : QString();
                row.to = hours.to ? hours.to->toString() : QString();
            }
            rows.append(row);
        }
    }
    return rows;
}

CheckedWork checkWork(const WorkForm& form, const Profile& before, Day today, const MonthNames& months)
{
    CheckedWork checked{before, {}, {}};
    Profile& profile = checked.profile;
    Reader reader(form, checked);
    profile.role = form.role;
    if (form.deviceOwner)
        profile.deviceOwner = form.deviceOwner;
    profile.leaveUnit = form.leaveUnit;
    profile.weeklyOvertimeLimitMinutes.reset();
    if (form.weeklyOvertimeLimitMinutes) {
        if (const auto limit = BoundedInt<0, 10'080>::create(*form.weeklyOvertimeLimitMinutes))
            profile.weeklyOvertimeLimitMinutes = *limit;
    }
    reader.readSpan(profile.lunch, WorkField::LunchFrom, WorkField::LunchTo, longestLunch);
    reader.readSpan(profile.noMessages, WorkField::QuietFrom, WorkField::QuietTo, anyLength);
    reader.readOptional(profile.dayStart, WorkField::DayStart,
                        [](const QString& typed) -> tl::expected<TimeOfDay, WorkProblem> {
                            const auto time = timeFromText(typed);
                            if (!time)
                                return tl::make_unexpected(WorkProblem::NotATime);
                            return *time;
                        });
    reader.readOptional(profile.zone, WorkField::Zone,
                        [](const QString& typed) -> tl::expected<ZoneId, WorkProblem> {
                            const auto zone = ZoneId::parse(typed);
                            if (!zone)
                                return tl::make_unexpected(WorkProblem::NotAZone);
                            return *zone;
                        });
    reader.readNumber(profile.fte, WorkField::Fte);
    reader.readOptional(profile.roleSince, WorkField::RoleSince,
                        [&](const QString& typed) -> tl::expected<Day, WorkProblem> {
                            const auto day = sinceFromText(typed, today, months);
                            if (!day)
                                return tl::make_unexpected(WorkProblem::NotAMonth);
                            if (*day > today)
                                return tl::make_unexpected(WorkProblem::NotYet);
                            return *day;
                        });
    reader.readNumber(profile.leaveEntitlement, WorkField::Entitlement);
    reader.readOptional(profile.leaveYearStart, WorkField::LeaveYearStart,
                        [&](const QString& typed) -> tl::expected<YearDay, WorkProblem> {
                            const auto day = yearDayFromText(typed, months);
                            if (!day)
                                return tl::make_unexpected(WorkProblem::NotADate);
                            return *day;
                        });
    reader.readOptional(profile.weekAMonday, WorkField::WeekAMonday,
                        [&](const QString& typed) -> tl::expected<Day, WorkProblem> {
                            const auto day = dayFromText(typed, today, months);
                            if (!day)
                                return tl::make_unexpected(WorkProblem::NotADate);
                            if (day->date().dayOfWeek() != Qt::Monday)
                                return tl::make_unexpected(WorkProblem::NotAMonday);
                            return *day;
                        });
    // Untouched rows leave the rota as it is: it may say more than a row a day can (a split shift).
    const bool fortnight = form.hours.size() > 7;
    if (fortnight != WorkForm::isFortnight(before) || form.hours != WorkForm::rowsOf(before, fortnight))
        readHours(form.hours, checked);
    return checked;
}

} // namespace keel
