// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/api/Appearance.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

class QSettings;

namespace keel {

/// How the app looks on this device, and how soon it locks. A plain settings file without diary data.
class LookModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY changed)         ///< system, light, dark
    Q_PROPERTY(QString contrast READ contrast WRITE setContrast NOTIFY changed)   ///< system, standard, high
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed) ///< 0 = system, else 1 to 2
    Q_PROPERTY(
        QString reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed) ///< system, on, off
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)         ///< system, en, zh_CN
    Q_PROPERTY(QString languageNote READ languageNote NOTIFY changed) ///< when a new choice takes effect
    Q_PROPERTY(
        int autoLockMinutes READ autoLockMinutes WRITE setAutoLockMinutes NOTIFY changed) ///< 2, 5, 10, 15
    Q_PROPERTY(bool effectiveDark READ effectiveDark NOTIFY changed)
    Q_PROPERTY(bool effectiveHighContrast READ effectiveHighContrast NOTIFY changed)
    Q_PROPERTY(double effectiveTextScale READ effectiveTextScale NOTIFY changed)
    Q_PROPERTY(bool effectiveReducedMotion READ effectiveReducedMotion NOTIFY changed)

public:
    /// `appearance` may be null (then the system has no say) and outlives this.
    LookModel(const QString& settingsFile, Appearance* appearance, QObject* parent = nullptr);
    ~LookModel() override;

    [[nodiscard]] QString scheme() const;
    [[nodiscard]] QString contrast() const;
    [[nodiscard]] double textScale() const;
    [[nodiscard]] QString reducedMotion() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString languageNote() const;
    [[nodiscard]] int autoLockMinutes() const;
    /// Words and numbers out of the lists above are not taken.
    void setScheme(const QString& scheme);
    void setContrast(const QString& contrast);
    void setTextScale(double scale);
    void setReducedMotion(const QString& choice);
    void setLanguage(const QString& language);
    void setAutoLockMinutes(int minutes);

    [[nodiscard]] bool effectiveDark() const;
    [[nodiscard]] bool effectiveHighContrast() const;
    [[nodiscard]] double effectiveTextScale() const;
    [[nodiscard]] bool effectiveReducedMotion() const;
    /// "en" or "zh_CN": the choice, else the system's if we have it, else English.
    [[nodiscard]] QString effectiveLanguage() const;

    /// The support card's country, beside the look because it must work while locked.
    [[nodiscard]] QString country() const;
    void setCountry(const QString& country);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString word(const char* key, const QStringList& allowed) const;
    void setWord(const char* key, const QString& value, const QStringList& allowed);

    std::unique_ptr<QSettings> m_settings;
    Appearance* m_appearance;
    QString m_runningLanguage;
};

} // namespace keel
