// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Clock.h"
#include "core/common/Id.h"

#include <atomic>

namespace kring {

/// Makes ids: milliseconds since the epoch shifted left by 20 bits, with random low bits, strictly
/// increasing within one source even if the clock is set back. They sort by time of creation, and rows of
/// two files can be merged without renumbering. Safe to share between threads; one per process.
class IdSource
{
public:
    explicit IdSource(const Clock& clock)
        : m_clock(clock)
    {
    }

    /// A new id of the wanted type: `ids.make<NoteId>()`.
    template <class IdType>
    IdType make()
    {
        return {nextValue()};
    }

private:
    qint64 nextValue();

    const Clock& m_clock;
    std::atomic<qint64> m_last = 0;
};

} // namespace kring
