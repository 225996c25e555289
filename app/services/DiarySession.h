// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/SerialExecutor.h"
#include "services/Diary.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace keel {

/// What a write may have changed for those who did not write it.
enum class DiaryPart {
    CheckIns = 1,
    Entries = 2, ///< what else has a place in the timeline, plans too
    Scores = 4,  ///< and the questionnaires they come from
    Values = 8,
    OwnItems = 16,
    People = 32,
    Work = 64, ///< the rota and the profile
};
Q_DECLARE_FLAGS(DiaryParts, DiaryPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(DiaryParts)

/// Where anything may have been written: removed, brought back, or read in from a file.
inline constexpr DiaryParts wholeDiary(~0);

/// An unlocked diary, as an object: it owns the storage thread, the connection, the keys and everything that
/// needs them. Destroying it locks: the database is closed, the keys are wiped, and no plaintext is left in
/// what it owned. There is no "is unlocked" flag anywhere.
class DiarySession final : public QObject
{
    Q_OBJECT

public:
    DiarySession(std::unique_ptr<SerialExecutor> executor, std::unique_ptr<Diary> diary);
    ~DiarySession() override;
    Q_DISABLE_COPY_MOVE(DiarySession)

    /// Runs `work(Diary&)` on the storage thread, in order. The GUI continues with `.then(context, ...)`;
    /// the command line and tests may block with `.takeResult()`.
    template <class Work> auto run(Work work) -> Answer<std::invoke_result_t<Work, Diary&>>
    {
        askIdleWorkToEnd();
        using Value = std::invoke_result_t<Work, Diary&>;
        return m_executor->run([this, work = std::move(work)]() mutable -> Value {
            beginAwaitedWork();
            if constexpr (std::is_void_v<Value>) {
                work(*m_diary);
            } else {
                Value result = work(*m_diary);
                noteOutcome(result);
                return result;
            }
        });
    }

    /// The same for work nobody waits for, giving a Result: it ends early, with Cancelled, as soon as run()
    /// wants the thread or the session ends.
    template <class Work> auto runIdle(Work work) -> Answer<std::invoke_result_t<Work, Diary&>>
    {
        using Value = std::invoke_result_t<Work, Diary&>;
        return m_executor->run([this, work = std::move(work)]() mutable -> Value {
            if (!beginIdleWork())
                return fail(ErrorCode::Cancelled);
            Value result = work(*m_diary);
            endIdleWork();
            noteOutcome(result);
            return result;
        });
    }

    /// What keeps the diary from being written to at the moment, Diary::obstacle(); nothing: it can be. Any
    /// thread.
    [[nodiscard]] std::optional<ErrorCode> obstacle() const;
    [[nodiscard]] bool isWritable() const { return !obstacle(); }
    /// Whether it can be written to by now; obstacle() says it before the answer comes.
    Answer<bool> tryWriting();
    /// Where its files lie.
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Lets `reader` read again when somebody else has written one of `parts`. GUI thread, like changed().
    template <class Reader> void follow(DiaryParts parts, Reader* reader, void (Reader::*readAgain)())
    {
        connect(this, &DiarySession::changed, reader,
                [parts, reader, readAgain](DiaryParts written, const QObject* writer) {
                    if (writer != reader && written.testAnyFlags(parts))
                        (reader->*readAgain)();
                });
    }

    /// Stops what is running on the storage thread, if it can be stopped (a search, a check). Any thread.
    void interrupt() { m_diary->interrupt(); }

Q_SIGNALS:
    /// `writer`, which emits it once its write is done, has shown it already.
    void changed(keel::DiaryParts written, const QObject* writer);
    /// obstacle() is another now.
    void writableChanged();

private:
    /// After every piece of work, on the storage thread.
    template <class Value> void noteOutcome(const Value& result)
    {
        std::optional<ErrorCode> failed;
        if constexpr (requires { result.error().code; }) {
            if (!result)
                failed = result.error().code;
        }
        m_diary->noteOutcome(failed);
        tellObstacle();
    }
    void tellObstacle();

    void askIdleWorkToEnd();
    void beginAwaitedWork();
    [[nodiscard]] bool beginIdleWork();
    void endIdleWork();

    std::unique_ptr<SerialExecutor> m_executor;
    std::unique_ptr<Diary> m_diary; ///< touched on the executor's thread only
    QString m_folder;
    std::atomic<int> m_obstacle; ///< an ErrorCode, or none of them
    std::mutex
        m_turns; ///< guards the two below, so that an interruption never meets the work after the idle one
    int m_awaited = 0; ///< given to run() and not begun
    bool m_idleRunning = false;
};

} // namespace keel
