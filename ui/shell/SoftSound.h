// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

struct ca_context;

namespace kring::ui {

/// What a sound tells.
enum class Chime {
    TimeIsUp, ///< an agenda item's time has ended
    RoundOff, ///< a short turn is about to end
};

/// Plays the desktop's own soft sounds. Where there is no sound nothing happens, and nobody waits for it.
class SoftSound final
{
public:
    SoftSound();
    ~SoftSound();

    void play(Chime chime);

private:
    struct Close
    {
        void operator()(ca_context* context) const;
    };

    std::unique_ptr<ca_context, Close> m_context;
    QThreadPool m_thread; ///< one, because finding out that there is no sound server can take a while
};

} // namespace kring::ui
