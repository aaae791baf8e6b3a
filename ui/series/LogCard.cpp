// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/LogCard.h"

#include "ui/series/SeriesTexts.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <map>

namespace kring::ui {

using session::LogEntry;

namespace {

constexpr int monthsShown = 4;

class Line final : public QWidget
{
public:
    Line(const Theme& theme, bool isNow, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_isNow(isNow)
    {
        setFixedHeight(2);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_isNow)
            painter.fillRect(rect(), m_theme.colours().accent);
        else
            painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours().line);
    }

private:
    const Theme& m_theme;
    bool m_isNow;
};

QDate monthOf(const LogEntry& entry)
{
    const QDate day = entry.date.first;
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

} // namespace

std::vector<LogEntry> inOrder(std::vector<LogEntry> log)
{
    std::stable_sort(log.begin(), log.end(), [](const LogEntry& left, const LogEntry& right) {
        const QDate a = left.date.first;
        const QDate b = right.date.first;
        return a.isValid() && (!b.isValid() || a < b);
    });
    return log;
}

LogCard::LogCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                 QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_words(words)
    , m_field(new QLineEdit(this))
    , m_whole(new LinkButton(theme, QStringLiteral("arrow-right"), this))
{
    auto* heading = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this);
    heading->setText(tr("Month by month"));
    m_whole->setText(tr("The whole log"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_whole);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    for (int i = 0; i < monthsShown; ++i) {
        m_months.push_back(makeMonth(theme, vocabulary));
        columns->addWidget(m_months.back().widget, 1);
    }
    m_field->setPlaceholderText(tr("Write what happened …"));
    m_field->setAccessibleName(tr("What happened today"));
    m_field->setMaxLength(5000);
    auto* frame = new FieldFrame(theme, *m_field, m_months.back().widget);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(m_field);
    m_frame = frame;
    m_months.back().widget->layout()->addWidget(frame);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(columns, 1);
    connect(m_whole, &QPushButton::clicked, this, &LogCard::wholeWanted);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_field->text().trimmed().isEmpty())
            emit written(m_field->text());
    });
}

LogCard::Month LogCard::makeMonth(const Theme& theme, const session::Vocabulary& vocabulary)
{
    const bool isNow = m_months.size() + 1 == monthsShown;
    Month month;
    month.widget = new QWidget(this);
    month.widget->setMinimumWidth(1);
    month.heading = new PlainLabel(theme, TextSize::Label, Weight::Strong,
                                   isNow ? &Colours::accent : &Colours::muted, month.widget);
    month.line = new Line(theme, isNow, month.widget);
    month.list = new LogList(theme, vocabulary, m_words, LogList::Dates::Days, month.widget);
    month.list->setMinimumHeight(28);
    auto* column = new QVBoxLayout(month.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(month.heading);
    column->addWidget(month.line);
    column->addWidget(month.list, 1);
    connect(month.list, &LogList::editWanted, this, &LogCard::editWanted);
    connect(month.list, &LogList::deleteWanted, this, &LogCard::deleteWanted);
    return month;
}

void LogCard::show(const std::vector<LogEntry>& log, QDate today, bool mayWrite)
{
    std::map<QDate, std::vector<LogEntry>> byMonth;
    for (const LogEntry& entry : inOrder(log)) {
        if (monthOf(entry).isValid())
            byMonth[monthOf(entry)].push_back(entry);
    }
    const QDate now(today.year(), today.month(), 1);
    std::vector<std::pair<QDate, std::vector<LogEntry>>> shown{{now, byMonth[now]}};
    for (auto month = byMonth.rbegin(); month != byMonth.rend() && int(shown.size()) < monthsShown; ++month) {
        if (month->first < now)
            shown.insert(shown.begin(), *month);
    }
    // Where there is little to tell yet, the months before stand empty.
    while (int(shown.size()) < monthsShown)
        shown.insert(shown.begin(), {shown.front().first.addMonths(-1), {}});
    for (int i = 0; i < monthsShown; ++i) {
        const QString name = monthInWords(shown[size_t(i)].first, m_words);
        const Month& month = m_months[size_t(i)];
        month.heading->setText(name);
        month.list->setAccessibleName(name);
        month.list->setFocusPolicy(shown[size_t(i)].second.empty() ? Qt::NoFocus : Qt::StrongFocus);
        month.list->show(std::move(shown[size_t(i)].second));
        month.list->scrollToBottom(); // where not all of it fits, the latest
    }
    m_frame->setVisible(mayWrite);
    m_whole->setEnabled(!log.empty());
}

} // namespace kring::ui
