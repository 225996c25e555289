// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Components
import Keel.Theme

// Free text that grows with what is written. `hits` underlines what looks like a client's details, gently: flat
// triples start, length, severity (0 low: dotted, 1 medium, 2 high: thicker).
FocusScope {
    id: root

    required property string label
    property alias text: area.text
    property alias length: area.length
    property alias cursorPosition: area.cursorPosition
    property string placeholder: ""
    property bool labelVisible: true
    property string hint: ""
    property list<int> hits
    property string hitsText: qsTr("The underlined words may point to a client. Write “a client” instead, or leave it out.")
    property string hitsAction: "" // the button that answers; without words there is none
    property int minimumLines: 3
    readonly property int hitCount: Math.floor(hits.length / 3)
    readonly property int mostMarks: 200 // a text with more hits than this is a list of them: the first ones show that

    signal edited(string text)
    signal hitsActionRequested

    // Takes a text that changed elsewhere; the cursor stays at the words behind it.
    function follow(text: string) {
        if (area.text === text)
            return;
        const behind = area.length - area.cursorPosition;
        area.text = text;
        area.cursorPosition = Math.max(0, area.length - behind);
    }

    // Not at the cost of the line one writes on: below a long text they wait until one scrolls there.
    function showAnswers() {
        const reach = area.height - area.cursorRectangle.y + column.spacing + answers.implicitHeight;
        for (let up = parent; up; up = up.parent) {
            const pane = up as ScrollPane;
            if (pane) {
                if (reach + 2 * Theme.space16 <= pane.height)
                    pane.land(answers);
                return;
            }
        }
    }

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    onImplicitHeightChanged: Arrangement.renew(root)
    onHitCountChanged: if (hitCount > 0 && area.activeFocus)
        showAnswers()

    FontMetrics {
        id: metrics

        font: area.font
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space4

        TextLabel {
            visible: root.labelVisible
            text: root.label
            color: Theme.inkSoft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        T.TextArea {
            id: area

            implicitHeight: Math.max(Theme.target + 4, Math.max(contentHeight, root.minimumLines * metrics.lineSpacing * spacing.factor, prompt.visible ? prompt.implicitHeight : 0) + topPadding + bottomPadding)
            padding: Theme.space12
            topPadding: Theme.space12 + leading / 2
            bottomPadding: Theme.space12 - leading / 2

            readonly property real leading: (spacing.factor - 1) * font.pixelSize * 1.2 // as TextLabel

            LineHeight {
                id: spacing

                document: area.textDocument
                factor: Theme.lineHeight
            }
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            horizontalAlignment: TextEdit.AlignLeft
            color: Theme.ink
            selectionColor: Theme.keel
            selectedTextColor: Theme.inkOnKeel
            selectByMouse: true
            font.family: Theme.fontFamily
            font.pixelSize: Theme.sizeBody
            focus: true
            opacity: enabled ? 1 : Theme.faded
            Accessible.name: root.label
            Accessible.description: root.hits.length > 0 ? root.hitsText : root.hint
            Accessible.multiLine: true
            Layout.fillWidth: true
            // Tab moves on, as everywhere else; a diary has no use for tabulators.
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: if (activeFocus)
                root.edited(text)

            background: FieldFrame {
                focused: area.activeFocus
            }

            TextLabel {
                id: prompt

                visible: area.length === 0 && area.preeditText === ""
                x: area.leftPadding
                y: Theme.space12
                width: area.width - area.leftPadding - area.rightPadding
                text: root.placeholder
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Repeater {
                model: Math.min(root.mostMarks, root.hitCount)

                delegate: TextRange {
                    required property int index

                    // While the hits become fewer, those that go are asked once more.
                    edit: area
                    underline: true
                    start: root.hits[3 * index] ?? 0
                    length: root.hits[3 * index + 1] ?? 0
                    dotted: root.hits[3 * index + 2] === 0
                    thickness: root.hits[3 * index + 2] > 1 ? 3 : 2
                    color: Theme.warning
                }
            }
        }
        ColumnLayout {
            id: answers

            visible: root.hint !== "" || root.hitCount > 0
            spacing: Theme.space4
            Layout.fillWidth: true

            FieldHint {
                hint: root.hint
                error: root.hitCount > 0 ? root.hitsText : ""
                Layout.fillWidth: true
            }
            PillButton {
                visible: root.hitCount > 0 && root.hitsAction !== ""
                text: root.hitsAction
                onClicked: root.hitsActionRequested()
            }
        }
    }
}
