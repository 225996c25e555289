// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "services/DemoDiary.h"

using namespace keel;
using namespace keel::test;

/// Trends in the real window over a real vault. Any warning fails the test in which it comes.
class TrendsPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDiaryIsSilentAndSaysSo();
    void theYearShowsItsCards();
    void silentInTwoWeeks();
    void theTableByKeyboard();
    void aDayIsOpened();
    void zoomAndBack();
    void twoColumnsOnADesktop();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    /// Opens Trends of a diary of so many made-up days.
    void show(int days, QSize size = {480, 900});
    [[nodiscard]] TrendsModel* trends() const { return m_app->diary()->trends(); }
    [[nodiscard]] TrendCardModel* card(const char* key) const
    {
        return trends()->cards()->find(QString::fromLatin1(key));
    }
    [[nodiscard]] QQuickItem* chart(const char* key) const
    {
        return m_screen->item(QAccessible::Chart, card(key)->spokenSummary());
    }
};

void TrendsPagesTest::show(int days, QSize size)
{
    if (days > 0)
        KEEL_VERIFY(m_vault->run(
            [days](Diary& diary) { return DemoDiary(diary).fill(days, 1, *Day::parse(u"2026-11-19")); }));
    PageTest::show(size);
    m_screen->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(trends()->cards()->count() > 0 && !trends()->busy());
}

void TrendsPagesTest::anEmptyDiaryIsSilentAndSaysSo()
{
    show(0);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your level")));
    QVERIFY(!m_screen->shows(QStringLiteral("Strain, week by week")));
    QVERIFY(!m_screen->shows(trends()->notShownYet())); // folded
    KEEL_PRESS(QStringLiteral("What is not shown yet"));
    QTRY_VERIFY(m_screen->shows(trends()->notShownYet()));
    QVERIFY(trends()->notShownYet().contains(QStringLiteral("Your level: not enough days yet (0 of 7)")));
    QVERIFY(m_screen->shows(trends()->aboutFigures()));
}

void TrendsPagesTest::theYearShowsItsCards()
{
    show(365);
    KEEL_PRESS(QStringLiteral("Year"));
    QTRY_COMPARE(trends()->range(), QStringLiteral("year"));
    QTRY_VERIFY(!trends()->busy());
    for (const char* key :
         {"chain", "strain", "exposure", "values", "helpfulness", "planned", "level", "boundaries",
          "overtime", "leave", "sides", "challenges", "better-weeks", "bounce-back", "months"}) {
        QVERIFY2(card(key), key);
        QTRY_VERIFY2(m_screen->shows(card(key)->sentence()), key);
    }
    QVERIFY(m_screen->shows(QStringLiteral("Details: from day to day")));
    // Every picture is one node with a name, whatever it is made of.
    for (const char* key : {"chain", "strain", "level", "bounce-back", "months"})
        QTRY_VERIFY2(m_screen->find(QAccessible::Chart, card(key)->spokenSummary()), key);
}

void TrendsPagesTest::silentInTwoWeeks()
{
    show(365);
    KEEL_PRESS(QStringLiteral("Year"));
    QTRY_VERIFY(!trends()->busy() && card("better-weeks"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("What was different in better weeks")));
    KEEL_PRESS(QStringLiteral("2 weeks"));
    QTRY_COMPARE(trends()->range(), QStringLiteral("2w"));
    QTRY_VERIFY(!trends()->busy());
    QTRY_VERIFY(!card("better-weeks"));
    QTRY_VERIFY(!m_screen->shows(QStringLiteral("What was different in better weeks")));
    QVERIFY(!m_screen->shows(QStringLiteral("A pattern in your notes")));
    QVERIFY(!m_screen->shows(QStringLiteral("A change")));
    KEEL_PRESS(QStringLiteral("All"));
    QTRY_VERIFY(!trends()->busy() && card("better-weeks"));
}

void TrendsPagesTest::theTableByKeyboard()
{
    show(60);
    const QString title = QStringLiteral("Your level");
    QVERIFY(!m_screen->find(QAccessible::Table, title));
    QVERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("Show as table, Your level")));
    m_screen->key(Qt::Key_Space);
    QTRY_VERIFY(m_screen->find(QAccessible::Table, title));
    QTRY_VERIFY(m_screen->count(QAccessible::Row, {}) > 3);
    QVERIFY(!m_screen->find(QAccessible::Chart, card("level")->spokenSummary()));
    KEEL_PRESS(QStringLiteral("Show as picture, Your level"));
    QTRY_VERIFY(m_screen->find(QAccessible::Chart, card("level")->spokenSummary()));
    KEEL_PRESS(QStringLiteral("What is this?, Your level"));
    QTRY_VERIFY(m_screen->shows(card("level")->details()));
}

void TrendsPagesTest::aDayIsOpened()
{
    show(60);
    QVERIFY(m_screen->focus(QAccessible::Chart, card("level")->spokenSummary()));
    m_screen->key(Qt::Key_End);
    m_screen->key(Qt::Key_Left);
    const QString readout = card("level")->readouts().at(card("level")->positions() - 2);
    QTRY_VERIFY(m_screen->find(QAccessible::Chart, readout)); // the cursor is read out
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_app->diary()->today()->checkIn()->isoDate(), QStringLiteral("2026-11-18"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("How was Wednesday 18 November?")));
}

void TrendsPagesTest::zoomAndBack()
{
    show(60);
    QTRY_VERIFY(chart("level"));
    QQuickItem* level = chart("level");
    level->forceActiveFocus();
    const double whole = level->property("to").toDouble();
    QCOMPARE(whole, double(card("level")->positions() - 1));
    m_screen->key(Qt::Key_Plus, Qt::ShiftModifier);
    m_screen->key(Qt::Key_Plus, Qt::ShiftModifier);
    QVERIFY(level->property("zoomed").toBool());
    QVERIFY(level->property("to").toDouble() - level->property("from").toDouble() < whole / 2);
    m_screen->key(Qt::Key_Escape);
    QVERIFY(!level->property("zoomed").toBool());
    QCOMPARE(level->property("to").toDouble(), whole);
}

void TrendsPagesTest::twoColumnsOnADesktop()
{
    show(200, {1440, 900});
    QTRY_VERIFY(m_screen->shows(QStringLiteral("From challenge to plan")));
    const auto left = [this](const char* title) {
        return m_screen->item(QAccessible::StaticText, QString::fromLatin1(title))->mapToScene({0, 0}).x();
    };
    QTRY_VERIFY(left("Strain, week by week") > left("From challenge to plan") + 300);
    m_window->resize(800, 900);
    QTRY_COMPARE(left("Strain, week by week"), left("From challenge to plan"));
}

void TrendsPagesTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("phone") << QSize(390, 844) << 1.0;
    QTest::newRow("small phone, large text") << QSize(320, 568) << 2.0;
    QTest::newRow("desktop") << QSize(1440, 900) << 1.0;
}

void TrendsPagesTest::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    show(365, size);
    m_app->look()->setTextScale(scale);
    KEEL_PRESS(QStringLiteral("Year"));
    QTRY_VERIFY(!trends()->busy() && card("months"));
    QTRY_COMPARE(m_screen->clippedTexts(), QStringList());
}

int main(int argc, char** argv) { return runPageTest<TrendsPagesTest>(argc, argv); }

#include "tst_TrendsPages.moc"
