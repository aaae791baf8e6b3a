// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteDelegate.h"

#include "ui/live/NoteKinds.h"
#include "ui/live/TextFields.h"
#include "ui/widgets/RowPainting.h"

#include <QKeyEvent>

#include <algorithm>

namespace kring::ui {

namespace {

constexpr int side = 8; // the rows' own margin, inside which they are marked as chosen
constexpr int tile = 28;
constexpr int padding = 7;
constexpr int timeColumn = 56; // in the stream
constexpr int smallIcon = 13;
constexpr int extraGap = 3;
constexpr int fewestLines = 2; // of an editor
const char* const baseProperty = "kringBase";

const NoteRow& rowOf(const QModelIndex& index)
{
    return static_cast<const NoteListModel*>(index.model())->row(index.row());
}

} // namespace

NoteActions::HalfEdit halfEditIn(const QWidget& editor)
{
    return {editor.property(baseProperty).toString(), static_cast<const NoteField&>(editor).toPlainText()};
}

NoteDelegate::NoteDelegate(const NoteTools& tools, NoteActions& actions, NoteLook look,
                           QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , m_tools(tools)
    , m_actions(actions)
    , m_look(look)
    , m_view(view)
    , m_text(tools.theme.font(TextSize::Body))
    , m_small(tools.theme.font(TextSize::Small))
{}

int NoteDelegate::textLeft() const
{
    return m_look == NoteLook::Desk ? side + tile + 10 : 2 * side + timeColumn + tile + 12;
}

int NoteDelegate::textWidth() const
{
    return std::max(m_view.viewport()->width() - textLeft() - (m_look == NoteLook::Desk ? side : 3 * side),
                    80);
}

int NoteDelegate::textHeight(const QModelIndex& index) const
{
    if (const auto* editor = qobject_cast<const NoteField*>(m_view.indexWidget(index))) {
        const int lines = std::max(int(editor->document()->size().height()), fewestLines);
        return lines * QFontMetrics(m_text.font()).lineSpacing() + 8;
    }
    return m_text.height(m_text.lines(rowOf(index).text, textWidth()).size());
}

std::vector<NoteDelegate::Extra> NoteDelegate::extrasUnder(const NoteRow& note, bool isEdited) const
{
    std::vector<Extra> extras;
    if (isEdited) {
        const QString keys = tr("Enter done · Ctrl+Shift+Enter parts · Esc later");
        return {{{}, keys, &Colours::muted}};
    }
    if (note.halfEdited)
        extras.push_back({QStringLiteral("pencil"), tr("Half-written edit: E goes on"), &Colours::accent});
    if (!note.question.isEmpty() && m_look == NoteLook::Stream)
        extras.push_back({QStringLiteral("corner-down-right"), note.question, &Colours::muted});
    if (!note.source.isEmpty())
        extras.push_back({QStringLiteral("book-open"), note.source, &Colours::muted});
    if (!note.comeBack.isEmpty())
        extras.push_back({QStringLiteral("flag"), note.comeBack, &Colours::warning});
    if (!note.outcome.isEmpty())
        extras.push_back({QStringLiteral("arrow-right"), note.outcome, &Colours::accent});
    return extras;
}

std::vector<NoteDelegate::Extra> NoteDelegate::marksBeside(const NoteRow& note) const
{
    const bool words = m_look == NoteLook::Stream;
    std::vector<Extra> marks;
    if (note.quote)
        marks.push_back({QStringLiteral("quote"), words ? tr("Quote") : QString(), &Colours::accent});
    if (note.sensitive)
        marks.push_back({QStringLiteral("lock"), words ? tr("Sensitive") : QString(), &Colours::muted});
    if (!note.tag.isEmpty())
        marks.push_back({QStringLiteral("tag"), words ? note.tag : QString(), &Colours::muted});
    return marks;
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view.viewport()->width();
    const NoteRow& note = rowOf(index);
    if (note.isHead())
        return {width, headHeight};
    const bool isEdited = m_view.indexWidget(index);
    const int extras = int(extrasUnder(note, isEdited).size()) * (m_small.lineHeight() + extraGap);
    return {width, m_small.lineHeight() + 2 + textHeight(index) + extras + 2 * padding};
}

void NoteDelegate::paintHead(QPainter& painter, const QRect& rect, const NoteRow& head) const
{
    const Colours& colours = m_tools.theme.colours();
    const QColor& ground = head.isNow ? colours.accentSoft : colours.sunken;
    // At the top it fills the round corners of the card that the list lies on.
    if (rect.top() == 0)
        paintBox(painter, rect, ground, {}, Theme::cardRadius - 1);
    painter.fillRect(rect.top() == 0 ? rect.adjusted(0, Theme::cardRadius, 0, 0) : rect, ground);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    const QColor& ink = head.isNow ? colours.accent : colours.text;
    painter.setFont(m_small.font());
    painter.setPen(colours.muted);
    const int remark = painter.fontMetrics().horizontalAdvance(head.remark);
    const QRect inside = rect.adjusted(20, 0, -20, 0);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, head.remark);
    painter.setFont(m_tools.theme.font(TextSize::Label, Weight::Strong));
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.number);
    const int left = head.number.isEmpty() ? 0 : 20;
    const QString title =
        painter.fontMetrics().elidedText(head.text, Qt::ElideRight, inside.width() - left - remark - 24);
    painter.drawText(inside.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     title);
}

void NoteDelegate::paintFirstLine(QPainter& painter, const NoteRow& note, int left, int top, int right) const
{
    const Theme& theme = m_tools.theme;
    const Colours& colours = theme.colours();
    const QFont strong = theme.font(TextSize::Small, Weight::Strong);
    painter.setFont(strong);
    painter.setPen(noteKindColour(colours, note.kind));
    painter.drawText(QPointF(left, top + QFontMetricsF(strong).ascent() + 1), note.kindWord);
    left += QFontMetrics(strong).horizontalAdvance(note.kindWord) + 7;

    const std::vector<Extra> marks = marksBeside(note);
    const QFontMetrics metrics(m_small.font());
    const auto widthOf = [&](const Extra& mark) {
        return smallIcon + 10 + (mark.text.isEmpty() ? 0 : 4 + metrics.horizontalAdvance(mark.text));
    };
    int room = right - left;
    for (const Extra& mark : marks)
        room -= widthOf(mark);
    QStringList place{m_look == NoteLook::Desk ? note.time : QString(), note.perspective};
    place.removeAll({});
    const QString words = metrics.elidedText(place.join(QStringLiteral(" · ")), Qt::ElideRight, room);
    paintLines(painter, m_small, {words}, left, top, colours.muted);
    left += metrics.horizontalAdvance(words) + (words.isEmpty() ? 0 : 10);
    for (const Extra& mark : marks) {
        paintIcon(painter, theme, mark.icon, colours.*mark.role, {left, top + 2}, smallIcon);
        paintLines(painter, m_small, {mark.text}, left + smallIcon + 4, top, colours.*mark.role);
        left += widthOf(mark);
    }
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = m_tools.theme;
    const Colours& colours = theme.colours();
    const NoteRow& note = rowOf(index);
    painter->save();
    if (note.isHead()) {
        paintHead(*painter, option.rect, note);
        painter->restore();
        return;
    }
    const bool isEdited = m_view.indexWidget(index);
    const bool selected = isEdited || (option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = m_look == NoteLook::Desk ? option.rect : option.rect.adjusted(side, 1, -side, -1);
    if (selected || hovered) {
        paintBox(*painter, rect,
                 isEdited   ? colours.card
                 : selected ? colours.accentSoft
                            : colours.sunken,
                 selected ? colours.accent : QColor(), Theme::controlRadius, 2);
    }
    const int left = option.rect.left() + textLeft();
    const int top = option.rect.top() + padding;
    if (m_look == NoteLook::Stream)
        paintLines(*painter, m_small, {note.time}, option.rect.left() + 20, top, colours.muted);

    const QColor& hue = noteKindColour(colours, note.kind);
    QColor tileColour = hue;
    tileColour.setAlphaF(0.12F);
    const QRect tileRect(left - tile - (m_look == NoteLook::Desk ? 10 : 12), top + 2, tile, tile);
    paintBox(*painter, tileRect, tileColour, {}, 8);
    paintIcon(*painter, theme, noteKindIcon(note.kind), hue, tileRect.topLeft() + QPoint(6, 6), 16);
    paintFirstLine(*painter, note, left, top, left + textWidth());

    int below = top + m_small.lineHeight() + 2;
    if (!isEdited)
        paintLines(*painter, m_text, m_text.lines(note.text, textWidth()), left, below, colours.text);
    below += textHeight(index) + extraGap;
    const QFontMetrics metrics(m_small.font());
    for (const Extra& extra : extrasUnder(note, isEdited)) {
        const int icon = extra.icon.isEmpty() ? 0 : smallIcon + 6;
        if (icon > 0)
            paintIcon(*painter, theme, extra.icon, colours.*extra.role, {left, below + 2}, smallIcon);
        const QString text = QString(extra.text).replace(u'\n', u' ');
        paintLines(*painter, m_small, {metrics.elidedText(text, Qt::ElideRight, textWidth() - icon)},
                   left + icon, below, colours.*extra.role);
        below += m_small.lineHeight() + extraGap;
    }
    painter->restore();
}

QWidget* NoteDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const NoteRow& note = rowOf(index);
    const NoteActions::HalfEdit edit = m_actions.isHalfEdited(note.id)
                                           ? m_actions.halfEdit(note.id)
                                           : NoteActions::HalfEdit{note.text, note.text};
    auto* editor = new NoteField(parent);
    editor->setFont(m_text.font());
    editor->setAccessibleName(tr("Edit note"));
    editor->setFrameShape(QFrame::NoFrame);
    editor->document()->setDocumentMargin(0);
    QPalette palette = editor->palette();
    palette.setColor(QPalette::Base, m_tools.theme.colours().card);
    palette.setColor(QPalette::Text, m_tools.theme.colours().text);
    editor->setPalette(palette);
    editor->setProperty(baseProperty, edit.base);
    editor->replaceText(edit.text);
    if (m_tools.spelling)
        editor->checkSpelling(*m_tools.spelling, m_tools.theme);
    connect(editor, &NoteField::textChanged, this, [this, editor, id = note.id, lines = 0]() mutable {
        m_actions.keepHalfEdit(id, halfEditIn(*editor));
        const int now = int(editor->document()->size().height());
        if (std::exchange(lines, now) != now)
            emit heightChanged();
    });
    connect(editor, &NoteField::partWanted, this, [this, editor] { emit partWanted(editor); });
    return editor;
}

void NoteDelegate::setEditorData(QWidget*, const QModelIndex&) const
{
    // Filled when it was made: what the note says by now must not take the place of what is being typed.
}

void NoteDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    m_actions.finishEdit(rowOf(index).id, halfEditIn(*editor));
}

void NoteDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    editor->setGeometry(option.rect.left() + textLeft(),
                        option.rect.top() + padding + m_small.lineHeight() + 4, textWidth(),
                        textHeight(index) - 2);
}

bool NoteDelegate::eventFilter(QObject* object, QEvent* event)
{
    // Enter and Esc are the field's own words for done and leave; the base class would break the line.
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        auto* editor = static_cast<QWidget*>(object);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && !key.modifiers().testFlag(Qt::ShiftModifier)) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            emit closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            return true;
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace kring::ui
