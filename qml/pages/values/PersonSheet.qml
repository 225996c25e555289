// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// Adding or changing one of one's people.
Sheet {
    id: root

    required property PeopleModel people

    title: people.editsNew ? qsTr("Someone to turn to", "title: adding a person or service") : qsTr("Change this", "title: changing a person or service")
    form: true
    onClosed: root.people.abandon()

    SegmentedRange {
        label: qsTr("What they are to you", "kind of person or service")
        options: root.people.kindLabels
        Layout.fillWidth: true
        onActivated: index => root.people.kindIndex = index

        Binding on currentIndex {
            value: root.people.kindIndex
        }
    }
    TextLine {
        label: qsTr("Name", "of a person or service, field")
        text: root.people.name.text
        focus: true
        Layout.fillWidth: true
        onEdited: text => root.people.name.text = text
    }
    TextLine {
        visible: root.people.hasDetails
        label: qsTr("Who runs it", "of a person or service, field")
        placeholder: qsTr("My employer, my union, nobody", "inside the empty field")
        text: root.people.whoRunsIt.text
        Layout.fillWidth: true
        onEdited: text => root.people.whoRunsIt.text = text
    }
    TextLine {
        visible: root.people.hasDetails
        label: qsTr("Who would know", "of a person or service, field")
        placeholder: qsTr("Only the two of us", "inside the empty field")
        text: root.people.whoWouldKnow.text
        Layout.fillWidth: true
        onEdited: text => root.people.whoWouldKnow.text = text
    }
    TextLine {
        visible: root.people.hasDetails
        label: qsTr("How to reach", "of a person or service, field")
        text: root.people.how.text
        Layout.fillWidth: true
        onEdited: text => root.people.how.text = text
        onAccepted: {
            if (keep.enabled)
                root.people.save();
        }
    }

    actions: [
        FieldHint {
            error: root.people.error
            Layout.fillWidth: true
        },
        PrimaryButton {
            id: keep

            text: root.people.editsNew ? qsTr("Add", "button: a person or service") : qsTr("Keep these words", "button: a person or service")
            enabled: root.people.canSave
            writes: true
            Layout.fillWidth: true
            onClicked: root.people.save()
        }
    ]
    Connections {
        target: root.people

        function onSaved() {
            root.close();
        }
    }
}
