// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/ListCard.h"

#include "ui/widgets/RowPainting.h"

#include <QBoxLayout>
#include <QEvent>

namespace kring::ui {

namespace {

/// Paints the pill that a label stands in.
class Pill final : public QWidget
{
public:
    Pill(const Theme& theme, QWidget& label, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(9, 2, 9, 3);
        row->addWidget(&label);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), m_theme.colours().sunken, m_theme.colours().line, height() / 2.0);
    }

private:
    const Theme& m_theme;
};

} // namespace

ListCard::ListCard(const Theme& theme, const QString& title, const QString& empty, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_list(new HomeList(theme, this))
    , m_count(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::muted, this))
    , m_empty(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
{
    auto* heading = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this);
    heading->setText(title);
    m_list->setAccessibleName(title);
    m_empty->setText(empty);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 8, 12, 0);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(10);
    head->addWidget(heading);
    head->addWidget(new Pill(theme, *m_count, this));
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 8, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    setCount(0, false);
}

void ListCard::setCount(int count, bool more)
{
    m_count->setText(more ? QString(QString::number(count) + u'+') : QString::number(count));
    m_count->parentWidget()->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_list->setFocusPolicy(count > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace kring::ui
