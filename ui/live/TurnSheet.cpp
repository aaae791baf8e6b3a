// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/TurnSheet.h"

#include "core/floor/TurnRules.h"
#include "core/session/SessionTimes.h"
#include "ui/live/TurnDelegate.h"
#include "ui/widgets/CheckRow.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace kring::ui {

using floor::Turn;
using floor::TurnFault;
using session::SessionRecord;

namespace {

/// "9:41:20", "09.41": the wall clock as people write it; null when it is none.
QTime readTime(QString text)
{
    text = text.trimmed().replace(u'.', u':');
    for (const QString& format : {QStringLiteral("H:m:s"), QStringLiteral("H:m")}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return {};
}

/// That time on the day of `near`, in the session's zone.
Instant onTheDayOf(const session::Session& session, Instant near, QTime time)
{
    const QDateTime local(session::localDate(session, near), time, session::timeZoneOf(session));
    return instantFromMilliseconds(local.toMSecsSinceEpoch());
}

} // namespace

TurnSheet::TurnSheet(LiveSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
                     session::Language words, QWidget* window)
    : Sheet(theme, 640, tr("Finished turns"), window)
    , m_session(session)
    , m_model(vocabulary, words)
    , m_list(new QListView(this))
    , m_empty(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this))
    , m_editor(new QWidget(this))
    , m_perspective(new ChoiceBox(theme, this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_assisted(new CheckRow(theme, tr("With help: interpreter, assistant or communication aid"), this))
    , m_save(new KeyButton(theme, KeyButton::Style::Primary, tr("Save the turn"), {}, tr("Enter"), this))
    , m_remove(new KeyButton(theme, KeyButton::Style::Danger, tr("Remove the turn"),
                             QStringLiteral("trash-2"), {}, this))
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    build(vocabulary, words);
    connect(&session, &LiveSession::changed, this, &TurnSheet::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TurnSheet::showChosen);
    connect(m_save, &QPushButton::clicked, this, &TurnSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &TurnSheet::removeChosen);
    for (QLineEdit* field : {m_from, m_to})
        connect(field, &QLineEdit::returnPressed, this, &TurnSheet::save);
    refresh();
}

void TurnSheet::build(const session::Vocabulary& vocabulary, session::Language words)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TurnDelegate(theme(), *m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Finished turns"));
    m_list->setFixedHeight(std::clamp(parentWidget()->height() - 470, 108, 288));
    m_list->installEventFilter(this);
    new SlimScrollBar(theme(), *m_list, SlimScrollBar::gutter);
    setFocusProxy(m_list);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No turn has been measured and ended yet."));
    for (const session::Term& term : vocabulary.terms(QStringLiteral("perspective")))
        m_perspective->addItem(vocabulary.word(QStringLiteral("perspective"), term.code, words), term.code);
    m_perspective->setAccessibleName(tr("Perspective"));
    m_from->setAccessibleName(tr("Began at"));
    m_to->setAccessibleName(tr("Ended at"));
    m_error->setWordWrap(true);
    m_error->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_perspective, 1);
    line->addWidget(fieldWith(m_from));
    auto* dash = new PlainLabel(theme(), TextSize::Body, Weight::Regular, &Colours::muted, this);
    dash->setText(QStringLiteral("–"));
    line->addWidget(dash);
    line->addWidget(fieldWith(m_to));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto* editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(10);
    editor->addLayout(line);
    editor->addWidget(m_assisted);
    editor->addWidget(m_error);
    editor->addLayout(buttons);
    content().addWidget(m_list);
    content().addWidget(m_empty);
    content().addWidget(m_editor);
}

QWidget* TurnSheet::fieldWith(QLineEdit* field)
{
    auto* frame = new FieldFrame(theme(), *field, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 0, 10, 0);
    inside->addWidget(field);
    frame->setFixedSize(104, Theme::controlHeight + 4);
    return frame;
}

void TurnSheet::refresh()
{
    m_model.show(m_session.record());
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_editor->setVisible(any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    showChosen();
}

const Turn* TurnSheet::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return nullptr;
    const TurnId id = m_model.row(index.row()).id;
    for (const Turn& turn : m_session.record().turns) {
        if (turn.id == id)
            return &turn;
    }
    return nullptr;
}

void TurnSheet::showChosen()
{
    if (!chosen())
        return;
    const TurnRow& row = m_model.row(m_list->currentIndex().row());
    if (row.id != m_shown.id || !isTouched()) // what is being typed stays until another turn is chosen
        fill(row);
}

void TurnSheet::fill(const TurnRow& row)
{
    m_shown = row;
    say({});
    if (m_perspective->findData(row.perspective) < 0)
        m_perspective->addItem(row.word, row.perspective); // a workspace's own
    m_perspective->setCurrentIndex(m_perspective->findData(row.perspective));
    m_from->setText(row.from);
    m_to->setText(row.to);
    m_assisted->setChecked(row.assisted);
}

bool TurnSheet::isTouched() const
{
    return m_from->text() != m_shown.from || m_to->text() != m_shown.to ||
           m_assisted->isChecked() != m_shown.assisted ||
           m_perspective->currentData().toString() != m_shown.perspective;
}

void TurnSheet::save()
{
    const Turn* turn = chosen();
    const QTime from = readTime(m_from->text());
    const QTime to = readTime(m_to->text());
    if (!turn || !turn->endedAt)
        return;
    if (!from.isValid() || !to.isValid()) {
        say(tr("Write the times as hours, minutes and seconds: 09:41:20."));
        return;
    }
    const session::Session& session = m_session.record().session;
    Turn wanted = *turn;
    wanted.perspective = m_perspective->currentData().toString();
    wanted.assisted = m_assisted->isChecked();
    // A time that was not touched keeps its parts of a second.
    if (m_from->text() != m_shown.from)
        wanted.startedAt = onTheDayOf(session, turn->startedAt, from);
    if (m_to->text() != m_shown.to)
        wanted.endedAt = onTheDayOf(session, *turn->endedAt, to);
    floor::TurnCorrection correction;
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant now) {
        correction = floor::correctTurn(record, wanted, now);
        return correction.change;
    });
    if (!outcome) {
        say(outcome.failure().sentence);
        return;
    }
    switch (correction.fault) {
    case TurnFault::None:
        if (m_list->currentIndex().isValid())
            fill(m_model.row(m_list->currentIndex().row()));
        m_list->setFocus(Qt::OtherFocusReason);
        break;
    case TurnFault::NoSuchTurn:
        say(tr("This turn is no longer there."));
        break;
    case TurnFault::EndsBeforeItStarts:
        say(tr("The turn would end before it begins."));
        break;
    case TurnFault::NotYet:
        say(tr("The turn would end later than now."));
        break;
    case TurnFault::Overlaps: {
        const int at = m_model.indexOf(correction.inTheWay.value);
        say(at < 0 ? tr("The turn that is running has begun by then.")
                   : tr("Somebody else speaks then: %1, %2–%3.")
                         .arg(m_model.row(at).word, m_model.row(at).from, m_model.row(at).to));
        break;
    }
    }
}

void TurnSheet::removeChosen()
{
    if (const Turn* turn = chosen()) {
        m_session.perform(
            [id = turn->id](const SessionRecord& record, Instant) { return floor::removeTurn(record, id); });
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void TurnSheet::say(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

bool TurnSheet::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_from->setFocus(Qt::OtherFocusReason);
            m_from->selectAll();
            return true;
        }
    }
    return Sheet::eventFilter(object, event);
}

} // namespace kring::ui
