// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/IdSource.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kring {

qint64 IdSource::nextValue()
{
    const qint64 milliseconds = std::max<qint64>(toMilliseconds(m_clock.now()), 1);
    const qint64 candidate = (milliseconds << 20) | QRandomGenerator::global()->bounded(1 << 20);
    qint64 last = m_last.load();
    qint64 next = 0;
    do {
        // Within the same millisecond (or after the clock went back) count on from the last one: order is
        // worth more than randomness, and the random start already keeps two files apart.
        next = std::max(candidate, last + 1);
    } while (!m_last.compare_exchange_weak(last, next));
    return next;
}

} // namespace kring
