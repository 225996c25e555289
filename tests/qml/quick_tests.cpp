// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tst_*.qml from the folder given by -input. Not QUICK_TEST_MAIN: Qt Charts needs a QApplication.
#include "Appearances.h"

#include <QApplication>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { keel::test::useFonts(); }
    void qmlEngineAvailable(QQmlEngine* engine) { keel::test::useModules(engine); }
};

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "keel", nullptr, &setup);
}

#include "quick_tests.moc"
