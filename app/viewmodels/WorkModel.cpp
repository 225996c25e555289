// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/WorkModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

namespace keel {

namespace {

constexpr int pauseMilliseconds = 1000;
constexpr int onCallDaysShownBack = 31;

QString roleText(Role role)
{
    switch (role) {
    case Role::Qualified: return WorkModel::tr("Qualified PWP", "role at work");
    case Role::Trainee: return WorkModel::tr("Trainee PWP", "role at work");
    case Role::Senior: return WorkModel::tr("Senior PWP", "role at work");
    case Role::Other: return WorkModel::tr("Other", "role at work");
    }
    return {};
}

QString problemText(WorkProblem problem)
{
    switch (problem) {
    case WorkProblem::NotATime: return WorkModel::tr("Write the time like 09:30.");
    case WorkProblem::OtherEndMissing: return WorkModel::tr("Write both times, or neither.");
    case WorkProblem::SameEnds: return WorkModel::tr("It ends when it begins. Change one of the two times.");
    case WorkProblem::TooLong: return WorkModel::tr("That is very long. Check the two times.");
    case WorkProblem::NotAZone:
        return WorkModel::tr("Keel does not know this time zone. Write it like Europe/London.");
    case WorkProblem::NotANumber: return WorkModel::tr("Write a number, like 0.6.");
    case WorkProblem::OutOfRange: return WorkModel::tr("That number is outside what fits here.");
    case WorkProblem::NotADate: return WorkModel::tr("Write the day like 24/12/2026 or 24 December.");
    case WorkProblem::NotAMonth: return WorkModel::tr("Write the month like March 2024, or a whole date.");
    case WorkProblem::NotYet: return WorkModel::tr("That day has not come yet.");
    case WorkProblem::NotAMonday: return WorkModel::tr("That day is not a Monday.");
    }
    return {};
}

template <class Number> QString numberText(const std::optional<Number>& number)
{
    return number ? QLocale().toString(number->value(), 'g', 6) : QString();
}

QString timeText(const std::optional<TimeOfDay>& time) { return time ? time->toString() : QString(); }

} // namespace

WorkModel::WorkModel(DiarySession& session, QObject* parent)
    : QObject(parent), m_session(session), m_leave(session, this), m_supervision(session, this)
{
    QList<Choice> roles;
    for (const auto& entry : EnumNames<Role>::all)
        roles.append({QString::fromLatin1(entry.name), roleText(entry.value), {}, {}, false, false});
    m_roles.setChoices(roles);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &WorkModel::saveNow);
    connect(&session, &DiarySession::writableChanged, this, [this] {
        if (m_session.isWritable())
            saveNow(); // what could not be saved till now
    });
    connect(&m_roles, &ChoiceListModel::selectionChanged, this, &WorkModel::touch);
    connect(&m_hours, &HoursListModel::edited, this, &WorkModel::touch);
    for (const auto& [name, field] : fields())
        connect(field, &CheckedField::edited, this, &WorkModel::touch);
    connect(&m_nextOnCall, &CheckedField::edited, this, [this] { m_nextOnCall.setError({}); });
    connect(&m_leave, &LeaveModel::closed, this, &WorkModel::saved);
    connect(&m_supervision, &SlotModel::closed, this, &WorkModel::saved);
    // The rota decides what kind of day a new check-in is and which days count.
    connect(this, &WorkModel::saved, this, [this] { Q_EMIT m_session.changed(DiaryPart::Work, this); });
    session.follow(DiaryPart::Work, this, &WorkModel::reload);
    reload();
}

void WorkModel::reload()
{
    struct Loaded
    {
        Profile profile;
        Day today;
    };
    if (m_unsaved)
        return;
    m_leave.reload();
    m_supervision.reload();
    const quint64 mine = ++m_loading;
    m_session
        .run([](Diary& diary) -> Result<Loaded> {
            Loaded loaded;
            KEEL_ASSIGN(loaded.profile, diary.journal().profile());
            KEEL_ASSIGN(loaded.today, diary.journal().today());
            return loaded;
        })
        .then(this, [this, mine](const Result<Loaded>& loaded) {
            if (mine != m_loading || m_unsaved)
                return;
            m_error = loaded ? QString() : errorText(loaded.error().code);
            if (loaded) {
                m_today = loaded->today;
                m_ready = true;
                show(loaded->profile);
            }
            Q_EMIT stateChanged();
        });
}

void WorkModel::show(const Profile& profile)
{
    m_showing = true;
    m_profile = profile;
    m_fortnight = WorkForm::isFortnight(profile);
    m_hours.setRows(WorkForm::rowsOf(profile, m_fortnight));
    m_roles.setSelectedIds(profile.role ? QStringList{enumToString(*profile.role)} : QStringList());
    m_leaveUnit = profile.leaveUnit ? int(*profile.leaveUnit) : -1;
    m_overtimeLimit = profile.weeklyOvertimeLimitMinutes ? profile.weeklyOvertimeLimitMinutes->value() : -1;
    m_weekAMonday.show(profile.weekAMonday ? wording::typedDate(*profile.weekAMonday) : QString());
    m_lunchFrom.show(timeText(profile.lunch.from));
    m_lunchTo.show(timeText(profile.lunch.to));
    m_quietFrom.show(timeText(profile.noMessages.from));
    m_quietTo.show(timeText(profile.noMessages.to));
    m_dayStart.show(timeText(profile.dayStart));
    m_zone.show(profile.zone ? profile.zone->toString() : QString());
    m_fte.show(numberText(profile.fte));
    m_roleSince.show(profile.roleSince ? wording::typedSince(*profile.roleSince) : QString());
    m_deviceOwner = profile.deviceOwner ? int(*profile.deviceOwner) : -1;
    m_leaveYearStart.show(profile.leaveYearStart ? wording::typedYearDay(*profile.leaveYearStart)
                                                 : QString());
    m_entitlement.show(numberText(profile.leaveEntitlement));
    showOnCall();
    check();
    m_showing = false;
    Q_EMIT edited();
}

void WorkModel::showOnCall()
{
    QList<Day> days = m_profile.onCall.items();
    std::sort(days.begin(), days.end());
    QList<Row> rows;
    for (const Day day : std::as_const(days)) {
        if (day >= m_today.plus(-onCallDaysShownBack))
            rows.append({day.toString(), wording::shortDateAndYear(day), {}, {}});
    }
    m_onCall.setRows(rows);
}

WorkForm WorkModel::form() const
{
    WorkForm form;
    for (const auto& [name, field] : fields())
        form.texts[name] = field->text();
    form.hours = m_hours.rows();
    const QStringList roles = m_roles.selectedIds();
    if (const auto role = enumFromString<Role>(roles.isEmpty() ? QString() : roles.first()))
        form.role = *role;
    if (m_deviceOwner >= 0)
        form.deviceOwner = DeviceOwner(m_deviceOwner);
    if (m_leaveUnit >= 0)
        form.leaveUnit = LeaveUnit(m_leaveUnit);
    if (m_overtimeLimit >= 0)
        form.weeklyOvertimeLimitMinutes = m_overtimeLimit;
    return form;
}

QString WorkModel::summary() const
{
    int days = 0;
    for (const HoursRow& row : m_hours.rows())
        days += int(row.worked);
    if (days == 0)
        return tr("Working days, hours, leave, supervision", "below: My work");
    return m_fortnight ? tr("%n working days in a fortnight", nullptr, days)
                       : tr("%n working days a week", nullptr, days);
}

void WorkModel::setFortnight(bool fortnight)
{
    if (m_fortnight == fortnight)
        return;
    m_fortnight = fortnight;
    QList<HoursRow> rows = m_hours.rows();
    if (fortnight) { // both weeks begin as the one there was
        const QList<HoursRow> week = rows;
        rows.clear();
        for (const RotaWeek name : {RotaWeek::A, RotaWeek::B}) {
            for (HoursRow row : week) {
                row.week = name;
                rows.append(row);
            }
        }
    } else { // week A is the one that stays
        rows = rows.first(qMin<qsizetype>(7, rows.size()));
        for (HoursRow& row : rows)
            row.week.reset();
    }
    m_hours.setRows(rows);
    touch();
    Q_EMIT edited();
}

void WorkModel::setLeaveUnit(int unit)
{
    if (unit < -1 || unit > 1 || unit == m_leaveUnit)
        return;
    m_leaveUnit = unit;
    touch();
    Q_EMIT edited();
}

QList<QString> WorkModel::deviceOwners() const { return wording::deviceOwners(); }

void WorkModel::setDeviceOwner(int owner)
{
    if (owner < 0 || owner > int(DeviceOwner::Employer) || owner == m_deviceOwner)
        return;
    m_deviceOwner = owner;
    touch();
    Q_EMIT edited();
}

QString WorkModel::deviceText() const
{
    return m_deviceOwner < 0 ? QString() : wording::deviceOwner(DeviceOwner(m_deviceOwner));
}

void WorkModel::setOvertimeLimit(int minutes)
{
    if (minutes < -1 || minutes == m_overtimeLimit)
        return;
    m_overtimeLimit = minutes;
    touch();
    Q_EMIT edited();
}

void WorkModel::touch()
{
    if (m_showing || !m_ready)
        return;
    check();
    m_savedText.clear();
    m_error.clear();
    m_unsaved = true;
    m_pause.start();
    Q_EMIT stateChanged();
}

void WorkModel::check()
{
    const CheckedWork checked = checkWork(form(), m_profile, m_today, wording::monthNames());
    for (const auto& [name, field] : fields()) {
        const auto problem = checked.problems.find(name);
        field->setError(problem == checked.problems.end() ? QString() : problemText(problem->second));
    }
    QHash<int, QString> errors;
    for (const auto& [row, problem] : checked.hourProblems)
        errors.insert(row, problemText(problem));
    m_hours.setErrors(errors);
}

void WorkModel::saveNow()
{
    if (!m_unsaved)
        return;
    m_unsaved = false;
    m_pause.stop();
    m_session
        .run([form = form(), today = m_today,
              months = wording::monthNames()](Diary& diary) -> Result<Profile> {
            KEEL_ASSIGN(const Profile stored, diary.journal().profile());
            const CheckedWork checked = checkWork(form, stored, today, months);
            if (checked.profile != stored)
                KEEL_TRY(diary.journal().saveProfile(checked.profile));
            return checked.profile;
        })
        .then(this, [this](const Result<Profile>& profile) { finish(profile); });
}

void WorkModel::finish(const Result<Profile>& profile)
{
    if (!profile) {
        m_error = errorText(profile.error().code);
        m_unsaved = true; // the next change or the lock tries again
    } else {
        const bool isNew = *profile != m_profile;
        m_profile = *profile;
        showOnCall();
        if (!m_unsaved)
            m_savedText = tr("Saved.");
        if (isNew)
            Q_EMIT saved();
    }
    Q_EMIT stateChanged();
}

void WorkModel::addOnCall()
{
    const auto day = dayFromText(m_nextOnCall.text(), m_today, wording::monthNames());
    if (!day) {
        m_nextOnCall.setError(problemText(WorkProblem::NotADate));
        return;
    }
    m_session
        .run([day = *day](Diary& diary) -> Result<Profile> {
            KEEL_ASSIGN(Profile profile, diary.journal().profile());
            if (profile.onCall.contains(day))
                return profile;
            KEEL_TRY(profile.onCall.add(day));
            KEEL_TRY(diary.journal().saveProfile(profile));
            return profile;
        })
        .then(this, [this](const Result<Profile>& profile) {
            if (profile)
                m_nextOnCall.show({});
            finish(profile);
        });
}

void WorkModel::removeOnCall(const QString& isoDate)
{
    const auto day = Day::parse(isoDate);
    if (!day)
        return;
    m_session
        .run([day = *day](Diary& diary) -> Result<Profile> {
            KEEL_ASSIGN(Profile profile, diary.journal().profile());
            QList<Day> days = profile.onCall.items();
            days.removeAll(day);
            KEEL_ASSIGN(profile.onCall, (DistinctList<Day, 4000>::create(days)));
            KEEL_TRY(diary.journal().saveProfile(profile));
            return profile;
        })
        .then(this, [this](const Result<Profile>& profile) { finish(profile); });
}

} // namespace keel
