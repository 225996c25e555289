// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DiarySession.h"

namespace keel {

DiarySession::DiarySession(std::unique_ptr<SerialExecutor> executor, std::unique_ptr<Diary> diary)
    : m_executor(std::move(executor)), m_diary(std::move(diary))
{}

DiarySession::~DiarySession()
{
    // Statements and the connection belong to the storage thread, so they end there.
    m_executor->run([this] { m_diary.reset(); }).waitForFinished();
}

} // namespace keel
