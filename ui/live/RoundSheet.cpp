// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoundSheet.h"

#include "core/agenda/AgendaRules.h"
#include "core/floor/People.h"
#include "core/floor/RoundRules.h"
#include "ui/live/DraftKeeper.h"
#include "ui/live/SheetFields.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QShortcut>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kring::ui {

using session::SessionRecord;

namespace {

constexpr int longest = 60 * 60;
constexpr int rowHeight = 26;
constexpr int boxSize = 18;

enum PersonRole { NumberRole = Qt::UserRole + 2, NameRole };

/// A row of the list: the box, the number in a column of its own, the name.
class PersonDelegate final : public QStyledItemDelegate
{
public:
    PersonDelegate(const Theme& theme, QAbstractItemView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_view.viewport()->width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool focused = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
        painter->save();
        if (focused || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect, focused ? colours.accentSoft : colours.sunken,
                     focused ? colours.accent : QColor(), 7, 2);
        const QRect box = boxIn(option.rect);
        if (checked) {
            paintBox(*painter, box, colours.accent, {}, 5);
            paintIcon(*painter, m_theme, QStringLiteral("check"), colours.onAccent,
                      box.topLeft() + QPoint(2, 2), 14);
        } else {
            paintBox(*painter, box, {}, colours.strongLine, 5, 1.5);
        }
        const QRect number(box.right() + 6, option.rect.top(), 24, rowHeight);
        painter->setFont(m_theme.font(TextSize::Label));
        painter->setPen(colours.muted);
        painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, index.data(NumberRole).toString());
        const QRect name = option.rect.adjusted(number.right() + 11 - option.rect.left(), 0, -8, 0);
        painter->setFont(m_theme.font(TextSize::Body));
        painter->setPen(checked ? colours.text : colours.muted);
        painter->drawText(
            name, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data(NameRole).toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        if (event->type() == QEvent::KeyPress) // Space
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool released = event->type() == QEvent::MouseButtonRelease;
        if (!released && event->type() != QEvent::MouseButtonPress &&
            event->type() != QEvent::MouseButtonDblClick)
            return false;
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        if (mouse.button() != Qt::LeftButton ||
            !boxIn(option.rect).adjusted(-4, -4, 4, 4).contains(mouse.pos()))
            return false;
        if (!released)
            return true; // two quick clicks on a box do not lay out the round
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect boxIn(const QRect& row)
    {
        return {row.left() + 4, row.top() + (rowHeight - boxSize) / 2, boxSize, boxSize};
    }

    const Theme& m_theme;
    QAbstractItemView& m_view;
};

} // namespace

int readSeconds(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(?:(\\d{1,2})[:.,])?(\\d{1,4})\\s*s?\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return 0;
    const int minutes = match.captured(1).toInt();
    const int seconds = match.captured(2).toInt();
    if (!match.captured(1).isEmpty() && (seconds > 59 || match.captured(2).size() != 2))
        return 0;
    return std::min(minutes * 60 + seconds, longest);
}

RoundSheet::RoundSheet(LiveSession& session, const Theme& theme, QWidget* window)
    : Sheet(theme, 560, tr("Round the table"), window)
    , m_session(session)
    , m_question(new QLineEdit(this))
    , m_time(new QLineEdit(QStringLiteral("1:30"), this))
    , m_order(new ChoiceBox(theme, this))
    , m_people(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_error(new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this))
{
    addField(content(), theme, tr("What is everyone asked? (may be left empty)"), *m_question);
    m_question->setAccessibleName(tr("What is everyone asked?"));
    if (const agenda::AgendaItem* item = agenda::currentItem(session.record().agenda);
        item && !item->discussionQuestions.isEmpty())
        m_question->setText(item->discussionQuestions.first());
    m_questionBefore = m_question->text();

    m_order->addItems({tr("As we sit"), tr("One from each side in turn"), tr("Shuffled")});
    m_order->setAccessibleName(tr("Order"));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* each = new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this);
    each->setText(tr("for each"));
    line->addWidget(timeField());
    line->addWidget(each);
    line->addStretch();
    line->addWidget(m_order);
    content().addLayout(line);

    addLabelled(content(), theme, tr("Who takes part? Space takes somebody in or out."), *m_people);
    m_people->setModel(m_model);
    m_people->setItemDelegate(new PersonDelegate(theme, *m_people));
    m_people->setAccessibleName(tr("Who takes part"));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_people->viewport()->setAutoFillBackground(false);
    m_people->setMouseTracking(true);
    new SlimScrollBar(theme, *m_people, SlimScrollBar::gutter);
    fillPeople();
    m_people->setFixedHeight(
        std::clamp(rowHeight * m_model->rowCount(), 64, std::max(parentWidget()->height() - 430, 110)));
    m_error->setWordWrap(true);
    m_error->hide();
    content().addWidget(m_error);

    auto* make = new KeyButton(theme, KeyButton::Style::Primary, tr("Lay out the round"),
                               QStringLiteral("users"), tr("Enter"), this);
    content().addWidget(make, 0, Qt::AlignRight);
    connect(make, &QPushButton::clicked, this, &RoundSheet::begin);
    connect(m_people, &QListView::activated, this, &RoundSheet::begin);
    for (QLineEdit* field : {m_question, m_time})
        connect(field, &QLineEdit::returnPressed, this, &RoundSheet::begin);
    connect(keepDraft(*this, session, QStringLiteral("round-question"), *m_question), &DraftKeeper::failed,
            m_error, [this](const QString& sentence) {
                m_error->setText(sentence);
                m_error->show();
            });
    setFocusProxy(m_question);
}

QWidget* RoundSheet::timeField()
{
    m_time->setAccessibleName(tr("Time for each"));
    auto* frame = new FieldFrame(theme(), *m_time, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 0, 10, 0);
    inside->addWidget(m_time);
    frame->setFixedSize(110, Theme::controlHeight + 4);
    return frame;
}

void RoundSheet::fillPeople()
{
    const SessionRecord& record = m_session.record();
    const std::vector<session::Participant> here = floor::inTheRoom(record);
    for (const session::Participant& person : record.participants) {
        const QString number = QString::number(floor::numberOf(record, person.id));
        const QString name = floor::shortName(person);
        auto* item =
            new QStandardItem(QString(number.rightJustified(2, QChar(0x2007)) + QStringLiteral("  ") + name));
        item->setData(person.id.value);
        item->setData(number, NumberRole);
        item->setData(name, NameRole);
        item->setEditable(false);
        item->setCheckable(true);
        const bool takesPart =
            floor::find(here, person.id) && person.perspective != QStringLiteral("facilitation");
        item->setCheckState(takesPart ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
}

void RoundSheet::begin()
{
    const auto say = [this](const QString& sentence) {
        m_error->setText(sentence);
        m_error->show();
    };
    std::vector<ParticipantId> people;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        if (item->checkState() == Qt::Checked)
            people.push_back({item->data().toLongLong()});
    }
    const int seconds = readSeconds(m_time->text());
    if (seconds == 0)
        return say(tr("Write the time as 90 seconds or as 1:30."));
    if (m_model->rowCount() == 0)
        return say(tr("The session has no list of participants yet, so there is nobody to go round."));
    if (people.empty())
        return say(tr("Choose at least one who takes part."));
    const RoundId id = m_session.workspace().ids().make<RoundId>();
    const quint32 seed = QRandomGenerator::global()->generate();
    const auto order = floor::RoundOrder(m_order->currentIndex());
    const Outcome<Done> outcome = m_session.attempt([&](const SessionRecord& record, Instant) {
        return floor::startRound(
            record, id, {floor::inRoundOrder(record, people, order, seed), seconds, m_question->text()});
    });
    if (!outcome)
        return say(outcome.failure().sentence);
    m_question->setText(m_questionBefore); // nothing is half-typed any more
    closeSheet();
    emit begun(); // after the focus has gone back
}

} // namespace kring::ui
