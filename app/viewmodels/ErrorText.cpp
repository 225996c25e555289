// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ErrorText.h"

#include <QCoreApplication>

namespace keel {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ErrorText", text); }

} // namespace

ErrorWords errorWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return {tr("Something in Keel went wrong."),
                tr("What you saved before is safe. Try again; if it happens again, restart Keel.")};
    case ErrorCode::Cancelled:
        return {tr("Stopped."), tr("Nothing was changed. You can start again any time.")};
    case ErrorCode::OutOfMemory:
        return {tr("There was not enough memory to check the passphrase."),
                tr("Nothing was lost. Close other programs and try again.")};
    case ErrorCode::WrongPassphrase:
        return {tr("That passphrase does not open this diary."),
                tr("Nothing was lost. Check Caps Lock and the keyboard layout, or use your recovery code.")};
    case ErrorCode::WrongRecoveryCode:
        return {
            tr("That recovery code does not open this diary."),
            tr("Nothing was lost. Compare it with your note, group by group. Only the newest code works.")};
    case ErrorCode::KeyslotsDamaged:
        return {tr("The file with the keys of your diary (vault.keys) is damaged."),
                tr("Your entries are untouched. Put vault.keys back from a backup and try again.")};
    case ErrorCode::VaultDamaged:
        return {
            tr("Your passphrase is right, but the diary file is damaged."),
            tr("Nothing was changed. Restore a backup, or copy the folder before you try anything else.")};
    case ErrorCode::NotOurs:
        return {tr("What lies in the place of your diary is something else."),
                tr("Keel has not touched it. Choose another folder, or move that file away.")};
    case ErrorCode::HalfVault:
        return {tr("One of the two files of your diary (vault.db and vault.keys) is missing."),
                tr("Keel has not changed the other one. Put the missing file back from a backup into the "
                   "same folder.")};
    case ErrorCode::VaultMissing:
        return {tr("There is no diary in this folder."),
                tr("Nothing was changed. If it lies elsewhere, start Keel with that folder.")};
    case ErrorCode::VaultExists:
        return {tr("There is a diary in this folder already."),
                tr("It was not touched. Unlock it, or choose another folder.")};
    case ErrorCode::VaultInUse:
        return {tr("Your diary is open in another Keel."),
                tr("Nothing was lost. Close the other window or command, then try again.")};
    case ErrorCode::NewerSchema:
        return {tr("This was written by a newer Keel."),
                tr("It was not changed. Update Keel and try again.")};
    case ErrorCode::NotJson:
        return {tr("This file cannot be read: it is incomplete or of another kind."),
                tr("Your diary was not changed. Choose another file, or export it again.")};
    case ErrorCode::NotOurSchema:
        return {tr("This file is not one of Keel's."),
                tr("Your diary was not changed. Choose another file.")};
    case ErrorCode::InvalidValue:
        return {tr("A value is outside what the diary can hold."),
                tr("What you wrote is still here. Change it and save again.")};
    case ErrorCode::IdentifierFound:
        return {tr("The text looks as if it could identify a client."),
                tr("What you wrote is still here. Take that part out, or say that it is not client data.")};
    case ErrorCode::WeakPassphrase:
        return {tr("This passphrase is too easy to guess."),
                tr("Nothing was changed. Add words, or take the one that is offered.")};
    case ErrorCode::NotFound:
        return {tr("This entry is not in the diary any more."),
                tr("Nothing else was changed. Go back to the list.")};
    case ErrorCode::Conflict:
        return {tr("This day has a check-in already."),
                tr("What you wrote is still here. Open that check-in and change it instead.")};
    case ErrorCode::TooLarge:
        return {tr("This is larger than the diary can hold."),
                tr("Nothing was lost. Shorten or split it and try again.")};
    case ErrorCode::DiskFull:
        return {
            tr("There is no space left on this device."),
            tr("What you saved before is safe, and this is still here. Free some space, then save again.")};
    case ErrorCode::PermissionDenied:
        return {tr("Keel may not read or write the folder of your diary."),
                tr("Nothing was lost. Give your account access to the folder, then try again.")};
    case ErrorCode::ReadOnly:
        return {tr("The place of your diary cannot be written to."),
                tr("What you saved before is safe. Make the disk writable, then try again.")};
    case ErrorCode::IoFailure:
        return {tr("The disk did not do as asked."),
                tr("What you saved before is safe. Check that the disk is connected, then try again.")};
    }
    return errorWords(ErrorCode::Internal);
}

QString errorText(ErrorCode code)
{
    const ErrorWords words = errorWords(code);
    return words.what + u' ' + words.help;
}

} // namespace keel
