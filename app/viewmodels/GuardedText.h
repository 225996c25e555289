// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "viewmodels/TextHit.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace keel {

/// A text that is looked at for what could identify a client: 300 ms after typing stops, and at once when it
/// is to be saved. What it finds stays here; nothing is logged or counted.
class GuardedText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString text READ text WRITE type NOTIFY textChanged)
    Q_PROPERTY(int maximumLength READ maximumLength CONSTANT)   ///< characters (code points)
    Q_PROPERTY(int remaining READ remaining NOTIFY textChanged) ///< negative when too long
    Q_PROPERTY(QList<keel::TextHit> hits READ hits NOTIFY hitsChanged)
    Q_PROPERTY(
        QList<int> hitSpans READ hitSpans NOTIFY hitsChanged) ///< flat: start, length, 1 if high else 0
    Q_PROPERTY(QString hint READ hint NOTIFY hitsChanged)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged)

public:
    GuardedText(std::shared_ptr<const Content> content, int maximumLength, QObject* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text); ///< by the program: what was written before
    void type(const QString& text);    ///< by the person
    [[nodiscard]] int maximumLength() const { return m_maximumLength; }
    [[nodiscard]] int remaining() const;
    [[nodiscard]] const QList<TextHit>& hits() const { return m_hits; }
    [[nodiscard]] QList<int> hitSpans() const;
    [[nodiscard]] const QString& hint() const { return m_hint; }
    [[nodiscard]] const QString& question() const { return m_question; }

    /// The diary day the text belongs to: what counts as an old date depends on it.
    void setDay(const QDate& day);
    /// Scans now. True when something needs an answer before the text may be saved: `question` is then set.
    [[nodiscard]] bool asksBeforeSaving();

    Q_INVOKABLE void answerRemove();    ///< takes the found pieces out
    Q_INVOKABLE void answerReplace();   ///< puts "a client" in their place
    Q_INVOKABLE void answerKeep();      ///< they are not client data; asks no more about these words
    Q_INVOKABLE void dismissQuestion(); ///< back to writing; nothing is saved

Q_SIGNALS:
    void textChanged();
    void typed(); ///< before textChanged(), when it was the person
    void hitsChanged();
    void questionChanged();
    /// A remove, replace or keep: what waited may go on.
    void answered();

private:
    struct Found
    {
        IdentifierKind kind;
        IdentifierSeverity severity;
        Utf16Span span;
    };
    void scan();
    void setQuestion(const QString& question);
    void replaceFound(const QString& with);
    [[nodiscard]] bool waitsForAnswer(const Found& found) const;
    [[nodiscard]] const Found* strongest() const;

    std::shared_ptr<const Content> m_content;
    int m_maximumLength;
    QString m_text;
    QDate m_day;
    QList<Found> m_found;
    QList<TextHit> m_hits;
    QString m_hint;
    QString m_question;
    QSet<QString> m_kept; ///< words the person has said are no client's
    QTimer m_pause;
};

} // namespace keel
