// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as poppler and an eye find them: rendered, their margins blank; their text extractable.
#include "SamplePaper.h"
#include "documents/Paper.h"
#include "documents/PaperStyle.h"
#include "documents/TextBlock.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace keel;
using namespace keel::documents;
using namespace keel::test;

namespace {

constexpr int renderedAt = 60; ///< dots per inch

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2")
            .arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text with single spaces, as a search would find it.
QString plain(const QString& text) { return text.normalized(QString::NormalizationForm_KC).simplified(); }

/// The smallest rectangle that holds all that is not white.
QRect inked(const QImage& image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 250)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadPaperFonts(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneCard();
    void everyKindOfPicture();
    void longTablesRunOn();
    void longWords();
    void marginsAreBlank_data();
    void marginsAreBlank();
    void chinese();
    void rightToLeft();
    void timeRunsAsOneReads_data();
    void timeRunsAsOneReads();
    void nobodyIsNamed();
    void itCanBeStopped();
    void pictures_data();
    void pictures();
    void aPictureTooHigh();
    void linesAreCutWhereAsked();

private:
    /// Writes a PDF to be looked at; its path.
    [[nodiscard]] QString saved(const TrendsPaper& paper);
    [[nodiscard]] QString textOf(const QString& pdf, const QStringList& options = {}) const
    {
        return run(
            QStringLiteral("pdftotext"),
            options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
    }
    [[nodiscard]] QList<QImage> pagesOf(const QString& pdf) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString PaperTest::saved(const TrendsPaper& paper)
{
    const auto bytes = pdfOf(paper);
    if (!bytes)
        return {};
    QFile file(m_folder->filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    return file.fileName();
}

QList<QImage> PaperTest::pagesOf(const QString& pdf) const
{
    const QTemporaryDir rendered;
    const QString said = run(QStringLiteral("pdftoppm"),
                             {QStringLiteral("-r"), QString::number(renderedAt), QStringLiteral("-png"), pdf,
                              rendered.filePath(QStringLiteral("page"))});
    QList<QImage> pages;
    if (!QTest::qVerify(said.isEmpty(), "pdftoppm", qPrintable(said), __FILE__, __LINE__))
        return pages;
    const QDir folder(rendered.path());
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    return pages;
}

void PaperTest::oneCard()
{
    const TrendsPaper paper = samplePaper({sampleLine(14)});
    const QString pdf = saved(paper);
    QVERIFY(!pdf.isEmpty());
    const QString text = plain(textOf(pdf));
    const TrendCard& card = paper.cards.first();
    for (const QString& words :
         {paper.words.title, paper.words.range, card.title, card.sentence, card.coverage, card.why,
          card.source, card.limits, paper.words.about, paper.words.tables, paper.words.why,
          QStringLiteral("Page 1 of 1"), card.noteHeader})
        QVERIFY2(text.contains(plain(words)) ||
                     textOf(pdf, {QStringLiteral("-raw")}).simplified().contains(words),
                 qPrintable(words + u'\n' + text));
    QVERIFY2(text.contains(plain(paper.words.origin)), qPrintable(text));
    for (const TrendTableRow& row : card.table)
        QVERIFY2(text.contains(row.label), qPrintable(row.label));
    QCOMPARE(pagesOf(pdf).size(), 1);
}

void PaperTest::everyKindOfPicture()
{
    TrendCard without = samplePictures();
    without.split = {};
    without.columns = {};
    without.months = {};
    const QImage bare = pagesOf(saved(samplePaper({without}))).value(0);
    const int least = inked(bare.copy(0, 0, bare.width(), bare.height() * 9 / 10)).bottom();
    const QImage all = pagesOf(saved(samplePaper({samplePictures()}))).value(0);
    QVERIFY(inked(all.copy(0, 0, all.width(), all.height() * 9 / 10)).bottom() > least + 200);
    // The colours of the phase are there, and the tallest column says what it is.
    int orange = 0;
    for (int y = 0; y < all.height(); ++y)
        for (int x = 0; x < all.width(); ++x)
            orange += QColor(all.pixel(x, y)).hue() >= 15 && QColor(all.pixel(x, y)).hue() <= 30 &&
                      QColor(all.pixel(x, y)).saturation() > 150;
    QVERIFY2(orange > 500, qPrintable(QString::number(orange)));
    QVERIFY(textOf(saved(samplePaper({samplePictures()}))).contains(QStringLiteral("Week of 14 Nov: 6")));
}

void PaperTest::longTablesRunOn()
{
    const TrendsPaper paper = samplePaper({sampleLine(200), sampleBars(60)});
    const QString pdf = saved(paper);
    const QString text = textOf(pdf);
    for (const TrendCard& card : paper.cards) {
        for (const TrendTableRow& row : card.table)
            QVERIFY2(text.contains(row.label), qPrintable(row.label));
    }
    const qsizetype pages = pagesOf(pdf).size();
    QVERIFY(pages > 3);
    QVERIFY(text.contains(QStringLiteral("Your level, continued")));
    QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
}

void PaperTest::longWords()
{
    TrendCard card = sampleBars(2);
    card.title = QStringLiteral("A title of very many words ").repeated(12);
    card.sentence = QStringLiteral("Words upon words upon words. ").repeated(600); // more than a page
    card.bars[0].label = QString(400, u'w');                                       // nowhere to break
    card.table[0].label = QString(3000, u'w');
    const QList<QImage> pages = pagesOf(saved(samplePaper({card})));
    QVERIFY(pages.size() > 2);
    for (const QImage& page : pages)
        QVERIFY(inked(page).right() < page.width() - 15 * renderedAt / 25.4);
}

void PaperTest::marginsAreBlank_data()
{
    QTest::addColumn<TrendsPaper>("paper");
    TrendsPaper everything = samplePaper({sampleLine(365), sampleBars(9), samplePictures(), sampleLine(30)});
    QTest::newRow("left to right") << everything;
    everything.rightToLeft = true;
    QTest::newRow("right to left") << everything;
    QTest::newRow("one day") << samplePaper({sampleLine(1)});
    TrendCard beyond = sampleLine(30);
    for (QList<QPointF>* line : {&beyond.line.observed, &beyond.line.low, &beyond.line.high,
                                 &beyond.line.carried, &beyond.line.marks})
        for (qsizetype i = 0; i < line->size(); ++i)
            (*line)[i].ry() *= i % 2 == 0 ? 12 : -12;
    QTest::newRow("values far beyond the axis") << samplePaper({beyond});
}
void PaperTest::marginsAreBlank()
{
    QFETCH(TrendsPaper, paper);
    const QList<QImage> pages = pagesOf(saved(paper));
    QVERIFY(!pages.isEmpty());
    for (const QImage& page : pages) {
        const QRect ink = inked(page);
        const double millimetre = renderedAt / 25.4;
        QVERIFY2(ink.left() > 18 * millimetre && ink.right() < page.width() - 18 * millimetre &&
                     ink.top() > 8 * millimetre && ink.bottom() < page.height() - 11 * millimetre,
                 qPrintable(QStringLiteral("%1 %2 %3 %4")
                                .arg(ink.left())
                                .arg(ink.top())
                                .arg(ink.right())
                                .arg(ink.bottom())));
        // Between what is said and the footer too.
        const QRect between(0, page.height() - qRound(22.8 * millimetre), page.width(),
                            qRound(3 * millimetre));
        QVERIFY(inked(page.copy(between)).isNull());
    }
}

void PaperTest::chinese()
{
    TrendCard card = sampleLine(20);
    card.title = QStringLiteral("\u4f60\u7684\u6c34\u5e73");
    card.sentence =
        QStringLiteral("\u8fd9\u4e2a\u5b63\u5ea6\uff0c\u4f60\u7684\u6c34\u5e73\u63a5\u8fd1\u5e73\u5e38\u3002")
            .repeated(8);
    const QString pdf = saved(samplePaper({card}));
    const QString text = plain(textOf(pdf)).remove(u' ');
    QVERIFY2(text.contains(card.title), qPrintable(text));
    QVERIFY(text.contains(plain(card.sentence).left(12)));
    QVERIFY(run(QStringLiteral("pdffonts"), {pdf}).contains(QStringLiteral("Lato")));
}

void PaperTest::rightToLeft()
{
    TrendsPaper paper = samplePaper({sampleBars(1)});
    const QList<QImage> plainPages = pagesOf(saved(paper));
    paper.rightToLeft = true;
    const QList<QImage> mirrored = pagesOf(saved(paper));
    QCOMPARE(mirrored.size(), plainPages.size());
    // The title begins at the other side.
    const auto title = [](const QImage& page) {
        return inked(page.copy(0, 0, page.width(), page.height() / 12));
    };
    QVERIFY(title(plainPages.first()).right() < plainPages.first().width() / 2);
    QVERIFY(title(mirrored.first()).left() > mirrored.first().width() / 2);
}

void PaperTest::timeRunsAsOneReads_data()
{
    QTest::addColumn<TrendCard>("card"); // something in the first fifth of its time only
    TrendCard line = sampleLine(50);
    line.line.marks.clear();
    line.line.low.clear();
    line.line.high.clear();
    line.line.carried.clear();
    line.line.observed = {{1, 3}, {2, 7}, {3, 4}, {4, 6}};
    line.table.clear();
    QTest::newRow("line") << line;
    TrendCard columns = line;
    columns.line = {};
    columns.columns.first = {4, 9, 0, 0, 0, 0, 0, 0, 0, 0};
    columns.columns.second = QList<double>(10, 0);
    for (int week = 1; week <= 10; ++week) {
        columns.columns.labels.append(QStringLiteral("w%1").arg(week));
        columns.columns.readouts.append(QStringLiteral("week %1").arg(week));
    }
    QTest::newRow("columns") << columns;
    TrendCard months = line;
    months.line = {};
    months.months.months = {QStringLiteral("Oct"), QStringLiteral("Nov")};
    months.months.cells = {{0, 0}, {0, 1}, {1, 2}};
    months.months.values = {9, 8, 10};
    QTest::newRow("months") << months;
}

void PaperTest::timeRunsAsOneReads()
{
    QFETCH(const TrendCard, card);
    // The words are black and grey; what is drawn is not.
    const auto middleOfColour = [&card](bool rightToLeft) -> double {
        TrendsPaper paper = samplePaper({card});
        paper.rightToLeft = rightToLeft;
        const auto png = pngOf(paper, 1200);
        if (!png)
            return -1;
        const QImage image = QImage::fromData(*png, "PNG");
        double sum = 0, count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).hslSaturation() > 90) {
                    sum += x;
                    ++count;
                }
            }
        }
        return count > 100 ? sum / count / image.width() : -1;
    };
    const double plain = middleOfColour(false), mirrored = middleOfColour(true);
    QVERIFY2(plain > 0 && plain < 0.35, qPrintable(QString::number(plain)));
    QVERIFY2(mirrored > 0.65, qPrintable(QString::number(mirrored)));
}

void PaperTest::nobodyIsNamed()
{
    const QString pdf = saved(samplePaper({sampleLine(30)}));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString& name : {qEnvironmentVariable("USER", QStringLiteral("root")),
                                QSysInfo::machineHostName(), QDir::homePath(), m_folder->path()}) {
        if (name.size() < 3)
            continue;
        QVERIFY2(!bytes.contains(name.toUtf8()), qPrintable(name));
        QByteArray wide; // as the information dictionary would have it
        for (const QChar letter : name)
            wide.append(char(letter.unicode() >> 8)).append(char(letter.unicode() & 0xff));
        QVERIFY2(!bytes.contains(wide), qPrintable(name));
    }
    const QString info = run(QStringLiteral("pdfinfo"), {pdf});
    QVERIFY2(info.contains(QStringLiteral("Keel: Trends")), qPrintable(info));
    QVERIFY(!info.contains(QStringLiteral("Author")));
    const QString fonts = run(QStringLiteral("pdffonts"), {pdf});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    const QRegularExpression embedded(QStringLiteral("Lato-(Regular|Bold) .* yes (yes|no) yes "));
    for (const QString& line : lines)
        QVERIFY2(embedded.match(line.simplified()).hasMatch(), qPrintable(line));
}

void PaperTest::itCanBeStopped()
{
    int pages = 0;
    const auto stopped = pdfOf(samplePaper({sampleLine(300)}), [&pages](int done, int total) {
        pages = done;
        return done < 2 && total > 2;
    });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(pages, 2);
    for (const int after : {1, 2, 3, 4}) { // a picture of two columns, also just after it was packed
        const auto picture = pngOf(samplePaper({sampleLine(30), sampleLine(30)}), 1200,
                                   [after](int done, int) { return done < after; });
        QVERIFY(!picture && picture.error().code == ErrorCode::Cancelled);
    }
}

void PaperTest::pictures_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("cards");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("one card") << 1200 << 1 << false;
    QTest::newRow("one card, large") << 2400 << 1 << false;
    QTest::newRow("all cards") << 2000 << 5 << false;
    QTest::newRow("right to left") << 1200 << 4 << true;
}
void PaperTest::pictures()
{
    QFETCH(int, width);
    QFETCH(int, cards);
    QFETCH(bool, rightToLeft);
    QList<TrendCard> list{sampleLine(90), sampleBars(5), samplePictures(), sampleLine(400), sampleBars(3)};
    TrendsPaper paper = samplePaper(list.mid(0, cards));
    paper.rightToLeft = rightToLeft;
    const auto png = pngOf(paper, width);
    QVERIFY(png);
    const QImage image = QImage::fromData(*png, "PNG");
    QCOMPARE(image.width(), width);
    QCOMPARE(image.textKeys(), QStringList());
    const QRect ink = inked(image);
    QVERIFY(ink.left() > width / 60 && ink.right() < width - width / 60);
    QVERIFY(ink.top() > 10 && ink.bottom() < image.height() - 10);
}

void PaperTest::aPictureTooHigh()
{
    const QList<TrendCard> cards(400, sampleLine(10));
    const auto png = pngOf(samplePaper(cards), 2400);
    QVERIFY(!png && png.error().code == ErrorCode::TooLarge);
}

void PaperTest::linesAreCutWhereAsked()
{
    const QString words = QStringLiteral("one two three four five six seven eight nine ten ").repeated(10);
    TextBlock whole(words, {10, false, ink::text}, points(150), false);
    const int lines = whole.lines();
    QVERIFY(lines > 8);
    const double height = whole.height();
    TextBlock rest = whole.cutAfter(3);
    QCOMPARE(whole.lines(), 3);
    QCOMPARE(rest.lines(), lines - 3);
    QCOMPARE(whole.height() + rest.height(), height);
    QCOMPARE(TextBlock(words, {10, false, ink::text}, points(150), false, Side::Leading, 2).lines(), 2);
}

QTEST_MAIN(PaperTest)
#include "tst_Paper.moc"
