// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/ToolButton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kring::ui {

TopBar::TopBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_back(new ToolButton(theme, QStringLiteral("chevron-left"), tr("Back to Home"), this))
    , m_title(new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this))
    , m_subtitle(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_saved(new IconLabel(theme, QStringLiteral("check"), 14, this))
    , m_undo(new ToolButton(theme, QStringLiteral("undo-2"), tr("Undo"), this))
    , m_redo(new ToolButton(theme, QStringLiteral("redo-2"), tr("Redo"), this))
    , m_search(new ToolButton(theme, QStringLiteral("search"), tr("Search and commands"), this))
    , m_primary(new KeyButton(theme, KeyButton::Style::Primary, {}, {}, {}, this))
{
    setFixedHeight(64);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addStretch();
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch();
    // A long title gives way to the buttons beside it.
    m_title->setMinimumWidth(80);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setMinimumWidth(80);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_back);
    m_layout->addLayout(titles, 1);
    m_layout->addWidget(m_saved);
    m_layout->addWidget(m_undo);
    m_layout->addWidget(m_redo);
    m_layout->addWidget(m_search);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_primary);
    setSaved({});
    setUndo({}, {});
    setPrimary({}, {}, {}, false);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backWanted);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoWanted);
    connect(m_search, &QToolButton::clicked, this, &TopBar::searchWanted);
    m_search->setToolTip(QString(tr("Search and commands") + u" (" +
                                 QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText) +
                                 u')'));
    connect(m_primary, &QPushButton::clicked, this, &TopBar::primaryWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TopBar::setTitles(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_title->setToolTip(plainToolTip(title));
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void TopBar::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void TopBar::setSaved(const QString& words)
{
    m_saved->setText(words);
    m_saved->setVisible(!words.isEmpty());
}

void TopBar::setUndo(const QString& undo, const QString& redo)
{
    const auto name = [](QToolButton& button, const QString& word, const QString& what, const QString& key) {
        const QString text = what.isEmpty() ? word : QString(word + u": " + what);
        button.setEnabled(!what.isEmpty());
        button.setAccessibleName(text);
        button.setToolTip(plainToolTip(QString(text + u" (" + key + u')')));
    };
    name(*m_undo, tr("Undo"), undo, QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText));
    name(*m_redo, tr("Redo"), redo,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toString(QKeySequence::NativeText));
}

void TopBar::setExtras(QWidget* extras)
{
    if (m_extras == extras)
        return;
    if (m_extras) {
        m_layout->removeWidget(m_extras);
        m_extras->hide();
        m_extras->setParent(nullptr);
    }
    m_extras = extras;
    if (extras) {
        m_layout->insertWidget(m_layout->indexOf(m_primary), extras);
        extras->show();
    }
}

void TopBar::setPrimary(const QString& text, const QString& icon, const QString& key, bool enabled)
{
    m_primary->setText(text);
    m_primary->setIconName(icon);
    m_primary->setHint(key);
    m_primary->setEnabled(enabled);
    m_primary->setVisible(!text.isEmpty());
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colours().line);
}

} // namespace kring::ui
