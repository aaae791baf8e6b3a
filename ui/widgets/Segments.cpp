// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Segments.h"

#include "ui/widgets/RowPainting.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace kring::ui {

namespace {

constexpr int segmentHeight = 28;

/// One of the words; the ground they share is painted by their parent.
class Segment final : public QPushButton
{
public:
    Segment(const Theme& theme, const QString& text, QWidget* parent)
        : QPushButton(text, parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setFont(theme.font(TextSize::Label, Weight::Strong));
        setFixedHeight(segmentHeight);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(font()).horizontalAdvance(text()) + 18, segmentHeight};
    }
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
        if (!isEnabled())
            painter.setOpacity(0.5);
        painter.setFont(font());
        painter.setPen(isChecked() || underMouse() ? colours.text : colours.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme& m_theme;
};

} // namespace

Segments::Segments(const Theme& theme, const QStringList& words, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    for (const QString& word : words) {
        auto* segment = new Segment(theme, word, this);
        m_group.addButton(segment, int(m_group.buttons().size()));
        layout->addWidget(segment, 1);
    }
    m_group.button(0)->setChecked(true);
    setAccessibleName(name);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit chosen(id);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segments::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    m_group.button(index)->setChecked(true);
}

void Segments::setAvailable(int index, bool available)
{
    m_group.button(index)->setEnabled(available);
}

void Segments::setWord(int index, const QString& word)
{
    m_group.button(index)->setText(word);
    m_group.button(index)->updateGeometry();
}

void Segments::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const bool light = m_theme.scheme() == Scheme::Light;
    paintBox(painter, rect(), light ? colours.desk : colours.card, light ? QColor() : colours.line, 9);
}

} // namespace kring::ui
