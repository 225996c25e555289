// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Vault.h"
#include "viewmodels/AppModel.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace keel::bench {

/// Unlocks the vault in `folder`, a new one if there is none, with the passphrase of all benchmarks.
[[nodiscard]] Result<std::unique_ptr<DiarySession>>
openVault(const QString& folder, const SessionContext& context, const KdfCost& cost = KdfCost::lowest());

/// `came`, or the error that `what` did not come.
[[nodiscard]] Result<void> orFault(bool came, const char* what);

/// The real Main.qml over an open diary, the size of a phone.
class BenchWindow
{
public:
    ~BenchWindow();

    /// Shows it; returns after its first frame.
    [[nodiscard]] Result<void> open(const QString& folder, std::unique_ptr<DiarySession> session,
                                    const SessionContext& context);
    [[nodiscard]] DiaryModel* diary() const { return m_app->diary(); }
    [[nodiscard]] LookModel* look() const { return m_app->look(); }
    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    /// Goes to a place, by its name in Shell.qml.
    void visit(const QString& place) const;
    /// The first visible item whose QML type begins like this and that `accepts`; null without one.
    [[nodiscard]] QQuickItem* itemOf(
        QByteArrayView className,
        const std::function<bool(QQuickItem*)>& accepts = [](QQuickItem*) { return true; }) const;

private:
    QTemporaryDir m_scratch;
    std::unique_ptr<AppModel> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace keel::bench
