// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorFoot.h"

#include "core/floor/Leftovers.h"
#include "ui/widgets/LinkButton.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>

namespace kring::ui {

namespace {

constexpr int mostDots = 10;

} // namespace

FloorFoot::FloorFoot(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_dots(new LinkButton(theme, QStringLiteral("chevron-down")))
    , m_more(new LinkButton(theme, QStringLiteral("chevron-down")))
    , m_parked(new LinkButton(theme, QStringLiteral("circle-parking")))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_dots, 0, 0, Qt::AlignLeft);
    layout->addWidget(m_more, 0, 1, Qt::AlignHCenter);
    layout->addWidget(m_parked, 0, 2, Qt::AlignRight);
    for (const int column : {0, 1, 2})
        layout->setColumnStretch(column, 1);
    for (LinkButton* button : {m_dots, m_more, m_parked}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    connect(m_dots, &QPushButton::clicked, this, &FloorFoot::openDotsEach);
    connect(m_more, &QPushButton::clicked, this, &FloorFoot::moreWanted);
    connect(m_parked, &QPushButton::clicked, this, &FloorFoot::parkingWanted);
}

void FloorFoot::show(const session::SessionRecord& record)
{
    m_dotsEach = record.session.dotsEach;
    m_dots->setText(m_dotsEach > 0 ? tr("%n dot(s) each", nullptr, m_dotsEach) : tr("Dots each"));
    m_dots->setAccessibleName(tr("How many dots each person had: %1")
                                  .arg(m_dotsEach > 0 ? QString::number(m_dotsEach) : tr("not said")));
    const int parked = int(floor::parked(record).size());
    m_parked->setVisible(parked > 0);
    m_parked->setText(tr("%n parked", nullptr, parked));
}

void FloorFoot::showBelow(int questions)
{
    m_more->setVisible(questions > 0);
    m_more->setText(tr("%n more question(s)", nullptr, questions));
}

void FloorFoot::openDotsEach()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* choices = new QActionGroup(menu);
    for (int dots = 0; dots <= mostDots; ++dots) {
        const QString text = dots == 0 ? tr("not said") : tr("%n dot(s) each", nullptr, dots);
        QAction* action = menu->addAction(text, this, [this, dots] { emit dotsEachChosen(dots); });
        action->setCheckable(true);
        action->setChecked(dots == m_dotsEach);
        choices->addAction(action);
        if (dots == m_dotsEach)
            menu->setActiveAction(action);
    }
    menu->popup(m_dots->mapToGlobal(QPoint(0, m_dots->height())));
}

} // namespace kring::ui
