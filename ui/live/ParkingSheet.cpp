// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ParkingSheet.h"

#include "ui/live/FloorActions.h"
#include "ui/widgets/PlainLabel.h"

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int sheetWidth = 720;
constexpr int sheetMargins = 48;
constexpr int mostHeight = 380;
constexpr int leastHeight = 80;

} // namespace

ParkingSheet::ParkingSheet(LiveSession& session, FloorActions& actions, const Theme& theme,
                           const session::Vocabulary& vocabulary, session::Language words, QWidget* window)
    : Sheet(theme, sheetWidth, tr("Parking place"), window)
    , m_session(session)
    , m_model(vocabulary, words)
    , m_list(new QuestionList(theme, m_model, this))
    , m_empty(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this))
{
    m_list->resize(sheetWidth - sheetMargins, leastHeight); // rows are measured before the sheet is seen
    m_list->setAccessibleName(tr("Parked questions"));
    m_empty->setText(tr("No question is parked."));
    auto* hint = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(
        tr("Enter takes up · U raises again · C carries · N not taken up · Alt+↑ Alt+↓ orders · Esc closes"));
    hint->setWordWrap(true);
    content().addWidget(m_list);
    content().addWidget(m_empty);
    content().addWidget(hint);
    connect(m_list, &QuestionList::actWanted, this, [this, &actions](QuestionAct act, QuestionId question) {
        if (act == QuestionAct::Merge || act == QuestionAct::Edit)
            return; // these need the floor under the sheet
        actions.carryOut(act, question, m_list->menuPlace(question));
        if (act == QuestionAct::TakeUp)
            closeSheet();
    });
    connect(m_list, &QuestionList::setDots, &actions, &FloorActions::setDots);
    connect(m_list, &QuestionList::moveWanted, &actions, &FloorActions::moveParked);
    connect(m_list, &QuestionList::menuWanted, &actions, &FloorActions::openMenu);
    connect(&session, &LiveSession::changed, this, &ParkingSheet::refresh);
    refresh();
}

ParkingSheet::~ParkingSheet()
{
    delete m_list; // before the model that it shows
}

void ParkingSheet::openInList()
{
    open();
    if (m_model.rowCount() == 0)
        return;
    m_list->setFocus();
    m_list->ensureCurrent();
}

void ParkingSheet::refresh()
{
    const bool hadFocus = m_list->hasFocus();
    m_model.showParked(m_session.record());
    const int most = std::clamp(window()->height() - 240, leastHeight, mostHeight);
    int height = 0;
    for (int row = 0; row < m_model.rowCount() && height < most; ++row)
        height += m_list->sizeHintForIndex(m_model.index(row)).height();
    m_list->setFixedHeight(std::clamp(height, leastHeight, most));
    m_list->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    if (hadFocus && m_model.rowCount() == 0)
        setFocus();
    else if (hadFocus)
        m_list->ensureCurrent();
}

} // namespace kring::ui
