// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultySyscalls.h"
#include "support/OpenVault.h"

using namespace keel;
using namespace keel::test;
using FaultySyscalls::Fault;

namespace {

Result<void> writeNote(Diary& diary)
{
    Record<Note> note;
    KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
    note.body.text = *NoteText::create(QStringLiteral("quiet words"));
    KEEL_TRY(diary.journal().save(note));
    return {};
}

qsizetype notesIn(DiarySession& session)
{
    const auto notes = session.run([](Diary& diary) { return diary.journal().all<Note>(); }).takeResult();
    return notes ? notes->size() : -1;
}

} // namespace

/// A diary on a disk that takes nothing any more is read, and written again as soon as there is room.
class FullDiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { FaultySyscalls::disarm(); }
    void whileItIsOpen();
    void whenItIsUnlocked();
};

void FullDiskTest::whileItIsOpen()
{
    OpenVault vault;
    KEEL_VERIFY(vault.run(writeNote));
    FaultySyscalls::arm(Fault::NoSpace, 1);
    KEEL_FAILS(vault.run(writeNote), ErrorCode::DiskFull);
    QCOMPARE(vault.session->obstacle(), ErrorCode::DiskFull);
    QCOMPARE(notesIn(*vault.session), 1);
    QVERIFY(!vault.session->tryWriting().takeResult());
    FaultySyscalls::disarm();
    QVERIFY(vault.session->tryWriting().takeResult());
    QVERIFY(vault.session->isWritable());
    KEEL_VERIFY(vault.run(writeNote));
    vault.lock();
    vault.unlock();
    QCOMPARE(notesIn(*vault.session), 2);
}

void FullDiskTest::whenItIsUnlocked()
{
    OpenVault vault;
    KEEL_VERIFY(vault.run(writeNote));
    // As an older file of keys would: there is something to write at once.
    KEEL_VERIFY(vault.sql("DELETE FROM vault_setting WHERE key = 'keyslot_generation'"));
    vault.lock();
    FaultySyscalls::arm(Fault::NoSpace, 1);
    vault.unlock();
    QCOMPARE(vault.session->obstacle(), ErrorCode::DiskFull);
    QCOMPARE(notesIn(*vault.session), 1);
    KEEL_FAILS(vault.run(writeNote), ErrorCode::DiskFull);
    FaultySyscalls::disarm();
    QVERIFY(vault.session->tryWriting().takeResult());
    KEEL_VERIFY(vault.run(writeNote));
    QCOMPARE(notesIn(*vault.session), 2);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_FullDisk.moc"
