// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AttendanceSheet.h"

#include "core/people/Invitations.h"
#include "core/people/PersonRules.h"
#include "ui/people/SheetField.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace kring::ui {

using session::Attendance;
using session::Participant;
using session::Side;

namespace {

constexpr int listHeight = 320;
constexpr Side sides[] = {Side::Lived, Side::Service, Side::Research, Side::None};

} // namespace

AttendanceSheet::AttendanceSheet(const Theme& theme, workspace::Workspace& workspace,
                                 const session::Vocabulary& vocabulary, session::Language words,
                                 SessionId session, QWidget* window)
    : Sheet(theme, 840, tr("Who is here?"), window)
    , m_workspace(workspace)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_session(session)
    , m_model(vocabulary, words)
    , m_find(new QLineEdit(this))
    , m_list(new PeopleList(theme, this))
    , m_counts(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_perspective(new ChoiceBox(theme, this))
    , m_role(new QLineEdit(this))
    , m_add(new KeyButton(theme, KeyButton::Style::Plain, tr("Add"), QStringLiteral("user-plus"), tr("Enter"),
                          this))
    , m_complaint(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::danger, this))
{
    for (const session::Term& term : vocabulary.terms(QStringLiteral("perspective")))
        m_perspective->addItem(vocabulary.word(QStringLiteral("perspective"), term.code, words), term.code);
    layOut();
    m_find->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setQuery(text);
        if (m_model.rowCount() > 0)
            m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_add, &QPushButton::clicked, this, &AttendanceSheet::addUnannounced);
    connect(m_role, &QLineEdit::returnPressed, this, &AttendanceSheet::addUnannounced);
    connect(&workspace, &workspace::Workspace::changed, this, &AttendanceSheet::refresh);
    connect(&workspace, &workspace::Workspace::changedElsewhere, this, &AttendanceSheet::refresh);
    setFocusProxy(m_find);
    refresh();
}

void AttendanceSheet::layOut()
{
    m_find->setPlaceholderText(tr("A few letters, initials, or the number"));
    addSheetField(content(), theme(), tr("Find"), *m_find, 0);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DoorDelegate(theme(), *m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Those who are expected"));
    m_list->setFixedHeight(listHeight);
    content().addWidget(m_list);
    auto* keys = new KeyHints(theme(), this);
    keys->show({{{tr("N", "the key for: there")}, tr("there")},
                {{tr("D", "the key for: there remotely")}, tr("there remotely")},
                {{tr("F", "the key for: not there")}, tr("not there")},
                {{tr("Enter")}, tr("there, and find the next")}});
    auto* under = new QHBoxLayout;
    under->addWidget(keys, 1);
    under->addWidget(m_counts);
    content().addLayout(under);

    m_role->setPlaceholderText(tr("What they go by (may be left empty)"));
    auto* came = new QHBoxLayout;
    came->setSpacing(12);
    addSheetField(*came, theme(), tr("Came unannounced"), *m_perspective);
    addSheetField(*came, theme(), tr("Role"), *m_role);
    m_add->setFixedHeight(Theme::controlHeight + 4); // in line with the fields
    came->addWidget(m_add, 0, Qt::AlignBottom);
    content().addLayout(came);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);
}

void AttendanceSheet::refresh()
{
    const auto record = m_workspace.session(m_session);
    if (!record) {
        m_complaint->setText(record.failure().sentence);
        m_complaint->show();
        return;
    }
    m_counts->setText(counts(record->participants));
    m_model.show(record->participants);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    const bool canWrite = m_workspace.isWritable();
    m_add->setEnabled(canWrite);
    m_role->setEnabled(canWrite);
    m_perspective->setEnabled(canWrite);
}

/// "3 of 8 here: lived experience 2, service 1".
QString AttendanceSheet::counts(const std::vector<Participant>& participants) const
{
    QStringList parts;
    int all = 0;
    for (const Side side : sides) {
        const auto here =
            int(std::count_if(participants.begin(), participants.end(),
                              [&](const Participant& p) { return p.side == side && p.isPresent(); }));
        all += here;
        if (here > 0)
            parts << QStringLiteral("%1 %2").arg(
                m_vocabulary.word(QStringLiteral("side"), codeOf(side), m_words).toLower(),
                QString::number(here));
    }
    const QString total = tr("%1 of %2 here").arg(all).arg(participants.size());
    return parts.isEmpty() ? total : QString(total + u": " + parts.join(QStringLiteral(", ")));
}

void AttendanceSheet::write(const workspace::Change& change)
{
    const auto done = m_workspace.commit(change);
    m_complaint->setVisible(!done);
    if (!done)
        m_complaint->setText(done.failure().sentence);
    fit();
}

void AttendanceSheet::mark(Attendance attendance)
{
    const QModelIndex index = m_list->currentIndex();
    const auto record = m_workspace.session(m_session);
    if (!index.isValid() || !record || !m_workspace.isWritable())
        return;
    write(people::markAttendance(*record, {m_model.participant(index).id}, attendance));
}

void AttendanceSheet::addUnannounced()
{
    const auto record = m_workspace.session(m_session);
    if (!record || !m_workspace.isWritable())
        return;
    const QString perspective = m_perspective->currentData().toString();
    write(people::addUnannounced(*record, m_workspace.ids().make<ParticipantId>(), perspective,
                                 people::usualSide(m_vocabulary, perspective), m_role->text(),
                                 m_perspective->currentText()));
    if (m_complaint->isHidden())
        m_role->clear();
}

bool AttendanceSheet::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || (object != m_find && object != m_list))
        return Sheet::eventFilter(object, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter) {
        mark(Attendance::Present);
        m_find->clear();
        m_find->setFocus();
        return true;
    }
    if (object == m_find) {
        if (key.key() != Qt::Key_Down)
            return Sheet::eventFilter(object, event);
        m_list->setFocus();
        return true;
    }
    const QString typed = key.text().toUpper();
    if (typed == tr("N", "the key for: there") || key.key() == Qt::Key_Space)
        mark(Attendance::Present);
    else if (typed == tr("D", "the key for: there remotely"))
        mark(Attendance::Remote);
    else if (typed == tr("F", "the key for: not there"))
        mark(Attendance::Absent);
    else
        return Sheet::eventFilter(object, event);
    return true;
}

} // namespace kring::ui
