// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/DiscussionCard.h"

#include "core/session/SessionTimes.h"
#include "ui/widgets/RowPainting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace kring::ui {

using floor::QuestionStatus;
using session::SessionRecord;

namespace {

constexpr QuestionAct endings[] = {QuestionAct::Answered, QuestionAct::Park, QuestionAct::Carry};

constexpr int dotsWidth = 54;
constexpr int dotsHeight = 50;
constexpr int pillHeight = 22;
constexpr int buttonGap = 8;
constexpr int side = 14;
constexpr int longText = 220;    // characters; longer than this the text is set smaller
constexpr int leastHeight = 196; // with the row about the room, so that the room's card has its room

/// "since 09:55 · 6 min": when it was taken up, and its own time in discussion, all times together.
QString timesOf(const floor::Question& question, const SessionRecord& record, Instant now)
{
    if (question.history.empty() || question.history.back().status != QuestionStatus::InDiscussion)
        return {};
    const QString since =
        session::localTime(record.session, question.history.back().at).toString(QStringLiteral("HH:mm"));
    const auto minutes =
        std::chrono::floor<std::chrono::minutes>(floor::discussionTime(question, now)).count();
    return minutes > 0 ? DiscussionCard::tr("since %1 · %2 min").arg(since, QString::number(minutes))
                       : DiscussionCard::tr("since %1").arg(since);
}

} // namespace

DiscussionCard::DiscussionCard(const Theme& theme, const session::Vocabulary& vocabulary,
                               session::Language words, QWidget* parent)
    : PanelCard(theme, Style::Accented, parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_dots(new QWidget)
    , m_column(new QVBoxLayout)
    , m_text(new PlainLabel(theme, TextSize::Title, Weight::Strong))
    , m_about(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::text))
    , m_said(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::text))
    , m_roomPlace(new QVBoxLayout)
    , m_more(new KeyButton(theme, KeyButton::Style::Plain, tr("More"), QStringLiteral("chevron-down")))
{
    m_text->setWordWrap(true);
    m_about->setWordWrap(true);
    m_said->setWordWrap(true);
    m_dots->setFixedWidth(dotsWidth);

    m_column->setSpacing(6);
    m_column->addWidget(m_text);
    m_column->addWidget(m_about);
    m_column->addWidget(m_said);
    m_column->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(side);
    top->addWidget(m_dots);
    top->addLayout(m_column, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(buttonGap);
    addButtons(*buttons);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 12, side, 12);
    layout->setSpacing(10);
    layout->addLayout(top, 1);
    layout->addLayout(m_roomPlace);
    layout->addLayout(buttons);
    hide();
}

void DiscussionCard::addButtons(QBoxLayout& row)
{
    for (const QuestionAct act : endings) {
        const QuestionActInfo& info = infoOf(act);
        const QString text = act == QuestionAct::Carry ? tr("Carry") : info.text; // the short word
        const QString key = info.keys.first().toString();
        auto* button = new KeyButton(theme(), KeyButton::Style::Plain, text, {}, key);
        connect(button, &QPushButton::clicked, this, [this, act] { emit actWanted(act, m_question.id); });
        row.addWidget(button);
        m_buttons.emplace_back(button, key);
    }
    m_more->setAccessibleName(tr("More to do with the question"));
    connect(m_more, &QPushButton::clicked, this, [this] { emit menuWanted(m_question.id, menuPlace()); });
    row.addWidget(m_more);
    row.addStretch();
}

QPoint DiscussionCard::menuPlace() const
{
    return m_more->mapToGlobal(QPoint(0, m_more->height()));
}

void DiscussionCard::setRoomRow(QWidget* row)
{
    m_roomRow = row;
    m_roomPlace->setContentsMargins(0, 10, 0, 0); // under the hairline
    m_roomPlace->addWidget(row);
    setMinimumHeight(leastHeight);
}

void DiscussionCard::show(const SessionRecord& record, Instant now)
{
    const floor::Question* up = floor::questionUp(record.questions);
    if (m_editor && (!up || up->id != m_editor->question()))
        closeEditor();
    if (!up) {
        m_question = {};
        hide();
        return;
    }
    const QuestionRows rows(record, m_vocabulary, m_words);
    m_question = rows.row(*up);
    m_text->setFont(
        theme().font(m_question.text.size() > longText ? TextSize::Body : TextSize::Title, Weight::Strong));
    m_text->setText(m_question.text);
    const QStringList said = rows.mergedWords(up->id);
    m_said->setText(said.join(u'\n'));
    m_said->setVisible(!said.isEmpty());
    m_about->setContentsMargins(pillWidth() + 8, 3, 0, 3);
    setAccessibleName(QString(m_question.statusWord + QLatin1String(": ") + m_question.text));
    m_noteCount = int(floor::answerNotes(record, up->id).size());
    tick(record, now);
    QWidget::show();
    update();
}

void DiscussionCard::tick(const SessionRecord& record, Instant now)
{
    const floor::Question* up =
        m_question.id ? floor::findQuestion(record.questions, m_question.id) : nullptr;
    if (!up)
        return;
    QStringList about;
    if (!m_question.asker.isEmpty())
        about.append(m_question.asker);
    if (const QString times = timesOf(*up, record, now); !times.isEmpty())
        about.append(times);
    if (m_noteCount > 0)
        about.append(tr("%n note(s)", nullptr, m_noteCount));
    m_about->setText(about.join(QStringLiteral(" · "))); // nothing happens when it says the same
}

void DiscussionCard::showEditor(QuestionEditor* editor)
{
    closeEditor();
    m_editor = editor;
    m_column->insertWidget(0, editor);
    m_text->hide();
    editor->setFocus();
}

void DiscussionCard::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_text->show();
}

int DiscussionCard::pillWidth() const
{
    return QFontMetrics(theme().font(TextSize::Small, Weight::Strong))
               .horizontalAdvance(m_question.statusWord) +
           32;
}

void DiscussionCard::keyPressEvent(QKeyEvent* event)
{
    const std::optional<QuestionAct> act = actOf(*event);
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool more = event->text() == QLatin1String("+");
    if (act && *act != QuestionAct::TakeUp)
        emit actWanted(*act, m_question.id);
    else if (isPlain && (more || event->text() == QLatin1String("-")))
        emit setDots(m_question.id, std::max(m_question.dots + (more ? 1 : -1), 0));
    else
        PanelCard::keyPressEvent(event);
}

void DiscussionCard::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(m_question.id, byKey ? menuPlace() : event->globalPos());
}

void DiscussionCard::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    fitButtons();
}

/// Where the card is narrow the buttons give up first the word on the last one, then their keys: the keys
/// stand in the menu as well.
void DiscussionCard::fitButtons()
{
    const int room = width() - 2 * side;
    const auto put = [this](bool withWord, bool withKeys) {
        m_more->setText(withWord ? tr("More") : QString());
        m_more->setIconName(withWord ? QStringLiteral("chevron-down") : QStringLiteral("ellipsis"));
        int wanted = m_more->sizeHint().width();
        for (const auto& [button, key] : m_buttons) {
            button->setHint(withKeys ? key : QString());
            wanted += buttonGap + button->sizeHint().width();
        }
        return wanted;
    };
    if (put(true, true) > room && put(false, true) > room)
        put(false, false);
}

void DiscussionCard::paintEvent(QPaintEvent* event)
{
    PanelCard::paintEvent(event);
    const Colours& colours = theme().colours();
    QPainter painter(this);
    const QRect dots(m_dots->x(), m_dots->y(), dotsWidth, dotsHeight);
    paintBox(painter, dots, colours.accent, {}, Theme::controlRadius);
    painter.setPen(colours.onAccent);
    painter.setFont(theme().font(TextSize::Title, Weight::Strong));
    painter.drawText(dots.adjusted(0, 4, 0, -20), Qt::AlignCenter, QString::number(m_question.dots));
    painter.setFont(theme().font(TextSize::Small, Weight::Strong));
    painter.drawText(dots.adjusted(0, 24, 0, -4), Qt::AlignCenter, dotsWord(m_question.dots));

    const QRectF pill(m_about->x(), m_about->y(), pillWidth(), pillHeight);
    paintBox(painter, pill, colours.accent, {}, pill.height() / 2);
    paintBox(painter, QRectF(pill.left() + 11, pill.center().y() - 3, 6, 6), colours.onAccent, {}, 3);
    painter.setPen(colours.onAccent);
    painter.drawText(pill.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_question.statusWord);

    if (m_roomRow) {
        QColor line = colours.accent;
        line.setAlphaF(0.3F);
        painter.fillRect(QRect(side, m_roomPlace->geometry().top(), width() - 2 * side, 1), line);
    }
}

} // namespace kring::ui
