// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace keel {

/// What the system says about how things should look; the look page may overrule each of them.
/// GUI thread. A system that cannot be asked keeps the defaults; asking never delays the start.
class Appearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What this system offers; made by the platform's folder.
    [[nodiscard]] static std::unique_ptr<Appearance> ofSystem();
    ~Appearance() override;

    [[nodiscard]] virtual bool dark() const { return false; }
    [[nodiscard]] virtual bool highContrast() const { return false; }
    [[nodiscard]] virtual double textScale() const { return 1.0; } ///< 1.0 is 100 %
    [[nodiscard]] virtual bool reducedMotion() const { return false; }

Q_SIGNALS:
    void changed();
};

} // namespace keel
