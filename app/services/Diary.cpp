// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Diary.h"

#include "storage/Transaction.h"

namespace keel {

namespace {

const QString generationKey = QStringLiteral("keyslot_generation");
const QString trialKey = QStringLiteral("write_trial"); ///< never committed

/// What verify() asks the search index: does it say the same as the texts it indexes?
Result<QStringList> searchFaults(Connection& connection)
{
    QStringList faults;
    for (const char* index : {"search", "search_cjk"}) {
        const QByteArray name(index);
        const auto checked = connection.execute(
            QByteArray("INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)"));
        if (!checked && checked.error().code != ErrorCode::VaultDamaged)
            return fail(checked.error());
        if (!checked)
            faults.append(QString::fromLatin1(name));
    }
    return faults;
}

/// Rows of `sql` as faults.
Result<QStringList> rowsOf(Connection& connection, SqlLiteral sql)
{
    QStringList rows;
    KEEL_ASSIGN(auto select, connection.statement(sql));
    while (true) {
        KEEL_ASSIGN(const bool row, select->step());
        if (!row)
            return rows;
        rows.append(select->text(0));
    }
}

} // namespace

Diary::Diary(std::unique_ptr<Connection> connection, KeyslotStore keyslotStore, OpenKeyslots keyslots,
             SessionContext context)
    : m_context(std::move(context)), m_connection(std::move(connection)),
      m_keyslotStore(std::move(keyslotStore)), m_keyslots(std::move(keyslots)), m_records(*m_connection),
      m_journal(*m_connection, m_records, m_context)
{}

Diary::~Diary() = default;

Result<void> Diary::settle()
{
    if (const auto mended = mendKeyslots(); !mended) {
        if (!isRefusalToWrite(mended.error().code))
            return mended;
        m_obstacle = mended.error().code; // no reason not to read
    }
    return {};
}

Result<void> Diary::mendKeyslots()
{
    if (m_keyslots.fromPrevious && !isReadOnly()) {
        KEEL_TRY(m_keyslotStore.repair(m_keyslots, m_context.clock->now()));
        m_repaired = true;
    }
    KEEL_ASSIGN(const auto remembered, m_records.setting(generationKey));
    const quint64 generation = m_keyslots.file.generation();
    m_rolledBack = remembered && remembered->toULongLong() > generation;
    if (!isReadOnly() && (!remembered || remembered->toULongLong() < generation))
        return rememberGeneration();
    return {};
}

Result<void> Diary::writeAndTakeBack()
{
    constexpr qsizetype size = 64 * 1024; // a page of the file that happens to be free would prove little
    KEEL_ASSIGN(auto transaction, Transaction::begin(*m_connection));
    KEEL_TRY(m_records.setSetting(trialKey, QByteArray(size, '\0')));
    KEEL_TRY(m_connection->execute("DELETE FROM vault_setting WHERE key = 'write_trial'"));
    KEEL_ASSIGN(const qint64 version, m_connection->userVersion());
    KEEL_TRY(m_connection->setUserVersion(static_cast<int>(version))); // a page that differs is written
    return transaction.commit();
}

void Diary::tryWriting()
{
    const bool wasReadOnly = isReadOnly();
    if (wasReadOnly)
        m_records.forgetStatements();
    auto tried = m_connection->reopenForWriting();
    if (tried && wasReadOnly)
        tried = mendKeyslots();
    if (tried)
        tried = writeAndTakeBack();
    m_obstacle = tried ? std::nullopt : std::optional(tried.error().code);
    m_changesSeen = m_connection->totalChanges();
}

void Diary::noteOutcome(std::optional<ErrorCode> failed)
{
    if (m_obstacle && !failed && !isReadOnly() && m_connection->totalChanges() > m_changesSeen)
        m_obstacle.reset(); // something was written after all
    else if (failed && isRefusalToWrite(*failed) && !isReadOnly())
        tryWriting();
}

Result<void> Diary::rememberGeneration()
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(*m_connection));
    KEEL_TRY(m_records.setSetting(generationKey, QByteArray::number(m_keyslots.file.generation())));
    return transaction.commit();
}

bool Diary::wasOpenedByRecoveryCode() const
{
    const Keyslot* opener = m_keyslots.file.find(m_keyslots.slot);
    return opener && opener->type == SlotType::RecoveryCode;
}

Result<void> Diary::confirm(const RecoveryCode& code) const
{
    KEEL_TRY(m_keyslots.file.unlock({SlotType::RecoveryCode, code.secret()}));
    return {};
}

Result<void> Diary::confirm(const OwnerSecret& typed) const
{
    if (typed.code) {
        const auto confirmed = confirm(*typed.code);
        if (confirmed || confirmed.error().code != ErrorCode::WrongRecoveryCode)
            return confirmed;
    }
    const auto unlocked = m_keyslots.file.unlock({SlotType::Passphrase, typed.passphrase});
    if (unlocked)
        return {};
    const bool wrong = unlocked.error().code == ErrorCode::WrongPassphrase;
    return wrong && typed.code ? fail(ErrorCode::WrongRecoveryCode) : fail(unlocked.error());
}

Result<void> Diary::changePassphrase(const OwnerSecret& current, const SecureBytes& next)
{
    KEEL_TRY(confirm(current));
    KEEL_TRY(m_keyslotStore.changePassphrase(m_keyslots, next, KdfCost::measureForThisDevice(),
                                             m_context.clock->now()));
    return rememberGeneration();
}

Result<RecoveryCode> Diary::replaceRecoveryCode(const OwnerSecret& current)
{
    KEEL_TRY(confirm(current));
    auto code = RecoveryCode::generate();
    KEEL_TRY(m_keyslotStore.replaceRecoveryCode(m_keyslots, code, KdfCost::measureForThisDevice(),
                                                m_context.clock->now()));
    KEEL_TRY(rememberGeneration());
    return code;
}

Result<OpenKeyslots> Diary::copyOfKeyslots() const
{
    KEEL_ASSIGN(VaultKey key, VaultKey::fromBytes(m_keyslots.key.bytes().clone()));
    return OpenKeyslots{m_keyslots.file, std::move(key), m_keyslots.slot, m_keyslots.fromPrevious};
}

Result<void> Diary::installUpgrade(const KeyslotFile& upgraded)
{
    KEEL_TRY(m_keyslotStore.installUpgrade(m_keyslots, upgraded));
    return rememberGeneration();
}

Result<QList<Diary::Check>> Diary::verify()
{
    QList<Check> checks;
    const auto add = [&checks](const char* name, Result<QStringList> faults) -> Result<void> {
        if (!faults)
            return fail(faults.error());
        checks.append({QString::fromLatin1(name), *faults});
        return {};
    };
    KEEL_TRY(add("cipher_integrity", m_connection->cipherIntegrityCheck()));
    // Whatever reads a page with a wrong HMAC ends the connection for all that comes after it.
    if (!checks.last().faults.isEmpty())
        return checks;
    KEEL_TRY(add("integrity", m_connection->integrityCheck()));
    KEEL_TRY(add("foreign_keys", rowsOf(*m_connection, "SELECT \"table\" FROM pragma_foreign_key_check")));
    if (!isReadOnly()) // the index only checks itself where it may write
        KEEL_TRY(add("search_index", searchFaults(*m_connection)));
    KEEL_TRY(
        add("orphaned_lists",
            rowsOf(*m_connection, "SELECT 'link ' || seq FROM link WHERE seq NOT IN (SELECT seq FROM record)"
                                  " UNION SELECT 'text_line ' || seq FROM text_line"
                                  " WHERE seq NOT IN (SELECT seq FROM record)")));
    KEEL_TRY(
        add("check_ins_per_day",
            rowsOf(*m_connection, "SELECT 'day ' || c.local_date FROM check_in c JOIN record r USING (seq)"
                                  " WHERE r.deleted_at IS NULL GROUP BY c.local_date HAVING count(*) > 1")));
    const bool authentic = m_keyslots.file.isAuthentic(m_keyslots.key);
    KEEL_TRY(add("keyslots", QStringList(authentic ? QStringList() : QStringList(QStringLiteral("mac")))));
    return checks;
}

} // namespace keel
