// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DoorModel.h"

#include "core/common/SearchText.h"
#include "ui/people/PersonWords.h"

#include <QPainter>

#include <algorithm>

namespace kring::ui {

using session::Attendance;
using session::Participant;

namespace {

constexpr int rowHeight = 40;
constexpr int disc = 28;
constexpr int padding = 12;
constexpr int numberWidth = 28;
constexpr int stateWidth = 176;

} // namespace

DoorModel::DoorModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : QAbstractListModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void DoorModel::show(std::vector<Participant> participants)
{
    const bool samePlaces =
        std::equal(participants.begin(), participants.end(), m_participants.begin(), m_participants.end(),
                   [](const Participant& a, const Participant& b) { return a.id == b.id; });
    if (samePlaces) {
        m_participants = std::move(participants); // who the keyboard stands on stays
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_participants = std::move(participants);
    gather();
    endResetModel();
}

void DoorModel::setQuery(const QString& query)
{
    beginResetModel();
    m_query = query.trimmed();
    gather();
    endResetModel();
}

void DoorModel::gather()
{
    m_shown.clear();
    const QStringList words = searchWords(m_query);
    const QString folded = foldForSearch(m_query);
    bool isNumber = false;
    const int number = m_query.toInt(&isNumber);
    for (int i = 0; i < int(m_participants.size()); ++i) {
        const Participant& person = m_participants[size_t(i)];
        if (isNumber) {
            if (number == i + 1)
                m_shown.insert(m_shown.begin(), i); // the number in the list before a number in a role
            else if (!placesOf(person.role, words).isEmpty())
                m_shown.push_back(i);
            continue;
        }
        const QString text = QString(person.role + u' ' + person.name + u' ' + about(person));
        const bool hasAll = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return !placesOf(text, {word}).isEmpty();
        });
        if (hasAll || foldForSearch(initialsOf(person.role, person.name)) == folded)
            m_shown.push_back(i);
    }
}

int DoorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

const Participant& DoorModel::participant(const QModelIndex& index) const
{
    return m_participants[size_t(m_shown[size_t(index.row())])];
}

int DoorModel::number(const QModelIndex& index) const
{
    return m_shown[size_t(index.row())] + 1;
}

QString DoorModel::about(const Participant& participant) const
{
    QStringList parts{m_vocabulary.word(QStringLiteral("perspective"), participant.perspective, m_words),
                      participant.organisation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString DoorModel::attendance(const Participant& participant) const
{
    return m_vocabulary.word(QStringLiteral("attendance"), codeOf(participant.attendance), m_words);
}

QVariant DoorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Participant& person = participant(index);
    if (role == Qt::DisplayRole)
        return person.role;
    if (role == Qt::AccessibleTextRole)
        return QStringList{person.role, about(person), attendance(person)}.join(QStringLiteral(", "));
    return {};
}

DoorDelegate::DoorDelegate(const Theme& theme, PeopleList& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{}

QSize DoorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_view.viewport()->width(), rowHeight};
}

void DoorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto& model = *static_cast<const DoorModel*>(index.model());
    const Participant& person = model.participant(index);
    const Colours& colours = m_theme.colours();
    const bool isAbsent = person.attendance == Attendance::Absent;
    painter->save();
    paintRowGround(*painter, m_theme, m_view, option, index);
    const QRect box = option.rect.adjusted(padding, 0, -padding, 0);
    paintCell(*painter, {box.left(), box.top(), numberWidth - 6, box.height()}, m_theme.font(TextSize::Small),
              colours.muted, QString::number(model.number(index)), Qt::AlignRight);
    const int discLeft = box.left() + numberWidth + 2;
    paintDisc(*painter, m_theme, {discLeft, box.top() + (rowHeight - disc) / 2, disc, disc},
              perspectiveColour(colours, person.perspective, person.side),
              initialsOf(person.role, person.name));
    const int left = discLeft + disc + 10;
    const int stateLeft = box.right() - stateWidth;
    const int shared = stateLeft - left - 12;
    const QString called = person.name.isEmpty() ? person.role : QString(person.role + u" · " + person.name);
    paintCell(*painter, {left, box.top(), shared * 2 / 5, box.height()}, m_theme.font(TextSize::Body),
              isAbsent ? colours.muted : colours.text, called);
    paintCell(*painter, {left + shared * 2 / 5 + 8, box.top(), shared * 3 / 5 - 8, box.height()},
              m_theme.font(TextSize::Label), colours.muted, model.about(person));
    const bool isMarked = person.isPresent() || isAbsent;
    if (isMarked)
        paintMark(*painter, m_theme, {stateLeft + 6, box.center().y()}, person.attendance);
    paintCell(*painter, {stateLeft + 20, box.top(), stateWidth - 20, box.height()},
              m_theme.font(TextSize::Label, person.isPresent() ? Weight::Strong : Weight::Regular),
              person.isPresent() ? colours.accent : colours.muted, model.attendance(person));
    painter->restore();
}

} // namespace kring::ui
