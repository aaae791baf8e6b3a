// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AskerChooser.h"

#include "ui/live/AskerMenu.h"
#include "ui/widgets/RowPainting.h"

#include <QMenu>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int arrow = 14;
constexpr int padding = 6;

} // namespace

AskerChooser::AskerChooser(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                           std::function<const session::SessionRecord&()> record, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_record(std::move(record))
{
    setFont(theme.font(TextSize::Label, Weight::Strong));
    setFlat(true);
    setAutoDefault(true); // Enter presses it
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &AskerChooser::openMenu);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    choose({});
}

void AskerChooser::choose(const floor::Asker& asker)
{
    m_asker = asker;
    const QString word = askerWord(asker, m_record(), m_vocabulary, m_words);
    setText(word.isEmpty() ? tr("no name") : word);
    setAccessibleName(tr("Who asks: %1").arg(text()));
    updateGeometry();
    update();
}

void AskerChooser::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAskers(*menu, m_record(), m_vocabulary, m_words, m_asker, [this](const floor::Asker& asker) {
        choose(asker);
        emit chosen();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

QSize AskerChooser::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(text()) + arrow + 6 + 2 * padding, 30};
}

void AskerChooser::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (underMouse() || hasFocus())
        paintBox(painter, rect(), colours.sunken, hasFocus() ? colours.accent : QColor(),
                 Theme::controlRadius, 2);
    const QRect words = rect().adjusted(padding, 0, -padding - arrow - 6, 0);
    const QFont weighed = m_theme.font(TextSize::Label, isNobody() ? Weight::Regular : Weight::Strong);
    painter.setFont(weighed);
    painter.setPen(isNobody() ? colours.muted : colours.text);
    const QString shown = QFontMetrics(weighed).elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int arrowLeft =
        std::min(words.left() + QFontMetrics(weighed).horizontalAdvance(shown) + 6, words.right() + 6);
    paintIcon(painter, m_theme, QStringLiteral("chevron-down"), colours.muted,
              {arrowLeft, (height() - arrow) / 2}, arrow);
}

} // namespace kring::ui
