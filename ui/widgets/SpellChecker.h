// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"

#include <QObject>
#include <QStringList>

namespace kring::ui {

/// Knows which words are spelt as a dictionary has them. Never makes anybody wait: while there is no
/// dictionary, or none yet, every word counts as correct.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The language of what is written from now on.
    virtual void setLanguage(session::Language language) = 0;

    virtual bool isCorrect(const QString& word) = 0;

    /// What may have been meant, the likeliest first; a few.
    virtual QStringList suggestions(const QString& word) = 0;

    /// The word is correct from now on, also after a restart.
    virtual void learn(const QString& word) = 0;

signals:
    /// Other words are correct than before: look again.
    void changed();
};

} // namespace kring::ui
