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
        QList<int> hitSpans READ hitSpans NOTIFY hitsChanged) ///< flat: start, length, 0 low 1 medium 2 high
    Q_PROPERTY(QString hint READ hint NOTIFY hitsChanged)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged)
    Q_PROPERTY(
        QString askedWords READ askedWords NOTIFY questionChanged) ///< the words that `question` is about
    Q_PROPERTY(bool asksToSave READ asksToSave NOTIFY
                   questionChanged) ///< something waits for this answer: see answered()

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
    [[nodiscard]] QString askedWords() const;
    [[nodiscard]] bool asksToSave() const { return m_asksToSave; }

    /// The diary day the text belongs to: what counts as an old date depends on it.
    void setDay(const QDate& day);
    /// Scans now. True when something needs an answer before the text may be saved: `question` is then set.
    [[nodiscard]] bool asksBeforeSaving();

    /// Asks about what is underlined, one after the other, while writing; nothing waits for the answer. An
    /// answer is about the words of its question alone; the next question follows.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void answerRemove();    ///< takes them out
    Q_INVOKABLE void answerReplace();   ///< puts "a client" in their place
    Q_INVOKABLE void answerKeep();      ///< they are not client data; asks no more about these words
    Q_INVOKABLE void dismissQuestion(); ///< back to writing; nothing is saved

Q_SIGNALS:
    void textChanged();
    void typed();   ///< before textChanged(), when it was the person
    void settled(); ///< the text stands as it is to be kept: it is about to be saved, or to leave the page
    void hitsChanged();
    void questionChanged();
    /// The last remove, replace or keep after asksBeforeSaving(): what waited may go on.
    void answered();

private:
    struct Found
    {
        IdentifierKind kind;
        IdentifierSeverity severity;
        Utf16Span span;
    };
    void scan();
    void change(const QString& text);
    void setQuestion(const Found* found, bool asksToSave = false);
    void replaceAsked(const QString& with);
    void askNext(bool asksToSave);
    [[nodiscard]] quint64 markOf(Utf16Span span) const;
    /// The first of the gravest; of those that wait before a save only what is more than low.
    [[nodiscard]] const Found* strongest(bool beforeSaving = false) const;

    std::shared_ptr<const Content> m_content;
    int m_maximumLength;
    QString m_text;
    QDate m_day;
    QList<Found> m_found;
    QList<TextHit> m_hits;
    QString m_hint;
    QString m_question;
    std::optional<Found> m_asked;
    bool m_asksToSave = false;
    /// Marks of the words that the person has said are no client's; the words themselves are not kept.
    QSet<quint64> m_kept;
    QTimer m_pause;
};

} // namespace keel
