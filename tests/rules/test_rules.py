#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule is shown a small tree with one breach and must report exactly that, and a sound tree and say nothing."""
import pathlib
import shutil
import sys
import tempfile
import unittest

import rules

ROOT = pathlib.Path(__file__).resolve().parents[2]
# REUSE-IgnoreStart (what follows are the planted files' headers, not this file's)
HEADER = "// SPDX-FileCopyrightText: 2026 Keel contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
SOUND = {
    "app/base/Clock.h": HEADER + "#pragma once\n",
    "app/base/Clock.cpp": HEADER + '#include "base/Clock.h"\n\nauto now = QDateTime::currentDateTimeUtc();\n',
    "app/domain/Rating.h": HEADER + '#pragma once\n\n#include "base/Clock.h"\n',
    "app/crypto/Key.h": HEADER + "#pragma once\n",
    "app/crypto/Key.cpp": HEADER + '#include "crypto/Key.h"\n\n#include <sodium.h>\n',
    "app/storage/Row.h": HEADER + '#pragma once\n\n#include "base/Clock.h"\n#include "domain/Rating.h"\n',
    "app/storage/Row.cpp": HEADER + '#include "storage/Row.h"\n\n#include <sqlite3.h>\n',
    "app/services/Vault.h": HEADER + '#pragma once\n\n#include "crypto/Key.h"\n#include "storage/Row.h"\n',
    "app/viewmodels/Today.h": HEADER + '#pragma once\n\n#include "domain/Rating.h"\n#include "services/Vault.h"\n',
    "app/main.cpp": HEADER + '#include "storage/Row.h"\n#include "viewmodels/Today.h"\n',
    "platform/linux/Portal.cpp": HEADER + "#include <QDBusConnection>\n#ifdef Q_OS_LINUX\n#endif\n",
    "app/domain/CMakeLists.txt": "# SPDX-FileCopyrightText: 2026 Keel contributors\n"
                                 "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                                 "keel_library(keel_domain SOURCES Rating.h PUBLIC Qt6::Core)\n",
    "qml/theme/Theme.qml": HEADER + 'import QtQuick\n\nItem { readonly property color ink: "#1F2A2E" }\n',
    "qml/pages/Today.qml": HEADER + "import QtQuick\nimport Keel.Theme\nimport Keel.Components\n"
                                    "import Keel.ViewModels\n\n// \"#fff\" in a comment is only talk\n"
                                    "Item { property color ink: Theme.ink }\n",
    "tools/setup": "#!/bin/sh\n# SPDX-FileCopyrightText: 2026 Keel contributors\n"
                   "# SPDX-License-Identifier: GPL-3.0-or-later\necho \"$1\"\n",
    "qml/pages/Greeting.qml": HEADER + "import QtQuick\n\nText {\n    text: qsTr(\"Hello %1, stay!\", \"greeting\")\n"
                                       "    property string left: qsTr(\"%n left\", \"\", 2)\n}\n",
}
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Keel contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="%s" sourcelanguage="en">
<context>
    <name>Greeting</name>
    <message>
        <source>Hello %%1, stay!</source>
        <comment>greeting</comment>
        %s
    </message>
    <message numerus="yes">
        <source>%%n left</source>
        %s
    </message>
</context>
</TS>
"""
UNFINISHED = '<translation type="unfinished"></translation>'
STAY = "<translation>你好 %1，留下！</translation>"
ONE_FORM = "<translation><numerusform>还剩 %n 个</numerusform></translation>"
TWO_FORMS = "<translation><numerusform>%n is left</numerusform><numerusform>%n are left</numerusform></translation>"
ENGLISH, CHINESE = "assets/i18n/keel_en.ts", "assets/i18n/keel_zh_CN.ts"
SOUND |= {ENGLISH: CATALOGUE % ("en", UNFINISHED, TWO_FORMS), CHINESE: CATALOGUE % ("zh_CN", STAY, ONE_FORM)}
# REUSE-IgnoreEnd
QML = HEADER + "import QtQuick\n\nItem {\n    %s\n}\n"
CPP = HEADER + "%s\n"
# rule -> (file, its text), each with exactly one breach
BREACHES = [
    ("dependencies", "app/domain/Day.h", CPP % '#include "storage/Row.h"'),
    ("dependencies", "app/storage/Seal.cpp", CPP % '#include "crypto/Key.h"'),
    ("dependencies", "app/base/Log.h", CPP % '#include "domain/Rating.h"'),
    ("dependencies", "app/viewmodels/Diary.cpp", CPP % '#include "storage/Row.h"'),
    ("dependencies", "app/services/Vault.cpp", CPP % '#include "../viewmodels/Today.h"'),
    ("dependencies", "qml/charts/Plot.cpp", CPP % '#include "services/Vault.h"'),
    ("dependencies", "qml/components/Chip.qml", HEADER + "import QtQuick\nimport Keel.ViewModels\nItem {}\n"),
    ("dependencies", "qml/theme/Ink.qml", HEADER + "import Keel.Components\nItem {}\n"),
    ("dependencies", "qml/pages/Trends.qml", HEADER + "import QtCharts\nItem {}\n"),
    ("dependencies", "qml/pages/Diary.qml", HEADER + 'import "../components"\nItem {}\n'),
    ("third_parties", "app/services/Backup.cpp", CPP % "#include <sqlite3.h>"),
    ("third_parties", "app/services/Sharing.cpp", CPP % "#include <sodium.h>"),
    ("third_parties", "app/storage/Guess.cpp", CPP % "#include <zxcvbn.h>"),
    ("third_parties", "app/domain/Parse.cpp", CPP % "#include <nlohmann/json.hpp>"),
    ("third_parties", "app/viewmodels/Lines.cpp", CPP % "#include <QLineSeries>"),
    ("third_parties", "app/services/Fetch.cpp", CPP % "#include <QNetworkAccessManager>"),
    ("third_parties", "app/storage/Driver.cpp", CPP % "#include <QtSql/QSqlDatabase>"),
    ("third_parties", "platform/linux/Inside.cpp", CPP % "#include <QtGui/private/qguiapplication_p.h>"),
    ("third_parties", "app/storage/CMakeLists.txt", "target_link_libraries(keel_storage PRIVATE Qt6::Sql)\n"),
    ("third_parties", "app/services/CMakeLists.txt", "keel_library(keel_services PRIVATE Sqlcipher::Sqlcipher)\n"),
    ("third_parties", "app/domain/CMakeLists.txt", "keel_library(keel_domain PUBLIC Qt6::Gui)\n"),
    ("clock", "app/domain/Today.cpp", CPP % "auto today = QDate::currentDate();"),
    ("clock", "app/services/Now.cpp", CPP % "auto now = QDateTime::currentDateTime();"),
    ("clock", "app/services/Stamp.cpp", CPP % "auto now = time(nullptr);"),
    ("clock", "platform/linux/Tick.cpp", CPP % "auto now = std::chrono::system_clock::now();"),
    ("clock", "qml/pages/Now.qml", QML % "property date now: new Date()"),
    ("operating_systems", "app/services/Paths.cpp", CPP % "#ifdef Q_OS_ANDROID\n#endif"),
    ("operating_systems", "qml/Main.qml", QML % 'visible: Qt.platform.os === "android"'),
    ("qml_manner", "app/Application.cpp", CPP % 'void f() { context->setContextProperty("vault", vault); }'),
    ("qml_manner", "app/viewmodels/Types.cpp", CPP % 'void f() { qmlRegisterType<Today>("Keel", 1, 0, "Today"); }'),
    ("qml_manner", "qml/pages/dates.js", HEADER + "function today() {}\n"),
    ("qml_manner", "qml/pages/Loose.qml", QML % "required property var entry"),
    ("qml_manner", "qml/pages/Quiet.qml", QML % "// qmllint disable unqualified"),
    ("qml_manner", "qml/pages/Raw.qml", QML % 'property color ink: "#1F2A2E"'),
    ("qml_manner", "qml/components/Named.qml", QML % 'color: "red"'),
    ("qml_manner", "qml/components/Mixed.qml", QML % "color: Qt.rgba(0, 0, 0, 0.4)"),
    ("qml_manner", "qml/pages/Sized.qml", QML % "font.pixelSize: 15"),
    ("qml_manner", "qml/pages/Timed.qml", QML % "NumberAnimation { duration: 180 }"),
    ("machines", "tools/fetch", "curl https://" + rules.HOSTS[0] + "/lucide\n"),
    ("machines", "docs/notes.md", "see /" + "work/shared/notes.md\n"),
    ("translations", "qml/pages/New.qml", QML % 'property string mine: qsTr("Not in the catalogues")'),
    ("translations", "qml/pages/Literal.qml", QML % 'property string title: "Said in English only"'),
    ("translations", "app/viewmodels/Free.cpp", CPP % 'namespace keel {\nQString free() { return tr("Hello"); }\n}'),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", UNFINISHED, ONE_FORM)),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", "<translation> </translation>", ONE_FORM)),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", "<translation>你好，留下</translation>", ONE_FORM)),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", "<translation>你好 %2，留下</translation>", ONE_FORM)),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", STAY, ONE_FORM.replace("个", "个！"))),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", STAY, ONE_FORM.replace("%n", "一"))),
    ("translations", CHINESE, CATALOGUE % ("zh_CN", STAY, "<translation><numerusform></numerusform></translation>")),
    ("translations", CHINESE, (CATALOGUE % ("zh_CN", STAY, ONE_FORM)).replace(
        "</context>", f"<message><source>Gone</source>{STAY.replace('%1', '')}</message></context>")),
    ("translations", ENGLISH, CATALOGUE % ("en", UNFINISHED, ONE_FORM)),
    ("translations", ENGLISH, CATALOGUE % ("en", UNFINISHED, UNFINISHED)),
    ("translations", ENGLISH, CATALOGUE % ("en", "<translation>Hello, stay!</translation>", TWO_FORMS)),
    ("formatting", "app/base/Ragged.cpp", CPP % "int  x=1 ;"),
    ("licensing", "app/base/Nobodys.h", "#pragma once\n"),
    ("shell", "tools/broken", "#!/bin/sh\nrm -r $1\n"),
]


class Rules(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name).resolve()
        for path, text in SOUND.items():
            self.plant(path, text)
        for path in (".clang-format", "docs/architecture.md", "LICENSES/GPL-3.0-or-later.txt"):
            self.plant(path, (ROOT / path).read_text(encoding="utf-8"))

    def plant(self, path: str, text: str):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def test_a_sound_tree_is_left_in_peace(self):
        for name, rule in rules.RULES.items():
            with self.subTest(rule=name):
                self.assertEqual(list(rule(rules.Tree(self.root))), [])

    def test_every_breach_is_reported(self):
        for name, path, text in BREACHES:
            with self.subTest(rule=name, path=path):
                before = SOUND.get(path)
                self.plant(path, text)
                found = {breach.path for breach in rules.RULES[name](rules.Tree(self.root))}
                self.assertEqual(found, {path})
                if before is None:
                    (self.root / path).unlink()
                else:
                    self.plant(path, before)

    def test_every_rule_has_a_breach(self):
        self.assertEqual({name for name, _, _ in BREACHES}, set(rules.RULES))

    def test_downloads_and_builds_are_not_ours(self):
        self.plant("third_party/other.h", "#pragma once\n")
        self.plant("build/release/made.cpp", "int  x=1 ;\n")
        self.assertEqual([p for p in rules.Tree(self.root).paths if p.startswith(("third_party", "build"))], [])

    def test_lines_are_counted(self):
        self.plant("app/domain/Late.cpp", CPP % "/* two\nlines */ auto now = QDate::currentDate();")
        self.assertEqual([breach.line for breach in rules.clock(rules.Tree(self.root))], [4])


if __name__ == "__main__":
    for program in ("clang-format", "qtpaths6", "reuse", "shellcheck"):
        if not shutil.which(program):
            sys.exit(f"{program} is missing: run tools/setup")
    unittest.main()
