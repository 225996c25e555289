// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ErrorText.h"

#include <QCoreApplication>

namespace keel {

namespace {

/// Where lupdate and the program look for the translations: a free function would leave lupdate guessing.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorWords errorWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return {Text::tr("Something in Keel went wrong."),
                Text::tr("What you saved before is safe. Try again; if it happens again, restart Keel.")};
    case ErrorCode::Cancelled:
        return {Text::tr("Stopped."), Text::tr("Nothing was changed. You can start again any time.")};
    case ErrorCode::OutOfMemory:
        return {Text::tr("There was not enough memory to check the passphrase."),
                Text::tr("Nothing was lost. Close other programs and try again.")};
    case ErrorCode::WrongPassphrase:
        return {Text::tr("That passphrase does not open this diary."),
                Text::tr(
                    "Nothing was lost. Check Caps Lock and the keyboard layout, or use your recovery code.")};
    case ErrorCode::WrongRecoveryCode:
        return {
            Text::tr("That recovery code does not open this diary."),
            Text::tr(
                "Nothing was lost. Compare it with your note, group by group. Only the newest code works.")};
    case ErrorCode::KeyslotsDamaged:
        return {
            Text::tr("The file with the keys of your diary (vault.keys) is damaged."),
            Text::tr("Nothing was changed, and your entries are untouched. If you have a copy of the diary’s "
                     "folder, put vault.keys back from it.")};
    case ErrorCode::VaultDamaged:
        return {
            Text::tr("Your passphrase is right, but the diary file is damaged."),
            Text::tr("Nothing was changed. Copy the diary’s folder to another place before you try anything "
                     "else.")};
    case ErrorCode::NotOurs:
        return {Text::tr("What is in the place of your diary’s file is not a Keel diary."),
                Text::tr("Keel has not touched it. Choose another folder, or move that file away.")};
    case ErrorCode::HalfVault:
        return {
            Text::tr("One of the two files of your diary (vault.db and vault.keys) is missing."),
            Text::tr("Keel has not changed the other one. If you have a copy of the folder, put the missing "
                     "file back from it.")};
    case ErrorCode::VaultMissing:
        return {Text::tr("There is no diary in this folder."),
                Text::tr("Nothing was changed. If it lies elsewhere, start Keel with that folder.")};
    case ErrorCode::VaultExists:
        return {Text::tr("There is a diary in this folder already."),
                Text::tr("It was not touched. Unlock it, or choose another folder.")};
    case ErrorCode::VaultInUse:
        return {Text::tr("Your diary is open in another Keel."),
                Text::tr("Nothing was lost. Close the other window or command, then try again.")};
    case ErrorCode::NewerSchema:
        return {Text::tr("This was written by a newer Keel."),
                Text::tr("It was not changed. Update Keel and try again.")};
    case ErrorCode::NotJson:
        return {Text::tr("This file cannot be read: it is incomplete or of another kind."),
                Text::tr("Your diary was not changed. Choose another file, or export it again.")};
    case ErrorCode::NotOurSchema:
        return {Text::tr("This file is not one of Keel’s."),
                Text::tr("Your diary was not changed. Choose another file.")};
    case ErrorCode::InvalidValue:
        return {Text::tr("A value is outside what the diary can hold."),
                Text::tr("What you wrote is still here. Change it and save again.")};
    case ErrorCode::IdentifierFound:
        return {
            Text::tr("The text looks as if it could identify a client."),
            Text::tr("What you wrote is still here. Take that part out, or say that it is not client data.")};
    case ErrorCode::WeakPassphrase:
        return {Text::tr("This passphrase is too easy to guess."),
                Text::tr("Nothing was changed. Add words, or take the one that is offered.")};
    case ErrorCode::NotFound:
        return {Text::tr("This entry is not in the diary any more."),
                Text::tr("Nothing else was changed. Go back to the list.")};
    case ErrorCode::Conflict:
        return {Text::tr("This day has a check-in already."),
                Text::tr("What you wrote is still here. Open that check-in and change it instead.")};
    case ErrorCode::TooLarge:
        return {Text::tr("This is larger than the diary can hold."),
                Text::tr("Nothing was lost. Shorten or split it and try again.")};
    case ErrorCode::DiskFull:
        return {
            Text::tr("There is no space left on this device."),
            Text::tr(
                "What you saved before is safe, and this is still here. Free some space, then save again.")};
    case ErrorCode::PermissionDenied:
        return {Text::tr("Keel has no access to your diary’s folder."),
                Text::tr("Nothing was lost. Give your account access to the folder, then try again.")};
    case ErrorCode::ReadOnly:
        return {
            Text::tr("Keel cannot save to your diary’s folder."),
            Text::tr("What you saved before is safe, and this is still here. Let your account write to the "
                     "folder, then save again.")};
    case ErrorCode::IoFailure:
        return {Text::tr("Reading from the disk or saving to it failed."),
                Text::tr("What you saved before is safe. Check that the disk is connected, then try again.")};
    }
    return errorWords(ErrorCode::Internal);
}

ErrorWords vaultWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::KeyslotsDamaged:
        return {
            errorWords(error.code).what,
            Text::tr("Nothing was changed, and your entries are untouched. If you have a copy of this folder "
                     "(from your device’s own backup), put vault.keys back from it and press Try again.")};
    case ErrorCode::VaultDamaged:
        return {
            Text::tr("Your passphrase is right, but the diary file is damaged (vault.db)."),
            Text::tr(
                "Nothing was changed. Copy the folder to another place before you try anything else. If you "
                "have an older copy of this folder (from your device’s own backup), put it back and "
                "press Try again.")};
    case ErrorCode::NotOurs:
        return {errorWords(error.code).what,
                Text::tr("Nothing was changed. Move what is there to another place. If you have a copy of "
                         "your diary’s "
                         "folder (from your device’s own backup), put it back and press Try again.")};
    case ErrorCode::HalfVault:
        return {
            Text::tr("One of the two files of your diary is missing: %1.", "%1: a file’s name")
                .arg(error.detail),
            Text::tr(
                "Nothing was changed. Leave the other file where it is. If you have a copy of this folder "
                "(from your device’s own backup), put %1 back from it and press Try again.",
                "%1: a file’s name")
                .arg(error.detail)};
    case ErrorCode::VaultMissing:
        return {
            errorWords(error.code).what,
            Text::tr(
                "Nothing was changed. If its disk is not connected, connect it and press Try again. If the "
                "diary lies elsewhere, start Keel with that folder.")};
    case ErrorCode::VaultInUse:
        return {errorWords(error.code).what,
                Text::tr("Nothing was changed. Close the other window or command, then press Try again.")};
    case ErrorCode::NewerSchema:
        return {
            Text::tr("This diary was last written by a newer Keel."),
            Text::tr("Nothing was changed. This Keel cannot read it. Quit, update Keel and open it again.")};
    case ErrorCode::PermissionDenied:
        return {
            errorWords(error.code).what,
            Text::tr("Nothing was changed. Let your account read the folder and write in it, then press Try "
                     "again.")};
    case ErrorCode::ReadOnly:
        return {
            Text::tr(
                "Your diary was written by an older Keel and has to be brought up to date, but Keel cannot "
                "write in its folder."),
            Text::tr("Nothing was changed. Let your account write in the folder, then press Try again.")};
    case ErrorCode::DiskFull:
        return {Text::tr("There is no space left where your diary lies, and opening it takes some."),
                Text::tr("Nothing was changed. Free some space, then press Try again.")};
    case ErrorCode::IoFailure:
        return {Text::tr("The disk that holds your diary cannot be read."),
                Text::tr("Nothing was changed. Check that it is connected, then press Try again.")};
    default: return errorWords(error.code);
    }
}

bool isVaultProblem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyslotsDamaged:
    case ErrorCode::VaultDamaged:
    case ErrorCode::NotOurs:
    case ErrorCode::HalfVault:
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultInUse:
    case ErrorCode::NewerSchema: return true;
    default: return isRefusalToWrite(code);
    }
}

QString errorText(ErrorCode code)
{
    const ErrorWords words = errorWords(code);
    return Text::tr("%1 %2", "two sentences, one after the other").arg(words.what, words.help);
}

} // namespace keel
