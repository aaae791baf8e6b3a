// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SoftSound.h"

#include <canberra.h>

namespace kring::ui {

namespace {

constexpr int patience = 2000; // milliseconds to wait at the end for a sound that is being started

} // namespace

void SoftSound::Close::operator()(ca_context* context) const
{
    ca_context_destroy(context);
}

SoftSound::SoftSound()
{
    m_thread.setMaxThreadCount(1);
    ca_context* context = nullptr;
    if (ca_context_create(&context) != CA_SUCCESS)
        return;
    m_context.reset(context);
    ca_context_set_driver(context, "pulse"); // PipeWire answers to it too; ALSA would complain aloud
    ca_context_change_props(context, CA_PROP_APPLICATION_NAME, "Kring", CA_PROP_APPLICATION_ID, "kring",
                            CA_PROP_CANBERRA_VOLUME, "-6.0", nullptr);
}

SoftSound::~SoftSound()
{
    // A sound server that never answers must not keep the program: then the context is left to the system.
    if (!m_thread.waitForDone(patience))
        static_cast<void>(m_context.release());
}

void SoftSound::play(Chime chime)
{
    if (!m_context || m_thread.activeThreadCount() > 0)
        return;
    const char* sound = chime == Chime::TimeIsUp ? "complete" : "message";
    m_thread.start([context = m_context.get(), sound] {
        ca_context_play(context, 0, CA_PROP_EVENT_ID, sound, CA_PROP_CANBERRA_CACHE_CONTROL, "permanent",
                        CA_PROP_MEDIA_ROLE, "event", nullptr);
    });
}

} // namespace kring::ui
