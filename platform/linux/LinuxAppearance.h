// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/api/Appearance.h"

#include <QDBusMessage>

namespace keel {

/// The desktop's Settings portal over D-Bus, asked without waiting; without a portal the defaults stay.
class LinuxAppearance final : public Appearance
{
    Q_OBJECT

public:
    LinuxAppearance();

    [[nodiscard]] bool dark() const override { return m_dark; }
    [[nodiscard]] bool highContrast() const override { return m_highContrast; }
    [[nodiscard]] double textScale() const override { return m_textScale; }
    [[nodiscard]] bool reducedMotion() const override { return m_reducedMotion; }

private Q_SLOTS:
    void settingChanged(const QDBusMessage& signal);

private:
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QVariant& value);

    bool m_dark = false;
    bool m_highContrast = false;
    double m_textScale = 1.0;
    bool m_reducedMotion = false;
};

} // namespace keel
