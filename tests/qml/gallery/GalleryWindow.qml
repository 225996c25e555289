// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// One page of the gallery in a window as high as the page.
Window {
    id: root

    required property url page
    required property list<string> iconNames // every icon there is
    readonly property bool busy: loader.status !== Loader.Ready || !(loader.item as GalleryPage).ready

    function openSheet() {
        (loader.item as SheetGallery).openSheet();
    }

    height: 844
    visible: true
    color: Theme.paper
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: loader.setSource(page, {
        iconNames: iconNames
    })

    Loader {
        id: loader

        width: root.width
        onLoaded: root.height = Qt.binding(() => Math.max(200, Math.ceil((item as GalleryPage).contentHeight)))
    }
}
