// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/ScopeChips.h"

#include "ui/widgets/RowPainting.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace kring::ui {

class ScopeChip final : public QAbstractButton
{
public:
    ScopeChip(const Theme& theme, const QString& text, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setCount(const QString& count)
    {
        m_count = count;
        setAccessibleName(count.isEmpty() ? text() : QString(text() + u' ' + count));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {2 * padding + textWidth() + (m_count.isEmpty() ? 0 : between + countWidth()), 30};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = m_theme.colours();
        QPainter painter(this);
        paintBox(painter, rect(),
                 isChecked()    ? colours.accent
                 : underMouse() ? colours.sunken
                                : colours.card,
                 isChecked() ? colours.accent : colours.line, height() / 2.0);
        painter.setFont(m_theme.font(TextSize::Label, Weight::Strong));
        painter.setPen(isChecked() ? colours.onAccent : colours.text);
        painter.drawText(rect().adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(m_theme.font(TextSize::Label));
        painter.setPen(isChecked() ? colours.onAccent : colours.muted);
        painter.drawText(rect().adjusted(padding + textWidth() + between, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, m_count);
    }

private:
    static constexpr int padding = 12;
    static constexpr int between = 6;

    int textWidth() const
    {
        return QFontMetrics(m_theme.font(TextSize::Label, Weight::Strong)).horizontalAdvance(text());
    }
    int countWidth() const { return QFontMetrics(m_theme.font(TextSize::Label)).horizontalAdvance(m_count); }

    const Theme& m_theme;
    QString m_count;
};

ScopeChips::ScopeChips(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 10, 24, 8);
    layout->setSpacing(8);
    for (int i = 0; i < paletteScopes; ++i) {
        auto* chip = new ScopeChip(theme, PaletteSearch::scopeName(PaletteScope(i)), this);
        m_chips[size_t(i)] = chip;
        layout->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { choose(PaletteScope(i)); });
    }
    layout->addStretch();
    m_chips.front()->setChecked(true);
}

void ScopeChips::choose(PaletteScope scope)
{
    const bool isAnother = scope != m_scope;
    m_scope = scope;
    for (int i = 0; i < paletteScopes; ++i)
        m_chips[size_t(i)]->setChecked(PaletteScope(i) == scope);
    if (isAnother)
        emit chosen(scope);
}

void ScopeChips::step(int by)
{
    choose(PaletteScope((int(m_scope) + by + paletteScopes) % paletteScopes));
}

void ScopeChips::setCounts(const std::array<QString, paletteScopes>& counts)
{
    for (size_t i = 0; i < counts.size(); ++i)
        m_chips[i]->setCount(counts[i]);
}

} // namespace kring::ui
