// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/SecurityModel.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace keel;
using namespace keel::test;

class SecurityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void strength();
    void changesThePassphrase();
    void refusesToChange();
    void newRecoveryCode();
    void byTheRecoveryCode();
    void checksTheCodeOneHas();

private:
    static constexpr int patience = 60'000;
    const QString m_current = QStringLiteral("quiet harbour lantern seven");

    std::unique_ptr<OpenVault> m_vault;
};

void SecurityModelTest::strength()
{
    SecurityModel model(*m_vault->session);
    model.checkStrength(QStringLiteral("short"));
    QVERIFY(!model.strengthOk());
    QVERIFY(model.strengthText().contains(QStringLiteral("15")));
    model.checkStrength(goodPassphrase);
    QVERIFY(model.strengthOk());
    QVERIFY(model.strengthBits() >= 50);
    model.checkStrength({});
    QVERIFY(model.strengthText().isEmpty());
}

void SecurityModelTest::changesThePassphrase()
{
    {
        SecurityModel model(*m_vault->session);
        QSignalSpy changed(&model, &SecurityModel::passphraseChanged);
        model.changePassphrase(m_current, goodPassphrase, goodPassphrase);
        QVERIFY(model.busy());
        QVERIFY(changed.wait(patience));
        QVERIFY(!model.busy());
        QVERIFY(model.error().isEmpty());
        QVERIFY(!model.done().isEmpty());
    }
    m_vault->lock();
    const SecureBytes old = *secretFromText(m_current);
    KEEL_FAILS(m_vault->vault.unlock({SlotType::Passphrase, old}, {}), ErrorCode::WrongPassphrase);
    const SecureBytes next = *secretFromText(goodPassphrase);
    KEEL_VERIFY(m_vault->vault.unlock({SlotType::Passphrase, next}, {}));
}

void SecurityModelTest::refusesToChange()
{
    SecurityModel model(*m_vault->session);
    model.changePassphrase(m_current, QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(!model.busy());
    QVERIFY(model.error().contains(QStringLiteral("15")));
    model.changePassphrase(m_current, goodPassphrase, goodPassphrase + u'x');
    QVERIFY(!model.busy());
    QVERIFY(model.error().contains(QStringLiteral("same")));
    model.changePassphrase(QStringLiteral("wrong"), goodPassphrase, goodPassphrase);
    QVERIFY(model.busy());
    QVERIFY(QTest::qWaitFor([&] { return !model.busy(); }, patience));
    QVERIFY(model.error().contains(QStringLiteral("does not open")));
    QVERIFY(model.done().isEmpty());
    KEEL_VERIFY(m_vault->run(
        [](Diary& diary) { return diary.confirm(OwnerSecret{OpenVault::passphrase().clone()}); }));
}

void SecurityModelTest::newRecoveryCode()
{
    QString code;
    {
        SecurityModel model(*m_vault->session);
        model.newRecoveryCode(QStringLiteral("wrong"));
        QVERIFY(QTest::qWaitFor([&] { return !model.busy(); }, patience));
        QVERIFY(!model.error().isEmpty());
        QVERIFY(model.recoveryCode().isEmpty());
        QVERIFY(!model.confirmRecovery({}, {}));

        model.newRecoveryCode(m_current);
        QVERIFY(QTest::qWaitFor([&] { return !model.recoveryCode().isEmpty(); }, patience));
        code = model.recoveryCode();
        QVERIFY(!model.confirmRecovery(QStringLiteral("????"), QStringLiteral("????")));
        static const QRegularExpression number(QStringLiteral("\\d+"));
        const QStringList groups = code.split(u'-');
        QStringList asked;
        for (auto match = number.globalMatch(model.confirmGroups()); match.hasNext();)
            asked.append(groups.at(match.next().captured().toInt() - 1));
        QSignalSpy confirmed(&model, &SecurityModel::recoveryConfirmed);
        QVERIFY(model.confirmRecovery(asked.value(0), asked.value(1)));
        QVERIFY(confirmed.wait(patience));
        QVERIFY(model.recoveryCode().isEmpty());
        const auto profile = m_vault->run([](Diary& diary) { return diary.journal().profile(); });
        KEEL_VERIFY(profile);
        QVERIFY(profile->recoveryConfirmedAt.has_value());
    }
    m_vault->lock();
    const auto parsed = RecoveryCode::parse(code);
    KEEL_VERIFY(parsed);
    KEEL_VERIFY(m_vault->vault.unlock({SlotType::RecoveryCode, parsed->secret()}, {}));
}

void SecurityModelTest::byTheRecoveryCode()
{
    {
        SecurityModel model(*m_vault->session);
        QSignalSpy changed(&model, &SecurityModel::passphraseChanged);
        model.changePassphrase(m_vault->recoveryCode, goodPassphrase, goodPassphrase);
        QVERIFY(changed.wait(patience));
        model.newRecoveryCode(m_vault->recoveryCode);
        QVERIFY(QTest::qWaitFor([&] { return !model.recoveryCode().isEmpty(); }, patience));
        QVERIFY(model.recoveryCode() != m_vault->recoveryCode);
        model.recoveryShown();
        model.newRecoveryCode(m_vault->recoveryCode); // opens nothing any more
        QVERIFY(QTest::qWaitFor([&] { return !model.busy(); }, patience));
        QVERIFY(model.error().contains(QStringLiteral("recovery code does not open")));
        QVERIFY(model.recoveryCode().isEmpty());
    }
    m_vault->lock();
    const SecureBytes next = *secretFromText(goodPassphrase);
    KEEL_VERIFY(m_vault->vault.unlock({SlotType::Passphrase, next}, {}));
}

void SecurityModelTest::checksTheCodeOneHas()
{
    const auto keys = [this] {
        QFile file(QDir(m_vault->vault.folder()).filePath(QStringLiteral("vault.keys")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto confirmedAt = [this] {
        return m_vault->run([](Diary& diary) { return diary.journal().profile(); })
            .value_or(Profile())
            .recoveryConfirmedAt;
    };
    const QByteArray before = keys();
    QVERIFY(!before.isEmpty());
    SecurityModel model(*m_vault->session);
    QSignalSpy confirmed(&model, &SecurityModel::recoveryConfirmed);
    model.checkRecoveryCode(QStringLiteral("not a code"));
    QVERIFY(!model.busy()); // no time is spent on it
    QVERIFY(model.error().contains(QStringLiteral("recovery code does not open")));
    for (const QString& wrong : {RecoveryCode::generate().toText(), m_current}) {
        model.checkRecoveryCode(wrong);
        QVERIFY(QTest::qWaitFor([&] { return !model.busy(); }, patience));
        QVERIFY(model.error().contains(QStringLiteral("recovery code does not open")));
    }
    QVERIFY(confirmed.isEmpty());
    QVERIFY(!confirmedAt());
    model.startNew();
    model.checkRecoveryCode(m_vault->recoveryCode.toLower());
    QVERIFY(confirmed.wait(patience));
    QVERIFY(model.error().isEmpty());
    QVERIFY(model.done().contains(QStringLiteral("opens this diary")));
    QVERIFY(confirmedAt());
    QCOMPARE(keys(), before);
}

QTEST_GUILESS_MAIN(SecurityModelTest)
#include "tst_SecurityModel.moc"
