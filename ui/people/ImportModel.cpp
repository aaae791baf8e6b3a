// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ImportModel.h"

#include "ui/people/PersonWords.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowPainting.h"

namespace kring::ui {

using exchange::ImportRow;
using exchange::RowFate;

namespace {

constexpr int rowHeight = 40;
constexpr int gap = 12;
constexpr int icon = 15;

} // namespace

std::array<int, importColumns + 1> importEdges(int width)
{
    constexpr int left = 12;
    constexpr int number = 48;
    const int shared = width - left - number - 12;
    const auto at = [&](double share) { return left + number + int(shared * share); };
    return {left, at(0), at(0.21), at(0.42), at(0.56), at(0.76), width - 12};
}

ImportModel::ImportModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : QAbstractListModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void ImportModel::show(const exchange::ImportPlan* plan, const std::vector<people::Person>* people)
{
    beginResetModel();
    m_plan = plan;
    m_people = people;
    gather();
    endResetModel();
}

void ImportModel::showOnly(std::optional<RowFate> fate)
{
    beginResetModel();
    m_only = fate;
    gather();
    endResetModel();
}

void ImportModel::gather()
{
    m_shown.clear();
    if (!m_plan)
        return;
    // Suggestions of both kinds are one choice on the screen.
    const auto isShown = [&](RowFate fate) {
        return !m_only || fate == *m_only ||
               (*m_only == RowFate::UnknownPerspective && fate == RowFate::PossibleDuplicate);
    };
    for (int i = 0; i < int(m_plan->rows.size()); ++i) {
        if (isShown(m_plan->rows[size_t(i)].fate))
            m_shown.push_back(i);
    }
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

const ImportRow& ImportModel::row(const QModelIndex& index) const
{
    return m_plan->rows[size_t(m_shown[size_t(index.row())])];
}

QString ImportModel::perspective(const ImportRow& row) const
{
    return m_vocabulary.word(QStringLiteral("perspective"), row.person.perspective, m_words);
}

QString ImportModel::side(const ImportRow& row) const
{
    return m_vocabulary.word(QStringLiteral("side"), codeOf(row.person.side), m_words);
}

QString ImportModel::fate(const ImportRow& row) const
{
    const QString remark = exchange::remarkOn(row, *m_people);
    switch (row.fate) {
    case RowFate::New:
        return tr("New");
    case RowFate::Exists:
        return (*m_people)[size_t(row.existing)] == row.person ? tr("There already") : tr("Filled in");
    case RowFate::UnknownPerspective:
    case RowFate::PossibleDuplicate:
        return QString(remark.left(1).toUpper() + remark.mid(1));
    case RowFate::LeftOut:
        break;
    }
    return tr("Left out: %1").arg(remark);
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& shown = row(index);
    if (role == Qt::DisplayRole)
        return shown.person.alias;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{tr("row %1").arg(shown.line), shown.person.alias, perspective(shown), side(shown),
                          shown.person.organisation,    fate(shown)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(fate(shown));
    return {};
}

ImportDelegate::ImportDelegate(const Theme& theme, PeopleList& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view)
{}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_view.viewport()->width(), rowHeight};
}

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto& model = *static_cast<const ImportModel*>(index.model());
    const ImportRow& row = model.row(index);
    const Colours& colours = m_theme.colours();
    const bool isLeftOut = row.fate == RowFate::LeftOut;
    const QColor ink = isLeftOut ? colours.muted : colours.text;
    const QFont body = m_theme.font(TextSize::Body);
    painter->save();
    paintRowGround(*painter, m_theme, m_view, option, index);
    const auto edges = importEdges(option.rect.width());
    const auto cell = [&](size_t column) {
        return QRect(option.rect.left() + edges[column], option.rect.top(),
                     edges[column + 1] - edges[column] - gap, option.rect.height());
    };
    const QString none = QStringLiteral("–");
    paintCell(*painter, cell(0).adjusted(0, 0, -4, 0), m_theme.font(TextSize::Label), colours.muted,
              QString::number(row.line), Qt::AlignRight);
    paintCell(*painter, cell(1), body, ink, row.person.alias.isEmpty() ? none : row.person.alias);
    paintPerspective(*painter, m_theme, cell(2),
                     isLeftOut ? colours.muted
                               : perspectiveColour(colours, row.person.perspective, row.person.side),
                     model.perspective(row), ink);
    paintCell(*painter, cell(3), body, ink, model.side(row));
    paintCell(*painter, cell(4), body, row.person.organisation.isEmpty() ? colours.muted : ink,
              row.person.organisation.isEmpty() ? none : row.person.organisation);

    QString sign = QStringLiteral("plus");
    QColor hue = colours.kinds[1];
    if (row.fate == RowFate::Exists) {
        sign = QStringLiteral("merge");
        hue = colours.kinds[0];
    } else if (row.fate == RowFate::UnknownPerspective || row.fate == RowFate::PossibleDuplicate) {
        sign = QStringLiteral("circle-question-mark");
        hue = colours.warning;
    } else if (isLeftOut) {
        sign = QStringLiteral("minus");
        hue = colours.muted;
    }
    const QRect fate = cell(5);
    paintIcon(*painter, m_theme, sign, hue, {fate.left(), fate.center().y() - icon / 2}, icon);
    paintCell(*painter, fate.adjusted(icon + 8, 0, gap, 0), m_theme.font(TextSize::Label, Weight::Strong),
              hue, model.fate(row));
    painter->restore();
}

} // namespace kring::ui
