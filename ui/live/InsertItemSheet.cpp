// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/InsertItemSheet.h"

#include "core/agenda/AgendaEdits.h"
#include "core/agenda/MinutesText.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/SheetFields.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>

namespace kring::ui {

namespace {

constexpr int minutesAtFirst = 10;

} // namespace

InsertItemSheet::InsertItemSheet(LiveSession& session, const Theme& theme,
                                 const session::Vocabulary& vocabulary, session::Language words,
                                 QWidget* window)
    : Sheet(theme, 480, tr("Insert an item"), window)
    , m_session(session)
    , m_kinds(vocabulary.terms(QStringLiteral("agenda_kind")))
    , m_title(new QLineEdit(this))
    , m_kind(new ChoiceBox(theme, this))
    , m_minutes(new QLineEdit(this))
    , m_complaint(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    addField(content(), theme, tr("What is it?"), *m_title);
    int index = 0;
    for (const session::Term& kind : m_kinds) {
        m_kind->addItem(words == session::Language::Swedish ? kind.swedish : kind.english);
        if (kind.code == QLatin1String("topic"))
            m_kind->setCurrentIndex(index);
        ++index;
    }
    addLabelled(content(), theme, tr("Kind of item"), *m_kind);
    m_minutes->setText(QString::number(minutesAtFirst));
    addField(content(), theme, tr("How long? (25, 90m, 1.5h or 1:30)"), *m_minutes);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);

    auto* put = new KeyButton(theme, KeyButton::Style::Primary, tr("Put it in next"),
                              QStringLiteral("list-plus"), tr("Enter"), this);
    content().addSpacing(4);
    content().addWidget(put, 0, Qt::AlignRight);
    connect(put, &QPushButton::clicked, this, &InsertItemSheet::put);
    connect(m_title, &QLineEdit::returnPressed, this, &InsertItemSheet::put);
    connect(m_minutes, &QLineEdit::returnPressed, this, &InsertItemSheet::put);
    for (const auto& [name, field] : {std::pair(QStringLiteral("item-title"), m_title),
                                      std::pair(QStringLiteral("item-minutes"), m_minutes)})
        connect(keepDraft(*this, session, name, *field), &DraftKeeper::failed, this,
                &InsertItemSheet::complain);
    setFocusProxy(m_title);
}

void InsertItemSheet::put()
{
    const auto minutes = agenda::minutesFromText(m_minutes->text());
    const session::Term& kind = m_kinds[size_t(m_kind->currentIndex())];
    // A break needs no other name than its kind's.
    const QString title = m_title->text().trimmed().isEmpty() && kind.group == QLatin1String("break")
                              ? m_kind->currentText()
                              : m_title->text();
    if (title.trimmed().isEmpty() || !minutes) {
        complain(minutes ? tr("Write what the item is about.")
                         : tr("Write the minutes as 25, 90m, 1.5h or 1:30, a day at most."));
        (minutes ? m_title : m_minutes)->setFocus();
        return;
    }
    const auto id = m_session.workspace().ids().make<AgendaItemId>();
    const Outcome<Done> outcome = m_session.attempt([&](const session::SessionRecord& record, Instant now) {
        return agenda::insertItem(record, id, kind.code, title, *minutes, now);
    });
    if (!outcome)
        return complain(outcome.failure().sentence);
    m_title->clear();
    m_minutes->setText(QString::number(minutesAtFirst));
    closeSheet();
}

void InsertItemSheet::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

} // namespace kring::ui
