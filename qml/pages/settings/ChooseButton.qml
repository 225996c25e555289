// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components
import Keel.Pages

// Opens the system's chooser, which is loaded only then.
PillButton {
    id: root

    property bool folders: false
    property string fileKind: qsTr("Exports of Keel (*.json)", "kinds of file")

    signal chosen(url address)

    iconName: "ellipsis"
    onClicked: {
        if (chooser.status === Loader.Null)
            chooser.setSource(Qt.resolvedUrl("PlaceChooser.qml"), {
                folders: folders,
                fileKind: fileKind
            });
        (chooser.item as PlaceChooser).open();
    }

    Loader {
        id: chooser

        visible: false
    }
    Connections {
        target: chooser.item as PlaceChooser

        function onChosen(address: url) {
            root.chosen(address);
        }
    }
}
