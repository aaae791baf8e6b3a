// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/KindChips.h"

#include "ui/live/NoteKinds.h"

#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int gap = 6;
constexpr int wideHeight = 32;
constexpr int narrowHeight = 28;

} // namespace

KindChips::KindChips(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                     QWidget* parent)
    : QWidget(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_kind(deskKinds().front())
    , m_more(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (size_t i = 0; i < deskKinds().size(); ++i) {
        const QString& kind = deskKinds()[i];
        const QString word = vocabulary.word(QStringLiteral("note_kind"), kind, words);
        auto* chip = new KindChip(theme, kind, word, int(i) + 1, this);
        chip->setToolTip(tr("Alt+%1").arg(i + 1));
        m_group.addButton(chip, int(i));
        m_chips.push_back(chip);
    }
    auto* more = new KindChip(theme, {}, tr("More", "kinds of note"), 0, this);
    more->setToolTip(tr("Alt+%1").arg(0));
    more->setFocusPolicy(Qt::NoFocus); // its key opens it from anywhere
    m_group.addButton(more, int(m_chips.size()));
    m_chips.push_back(more);
    m_chips.front()->setRemark(tr("sort later"));
    m_chips.front()->setChecked(true);
    setAccessibleName(tr("Kind of note"));

    fillOtherKinds(*m_more, vocabulary, words, [this](const QString& kind) {
        chooseKind(kind);
        emit chosen(kind);
    });
    connect(more, &QPushButton::clicked, this, &KindChips::openMore);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (id >= int(deskKinds().size()))
            return;
        choose(id + 1);
        emit chosen(m_kind);
    });
}

void KindChips::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    lay();
    updateGeometry();
}

void KindChips::choose(int number)
{
    if (number >= 1 && number <= int(deskKinds().size()))
        chooseKind(deskKinds()[size_t(number - 1)]);
}

void KindChips::chooseKind(const QString& kind)
{
    m_kind = kind;
    const auto& nine = deskKinds();
    const auto found = std::find(nine.begin(), nine.end(), kind);
    const bool isOther = found == nine.end();
    m_chips[size_t(found - nine.begin())]->setChecked(true);
    KindChip* more = m_chips.back();
    const QString word =
        isOther ? m_vocabulary.word(QStringLiteral("note_kind"), kind, m_words) : tr("More", "kinds of note");
    if (more->text() == word)
        return;
    more->show(isOther ? kind : QString(), word);
    lay();
    updateGeometry();
}

void KindChips::openMore()
{
    const bool isOther = std::find(deskKinds().begin(), deskKinds().end(), m_kind) == deskKinds().end();
    if (!isOther)
        chooseKind(m_kind); // a click has checked the chip before anything was chosen
    m_more->popup(m_chips.back()->mapToGlobal(QPoint(0, m_chips.back()->height() + 2)));
}

KindChips::Places KindChips::places(int width) const
{
    if (m_arrangement == Arrangement::Desk)
        return columns(width);
    // Two rows of as many, with icons if that leaves room for them.
    const size_t half = (m_chips.size() + 1) / 2;
    for (const bool narrow : {false, true}) {
        const Places two = rows(width, narrow, 0, 0, half);
        if (two.height <= 2 * wideHeight + gap)
            return two;
    }
    return rows(width, true, 0, 0);
}

KindChips::Places KindChips::columns(int width) const
{
    // With icons, in two columns: 2 to 5 to the left, 6 to 9 to the right; more beside the plain note.
    const size_t last = m_chips.size() - 1;
    int left = 0;
    int right = 0;
    for (size_t i = 1; i < last; ++i) {
        int& column = i <= 4 ? left : right;
        column = std::max(column, m_chips[i]->wideWidth());
    }
    const int more = m_chips[last]->wideWidth();
    if (left + gap + right > width || m_chips[0]->wideWidth() + gap + more > width) {
        Places places = rows(width, true, 1, narrowHeight + gap);
        places.rects.insert(places.rects.begin(), QRect(0, 0, width, narrowHeight));
        return places;
    }
    Places places;
    left += (width - left - gap - right) / 2;
    places.rects.emplace_back(0, 0, width - gap - more, wideHeight);
    for (size_t i = 1; i < last; ++i) {
        const int top = (wideHeight + gap) * int((i - 1) % 4 + 1);
        const bool isLeft = i <= 4;
        places.rects.emplace_back(isLeft ? 0 : left + gap, top, isLeft ? left : width - left - gap,
                                  wideHeight);
    }
    places.rects.emplace_back(width - more, 0, more, wideHeight);
    places.height = places.rects[last - 1].bottom() + 1;
    return places;
}

KindChips::Places KindChips::rows(int width, bool narrow, size_t firstChip, int top, size_t mostInRow) const
{
    Places places;
    places.narrow = narrow;
    const int height = narrow ? narrowHeight : wideHeight;
    const auto widthOf = [&](size_t i) {
        return narrow && i > 0 ? m_chips[i]->narrowWidth() : m_chips[i]->wideWidth();
    };
    for (size_t first = firstChip; first < m_chips.size();) {
        size_t end = first;
        int used = 0;
        while (end < m_chips.size() && end - first < mostInRow &&
               (end == first || used + gap + widthOf(end) <= width)) {
            used += widthOf(end) + (end == first ? 0 : gap);
            ++end;
        }
        // What is over is shared out, so that the rows end at the same edge; a last single chip stays small.
        const bool stretched = end - first > 1 || end < m_chips.size();
        const int over = stretched ? std::max(width - used, 0) : 0;
        int x = 0;
        for (size_t i = first; i < end; ++i) {
            const int share =
                over * int(i + 1 - first) / int(end - first) - over * int(i - first) / int(end - first);
            places.rects.emplace_back(x, top, std::min(widthOf(i) + share, width), height);
            x += widthOf(i) + share + gap;
        }
        places.height = top + height;
        top += height + gap;
        first = end;
    }
    return places;
}

int KindChips::heightForWidth(int width) const
{
    return places(width).height;
}

QSize KindChips::sizeHint() const
{
    return {332, heightForWidth(width())};
}

void KindChips::lay()
{
    const Places where = places(width());
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setNarrow(where.narrow && i > 0);
        m_chips[i]->setGeometry(where.rects[i]);
    }
}

void KindChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
    if (event->oldSize().width() != width())
        updateGeometry();
}

} // namespace kring::ui
