// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AboutModel.h"

#include "services/Content.h"
#include "viewmodels/SafetyModel.h"

#include <QCoreApplication>

namespace keel {

QString AboutModel::appName() const { return QStringLiteral("Keel"); }

QString AboutModel::version() const { return QCoreApplication::applicationVersion(); }

QString AboutModel::purpose() const
{
    return tr(
        "A private notebook that helps qualified and trainee PWPs reflect on work, stay in touch with their "
        "values, plan boundaries and prepare for supervision. It describes your own entries. It does not "
        "assess, "
        "diagnose, treat or monitor any condition and is not a clinical record or an emergency service.");
}

QStringList AboutModel::sources() const
{
    return {
        tr("The three phases follow Vivolo M, Owen J, Fisher P (2024), a study of ten PWPs. Behavioural and "
           "Cognitive Psychotherapy 52:135-148, doi 10.1017/S1352465823000334."),
        tr("What keeps staff from asking for help, and what helped them: Allsopp K and others (2023). BMJ "
           "Open "
           "13:e071826."),
        tr("Everything marked as our design is ours; no evidence is claimed for it.")};
}

QStringList AboutModel::limits() const
{
    return {
        tr("The study’s sample was qualified PWPs; trainees are its future work."),
        tr("Keel has not been tested with Black, Asian and minority-ethnic PWPs."),
        tr("The figures describe your notes. They are patterns, not proof, and say nothing about causes."),
        tr("The check for client details misses things. It looks for names only as English and Chinese "
           "sentences say them. A rare story can identify someone without a name: change or leave out "
           "detail."),
        tr("The phrases that bring up the support card beside what you write exist in these languages only: "
           "%1. "
           "In any other, nothing you write brings it up. Help now is always there.",
           "about: the languages")
            .arg(SafetyModel::languageNames(Content::phraseLanguages())),
        tr("Keel notices no emergency and tells nobody. In danger call 999.")};
}

QStringList AboutModel::privacy() const
{
    return {
        tr("Everything you write stays in one encrypted file on this device. Keel has no account, no network "
           "code "
           "and no statistics about you."),
        tr("Nothing leaves the device unless you save a file yourself."),
        tr("Without your passphrase or your recovery code nobody can open the diary, and neither can we."),
        tr("On a work device your employer may see your screen and files while Keel is unlocked, and that it "
           "is "
           "installed."),
        tr("Notes about work can be asked for in legal proceedings."),
        tr("Client details belong in the clinical record, never here.")};
}

} // namespace keel
