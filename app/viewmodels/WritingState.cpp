// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/WritingState.h"

#include <QDir>

namespace keel {

WritingState::WritingState(DiarySession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &DiarySession::writableChanged, this, [this] {
        if (isPossible())
            m_triedInVain = false;
        Q_EMIT changed();
    });
}

QString WritingState::title() const
{
    if (isPossible())
        return {};
    return m_triedInVain
               ? tr("Keel has tried again: your diary can still be read, but not changed",
                    "banner above every page")
               : tr("You can read your diary, but not change it at the moment", "banner above every page");
}

QString WritingState::cause() const
{
    switch (m_session.obstacle().value_or(ErrorCode::Internal)) {
    case ErrorCode::DiskFull:
        return tr("There is no space left where your diary lies. Free some space, then press Try again.");
    case ErrorCode::VaultInUse:
        return tr("Another Keel has it open. Close the other window or command, then press Try again.");
    case ErrorCode::NewerSchema:
        return tr("A newer Keel has written in it meanwhile. Lock Keel, update it and unlock again.");
    case ErrorCode::ReadOnly:
    case ErrorCode::PermissionDenied:
        return tr("Keel may not write in its folder, %1. Let your account write there, then press Try again.")
            .arg(QDir::toNativeSeparators(m_session.folder()));
    default: return tr("Its disk does not take anything. Check that it is connected, then press Try again.");
    }
}

QString WritingState::text() const
{
    if (isPossible())
        return {};
    return tr("%1 What you saved is safe. What you have not saved stays on its page until you lock or close "
              "Keel.",
              "%1 is why the diary cannot be changed, and what to do")
        .arg(cause());
}

QString WritingState::shortText() const
{
    return isPossible() ? QString()
                        : tr("Reading only: nothing can be saved now.",
                             "above every page, where there is little room");
}

QString WritingState::reason() const
{
    return isPossible()
               ? QString()
               : tr("Off while your diary can only be read.", "spoken with a button that cannot be pressed");
}

void WritingState::tryAgain()
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_session.tryWriting().then(this, [this](bool writable) {
        m_busy = false;
        m_triedInVain = !writable;
        Q_EMIT changed();
    });
}

} // namespace keel
