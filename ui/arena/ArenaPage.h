// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"

class QLineEdit;

namespace kring::ui {

class ArenaBoard;
class CardList;
class KeyButton;
class PlainLabel;
class Sheet;

/// The puzzle of an arena: what lies in the pool, the passes with their rooms, and what does not go together.
class ArenaPage final : public Page
{
    Q_OBJECT

public:
    ArenaPage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
              session::Language words, QWidget* parent = nullptr);

    QString title() const override { return m_record.session.title.simplified(); }
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    QString primaryCommand() const override { return QStringLiteral("arena.suggest"); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildPool();
    void connectParts();
    void read();
    void take(const workspace::Change& change);
    void readIfShown();
    void showPuzzle();
    void write(const workspace::Change& change);
    void edit(ContributionId id);
    void editPass(AgendaItemId pass);
    void suggest();
    void removeChosen();
    void open(Sheet* sheet);
    ContributionId chosen() const;

    workspace::Workspace& m_workspace;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    session::SessionRecord m_record;
    bool m_isOutdated = false;
    ArenaBoard* m_board;
    CardList* m_pool;
    CardList* m_troubles;
    QLineEdit* m_filter;
    PlainLabel* m_poolTitle;
    PlainLabel* m_troubleTitle;
    PlainLabel* m_coverage;
    PlainLabel* m_hint;
    KeyButton* m_add;
};

} // namespace kring::ui
