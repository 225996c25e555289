// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SafetyPolicy.h"
#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/GuardedText.h"

namespace keel {

/// The support card beside the text (domain brief, section 6). What brought it is forgotten at once: nothing
/// is logged, counted or shared, and the vault keeps only until when prompts stay quiet.
class SafetyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Offer offer READ offer NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(
        bool mayBeAboutWork READ mayBeAboutWork NOTIFY changed) ///< is "this was about work" an answer?
    Q_PROPERTY(
        QString limits READ limits CONSTANT) ///< what this looks for, in which languages, and its faults

public:
    enum Offer { Nothing, QuietLine, Card };
    Q_ENUM(Offer)

    SafetyModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] Offer offer() const { return m_offer; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool mayBeAboutWork() const { return m_offer != Nothing && m_ofPhrase; }
    [[nodiscard]] QString limits() const;
    /// What people call the language of a phrase list ("en", "zh_CN"); the code itself if it is a new one.
    [[nodiscard]] static QString languageName(const QString& code);
    [[nodiscard]] static QString languageNames(QStringList codes); ///< "English and Chinese"

    /// Looks at what is typed into this text from now on, 300 ms after typing stops, and when it is saved or
    /// left.
    void watch(GuardedText& text);
    void checkInSaved(const CheckIn& saved);
    /// A reflection was closed under strain.
    void supportCardWanted() { consider(SafetyTrigger::ReflectionClose); }

    /// "This was about work": phrases bring nothing more until the diary is locked.
    Q_INVOKABLE void wasAboutWork();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void looked(); ///< a text was read through, whatever was found

private:
    void consider(SafetyTrigger trigger);
    void show(SafetyTrigger trigger, SafetyOffer offer);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    Offer m_offer = Nothing;
    bool m_ofPhrase = false;
    bool m_aboutWork = false;
};

} // namespace keel
