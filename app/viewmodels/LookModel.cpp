// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LookModel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>

namespace keel {

namespace {

const char* const schemeKey = "look/scheme";
const char* const contrastKey = "look/contrast";
const char* const textScaleKey = "look/text_scale";
const char* const reducedMotionKey = "look/reduced_motion";
const char* const languageKey = "look/language";
const char* const autoLockKey = "security/auto_lock_minutes";
const char* const countryKey = "help/country";

const QString systemWord = QStringLiteral("system");

QStringList words(std::initializer_list<const char*> more)
{
    QStringList list{systemWord};
    for (const char* word : more)
        list.append(QString::fromLatin1(word));
    return list;
}

const QStringList schemes = words({"light", "dark"});
const QStringList contrasts = words({"standard", "high"});
const QStringList motions = words({"on", "off"});
const QStringList languages = words({"en", "zh_CN"});
constexpr double largestTextScale = 2; // beyond that nothing fits
constexpr std::array lockMinutes{2, 5, 10, 15};
constexpr int usualLockMinutes = 5;

/// 0 follows the system.
bool isTextScale(double scale) { return scale == 0 || (scale >= 1 && scale <= largestTextScale); }

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

LookModel::LookModel(const QString& settingsFile, Appearance* appearance, QObject* parent)
    : QObject(parent), m_settings(std::make_unique<QSettings>(settingsFile, QSettings::IniFormat)),
      m_appearance(appearance), m_runningLanguage(effectiveLanguage())
{
    QDir().mkpath(QFileInfo(settingsFile).path());
    if (m_appearance)
        connect(m_appearance, &Appearance::changed, this, &LookModel::changed);
}

LookModel::~LookModel() = default;

QString LookModel::word(const char* name, const QStringList& allowed) const
{
    const QString value = m_settings->value(key(name)).toString();
    return allowed.contains(value) ? value : systemWord;
}

void LookModel::setWord(const char* name, const QString& value, const QStringList& allowed)
{
    if (!allowed.contains(value) || word(name, allowed) == value)
        return;
    m_settings->setValue(key(name), value);
    Q_EMIT changed();
}

QString LookModel::scheme() const { return word(schemeKey, schemes); }
QString LookModel::contrast() const { return word(contrastKey, contrasts); }
QString LookModel::reducedMotion() const { return word(reducedMotionKey, motions); }
QString LookModel::language() const { return word(languageKey, languages); }
void LookModel::setScheme(const QString& scheme) { setWord(schemeKey, scheme, schemes); }
void LookModel::setContrast(const QString& contrast) { setWord(contrastKey, contrast, contrasts); }
void LookModel::setReducedMotion(const QString& choice) { setWord(reducedMotionKey, choice, motions); }
void LookModel::setLanguage(const QString& language) { setWord(languageKey, language, languages); }

double LookModel::textScale() const
{
    const double value = m_settings->value(key(textScaleKey)).toDouble();
    return isTextScale(value) ? value : 0.0;
}

void LookModel::setTextScale(double scale)
{
    if (!isTextScale(scale) || qFuzzyCompare(1 + textScale(), 1 + scale))
        return;
    m_settings->setValue(key(textScaleKey), scale);
    Q_EMIT changed();
}

int LookModel::autoLockMinutes() const
{
    const int value = m_settings->value(key(autoLockKey)).toInt();
    return std::find(lockMinutes.begin(), lockMinutes.end(), value) != lockMinutes.end() ? value
                                                                                         : usualLockMinutes;
}

void LookModel::setAutoLockMinutes(int minutes)
{
    const bool known = std::find(lockMinutes.begin(), lockMinutes.end(), minutes) != lockMinutes.end();
    if (!known || autoLockMinutes() == minutes)
        return;
    m_settings->setValue(key(autoLockKey), minutes);
    Q_EMIT changed();
}

QString LookModel::languageNote() const
{
    return effectiveLanguage() == m_runningLanguage
               ? QString()
               : tr("Keel speaks this language from its next start or lock on.");
}

bool LookModel::effectiveDark() const
{
    const QString chosen = scheme();
    return chosen == systemWord ? m_appearance && m_appearance->dark() : chosen == u"dark";
}

bool LookModel::effectiveHighContrast() const
{
    const QString chosen = contrast();
    return chosen == systemWord ? m_appearance && m_appearance->highContrast() : chosen == u"high";
}

double LookModel::effectiveTextScale() const
{
    if (const double chosen = textScale(); chosen > 0)
        return chosen;
    return m_appearance ? std::clamp(m_appearance->textScale(), 1.0, largestTextScale) : 1.0;
}

bool LookModel::effectiveReducedMotion() const
{
    const QString chosen = reducedMotion();
    return chosen == systemWord ? m_appearance && m_appearance->reducedMotion() : chosen == u"on";
}

QString LookModel::effectiveLanguage() const
{
    const QString chosen = language();
    if (chosen != systemWord)
        return chosen;
    const QLocale system = QLocale::system();
    const bool simplified =
        system.language() == QLocale::Chinese && system.script() != QLocale::TraditionalHanScript;
    return simplified ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

QString LookModel::country() const
{
    return m_settings->value(key(countryKey), QStringLiteral("GB-ENG")).toString();
}

void LookModel::setCountry(const QString& country) { m_settings->setValue(key(countryKey), country); }

} // namespace keel
