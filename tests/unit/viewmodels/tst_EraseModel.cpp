// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is deleted: after a word and the passphrase, and then there is a first run again.
#include "support/AppFixture.h"
#include "viewmodels/AppModel.h"

#include <QDir>

using namespace keel;
using namespace keel::test;

class tst_EraseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTwice()
    {
        OpenVault vault;
        EraseModel model(*vault.session);
        QSignalSpy confirmed(&model, &EraseModel::confirmed);
        model.erase(QStringLiteral("yes"), m_passphrase);
        QVERIFY(!model.busy());
        QVERIFY(model.wordError().contains(model.word()));
        model.erase(model.word(), {});
        QVERIFY(!model.busy());
        QVERIFY(!model.passphraseError().isEmpty());
        model.erase(model.word(), QStringLiteral("not the passphrase"));
        QVERIFY(model.busy());
        QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), patience);
        QVERIFY(model.passphraseError().contains(QStringLiteral("does not open")));
        QVERIFY(confirmed.isEmpty());
        model.startNew();
        QVERIFY(model.passphraseError().isEmpty());
        model.erase(model.word().toUpper() + u' ', m_passphrase);
        QVERIFY(confirmed.wait(patience));
    }

    void nothingIsLeft()
    {
        AppFixture fixture;
        OpenVault vault;
        fixture.setup.vaultFolder = vault.vault.folder();
        AppModel app(fixture.setup, englishContent());
        app.open(std::move(vault.session));
        QSignalSpy restart(&app, &AppModel::lockRequested);
        EraseModel* erasing = app.diary()->erasing();
        erasing->erase(erasing->word(), vault.recoveryCode); // it proves as much as the passphrase
        QVERIFY(restart.wait(patience));                     // so that no memory holds what was read
        QCOMPARE(app.stage(), AppModel::FirstRun);
        QVERIFY(!app.diary());
        QVERIFY(QDir(vault.vault.folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

private:
    static constexpr int patience = 60'000;
    const QString m_passphrase = QStringLiteral("quiet harbour lantern seven");
};

QTEST_GUILESS_MAIN(tst_EraseModel)
#include "tst_EraseModel.moc"
