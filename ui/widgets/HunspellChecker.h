// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SpellChecker.h"

#include <QHash>

#include <memory>

class Hunspell;

namespace kring::ui {

/// Spelling by the dictionaries that are installed for Hunspell. A dictionary is read behind the scenes when
/// the first word is asked for; a language without one has no wrong words.
class HunspellChecker final : public SpellChecker
{
    Q_OBJECT

public:
    /// `folder` holds the dictionaries (sv_SE.aff, sv_SE.dic, ...); learnt words are kept in the plain file
    /// `learnt`, one a line.
    HunspellChecker(const QString& folder, const QString& learnt, QObject* parent = nullptr);
    ~HunspellChecker() override;

    /// Where Debian and most others keep dictionaries.
    static QString systemFolder();

    /// Off: no word is wrong, and no dictionary is read.
    void setEnabled(bool enabled);

    /// True when the folder has a dictionary for any language that Kring knows.
    static bool hasDictionary(const QString& folder);

    void setLanguage(session::Language language) override;
    bool isCorrect(const QString& word) override;
    QStringList suggestions(const QString& word) override;
    void learn(const QString& word) override;

private:
    struct Dictionary;
    using Shared = std::shared_ptr<Dictionary>;

    void load();
    Dictionary* dictionary() const;

    QString m_folder;
    QString m_learnt;
    session::Language m_language = session::Language::Swedish;
    bool m_enabled = true;
    QHash<int, Shared> m_dictionaries; ///< by language; null while it is being read, or where there is none
    QHash<QString, bool> m_known;      ///< answers given lately in the language now
};

} // namespace kring::ui
