// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/DiscussionCard.h"

#include "core/session/SessionTimes.h"
#include "ui/widgets/RowPainting.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace kring::ui {

using floor::QuestionStatus;

namespace {

struct Ending
{
    Qt::Key key;
    QuestionStatus status;
    const char* text;
};

constexpr Ending endings[] = {
    {Qt::Key_A, QuestionStatus::Answered, QT_TRANSLATE_NOOP("kring::ui::DiscussionCard", "Answered")},
    {Qt::Key_P, QuestionStatus::Parked, QT_TRANSLATE_NOOP("kring::ui::DiscussionCard", "Park")},
    {Qt::Key_C, QuestionStatus::Carried, QT_TRANSLATE_NOOP("kring::ui::DiscussionCard", "Carry")},
    {Qt::Key_D, QuestionStatus::Discussed, QT_TRANSLATE_NOOP("kring::ui::DiscussionCard", "Discussed")},
};

constexpr int dotsWidth = 54;
constexpr int dotsHeight = 50;
constexpr int longText = 220; // characters; longer than this the text is set smaller

} // namespace

DiscussionCard::DiscussionCard(const Theme& theme, const session::Vocabulary& vocabulary,
                               session::Language words, QWidget* parent)
    : PanelCard(theme, Style::Accented, parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_text(new PlainLabel(theme, TextSize::Title, Weight::Strong))
    , m_about(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::text))
    , m_dots(new QWidget)
    , m_layout(new QVBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_dots->setFixedWidth(dotsWidth);

    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_about);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_dots);
    top->addLayout(column, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const Ending& ending : endings) {
        auto* button = new KeyButton(theme, KeyButton::Style::Plain, tr(ending.text), {},
                                     QString(QChar(ushort(ending.key))));
        connect(button, &QPushButton::clicked, this,
                [this, status = ending.status] { emit settle(m_question.id, status); });
        buttons->addWidget(button);
    }
    buttons->addStretch();

    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(10);
    m_layout->addLayout(top);
    m_layout->addStretch();
    m_layout->addLayout(buttons);
    hide();
}

void DiscussionCard::setRoomRow(QWidget* row)
{
    m_layout->insertWidget(m_layout->count() - 1, row);
}

void DiscussionCard::show(const session::SessionRecord& record)
{
    const auto up =
        std::find_if(record.questions.begin(), record.questions.end(), [](const floor::Question& question) {
            return question.status == QuestionStatus::InDiscussion;
        });
    if (up == record.questions.end()) {
        m_question = {};
        hide();
        return;
    }
    m_question = questionRow(*up, m_vocabulary, m_words);
    m_text->setFont(
        theme().font(m_question.text.size() > longText ? TextSize::Body : TextSize::Title, Weight::Strong));
    m_text->setText(m_question.text);
    QStringList about;
    if (!m_question.perspective.isEmpty())
        about.append(m_question.perspective);
    if (!up->history.empty() && up->history.back().status == QuestionStatus::InDiscussion) {
        const QTime since = session::localTime(record.session, up->history.back().at);
        about.append(tr("since %1").arg(since.toString(QStringLiteral("HH:mm"))));
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    const int pillWidth =
        QFontMetrics(theme().font(TextSize::Small, Weight::Strong)).horizontalAdvance(m_question.statusWord) +
        32;
    m_about->setContentsMargins(pillWidth + 8, 3, 0, 3);
    setAccessibleName(QString(m_question.statusWord + QLatin1String(": ") + m_question.text));
    QWidget::show();
    update();
}

void DiscussionCard::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier) {
        for (const Ending& ending : endings) {
            if (event->key() == ending.key) {
                emit settle(m_question.id, ending.status);
                return;
            }
        }
        const bool more = event->text() == QLatin1String("+");
        if (more || event->text() == QLatin1String("-")) {
            emit setDots(m_question.id, std::max(m_question.dots + (more ? 1 : -1), 0));
            return;
        }
    }
    PanelCard::keyPressEvent(event);
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

    const int pillWidth = QFontMetrics(painter.font()).horizontalAdvance(m_question.statusWord) + 32;
    const QRectF pill(m_about->x(), m_about->y(), pillWidth, m_about->height());
    paintBox(painter, pill, colours.accent, {}, pill.height() / 2);
    paintBox(painter, QRectF(pill.left() + 11, pill.center().y() - 3, 6, 6), colours.onAccent, {}, 3);
    painter.setPen(colours.onAccent);
    painter.drawText(pill.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_question.statusWord);
}

} // namespace kring::ui
