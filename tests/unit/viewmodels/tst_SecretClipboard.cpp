// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copied secret is forgotten after thirty seconds, and nothing else is.
#include "viewmodels/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace keel;

class tst_SecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_now = 1'000;
    }

    void isMarkedForHistories()
    {
        SecretClipboard secrets(clock());
        secrets.copy(QStringLiteral("ABCD-EFGH"));
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("ABCD-EFGH"));
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    }

    void isForgottenAfterThirtySeconds()
    {
        SecretClipboard secrets(clock());
        secrets.copy(QStringLiteral("ABCD-EFGH"));
        m_now += 29'999;
        secrets.look();
        QCOMPARE(held(), QStringLiteral("ABCD-EFGH"));
        m_now += 1;
        secrets.look();
        QVERIFY(held().isEmpty());
    }

    void anotherCopyBeginsAnew()
    {
        SecretClipboard secrets(clock());
        secrets.copy(QStringLiteral("first"));
        m_now += 20'000;
        secrets.copy(QStringLiteral("second"));
        m_now += 20'000;
        secrets.look();
        QCOMPARE(held(), QStringLiteral("second"));
        m_now += 10'000;
        secrets.look();
        QVERIFY(held().isEmpty());
    }

    void whatSomebodyElseCopiedStays()
    {
        SecretClipboard secrets(clock());
        secrets.copy(QStringLiteral("ABCD-EFGH"));
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        m_now += 60'000;
        secrets.look();
        QCOMPARE(held(), QStringLiteral("a shopping list"));
    }

    void theSameWordsFromElsewhereStay()
    {
        SecretClipboard secrets(clock());
        secrets.copy(QStringLiteral("ABCD-EFGH"));
        QGuiApplication::clipboard()->setText(QStringLiteral("ABCD-EFGH"));
        m_now += 60'000;
        secrets.look();
        QCOMPARE(held(), QStringLiteral("ABCD-EFGH"));
    }

    void theEndForgetsAtOnce()
    {
        {
            SecretClipboard secrets(clock());
            secrets.copy(QStringLiteral("ABCD-EFGH"));
        }
        QVERIFY(held().isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        {
            SecretClipboard unused(clock());
        }
        QCOMPARE(held(), QStringLiteral("mine"));
    }

private:
    std::function<qint64()> clock()
    {
        return [this] { return m_now; };
    }
    static QString held() { return QGuiApplication::clipboard()->text(); }

    qint64 m_now = 0;
};

QTEST_MAIN(tst_SecretClipboard)
#include "tst_SecretClipboard.moc"
