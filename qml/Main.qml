// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The window: what the stage of the application asks for, and Help now over all of it. It never shows diary text in its
// title and remembers nothing.
T.ApplicationWindow {
    id: root

    required property AppModel app
    // For the tour that takes pictures of everything: what there is to visit at this stage.
    readonly property list<string> places: firstRun.wanted ? ["who-can-see", "device", "passphrase", "recovery-code", "values", "working-days", "first-check-in", "action", "help"] : shell.wanted && shell.item !== null ? (shell.item as Shell).stops.concat(["help"]) : ["start", "help"]
    readonly property list<string> emptyPlaces: shell.wanted && shell.item !== null ? (shell.item as Shell).emptyStops : [] // worth a look in a new diary
    readonly property bool busy: root.app.stage === AppModel.Locked && root.app.unlock.busy || firstRun.wanted && firstRun.item !== null && (firstRun.item as FirstRunPage).firstRun.busy

    function visit(place: string) {
        help.close();
        if (safety.wanted && place !== "note-support")
            safety.model.close();
        if (place === "help")
            help.open();
        else if (firstRun.wanted && place !== "who-can-see")
            (firstRun.item as FirstRunPage).visitNext();
        else if (shell.wanted)
            (shell.item as Shell).visit(place);
    }

    // What somebody would type there.
    function write(place: string, words: string) {
        if (root.app.stage === AppModel.Locked)
            root.app.unlock.unlock(words);
        else if (shell.wanted)
            (shell.item as Shell).navigator.written(place, words);
    }

    width: Theme.panesFrom
    height: Theme.contentWidth
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Keel", "title of the window, and nothing more")
    color: Theme.paper
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: root.app.look.effectiveDark ? Theme.Dark : Theme.Light
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.app.look.effectiveHighContrast ? Theme.High : Theme.Normal
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.look.effectiveTextScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.look.effectiveReducedMotion
    }
    Binding {
        target: Theme
        property: "lineHeight"
        value: Qt.locale().name.startsWith("zh") ? 1.1 : 1.25
    }
    Shortcut {
        sequence: "F1"
        context: Qt.ApplicationShortcut // also while a sheet is open
        onActivated: help.open()
    }

    PageLoader {
        id: firstRun

        anchors.bottomMargin: safety.height
        wanted: root.app.stage === AppModel.FirstRun
        onPageRequested: setSource(Qt.resolvedUrl("firstrun/FirstRunPage.qml"), {
            firstRun: root.app.firstRun,
            help: help
        })
    }
    PageLoader {
        wanted: root.app.stage === AppModel.Locked
        onPageRequested: setSource(Qt.resolvedUrl("unlock/UnlockPage.qml"), {
            unlock: root.app.unlock,
            help: help
        })
    }
    PageLoader {
        id: shell

        anchors.bottomMargin: safety.height
        wanted: root.app.stage === AppModel.Unlocked
        onPageRequested: setSource(Qt.resolvedUrl("shell/Shell.qml"), {
            app: root.app,
            diary: root.app.diary,
            help: help
        })
    }
    PageLoader {
        wanted: root.app.stage === AppModel.Broken
        onPageRequested: setSource(Qt.resolvedUrl("shell/BrokenPage.qml"), {
            app: root.app,
            help: help
        })
    }
    Loader {
        id: safety

        readonly property SafetyModel model: root.app.stage === AppModel.Unlocked ? root.app.diary.safety : root.app.stage === AppModel.FirstRun ? root.app.firstRun.safety : null
        readonly property bool wanted: model !== null && model.offer !== SafetyModel.Nothing

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: item === null ? 0 : Math.min((item as Item).implicitHeight, root.height / 2)
        onWantedChanged: {
            if (wanted)
                setSource(Qt.resolvedUrl("help/SafetyCard.qml"), {
                    safety: model
                });
            else
                setSource("");
        }

        Connections {
            target: safety.item as SafetyCard

            function onHelpRequested() {
                help.open();
            }
        }
    }
    Connections {
        target: HelpCall

        function onWanted() {
            help.open();
        }
    }
    HelpNow {
        id: help

        help: root.app.help
        diary: root.app.diary
    }
}
