// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "services/DemoDiary.h"

#include <QFile>

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
    void aDayWithoutAnEntry();
    void aQuestionnaireIsBroughtAndFilledIn();
    void aRefusedFileSaysWhy();
    void theQuestionOfAChangeIsPutAside();
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
    [[nodiscard]] QQuickItem* page() const
    {
        return m_screen->item(QAccessible::Pane, QStringLiteral("Trends"));
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
    int position = card("level")->positions() - 1;
    do {
        m_screen->key(Qt::Key_Left);
        --position;
    } while (position > 0 && card("level")->readouts().at(position).endsWith(QStringLiteral("no check-in")));
    const QString readout = card("level")->readouts().at(position);
    const QString day = card("level")->days().at(position);
    QTRY_VERIFY(m_screen->find(QAccessible::Chart, readout)); // the cursor is read out
    const qreal scrolled = page()->property("contentY").toReal();
    QVERIFY(scrolled > 0);                                              // the level is not the first card
    m_app->diary()->timeline()->setSearchText(QStringLiteral("heron")); // left over from another time
    m_screen->key(Qt::Key_Return);
    TimelineFilterModel* filter = m_app->diary()->timeline()->filter();
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Search the diary")));
    QCOMPARE(filter->day(), day);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Clear the filter ") + readout.section(u':', 0, 0)));
    QTRY_VERIFY(m_app->diary()->timeline()->rowCount() > 0);
    QVERIFY(m_app->diary()->today()->checkIn()->isToday()); // to be read, not to be filled in

    // An entry is read and left; the next step leads back, to the same card and the same day.
    m_app->diary()->timeline()->openEntry(0);
    QTRY_VERIFY(m_app->diary()->detail()->isOpened());
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Edit")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_app->diary()->detail()->isOpened());
    KEEL_PRESS(QStringLiteral("Back"));
    QTRY_VERIFY(m_screen->find(QAccessible::Chart, readout));
    QCOMPARE(page()->property("contentY").toReal(), scrolled);
    QTRY_VERIFY(m_screen->item(QAccessible::Chart, readout)->hasActiveFocus());
    QVERIFY(!filter->isActive()); // the diary is whole again

    // Gone there by its tab it has no way back but Today.
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Search the diary")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Back")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->shows(QStringLiteral("Search the diary")));
    QVERIFY(!m_screen->find(QAccessible::Chart, readout));
}

void TrendsPagesTest::aDayWithoutAnEntry()
{
    show(60);
    m_app->diary()->trends()->openDay(QStringLiteral("2026-07-04")); // before the diary began
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Nothing written on this day")));
    QVERIFY(m_screen->canPress(QStringLiteral("Check in for this day")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(chart("level"));
}

void TrendsPagesTest::aQuestionnaireIsBroughtAndFilledIn()
{
    show(0);
    QFile out(m_vault->folder.filePath(QStringLiteral("made-up.json")));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(
        R"({"schema":"instrument/1","id":"made_up","licence_confirmed_by_user":true,"recall":"this week",
        "response":{"min":0,"max":3,"labels":["never","seldom","often","always"]},
        "items":[{"n":1,"text":"Heron on the quay"},{"n":2,"text":"Otter by the weir"}],
        "scales":[{"id":"total","items":[1,2],"method":"mean","min_answered":1,"range":[0,3]}]})");
    out.close();
    KEEL_PRESS(QStringLiteral("Add a score"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Bring a questionnaire")));
    KEEL_PRESS(QStringLiteral("Bring a questionnaire"));
    QTRY_VERIFY(m_screen->find(QAccessible::EditableText, QStringLiteral("The file")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Look at it"))); // no file yet
    m_app->diary()->instrument()->setPath(out.fileName());
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Look at it")));
    KEEL_PRESS(QStringLiteral("Look at it"));
    QTRY_VERIFY(m_screen->find(QAccessible::Table, QStringLiteral("What the file holds")));
    QVERIFY(m_screen->find(QAccessible::Row, QStringLiteral("Questions, 2")));
    QVERIFY(m_screen->find(QAccessible::Row, QStringLiteral("total, mean, 0 to 3, 1 answer(s)")));
    m_app->diary()->instrument()->setName(QStringLiteral("Birds and beasts"));
    KEEL_PRESS(QStringLiteral("Keep it in my diary"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Back to my scores")));
    KEEL_PRESS(QStringLiteral("Back to my scores"));

    KEEL_PRESS(QStringLiteral("Fill it in, Birds and beasts"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Heron on the quay")));
    QVERIFY(m_screen->shows(QStringLiteral("this week")));
    m_screen->key(Qt::Key_2); // by keyboard alone
    QTRY_COMPARE(m_app->diary()->questionnaire()->answers().size(), std::size_t(1));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Step 1 of 3 \u00b7 saved")));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Otter by the weir")));
    QVERIFY(!m_screen->shows(QStringLiteral("Heron on the quay")));
    KEEL_PRESS(QStringLiteral("Stop here and go on later"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Go on with it, Birds and beasts")));
    KEEL_PRESS(QStringLiteral("Go on with it, Birds and beasts"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Otter by the weir"))); // where it was left
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Heron on the quay")));
    m_screen->key(Qt::Key_2); // taken back: there is nothing to save, and the page says why
    KEEL_PRESS(QStringLiteral("Next"));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(m_app->diary()->questionnaire()->missingText()));
    QVERIFY(!m_app->diary()->questionnaire()->missingText().isEmpty());
    QVERIFY(!m_screen->canPress(QStringLiteral("Save the score")));
    m_screen->key(Qt::Key_Escape);
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Heron on the quay")));
    m_screen->key(Qt::Key_2);
    KEEL_PRESS(QStringLiteral("Next"));
    KEEL_PRESS(QStringLiteral("Next")); // the second stays blank
    QTRY_VERIFY(m_screen->shows(QStringLiteral("1 of 2 questions answered. Blank ones stay blank.")));
    QVERIFY(m_screen->find(QAccessible::Row, QStringLiteral("total, 2")));
    KEEL_PRESS(QStringLiteral("Save the score"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Fill it in, Birds and beasts")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(card("measure-made_up/total"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Latest: 2, on 19 Nov 2026.")));

    KEEL_PRESS(QStringLiteral("Add a score"));
    KEEL_PRESS(QStringLiteral("Move to the bin, Birds and beasts"));
    QTRY_VERIFY(!m_screen->canPress(QStringLiteral("Fill it in, Birds and beasts")));
}

void TrendsPagesTest::aRefusedFileSaysWhy()
{
    show(0);
    QFile out(m_vault->folder.filePath(QStringLiteral("refused.json")));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(R"({"schema":"instrument/1","id":"made_up","licence_confirmed_by_user":false})");
    out.close();
    KEEL_PRESS(QStringLiteral("Add a score"));
    KEEL_PRESS(QStringLiteral("Bring a questionnaire"));
    m_app->diary()->instrument()->setPath(out.fileName());
    KEEL_PRESS(QStringLiteral("Look at it"));
    QTRY_VERIFY(!m_app->diary()->instrument()->error().isEmpty());
    QVERIFY(m_app->diary()->instrument()->error().contains(QStringLiteral("licence_confirmed_by_user")));
    QTRY_VERIFY(m_screen->shows(m_app->diary()->instrument()->error()));
    QVERIFY(!m_screen->canPress(QStringLiteral("Keep it in my diary")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("A score from elsewhere")));
}

void TrendsPagesTest::theQuestionOfAChangeIsPutAside()
{
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        for (int week = 0; week < 16; ++week) {
            for (int day = 0; day < 4; ++day) {
                Record<CheckIn> record;
                KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
                record.body.stamp.localDate = record.body.stamp.localDate.plus(-7 * (15 - week) - day);
                KEEL_ASSIGN(record.body.mood, Rating::create(week < 8 ? 8 : 7 - (week - 7) / 2));
                record.body.energy = record.body.meaning = record.body.mood;
                KEEL_TRY(diary.journal().save(record));
            }
        }
        return {};
    }));
    show(0);
    KEEL_PRESS(QStringLiteral("All"));
    QTRY_VERIFY(card("change"));
    const QString asked =
        QStringLiteral("Your ratings have been lower for some weeks. Would talking with someone help?");
    QTRY_VERIFY(m_screen->shows(asked));
    QVERIFY(m_screen->canPress(QStringLiteral("Who I could talk to")));
    KEEL_PRESS(QStringLiteral("Not now"));
    QTRY_VERIFY(!m_screen->shows(asked));
    QVERIFY(!m_screen->canPress(QStringLiteral("Who I could talk to")));
    QVERIFY(m_screen->shows(card("change")->sentence())); // the figure itself stays
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
