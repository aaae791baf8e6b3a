// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/SeriesSheet.h"

#include "core/session/SeriesRules.h"
#include "ui/shell/LabelledField.h"
#include "ui/shell/SheetDrafts.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kring::ui {

namespace {

constexpr int descriptionHeight = 84;

} // namespace

SeriesSheet::SeriesSheet(workspace::Workspace& workspace, const Theme& theme, session::Series series,
                         QWidget* window)
    : Sheet(theme, 600, series.id ? tr("Edit the series") : tr("New series"), window)
    , m_workspace(workspace)
    , m_series(std::move(series))
    , m_title(new QLineEdit(m_series.title, this))
    , m_themeField(new QLineEdit(m_series.overarchingTheme, this))
    , m_goal(new QLineEdit(m_series.commonGoal, this))
    , m_pilot(new QLineEdit(m_series.pilot, this))
    , m_programme(new QLineEdit(m_series.programme, this))
    , m_description(new QPlainTextEdit(m_series.description, this))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
    , m_drafts(new SheetDrafts(workspace, toAny(m_series.id), this))
{
    layField(content(), theme, tr("What the series is called"), *m_title);
    layField(content(), theme, tr("Overarching theme"), *m_themeField);
    layField(content(), theme, tr("Common goal"), *m_goal);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    layField(*left, theme, tr("Pilot"), *m_pilot);
    row->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    layField(*right, theme, tr("Part of the programme"), *m_programme);
    row->addLayout(right, 1);
    content().addLayout(row);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(descriptionHeight);
    layField(content(), theme, tr("Description, for those who are to come"), *m_description);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);
    auto* keepButton = new KeyButton(theme, KeyButton::Style::Primary, tr("Keep it"), QStringLiteral("check"),
                                     tr("Enter"), this);
    content().addSpacing(4);
    content().addWidget(keepButton, 0, Qt::AlignRight);
    connect(keepButton, &QPushButton::clicked, this, &SeriesSheet::keep);
    int number = 0;
    for (QLineEdit* field : {m_title, m_themeField, m_goal, m_pilot, m_programme}) {
        connect(field, &QLineEdit::returnPressed, this, &SeriesSheet::keep);
        m_drafts->add(QStringLiteral("series-%1").arg(number++), *field);
    }
    m_drafts->add(QStringLiteral("series-description"), *m_description);
    connect(this, &Sheet::closed, m_drafts, &SheetDrafts::keep);
    setFocusProxy(m_title);
}

void SeriesSheet::keep()
{
    if (m_title->text().trimmed().isEmpty()) {
        m_title->setFocus();
        return complain(tr("Write what the series is called."));
    }
    session::Series after = m_series;
    after.title = m_title->text();
    after.overarchingTheme = m_themeField->text();
    after.commonGoal = m_goal->text();
    after.pilot = m_pilot->text();
    after.programme = m_programme->text();
    after.description = m_description->toPlainText();
    workspace::Change change = session::editSeries(m_series, after);
    if (!m_series.id) {
        after.id = m_workspace.ids().make<SeriesId>();
        change = session::newSeries(after);
    }
    const auto outcome = m_workspace.commit(change);
    if (!outcome)
        return complain(outcome.failure().sentence);
    m_drafts->forget();
    emit kept(after.id);
    closeSheet();
}

void SeriesSheet::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    fit();
}

} // namespace kring::ui
