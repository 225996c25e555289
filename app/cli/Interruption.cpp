// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interruption.h"

#include "cli/ExitStatus.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>
#include <utility>

namespace keel::cli::interruption {

namespace {

std::atomic<bool> wasRequested = false;
std::mutex stopMutex;
std::function<void()> stopWork; ///< empty outside a Scope

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, number);
    return signals;
}

void onSignal()
{
    const std::lock_guard lock(stopMutex);
    if (!stopWork || wasRequested.exchange(true))
        endProcess();
    stopWork();
}

} // namespace

void watch()
{
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        int number = 0;
        while (sigwait(&signals, &number) == 0)
            onSignal();
    }).detach();
}

bool requested() { return wasRequested; }

void endProcess()
{
    constexpr char message[] = "keelctl: interrupted; nothing was changed\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, message, sizeof message - 1);
    _exit(int(ExitStatus::Internal));
}

Scope::Scope(std::function<void()> stop)
{
    const std::lock_guard lock(stopMutex);
    stopWork = std::move(stop);
}

Scope::~Scope()
{
    const std::lock_guard lock(stopMutex);
    stopWork = nullptr;
}

} // namespace keel::cli::interruption
