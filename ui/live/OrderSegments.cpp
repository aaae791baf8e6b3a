// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/OrderSegments.h"

#include "ui/widgets/RowPainting.h"

#include <QBoxLayout>
#include <QPushButton>

namespace kring::ui {

using floor::QuestionOrder;

namespace {

constexpr std::pair<QuestionOrder, const char*> orders[] = {
    {QuestionOrder::MostDots, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "Most dots")},
    {QuestionOrder::Newest, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "Newest")},
    {QuestionOrder::OneFromEachSide, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "One from each side")},
    {QuestionOrder::Unhandled, QT_TRANSLATE_NOOP("kring::ui::OrderSegments", "Unhandled")},
};

/// One of the segments; the ground they share is painted by their parent.
class Segment final : public QPushButton
{
public:
    Segment(const Theme& theme, const QString& text, QWidget* parent)
        : QPushButton(text, parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setFont(theme.font(TextSize::Label, Weight::Strong));
        setFixedHeight(28);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {QFontMetrics(font()).horizontalAdvance(text()) + 18, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = m_theme.colours();
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), m_theme.scheme() == Scheme::Light ? colours.card : colours.line, {}, 7);
        if (hasFocus())
            paintBox(painter, rect(), {}, colours.accent, 7, 2);
        painter.setFont(font());
        painter.setPen(isChecked() || underMouse() ? colours.text : colours.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme& m_theme;
};

} // namespace

OrderSegments::OrderSegments(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    for (const auto& [order, text] : orders) {
        auto* segment = new Segment(theme, tr(text), this);
        m_group.addButton(segment, int(order));
        layout->addWidget(segment);
    }
    m_group.button(int(QuestionOrder::MostDots))->setChecked(true);
    setAccessibleName(tr("Order of the questions"));
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit orderChanged();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QuestionOrder OrderSegments::order() const
{
    return QuestionOrder(m_group.checkedId());
}

void OrderSegments::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const bool light = m_theme.scheme() == Scheme::Light;
    paintBox(painter, rect(), light ? colours.desk : colours.card, light ? QColor() : colours.line, 9);
}

} // namespace kring::ui
