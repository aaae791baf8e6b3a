// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SaveFormatSheet.h"

#include "ui/shell/LabelledField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

namespace kring::ui {

SaveFormatSheet::SaveFormatSheet(const Theme& theme, const QString& title, QWidget* window)
    : Sheet(theme, 520, tr("Save as a format"), window)
    , m_title(new QLineEdit(this))
{
    auto* hint = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("The agenda, its questions, the kinds of note and the ground rules. Nothing that "
                     "anybody has said goes with it."));
    hint->setWordWrap(true);
    content().addWidget(hint);
    m_title->setText(title);
    m_title->selectAll();
    layField(content(), theme, tr("What it is called"), *m_title);
    auto* save = new KeyButton(theme, KeyButton::Style::Primary, tr("Save the format"),
                               QStringLiteral("layout-template"), tr("Enter"), this);
    content().addSpacing(4);
    content().addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, &SaveFormatSheet::save);
    connect(m_title, &QLineEdit::returnPressed, this, &SaveFormatSheet::save);
    setFocusProxy(m_title);
}

void SaveFormatSheet::save()
{
    if (m_title->text().trimmed().isEmpty())
        return m_title->setFocus();
    emit wanted(m_title->text().trimmed());
    closeSheet();
}

} // namespace kring::ui
