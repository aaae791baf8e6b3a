// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RoomCard.h"

#include "ui/live/RoomMenu.h"
#include "ui/live/RoomTextSheet.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/ToolButton.h"

#include <QBoxLayout>

namespace kring::ui {

namespace {

constexpr QSize roomyPreview(192, 108);
constexpr QSize compactPreview(168, 94);
constexpr int sides = 12; // inside the card
constexpr int frame = 6;  // around the preview
constexpr int dotSize = 8;

} // namespace

RoomCard::RoomCard(LiveSession& session, Room& room, const Theme& theme, QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_session(session)
    , m_room(room)
    , m_head(new PlainLabel(theme, TextSize::Label, Weight::Strong))
    , m_more(new ToolButton(theme, QStringLiteral("ellipsis"), tr("More for the room")))
    , m_preview(new AudienceView(theme))
    , m_button(new KeyButton(theme, KeyButton::Style::Plain, {}))
{
    auto* top = new QHBoxLayout;
    top->setContentsMargins(4, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(m_head, 1);
    top->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sides, 4, sides, sides);
    layout->setSpacing(6);
    layout->addLayout(top);
    // Beside a taller card the button stands on the line of that card's buttons, and the picture between.
    layout->addStretch();
    layout->addWidget(m_preview, 0, Qt::AlignHCenter);
    layout->addStretch();
    layout->addSpacing(4);
    layout->addWidget(m_button);
    setCompact(false);
    connect(m_more, &QToolButton::clicked, this, &RoomCard::showMenu);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_room.screens().isOpen())
            m_room.toggleBlank();
        else
            m_room.toggleWindow();
    });
    connect(&room, &Room::changed, this, &RoomCard::refresh);
    refresh();
}

void RoomCard::setCompact(bool compact)
{
    const QSize size = compact ? compactPreview : roomyPreview;
    m_preview->setFixedSize(size);
    setFixedWidth(size.width() + 2 * (sides + frame));
}

void RoomCard::refresh()
{
    m_preview->setTheme(m_room.settings().audienceTheme());
    m_preview->showContent(m_room.content());
    const bool isOpen = m_room.screens().isOpen();
    const bool isMirrored = m_room.screens().isMirrored();
    const RoomChoices& choices = m_room.choices();
    const QString head = isMirrored         ? tr("The screens are mirrored")
                         : choices.isBlank  ? tr("The room: blank")
                         : choices.isFrozen ? tr("The room: frozen")
                         : isOpen           ? tr("The room sees")
                                            : tr("The room would see");
    m_head->setText(head);
    m_head->setRole(isMirrored || choices.isBlank || choices.isFrozen ? &Colours::warning : &Colours::text);
    m_head->setContentsMargins(m_room.isSeen() ? dotSize + 8 : 0, 0, 0, 0);
    const auto face = [this](const QString& text, const QString& icon, const QString& hint,
                             const QString& what) {
        m_button->setText(text);
        m_button->setIconName(icon);
        m_button->setHint(hint);
        m_button->setAccessibleName(what);
        m_button->setToolTip(what);
    };
    if (!isOpen)
        face(tr("Open"), QStringLiteral("monitor"),
             QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText),
             tr("Open the room's window (Shift+F8)"));
    else if (choices.isBlank)
        face(tr("Show again"), QStringLiteral("eye"), QStringLiteral("F8"), tr("Show the room again (F8)"));
    else
        face(tr("Blank"), QStringLiteral("eye-off"), QStringLiteral("F8"),
             tr("Blank what the room sees (F8)"));
    update();
}

void RoomCard::paintEvent(QPaintEvent* event)
{
    PanelCard::paintEvent(event);
    QPainter painter(this);
    const QRectF preview =
        QRectF(m_preview->geometry()).adjusted(-frame + 1, -frame + 1, frame - 1, frame - 1);
    paintBox(painter, preview, {}, theme().colours().strongLine, 8);
    if (m_room.isSeen())
        paintBox(painter,
                 QRectF(m_head->x(), m_head->y() + (m_head->height() - dotSize) / 2.0, dotSize, dotSize),
                 theme().colours().danger, {}, dotSize / 2.0);
}

void RoomCard::showMenu()
{
    RoomMenu menu(m_room);
    connect(&menu, &RoomMenu::textWanted, this, &RoomCard::askForText);
    connect(&menu, &RoomMenu::safeViewWanted, this, &RoomCard::safeViewWanted);
    menu.exec(m_more->mapToGlobal(QPoint(m_more->width() - menu.sizeHint().width(), m_more->height())));
}

void RoomCard::askForText()
{
    (new RoomTextSheet(m_session, m_room, theme(), window()))->open();
}

Commands RoomCard::commands()
{
    const auto time = [this](const QString& id, const QString& text, RoomTime wanted) {
        return Command{id,
                       text,
                       QStringLiteral("clock"),
                       {},
                       [this, wanted] { m_room.setTime(wanted); },
                       [this] { return bool(m_room.content().item); }};
    };
    return {
        {QStringLiteral("room.menu"),
         tr("More for the room"),
         QStringLiteral("ellipsis"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
         [this] { showMenu(); }},
        {QStringLiteral("room.text"),
         tr("A text of the moment for the room"),
         QStringLiteral("pencil"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
         [this] { askForText(); }},
        {QStringLiteral("room.safe"),
         tr("Safe view: nothing private on this page"),
         QStringLiteral("shield"),
         {Qt::SHIFT | Qt::Key_F11},
         [this] { emit safeViewWanted(); }},
        time(QStringLiteral("room.time.automatic"), tr("The room's time: as the item suggests"),
             RoomTime::Automatic),
        time(QStringLiteral("room.time.shown"), tr("The room's time: shown"), RoomTime::Shown),
        time(QStringLiteral("room.time.hidden"), tr("The room's time: hidden"), RoomTime::Hidden),
        time(QStringLiteral("room.time.colours"), tr("The room's time: only colours"), RoomTime::Colours),
        {QStringLiteral("room.voice"),
         tr("Show the room the share of voice, or take it away"),
         {},
         {},
         [this] { m_room.state().setWithVoice(!m_room.choices().withVoice); }},
    };
}

} // namespace kring::ui
