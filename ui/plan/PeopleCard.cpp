// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PeopleCard.h"

#include "core/floor/People.h"
#include "ui/plan/PlanWords.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace kring::ui {

using session::Attendance;
using session::Participant;
using session::Side;

namespace {

constexpr int padding = 20;
constexpr int headTop = 16;
constexpr int rowsTop = 68;
constexpr int sideHeight = 28;
constexpr int rowHeight = 30;
constexpr int disc = 26;
constexpr int mostDiscs = 4;

} // namespace

PeopleCard::PeopleCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                       QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_invite(new LinkButton(theme, QStringLiteral("user-plus"), this))
{
    m_invite->setText(tr("Invite"));
    connect(m_invite, &QPushButton::clicked, this, &PeopleCard::inviteWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PeopleCard::show(const session::SessionRecord& record)
{
    m_rows.clear();
    m_bottom = rowsTop;
    for (const Side side : {Side::Lived, Side::Service, Side::Research, Side::None})
        addSide(record, side);
    m_people = int(record.participants.size());
    const int unanswered = int(
        std::count_if(record.participants.begin(), record.participants.end(),
                      [](const Participant& person) { return person.attendance == Attendance::Invited; }));
    m_answers = m_people == 0     ? tr("Nobody has been invited yet.")
                : unanswered == 0 ? tr("Everybody has answered")
                : unanswered == m_people
                    ? tr("Nobody has answered yet")
                    : tr("%1 have answered, %2 have not").arg(m_people - unanswered).arg(unanswered);
    setFixedHeight(m_bottom + (m_rows.empty() ? -6 : 14));
    setAccessibleName(tr("In the room"));
    QStringList spoken{m_answers};
    for (const Row& row : m_rows)
        spoken << QString(row.word + u' ' + QString::number(row.count));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void PeopleCard::addSide(const session::SessionRecord& record, Side side)
{
    Row head{true, m_vocabulary.word(QStringLiteral("side"), codeOf(side), m_words), {}, {}, {}, 0, m_bottom};
    std::vector<Row> rows;
    for (const Participant& person : record.participants) {
        if (person.side != side)
            continue;
        ++head.count;
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Row& one) { return one.perspective == person.perspective; });
        if (row == rows.end()) {
            const QString word =
                person.perspective.isEmpty()
                    ? tr("Perspective not said")
                    : m_vocabulary.word(QStringLiteral("perspective"), person.perspective, m_words);
            row = rows.insert(rows.end(), Row{false, word, person.perspective, {}, {}, 0, 0});
        }
        row->initials << floor::initialsOf(person);
        row->names << floor::shortName(person);
        ++row->count;
    }
    if (rows.empty())
        return;
    m_rows.push_back(std::move(head));
    m_bottom += sideHeight;
    for (Row& row : rows) {
        row.top = m_bottom;
        m_bottom += rowHeight;
        m_rows.push_back(std::move(row));
    }
    m_bottom += 8;
}

int PeopleCard::discsShown(const Row& row) const
{
    return row.count > mostDiscs + 1 ? mostDiscs : row.count;
}

/// Where the discs begin: one more, for how many others there are, where not all are shown.
int PeopleCard::firstDisc(const Row& row) const
{
    const int discs = discsShown(row) + (discsShown(row) < row.count ? 1 : 0);
    return width() - padding - discs * (disc + 3) + 3;
}

void PeopleCard::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    const QSize size = m_invite->sizeHint();
    m_invite->setGeometry(width() - padding - size.width(), headTop + 12 - size.height() / 2, size.width(),
                          size.height());
}

void PeopleCard::paintEvent(QPaintEvent* event)
{
    PanelCard::paintEvent(event);
    const Colours& colours = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString heading = tr("In the room");
    painter.setFont(theme().font(TextSize::Title, Weight::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRect(padding, headTop, width(), 24), Qt::AlignVCenter, heading);
    const int after = padding + painter.fontMetrics().horizontalAdvance(heading) + 10;
    painter.setFont(theme().font(TextSize::Label, Weight::Strong));
    painter.setPen(colours.muted);
    if (m_people > 0)
        painter.drawText(QRect(after, headTop + 1, width(), 24), Qt::AlignVCenter, QString::number(m_people));
    painter.setFont(theme().font(TextSize::Small));
    painter.drawText(QRect(padding, headTop + 26, width() - 2 * padding, 18), Qt::AlignVCenter, m_answers);

    const QFont small = theme().font(TextSize::Small, Weight::Strong);
    for (const Row& row : m_rows) {
        const QRect line(padding, row.top, width() - 2 * padding, row.isSide ? sideHeight : rowHeight);
        if (row.isSide) {
            if (row.top > rowsTop) {
                painter.fillRect(line.left(), line.top() - 3, line.width(), 1, colours.line);
            }
            painter.setFont(small);
            painter.setPen(colours.muted);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.word);
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.count));
            continue;
        }
        const QColor hue = colourOfPerspective(colours, m_vocabulary, row.perspective);
        paintBox(painter, QRect(line.left(), line.center().y() - 4, 9, 9), hue, {}, 3);
        const int discs = firstDisc(row);
        painter.setFont(theme().font(TextSize::Label, Weight::Strong));
        painter.setPen(colours.text);
        const QRect words(line.left() + 18, line.top(), discs - 8 - line.left() - 18, line.height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(row.word, Qt::ElideRight, words.width()));
        QColor fill = hue;
        fill.setAlphaF(theme().scheme() == Scheme::Light ? 0.13F : 0.28F);
        QRect round(discs, line.top() + (rowHeight - disc) / 2, disc, disc);
        painter.setFont(small);
        for (int i = 0; i < discsShown(row); ++i) {
            paintBox(painter, round, fill, {}, disc / 2.0);
            painter.setPen(hue);
            const QString letters = row.initials[i].left(3);
            if (QFont narrow = small; letters.size() > 2) {
                narrow.setPixelSize(small.pixelSize() - 2);
                painter.setFont(narrow);
            }
            painter.drawText(round, Qt::AlignCenter, letters);
            painter.setFont(small);
            round.translate(disc + 3, 0);
        }
        if (discsShown(row) < row.count) {
            paintBox(painter, round, colours.sunken, colours.line, disc / 2.0);
            painter.setPen(colours.muted);
            painter.drawText(round, Qt::AlignCenter, QStringLiteral("+%1").arg(row.count - discsShown(row)));
        }
    }
}

bool PeopleCard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PanelCard::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QString names;
    for (const Row& row : m_rows) {
        if (!row.isSide && QRect(0, row.top, width(), rowHeight).contains(help.pos()))
            names = QString(row.word + u": " + row.names.join(QStringLiteral(", ")));
    }
    QToolTip::showText(help.globalPos(), plainToolTip(names), this);
    return true;
}

} // namespace kring::ui
