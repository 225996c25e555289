// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/SupervisionListModel.h"

using namespace keel;
using namespace keel::test;

class SupervisionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void cleanupTestCase() { m_vault.reset(); }

    void whatWasPutOnItNewestFirst();

private:
    QString reflected(int daysAgo, const QString& text, std::optional<bool> forSupervision)
    {
        const auto id = m_vault->run([&](Diary& diary) -> Result<QString> {
            Record<Reflection> record;
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            record.body.stamp.localDate = record.body.stamp.localDate.plus(-daysAgo);
            KEEL_ASSIGN(record.body.text, FieldText::create(text));
            record.body.forSupervision = forSupervision;
            KEEL_ASSIGN(const auto saved, diary.journal().save(record));
            return saved.header.id.toString();
        });
        return id ? *id : QString();
    }

    std::unique_ptr<OpenVault> m_vault;
};

void SupervisionListTest::whatWasPutOnItNewestFirst()
{
    SupervisionListModel model(*m_vault->session, englishContent());
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.count(), 0);

    const QString old = reflected(80, QStringLiteral("The rota"), true);
    reflected(91, QStringLiteral("Long ago"), true);
    reflected(3, QStringLiteral("For me alone"), false);
    reflected(2, QStringLiteral("Not said"), std::nullopt);
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(const Day today, diary.journal().today());
        for (const char* text : {"How many is too many", ""}) {
            Record<WeeklyReview> review;
            KEEL_ASSIGN(review.body.stamp, diary.journal().stampNow());
            review.body.weekStart = today.plus(*text ? -10 : -17);
            KEEL_ASSIGN(review.body.mattered, FieldText::create(QStringLiteral("A calm call")));
            KEEL_ASSIGN(review.body.forSupervision, FieldText::create(QString::fromLatin1(text)));
            KEEL_TRY(diary.journal().save(review));
        }
        return {};
    }));
    Q_EMIT m_vault->session->changed(DiaryPart::Entries, nullptr);
    QTRY_COMPARE(model.count(), 2);
    QCOMPARE(model.index(0).data(SupervisionListModel::BodyRole).toString(),
             QStringLiteral("How many is too many"));
    const QModelIndex second = model.index(1);
    QCOMPARE(second.data(SupervisionListModel::EntryIdRole).toString(), old);
    QCOMPARE(second.data(SupervisionListModel::BodyRole).toString(), QStringLiteral("The rota"));
    QCOMPARE(second.data(SupervisionListModel::PhaseRole).toString(), QStringLiteral("challenge"));
    QCOMPARE(second.data(SupervisionListModel::SpokenRole).toString(),
             QStringLiteral("Reflection, Monday 31 August"));

    KEEL_VERIFY(
        m_vault->run([&](Diary& diary) { return diary.journal().remove(RecordId(*EntryId::parse(old))); }));
    Q_EMIT m_vault->session->changed(DiaryPart::Entries, nullptr);
    QTRY_COMPARE(model.count(), 1);
}

QTEST_GUILESS_MAIN(SupervisionListTest)
#include "tst_SupervisionList.moc"
