// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "PseudoTranslator.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace keel;
using namespace keel::test;

namespace {

void collect(const QJsonValue& value, QSet<QString>& texts)
{
    if (value.isString())
        texts.insert(value.toString().simplified());
    const auto array = value.toArray();
    for (const auto& element : array)
        collect(element, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(member.value(), texts);
}

/// What the content files say: translated by overlays of their own (tst_Content), not by this translator.
QSet<QString> contentTexts()
{
    QSet<QString> texts;
    const QDir folder(QStringLiteral(KEEL_SOURCE_DIR "/assets/content"));
    const auto names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
    }
    return texts;
}

} // namespace

/// With a translator that puts brackets round everything, nothing in the window stands without them, and
/// nothing that has become longer is cut off. The diary is empty: what people wrote is in their own words.
class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsUntranslated_data() { stages(); }
    void nothingIsUntranslated();
    void nothingIsCutOff_data() { stages(); }
    void nothingIsCutOff();
    void brackets();

private:
    static void stages();
    void visitAll(bool open, const std::function<void(const QString&, QQuickWindow*)>& look);
    [[nodiscard]] bool mayStandWithout(const QString& place, const QString& text) const;

    PseudoTranslator m_translator;
    QSet<QString> m_content;
};

void PseudoLocaleTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_translator);
    m_content = contentTexts();
    QVERIFY(m_content.size() > 100);
}

void PseudoLocaleTest::stages()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("first run") << false;
    QTest::newRow("open") << true;
}

void PseudoLocaleTest::visitAll(bool open, const std::function<void(const QString&, QQuickWindow*)>& look)
{
    AppFixture fixture;
    std::unique_ptr<OpenVault> vault;
    if (open) {
        vault = std::make_unique<OpenVault>();
        fixture.setup.vaultFolder = vault->vault.folder();
    }
    AppModel app(fixture.setup, englishContent());
    app.look()->setReducedMotion(QStringLiteral("on"));
    if (open)
        app.open(std::move(vault->session));
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Keel/Pages/Main.qml")));
    QCOMPARE(engine.rootObjects().size(), 1);
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    window->resize(390, 844);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QStringList places = window->property("places").toStringList();
    QVERIFY(places.size() >= 3);
    for (const QString& place : places) {
        QVERIFY(QMetaObject::invokeMethod(window, "visit", Q_ARG(QString, place)));
        if (place == u"note-guard") // what the next stop asks about
            QVERIFY(QMetaObject::invokeMethod(
                window, "write", Q_ARG(QString, place),
                Q_ARG(QString, QStringLiteral("[Her NHS number is 943 476 5919.]"))));
        QVERIFY2(Screen(window).paints(), qPrintable(place));
        look(place, window);
    }
}

bool PseudoLocaleTest::mayStandWithout(const QString& place, const QString& text) const
{
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
    static const QRegularExpression names(QStringLiteral("^(Keel|Europe/London|English|中文|[\\d.]+)$"));
    static const QRegularExpression oneWord(QStringLiteral("^[\\w.-]+$"));
    const QString plain = text.simplified();
    if (place == u"licences" && oneWord.match(plain).hasMatch()) // what others call their works
        return true;
    for (int day = 1; day <= 7; ++day) {
        if (plain == QLocale().dayName(day) ||
            plain == QLocale().dayName(day, QLocale::ShortFormat)) // Qt's own
            return true;
    }
    return plain.contains(u'[') || !letters.match(plain).hasMatch() || m_content.contains(plain) ||
           names.match(plain).hasMatch();
}

void PseudoLocaleTest::nothingIsUntranslated()
{
    QFETCH(bool, open);
    int texts = 0;
    QStringList without;
    visitAll(open, [&](const QString& place, QQuickWindow* window) {
        const auto items = Screen(window).visibleItems();
        for (const QQuickItem* item : items) {
            if (!item->inherits("QQuickText"))
                continue;
            ++texts;
            const QString text = item->property("text").toString();
            if (!mayStandWithout(place, text))
                without.append(place + u": " + text);
        }
    });
    QVERIFY(texts > 30);
    without.removeDuplicates();
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void PseudoLocaleTest::nothingIsCutOff()
{
    QFETCH(bool, open);
    QStringList clipped;
    visitAll(open, [&](const QString& place, QQuickWindow* window) {
        const Screen screen(window);
        if (!QTest::qWaitFor([&screen] { return screen.clippedTexts().isEmpty(); }, 2000))
            clipped.append(place + u": " + screen.clippedTexts().join(u"; "));
    });
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void PseudoLocaleTest::brackets()
{
    QCOMPARE(m_translator.translate("", "Save %1 of %n"), QStringLiteral("[Šåvé %1 öf %n·····]"));
    QCOMPARE(m_translator.translate("", "d MMM", "date format"), QStringLiteral("'['d MMM']'"));
}

int main(int argc, char** argv) { return runPageTest<PseudoLocaleTest>(argc, argv); }

#include "tst_PseudoLocale.moc"
