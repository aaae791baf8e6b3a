// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/FirstRunView.h"

#include "ui/home/TableDrawing.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>

namespace kring::ui {

namespace {

constexpr int sentenceWidth = 640;

} // namespace

FirstRunView::FirstRunView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_new(new KeyButton(theme, KeyButton::Style::Primary, tr("New session"), QStringLiteral("plus"),
                          QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText), this))
    , m_sample(new KeyButton(theme, KeyButton::Style::Plain, tr("Open the sample workspace"),
                             QStringLiteral("folder-open"), {}, this))
{
    auto* sentence = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this);
    sentence->setText(tr("Plan your first session, or open the sample and see how a finished session becomes "
                         "learning that is carried on."));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    sentence->setFixedWidth(sentenceWidth);
    // Measured by its own font: before the label has been shown, it does not know its height for a width.
    sentence->setMinimumHeight(
        QFontMetrics(theme.font(TextSize::Title, Weight::Strong))
            .boundingRect(0, 0, sentenceWidth, 1000, Qt::TextWordWrap, sentence->text())
            .height());

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (KeyButton* button : {m_new, m_sample}) {
        button->setFixedHeight(40);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(4);
    column->addWidget(new TableDrawing(theme, this), 0, Qt::AlignHCenter);
    column->addSpacing(36);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    column->addSpacing(28);
    column->addLayout(buttons);
    column->addStretch(6);
    connect(m_new, &KeyButton::clicked, this, &FirstRunView::newSessionWanted);
    connect(m_sample, &KeyButton::clicked, this, &FirstRunView::sampleWanted);
}

} // namespace kring::ui
