// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/CarriedCard.h"

#include "core/floor/TakeIn.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <QBoxLayout>

#include <algorithm>

namespace kring::ui {

using workspace::OpenQuestion;

namespace {

constexpr int oldQuestion = 4;   ///< sessions, from which a question's age is a warning
constexpr size_t mostShown = 30; ///< older ones first
const QString& leftField()
{
    static const QString name = QStringLiteral("plan.left"); ///< kept as half-done work is
    return name;
}

/// How old a question is: a dot for each session, and in words.
class Age final : public QWidget
{
public:
    Age(const Theme& theme, int sessions, const QString& words, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_sessions(sessions)
        , m_words(words)
    {
        setAccessibleName(words);
        setFixedHeight(20);
        setMinimumWidth(left() + QFontMetrics(theme.font(TextSize::Small)).horizontalAdvance(words) + 4);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = m_theme.colours();
        const QColor colour = m_sessions >= oldQuestion ? colours.warning : colours.muted;
        QPainter painter(this);
        for (int i = 0; i < std::min(m_sessions, 6); ++i)
            paintBox(painter, QRectF(i * 8, height() / 2.0 - 3, 6, 6), colour, {}, 3);
        painter.setFont(
            m_theme.font(TextSize::Small, m_sessions >= oldQuestion ? Weight::Strong : Weight::Regular));
        painter.setPen(colour);
        painter.drawText(rect().adjusted(left(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
    }

private:
    int left() const { return std::min(m_sessions, 6) * 8 + 4; }

    const Theme& m_theme;
    int m_sessions;
    QString m_words;
};

} // namespace

CarriedCard::CarriedCard(PlannedSession& session, const Theme& theme, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_session(session)
    , m_count(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::muted, this))
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
{
    auto* heading = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this);
    heading->setText(tr("Questions to take in"));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(heading);
    head->addWidget(m_count);
    head->addStretch();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_list);
    setAccessibleName(tr("Questions to take in"));
    hide();
}

QStringList CarriedCard::leftOnes() const
{
    return m_session.draft(leftField()).split(u' ', Qt::SkipEmptyParts);
}

std::vector<CarriedRow> CarriedCard::readRows() const
{
    std::vector<CarriedRow> rows;
    const session::SessionRecord& record = m_session.record();
    if (!m_session.id() || !record.series)
        return rows;
    const auto sessions = m_session.workspace().sessionsOf(record.series->id);
    const QStringList left = leftOnes();
    const auto rowOf = [&](SessionId where, const QString& from) {
        CarriedRow row;
        row.session = where;
        row.from = from;
        return row;
    };
    for (const OpenQuestion& open : m_session.workspace().openQuestions(0)) {
        const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const auto& overview) {
            return overview.session.id == open.session;
        });
        if (found == sessions.end())
            continue;
        const bool isHere = open.session == m_session.id();
        if (!isHere && found->session.status != session::SessionStatus::Closed)
            continue; // another session to come has taken it in
        const int number = found->session.number;
        CarriedRow row =
            rowOf(open.session, number > 0 ? tr("Session %1").arg(number) : found->session.title);
        row.question = open.question;
        row.text = open.text;
        row.sessions = open.sessions;
        const auto here =
            std::find_if(record.questions.begin(), record.questions.end(),
                         [&](const floor::Question& question) { return question.id == open.question; });
        if (isHere && (here == record.questions.end() || !here->carriedFrom))
            continue; // raised here for the first time
        if (isHere)
            row.state = CarriedRow::State::TakenIn;
        else if (left.contains(QString::number(open.question.value)))
            row.state = CarriedRow::State::Left;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CarriedRow& a, const CarriedRow& b) {
        return (a.state == CarriedRow::State::Left) < (b.state == CarriedRow::State::Left);
    });
    if (rows.size() > mostShown)
        rows.resize(mostShown);
    return rows;
}

void CarriedCard::refresh()
{
    std::vector<CarriedRow> rows = readRows();
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    build();
}

void CarriedCard::build()
{
    int focused = -1;
    for (int i = 0; i < m_column->count(); ++i) {
        QWidget* row = m_column->itemAt(i)->widget();
        focused = row && row->isAncestorOf(window()->focusWidget()) ? i : focused;
    }
    const bool hadFocus = focused >= 0 && window()->focusWidget();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what called
        delete item;
    }
    for (const CarriedRow& row : m_rows) {
        QWidget* widget = makeRow(row);
        m_column->addWidget(widget);
        widget->show(); // now, so that it can have the focus
    }
    const auto open = std::count_if(m_rows.begin(), m_rows.end(), [](const CarriedRow& row) {
        return row.state == CarriedRow::State::Open;
    });
    m_count->setText(QString::number(open));
    setVisible(!m_rows.empty());
    if (hadFocus)
        focusNear(focused);
}

QWidget* CarriedCard::makeRow(const CarriedRow& row)
{
    const bool isLeft = row.state == CarriedRow::State::Left;
    auto* widget = new QWidget(m_list);
    auto* words = new PlainLabel(theme(), TextSize::Label, Weight::Regular,
                                 isLeft ? &Colours::muted : &Colours::text, widget);
    words->setWordWrap(true);
    words->setText(row.text);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(new Age(theme(), row.sessions, tr("%n session(s)", nullptr, row.sessions), widget));
    foot->addStretch();
    if (row.state == CarriedRow::State::TakenIn) {
        auto* taken = new IconLabel(theme(), QStringLiteral("check"), 16, widget);
        taken->setText(tr("Taken in"));
        taken->setFace(TextSize::Small, Weight::Strong, &Colours::accent);
        foot->addWidget(taken);
    } else {
        auto* leave = new KeyButton(theme(), KeyButton::Style::Plain, isLeft ? tr("Bring back") : tr("Leave"),
                                    {}, {}, widget);
        auto* take = new KeyButton(theme(), KeyButton::Style::Soft, tr("Take in"), {}, {}, widget);
        leave->setAccessibleName(QString(leave->text() + u": " + row.text));
        take->setAccessibleName(QString(take->text() + u": " + row.text));
        for (KeyButton* button : {leave, take}) {
            button->setFixedHeight(30);
            button->setEnabled(m_session.workspace().isWritable());
            foot->addWidget(button);
        }
        connect(take, &QPushButton::clicked, this, [this, row] { takeIn(row); });
        connect(leave, &QPushButton::clicked, this, [this, row, isLeft] { this->leave(row, !isLeft); });
    }
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(words);
    column->addLayout(foot);
    widget->setToolTip(plainToolTip(row.from));
    return widget;
}

/// The keyboard goes on at the same place, on the nearest row that has something to press.
void CarriedCard::focusNear(int row)
{
    for (int distance = 0; distance < m_column->count(); ++distance) {
        for (const int i : {row + distance, row - distance}) {
            if (i < 0 || i >= m_column->count())
                continue;
            const auto buttons = m_column->itemAt(i)->widget()->findChildren<KeyButton*>();
            if (!buttons.isEmpty()) {
                buttons.last()->setFocus();
                return;
            }
        }
    }
}

void CarriedCard::takeIn(const CarriedRow& row)
{
    const auto from = m_session.workspace().session(row.session);
    if (!from)
        return;
    const auto id = m_session.workspace().ids().make<QuestionId>();
    for (const floor::Question& question : from->questions) {
        if (question.id != row.question)
            continue;
        m_session.perform([&](const session::SessionRecord& record, Instant now) {
            return floor::takeIn(record, question, from->session, id, now);
        });
    }
}

void CarriedCard::leave(const CarriedRow& row, bool left)
{
    QStringList all = leftOnes();
    all.removeAll(QString::number(row.question.value));
    if (left)
        all << QString::number(row.question.value);
    m_session.keepDraft(leftField(), all.join(u' '));
    refresh();
}

} // namespace kring::ui
