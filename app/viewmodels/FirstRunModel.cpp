// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FirstRunModel.h"

#include "crypto/OwnerSecret.h"
#include "crypto/PassphraseGenerator.h"
#include "crypto/SecretText.h"
#include "domain/ValueSort.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FirstRunPosition.h"
#include "viewmodels/Wording.h"

#include <algorithm>

namespace keel {

FirstRunModel::FirstRunModel(const AppSetup& setup, std::shared_ptr<const Content> content,
                             const QString& language, SerialExecutor& keyWork, QObject* parent)
    : QObject(parent), m_setup(setup), m_content(std::move(content)), m_language(language),
      m_keyWork(keyWork), m_values(int(ValueSort::most))
{
    QList<Choice> values;
    for (const CatalogueValue& value : m_content->values.all())
        values.append({value.id.toString(), value.label, value.help, QStringLiteral("values"), false, false});
    m_values.setChoices(values);
    connect(&m_values, &ChoiceListModel::selectionChanged, this, &FirstRunModel::valuesChanged);
    const QString coping = QStringLiteral("coping");
    m_actions.setChoices(
        {{QStringLiteral("co_ind_mindful_pause"),
          tr("Breathe out slowly, three times"),
          {},
          coping,
          false,
          false},
         {QStringLiteral("co_ind_breaks"),
          tr("Stand up and look far away for a minute"),
          {},
          coping,
          false,
          false},
         {QStringLiteral("co_bnd_finish_on_time"), tr("Decide when today ends"), {}, coping, false, false},
         {QStringLiteral("co_sys_peer_support"),
          tr("Ask a colleague: Got five minutes?"),
          {},
          coping,
          false,
          false}});
    offerAnother();
}

FirstRunModel::~FirstRunModel()
{
    if (m_checkIn && m_session)
        m_checkIn->saveDraftNow();
    wipe(m_offered);
    // Waits for what is under way, while the check-in that asked for it is still there to be told.
    m_session.reset();
}

bool FirstRunModel::canSkip() const { return m_step >= Recovery && !m_busy; }

bool FirstRunModel::canGoBack() const
{
    // Behind the vault's making there is no way back: it is made. Nor to the code, which is shown once.
    const bool before = m_step > Welcome && m_step < Recovery;
    return (before || m_step > Values) && !m_busy;
}

QString FirstRunModel::valuesText() const
{
    return tr("%n chosen. Three to five are enough.", "values", m_values.selectedCount());
}

bool FirstRunModel::valuesEnough() const { return ValueSort::mayChoose(m_values.selectedCount()); }

void FirstRunModel::resume(std::unique_ptr<DiarySession> session, int step)
{
    struct Kept
    {
        QList<Record<ChosenValue>> values;
        Profile profile;
    };
    m_session = std::move(session);
    m_busy = true; // nothing goes on before it is known what there is: it would be written over
    m_session
        ->run([](Diary& diary) -> Result<Kept> {
            Kept kept;
            KEEL_ASSIGN(kept.values, diary.journal().all<ChosenValue>());
            KEEL_ASSIGN(kept.profile, diary.journal().profile());
            return kept;
        })
        .then(this, [this](const Result<Kept>& kept) {
            if (!kept) // and nothing goes on
                return setError(errorText(kept.error().code));
            setBusy(false);
            QStringList chosen;
            for (const Record<ChosenValue>& value : kept->values) {
                if (value.body.chosen.value_or(false))
                    chosen.append(value.header.id.toString());
            }
            if (m_values.selectedCount() == 0)
                m_values.setSelectedIds(chosen);
            showWorkingDays(kept->profile);
        });
    m_step = qBound(int(Recovery), step, int(Action));
    prepare(Step(m_step));
    Q_EMIT recoveryCodeChanged();
    Q_EMIT stepChanged();
}

QStringList FirstRunModel::whoCanSee() const
{
    return {tr("Only you, if this device is yours alone."),
            tr("On a work device your employer may see your screen and files, and that Keel is installed."),
            tr("Notes about work can be asked for in legal proceedings."),
            tr("Keel has no account and no network. Nothing leaves this device unless you save a file "
               "yourself.")};
}

QList<QString> FirstRunModel::deviceOwners() const { return wording::deviceOwners(); }

bool FirstRunModel::deviceWarns() const { return m_deviceOwner == int(DeviceOwner::Employer); }

void FirstRunModel::setDeviceOwner(int owner)
{
    if (owner < 0 || owner > int(DeviceOwner::Employer) || owner == m_deviceOwner)
        return;
    m_deviceOwner = owner;
    setError({});
    Q_EMIT deviceOwnerChanged();
}

QString FirstRunModel::deviceText() const
{
    return m_deviceOwner < 0 ? QString() : wording::deviceOwner(DeviceOwner(m_deviceOwner));
}

QString FirstRunModel::recoveryCode() const { return m_recovery ? m_recovery->text() : QString(); }

QString FirstRunModel::confirmGroups() const { return m_recovery ? m_recovery->prompt() : QString(); }

void FirstRunModel::setFrom(const QString& from)
{
    m_from = from;
    Q_EMIT hoursChanged();
}

void FirstRunModel::setTo(const QString& to)
{
    m_to = to;
    Q_EMIT hoursChanged();
}

void FirstRunModel::offerAnother()
{
    wipe(m_offered);
    m_offered = QString::fromLatin1(generatePassphrase().view());
    Q_EMIT offeredPassphraseChanged();
    setError({}); // it was about other words
}

void FirstRunModel::checkStrength(const QString& text)
{
    const PassphraseStrength strength = estimateStrength(text);
    m_strengthText = text.isEmpty() ? QString() : wording::strength(strength);
    m_strengthOk = strength.verdict != PassphraseVerdict::Refuse;
    m_strengthBits = int(strength.bits);
    Q_EMIT strengthChanged();
    setError({}); // it was about other words
}

void FirstRunModel::createVault(QString passphrase, QString repeat)
{
    if (m_busy || m_step != Passphrase)
        return;
    const bool same = passphrase == repeat;
    const PassphraseStrength strength = estimateStrength(passphrase);
    auto secret = secretFromText(passphrase);
    wipe(passphrase);
    wipe(repeat);
    if (strength.verdict == PassphraseVerdict::Refuse)
        return setError(wording::strength(strength));
    if (!same)
        return setError(tr("The two are not the same. Type them again."));
    if (!secret)
        return setError(errorText(secret.error().code));
    setError({});
    setBusy(true);
    m_keyWork
        .run([vault = Vault(m_setup.vaultFolder), secretBytes = std::move(*secret), cost = m_setup.cost,
              context = m_setup.context, profile = initialProfile()]() -> Result<Made> {
            const SlotCost slotCost = cost.value_or(SlotCost{KdfCost::lowest()});
            const SlotCost chosen = cost ? slotCost : SlotCost{KdfCost::measureForThisDevice()};
            KEEL_ASSIGN(auto created, vault.create(secretBytes, chosen, *context.clock));
            KEEL_ASSIGN(auto session, vault.unlock({SlotType::Passphrase, secretBytes}, context));
            const auto begin = [profile](Diary& diary) -> Result<void> {
                KEEL_TRY(diary.journal().saveProfile(profile));
                return keepFirstRunStep(diary, Recovery);
            };
            KEEL_TRY(session->run(begin).takeResult());
            return Made{std::move(created.recoveryCode), std::move(session)};
        })
        .then(this, [this](Result<Made> made) { finishCreation(std::move(made)); });
}

Profile FirstRunModel::initialProfile() const
{
    Profile profile;
    profile.dayStart = profile.effectiveDayStart();
    profile.zone = m_setup.context.zone;
    profile.country = Label::create(QStringLiteral("GB-ENG")).value_or(Label());
    profile.language = Label::create(m_language).value_or(Label());
    if (m_deviceOwner >= 0)
        profile.deviceOwner = DeviceOwner(m_deviceOwner);
    return profile;
}

void FirstRunModel::finishCreation(Result<Made> made)
{
    setBusy(false);
    if (!made)
        return setError(errorText(made.error().code));
    m_session = std::move(made->session);
    m_recovery = std::make_unique<RecoveryCheck>(made->recoveryCode);
    wipe(m_offered);
    Q_EMIT offeredPassphraseChanged();
    Q_EMIT recoveryCodeChanged();
    Q_EMIT created();
    setStep(Recovery);
}

void FirstRunModel::recoverySaved()
{
    if (m_step != Recovery)
        return;
    goTo(Values);
}

void FirstRunModel::newRecoveryCode(QString typed)
{
    auto secret = OwnerSecret::fromText(typed);
    wipe(typed);
    if (!recoveryGone() || m_busy)
        return;
    if (!secret)
        return setError(errorText(secret.error().code));
    setError({});
    setBusy(true);
    m_session->run([owner = std::move(*secret)](Diary& diary) { return diary.replaceRecoveryCode(owner); })
        .then(this, [this](Result<RecoveryCode> code) {
            setBusy(false);
            if (!code)
                return setError(errorText(code.error().code));
            m_recovery = std::make_unique<RecoveryCheck>(*code);
            Q_EMIT recoveryCodeChanged();
        });
}

void FirstRunModel::storeAndGo(std::function<Result<void>(Diary&)> work, Step step)
{
    setError({});
    setBusy(true);
    m_session
        ->run([work = std::move(work), step](Diary& diary) -> Result<void> {
            KEEL_TRY(work(diary));
            return keepFirstRunStep(diary, step);
        })
        .then(this, [this, step](const Result<void>& stored) {
            setBusy(false);
            if (!stored)
                return setError(errorText(stored.error().code));
            if (m_recovery) {
                m_recovery.reset();
                Q_EMIT recoveryCodeChanged();
            }
            prepare(step);
            setStep(step);
        });
}

void FirstRunModel::goTo(Step step)
{
    storeAndGo([](Diary&) -> Result<void> { return {}; }, step);
}

void FirstRunModel::prepare(Step step)
{
    if ((step != FirstCheckIn && step != Action) || m_checkIn)
        return;
    m_checkIn = std::make_unique<CheckInModel>(*m_session, m_content);
    m_safety = std::make_unique<SafetyModel>(*m_session, m_content);
    m_safety->watch(*m_checkIn->note());
    connect(m_checkIn.get(), &CheckInModel::saved, this, [this] {
        m_safety->checkInSaved(m_checkIn->record());
        if (m_step == FirstCheckIn)
            goTo(Action);
    });
}

void FirstRunModel::saveValues()
{
    QList<ItemId> chosen;
    for (const QString& id : m_values.selectedIds())
        chosen.append(*ItemId::parse(id));
    storeAndGo(
        [chosen](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(const auto before, diary.journal().all<ChosenValue>());
            for (Record<ChosenValue> record : before) {
                if (record.body.chosen.value_or(false) &&
                    std::none_of(chosen.begin(), chosen.end(),
                                 [&](const ItemId& id) { return record.header.id == RecordId(id); })) {
                    record.body.chosen = false;
                    KEEL_TRY(diary.journal().save(record));
                }
            }
            for (const ItemId& id : chosen) {
                KEEL_ASSIGN(const auto existing, diary.records().find<ChosenValue>(id));
                Record<ChosenValue> record = existing.value_or(Record<ChosenValue>());
                record.header.id = id;
                record.body.chosen = true;
                KEEL_TRY(diary.journal().save(record));
            }
            return {};
        },
        WorkingDays);
}

void FirstRunModel::end()
{
    setError({});
    setBusy(true);
    m_checkIn->saveDraftNow();
    m_session->run(endFirstRun).then(this, [this](const Result<void>& stored) {
        setBusy(false);
        if (!stored)
            return setError(errorText(stored.error().code));
        Q_EMIT finished();
    });
}

void FirstRunModel::copyRecovery()
{
    if (m_recovery)
        Q_EMIT copyRequested(m_recovery->text());
}

void FirstRunModel::copyOffered() { Q_EMIT copyRequested(m_offered); }

bool FirstRunModel::confirmRecovery(const QString& first, const QString& second)
{
    if (!m_recovery || !m_session)
        return false;
    if (!m_recovery->matches(first, second)) {
        setError(
            tr("Those are not the groups on the screen. Compare them with your note and type them again."));
        return false;
    }
    setError({});
    m_session->run([](Diary& diary) { return confirmRecoveryCode(diary); })
        .then(this, [this](const Result<void>& stored) {
            if (!stored)
                return setError(errorText(stored.error().code));
            m_recoveryConfirmed = true;
            Q_EMIT recoveryConfirmed();
        });
    return true;
}

void FirstRunModel::setWorked(int row, bool worked) { m_workingDays.setWorked(row, worked); }

void FirstRunModel::next()
{
    if (m_busy)
        return;
    switch (m_step) {
    case Welcome: return setStep(Device);
    case Device:
        if (m_deviceOwner < 0)
            return setError(tr("Choose whose device this is first."));
        return setStep(Passphrase);
    case Recovery: return recoverySaved();
    case Values:
        return valuesEnough() ? saveValues() : setError(tr("Pick three to five, or skip this for now."));
    case WorkingDays: return saveWorkingDays();
    case FirstCheckIn:
        // Saved before, and nothing new in it: nothing to wait for.
        return m_checkIn->canSave() ? m_checkIn->save() : m_checkIn->busy() ? void() : goTo(Action);
    case Action:
        if (const QStringList done = m_actions.selectedIds(); !done.isEmpty())
            m_checkIn->noteCopingToday(*ItemId::parse(done.first()));
        return end();
    default: return; // Passphrase goes on by createVault()
    }
}

void FirstRunModel::back()
{
    if (!canGoBack())
        return;
    if (m_step < Recovery)
        setStep(m_step - 1);
    else
        goTo(Step(m_step - 1));
}

void FirstRunModel::skip()
{
    if (!canSkip())
        return;
    if (m_step == Action)
        end();
    else
        goTo(Step(m_step + 1));
}

void FirstRunModel::saveWorkingDays()
{
    const auto hours = m_workingDays.hours(m_from, m_to);
    if (!hours)
        return setError(tr("Write the times like 09:00 and 17:30."));
    storeAndGo(
        [worked = *hours](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(Profile profile, diary.journal().profile());
            profile.hours = worked;
            return diary.journal().saveProfile(profile);
        },
        FirstCheckIn);
}

void FirstRunModel::showWorkingDays(const Profile& profile)
{
    if (profile.hours.isEmpty())
        return;
    m_workingDays.show(profile.hours);
    const auto timed = std::find_if(profile.hours.begin(), profile.hours.end(),
                                    [](const WorkingHours& day) { return day.from && day.to; });
    if (timed == profile.hours.end())
        return;
    setFrom(timed->from->toString());
    setTo(timed->to->toString());
}

void FirstRunModel::setStep(int step)
{
    m_step = step;
    setError({});
    Q_EMIT stepChanged();
}

void FirstRunModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
    Q_EMIT stepChanged(); // one cannot go back meanwhile
}

void FirstRunModel::setError(const QString& error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace keel
