// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawingMemory.h"

#include <QByteArray>
#include <QtGlobal>

namespace keel {

void spareDrawingMemory()
{
    // One texture for all small pictures is as large as the window, unless told. Ours are icons.
    for (const char* name : {"QSG_ATLAS_WIDTH", "QSG_ATLAS_HEIGHT"}) {
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, "512");
    }
}

} // namespace keel
