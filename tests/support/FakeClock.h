// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace kring::test {

/// A clock that stands still until a test moves it. Begins on 13 November 2026 at 09:00 in Stockholm.
class FakeClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Duration by) { m_now += by; }

private:
    Instant m_now =
        instantFromMilliseconds(QDateTime(QDate(2026, 11, 13), QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch());
};

} // namespace kring::test
