// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/KindChips.h"

#include "ui/live/NoteKinds.h"

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
    m_chips.front()->setRemark(tr("sort later"));
    m_chips.front()->setChecked(true);
    setAccessibleName(tr("Kind of note"));
}

QString KindChips::kind() const
{
    return deskKinds()[size_t(std::max(m_group.checkedId(), 0))];
}

void KindChips::choose(int number)
{
    if (QAbstractButton* chip = m_group.button(number - 1))
        chip->setChecked(true);
}

std::vector<QRect> KindChips::places(int width, bool& narrow) const
{
    std::vector<QRect> places;
    // With icons, in two columns: 2 to 5 to the left, 6 to 9 to the right.
    int left = 0;
    int right = 0;
    for (size_t i = 1; i < m_chips.size(); ++i) {
        int& column = i <= 4 ? left : right;
        column = std::max(column, m_chips[i]->wideWidth());
    }
    if (left + gap + right <= width) {
        narrow = false;
        left += (width - left - gap - right) / 2;
        places.emplace_back(0, 0, width, wideHeight);
        for (size_t i = 1; i < m_chips.size(); ++i) {
            const int top = (wideHeight + gap) * int((i - 1) % 4 + 1);
            const bool isLeft = i <= 4;
            places.emplace_back(isLeft ? 0 : left + gap, top, isLeft ? left : width - left - gap, wideHeight);
        }
        return places;
    }

    narrow = true;
    places.emplace_back(0, 0, width, narrowHeight);
    int top = narrowHeight + gap;
    for (size_t first = 1; first < m_chips.size();) {
        size_t end = first;
        int used = 0;
        const auto widthOf = [&](size_t i) { return m_chips[i]->narrowWidth(); };
        while (end < m_chips.size() && (end == first || used + gap + widthOf(end) <= width)) {
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
            places.emplace_back(x, top, std::min(widthOf(i) + share, width), narrowHeight);
            x += widthOf(i) + share + gap;
        }
        top += narrowHeight + gap;
        first = end;
    }
    return places;
}

int KindChips::heightForWidth(int width) const
{
    bool narrow = false;
    return places(width, narrow).back().bottom() + 1;
}

QSize KindChips::sizeHint() const
{
    return {332, heightForWidth(width())};
}

void KindChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    bool narrow = false;
    const std::vector<QRect> where = places(width(), narrow);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setNarrow(narrow && i > 0);
        m_chips[i]->setGeometry(where[i]);
    }
    if (event->oldSize().width() != width())
        updateGeometry();
}

} // namespace kring::ui
