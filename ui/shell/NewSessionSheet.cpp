// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewSessionSheet.h"

#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace kring::ui {

NewSessionSheet::NewSessionSheet(const Theme& theme, std::vector<session::Format> formats, QWidget* window)
    : Sheet(theme, 520, tr("New session"), window)
    , m_formats(std::move(formats))
    , m_title(new QLineEdit(this))
    , m_format(new ChoiceBox(theme, this))
{
    const auto addLabel = [&](const QString& text, QWidget* buddy) {
        auto* label = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
        label->setText(text);
        label->setBuddy(buddy);
        buddy->setAccessibleName(text);
        auto* column = new QVBoxLayout; // the label stands close over its field
        column->setSpacing(6);
        column->addWidget(label);
        content().addLayout(column);
        return column;
    };
    QVBoxLayout* about = addLabel(tr("What is it about?"), m_title);
    m_title->setPlaceholderText(tr("The theme of this session"));
    auto* frame = new FieldFrame(theme, *m_title, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 8, 10, 8); // and 2 of the field itself: in line with a ChoiceBox
    inside->addWidget(m_title);
    frame->setMinimumHeight(Theme::controlHeight + 4);
    about->addWidget(frame);

    QVBoxLayout* choice = addLabel(tr("Format"), m_format);
    for (const session::Format& format : m_formats)
        m_format->addItem(format.title);
    choice->addWidget(m_format);
    auto* hint = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("Planned for today, from the next quarter of an hour."));
    content().addWidget(hint);

    auto* make = new KeyButton(theme, KeyButton::Style::Primary, tr("Make the session"),
                               QStringLiteral("plus"), tr("Enter"), this);
    content().addSpacing(4);
    content().addWidget(make, 0, Qt::AlignRight);
    connect(make, &QPushButton::clicked, this, &NewSessionSheet::make);
    connect(m_title, &QLineEdit::returnPressed, this, &NewSessionSheet::make);
    setFocusProxy(m_title);
}

void NewSessionSheet::make()
{
    const session::Format& format = m_formats[size_t(m_format->currentIndex())];
    const QString typed = m_title->text().trimmed();
    emit wanted(format, typed.isEmpty() ? format.title : typed);
    closeSheet();
}

} // namespace kring::ui
