// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/LiveSession.h"
#include "ui/live/PerspectiveKey.h"
#include "ui/shell/Command.h"

#include "core/session/Vocabulary.h"

#include <QGridLayout>

#include <array>

namespace kring::ui {

class KeyButton;
class LinkButton;
class PlainLabel;

/// Free dialogue: one key a perspective, and one for "nobody's time is measured now". Those that have no key
/// are in a menu.
class PerspectiveKeys final : public QWidget
{
    Q_OBJECT

public:
    PerspectiveKeys(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                    session::Language words, QWidget* parent = nullptr);

    Commands commands();

    void setCompact(bool compact);

signals:
    void speaks(const QString& perspective);
    void measureNothing();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showBasis();
    QString wordOf(const QString& perspective) const;
    void fillMenu();

    LiveSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    PlainLabel* m_basis;
    LinkButton* m_more;
    KeyButton* m_nothing;
    QGridLayout* m_grid;
    std::array<PerspectiveKey*, 6> m_keys;
};

} // namespace kring::ui
