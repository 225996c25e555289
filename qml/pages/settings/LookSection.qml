// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// How Keel looks on this device. Each list holds the model's words in the order of the answers.
Card {
    id: root

    required property LookModel look
    readonly property list<string> schemes: ["system", "light", "dark"]
    readonly property list<string> contrasts: ["system", "standard", "high"]
    readonly property list<string> textScales: ["0", "1", "1.25", "1.5", "2"]
    readonly property list<string> motions: ["system", "on", "off"]
    readonly property list<string> languages: ["system", "en", "zh_CN"]

    Accessible.name: heading.text

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space16

        HeadingText {
            id: heading

            text: qsTr("Look and language", "section of the settings")
            Layout.fillWidth: true
        }
        SettingChoice {
            label: qsTr("Light or dark", "setting")
            options: [qsTr("Same as the device", "setting: light or dark"), qsTr("Light", "setting"), qsTr("Dark", "setting")]
            chosen: root.schemes.indexOf(root.look.scheme)
            Layout.fillWidth: true
            onPicked: index => root.look.scheme = root.schemes[index]
        }
        SettingChoice {
            label: qsTr("Contrast", "setting")
            options: [qsTr("Same as the device", "setting: contrast"), qsTr("Standard", "setting: contrast"), qsTr("High", "setting: contrast")]
            chosen: root.contrasts.indexOf(root.look.contrast)
            Layout.fillWidth: true
            onPicked: index => root.look.contrast = root.contrasts[index]
        }
        SettingChoice {
            label: qsTr("Text size", "setting")
            options: [qsTr("Same as the device", "setting: text size"), qsTr("100 %", "setting: text size"), qsTr("125 %", "setting: text size"), qsTr("150 %", "setting: text size"), qsTr("200 %", "setting: text size")]
            chosen: root.textScales.indexOf(String(root.look.textScale))
            Layout.fillWidth: true
            onPicked: index => root.look.textScale = Number(root.textScales[index])
        }
        SettingChoice {
            label: qsTr("Less movement", "setting")
            options: [qsTr("Same as the device", "setting: less movement"), qsTr("On", "setting: less movement"), qsTr("Off", "setting: less movement")]
            chosen: root.motions.indexOf(root.look.reducedMotion)
            Layout.fillWidth: true
            onPicked: index => root.look.reducedMotion = root.motions[index]
        }
        SettingChoice {
            label: qsTr("Language", "setting")
            options: [qsTr("Same as the device", "setting: language"), qsTr("English", "setting: language, in its own words"), qsTr("中文", "setting: language, in its own words")]
            chosen: root.languages.indexOf(root.look.language)
            note: root.look.languageNote
            Layout.fillWidth: true
            onPicked: index => root.look.language = root.languages[index]
        }
    }
}
