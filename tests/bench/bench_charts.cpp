// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pictures of Trends cost in the real window, software rendering without a display, from one year of
// a made-up diary to forty: opening the page until its first card is painted and from there until all are,
// another range likewise, and one redraw of the level's chart, beside the floor of a bare ChartView with 365
// points filled in one call. Prints a table of milliseconds, wall (CPU), the median of some runs. usage:
// keel_bench_charts
// [--quick]
#include "BenchWindow.h"
#include "Frames.h"
#include "Timing.h"
#include "app/DrawingMemory.h"
#include "assets/BundledFonts.h"
#include "crypto/CryptoLibrary.h"
#include "services/DemoDiary.h"

#include <QApplication>
#include <QLineSeries>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

namespace keel::bench {

namespace {

/// Medians of what was measured again and again.
class Medians
{
public:
    void add(Cost cost)
    {
        m_wall.push_back(cost.wall);
        m_cpu.push_back(cost.cpu);
    }
    [[nodiscard]] double wall() const { return median(m_wall); }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(wall(), 'f', 1) + " (" + QByteArray::number(median(m_cpu), 'f', 1) + ')';
    }

private:
    [[nodiscard]] static double median(std::vector<double> values)
    {
        if (values.empty())
            return 0;
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    std::vector<double> m_wall, m_cpu;
};

/// The least that Qt Charts can do: one line of 365 points, of the size of ours, replaced in one call.
class FloorChart
{
public:
    [[nodiscard]] Result<void> open(QSize size)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport QtCharts\n"
                          "Window { property alias line: line; visible: true\n"
                          "ChartView { anchors.fill: parent; antialiasing: true; legend.visible: false\n"
                          "LineSeries { id: line; axisX: ValuesAxis { min: 0; max: 364; visible: false }\n"
                          "axisY: ValuesAxis { min: 0; max: 10; visible: false } } } }",
                          QUrl());
        m_window.reset(qobject_cast<QQuickWindow*>(component.create()));
        if (!m_window)
            return fail(ErrorCode::Internal, component.errorString());
        m_window->resize(size);
        m_line = m_window->property("line").value<QXYSeries*>();
        return orFault(m_line && waitForFrame(m_window.get()), "floor");
    }
    [[nodiscard]] Result<Cost> redraw()
    {
        ++m_turn;
        return costOf([this] {
            QList<QPointF> points;
            for (int day = 0; day < 365; ++day)
                points.append({double(day), 5 + 4 * std::sin(day / 9.7 + m_turn)});
            m_line->replace(points);
            return orFault(waitForFrame(m_window.get()), "no frame");
        });
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QXYSeries* m_line = nullptr;
    int m_turn = 0;
};

class TrendsWindow : public BenchWindow
{
public:
    /// Today is there and at rest before anybody goes elsewhere.
    [[nodiscard]] Result<void> showToday()
    {
        look()->setReducedMotion(QStringLiteral("on"));
        const auto* checkIn = diary()->today()->checkIn();
        KEEL_TRY(orFault(waitFor([checkIn] { return !checkIn->isoDate().isEmpty(); }), "no Today"));
        return orFault(waitForFrame(window()) && waitForFrame(window()), "no frame");
    }
    [[nodiscard]] Result<Cost> firstCard()
    {
        return costOf([this] {
            visit(QStringLiteral("trends"));
            return orFault(waitFor([this] { return itemOf("TrendCard"); }) && waitForFrame(window()),
                           "no card");
        });
    }
    /// From there until all cards and the level's chart are drawn. `longest`: the dearest turn of the event
    /// loop on the way, which is how long the page does not answer.
    [[nodiscard]] Result<Cost> allCards(double& longest)
    {
        return costOf([this, &longest] {
            double before = threadCpuMilliseconds();
            const auto areThere = [this, &longest, &before] {
                longest = std::max(longest, threadCpuMilliseconds() - before);
                const bool there = !trends()->busy() && chart() && chart()->property("ready").toBool();
                before = threadCpuMilliseconds();
                return there;
            };
            return orFault(waitFor(areThere) && waitForFrame(window()), "no chart");
        });
    }
    /// Until the first card that another range changes is drawn.
    [[nodiscard]] Result<Cost> range(const char* id)
    {
        KEEL_TRY(orFault(waitFor([this] { return !trends()->busy(); }), "busy"));
        return costOf([this, id] {
            bool shown = false;
            QObject changes;
            for (const TrendCard& card : trends()->cards()->shown())
                QObject::connect(trends()->cards()->find(card.id), &TrendCardModel::changed, &changes,
                                 [&shown] { shown = true; });
            trends()->setRange(QString::fromLatin1(id));
            return orFault(waitFor([&shown] { return shown; }) && waitForFrame(window()), "no figures");
        });
    }
    /// From there until all cards are.
    [[nodiscard]] Result<Cost> otherCards()
    {
        return costOf([this] {
            return orFault(waitFor([this] { return !trends()->busy(); }) && waitForFrame(window()), "busy");
        });
    }
    /// Brings the level's chart into sight, at rest.
    [[nodiscard]] Result<void> settle()
    {
        KEEL_TRY(orFault(waitFor([this] { return !trends()->busy(); }), "busy"));
        QQuickItem* page = itemOf("TrendsPage");
        KEEL_TRY(orFault(page && chart(), "no chart"));
        for (int i = 0; i < 3; ++i)
            KEEL_TRY(orFault(waitForFrame(window()), "no frame"));
        const double y = chart()->mapToItem(page, QPointF()).y();
        page->setProperty("contentY", page->property("contentY").toDouble() + y - 200);
        return orFault(waitForFrame(window()) && waitForFrame(window()), "no frame");
    }
    /// Draws the chart anew from all its points: a day less in sight, and back.
    [[nodiscard]] Result<Cost> redraw()
    {
        QQuickItem* level = chart();
        const double last = level->property("count").toInt() - 1;
        m_less = !m_less;
        return costOf([this, level, last] {
            QMetaObject::invokeMethod(level, "show", Q_ARG(double, m_less ? 1.0 : 0.0), Q_ARG(double, last));
            // The figure is filled a turn of the event loop later; both belong to the redraw.
            QCoreApplication::processEvents();
            return orFault(waitForFrame(window()), "no frame");
        });
    }
    [[nodiscard]] QSize chartSize() const { return {int(chart()->width()), int(chart()->height())}; }

private:
    [[nodiscard]] TrendsModel* trends() const { return diary()->trends(); }
    [[nodiscard]] QQuickItem* chart() const
    {
        const TrendCardModel* level = trends()->cards()->find(QStringLiteral("level"));
        return level ? itemOf("LineChart",
                              [level](QQuickItem* item) {
                                  return item->property("summary").toString() == level->spokenSummary();
                              })
                     : nullptr;
    }

    bool m_less = false;
};

/// One line of the table. The first opening of the program also loads the page's QML and Qt Charts.
Result<void> measure(int years, int runs, bool isFirst)
{
    const Day end = *Day::parse(u"2026-11-19");
    const QTemporaryDir folder;
    const QString vault = folder.filePath(QStringLiteral("vault"));
    SessionContext context;
    context.clock = std::make_shared<FixedClock>(QDateTime(end.date(), QTime(17, 20), Qt::UTC));
    context.zone = ZoneId();
    {
        KEEL_ASSIGN(const auto session, openVault(vault, context));
        KEEL_TRY(
            session->run([years, end](Diary& diary) { return DemoDiary(diary).fill(years * 365, 1, end); })
                .takeResult());
    }
    Medians first, rest, turn, quarter, all, others, redraw, floor;
    for (int run = 0; run < runs; ++run) {
        KEEL_ASSIGN(auto session, openVault(vault, context));
        TrendsWindow window;
        KEEL_TRY(window.open(vault, std::move(session), context));
        KEEL_TRY(window.showToday());
        KEEL_ASSIGN(const Cost opened, window.firstCard());
        double longest = 0;
        KEEL_ASSIGN(const Cost filled, window.allCards(longest));
        if (isFirst && run == 0)
            std::printf("first opening of the program: first card %.1f (%.1f), all cards %.1f (%.1f) more\n",
                        opened.wall, opened.cpu, filled.wall, filled.cpu);
        else
            first.add(opened), rest.add(filled), turn.add({longest, longest});
        KEEL_ASSIGN(const Cost toAll, window.range("all"));
        all.add(toAll);
        KEEL_ASSIGN(const Cost theOthers, window.otherCards());
        others.add(theOthers);
        KEEL_TRY(window.settle());
        FloorChart bare;
        KEEL_TRY(bare.open(window.chartSize()));
        for (int i = 0; i < 15; ++i) {
            KEEL_ASSIGN(const Cost ours, window.redraw());
            KEEL_ASSIGN(const Cost theirs, bare.redraw());
            if (i > 1) { // the first ones still lay things out
                redraw.add(ours);
                floor.add(theirs);
            }
        }
        KEEL_ASSIGN(const Cost toQuarter, window.range("quarter"));
        quarter.add(toQuarter);
    }
    std::printf("%5d %15s %15s %8.1f %15s %15s %15s %15s %15s %6.2f\n", years, first.text().constData(),
                rest.text().constData(), turn.wall(), all.text().constData(), others.text().constData(),
                quarter.text().constData(), redraw.text().constData(), floor.text().constData(),
                redraw.wall() / floor.wall());
    std::fflush(stdout);
    return {};
}

Result<void> measureAll(bool quick)
{
    KEEL_TRY(initCrypto());
    std::printf(
        "Pictures of Trends: wall (CPU) ms, software rendering without a display.\n"
        "Goals: first card within 100, a chart of all there is redrawn within 16 and 1.3x the floor (a bare\n"
        "ChartView of 365 points), another range within 50 and one frame.\n"
        "%5s %15s %15s %8s %15s %15s %15s %15s %15s %6s\n",
        "years", "first card", "all cards", "a turn", "to all", "its other cards", "to a quarter",
        "redraw, all", "floor", "ratio");
    bool first = true;
    for (const int years : quick ? std::vector{1, 10} : std::vector{1, 2, 5, 10, 20, 40}) {
        KEEL_TRY(measure(years, quick ? 3 : 5, first));
        first = false;
    }
    return {};
}

} // namespace

} // namespace keel::bench

int main(int argc, char** argv)
{
    using namespace keel;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QApplication application(argc, argv); // Qt Charts needs more than a QGuiApplication
    spareDrawingMemory();
    QGuiApplication::setFont(QFont(registerBundledFonts()));
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    if (const auto done = bench::measureAll(quick); !done) {
        std::fputs(qPrintable(errorName(done.error().code) + u' ' + done.error().detail + u'\n'), stderr);
        return 1;
    }
    return 0;
}
