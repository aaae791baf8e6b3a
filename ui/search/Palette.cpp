// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/Palette.h"

#include "ui/search/PaletteList.h"
#include "ui/search/ScopeChips.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

namespace kring::ui {

namespace {

constexpr QSize usualSize(760, 712);
constexpr int fromTop = 72;
constexpr int headHeight = 64;
constexpr int footHeight = 46;
constexpr int chipsHeight = 48;

class Hairline final : public QWidget
{
public:
    Hairline(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.colours().line); }

private:
    const Theme& m_theme;
};

} // namespace

Palette::Palette(const Theme& theme, PaletteSearch search, QWidget* window)
    : Sheet(theme, usualSize.width(), {}, window, tr("Search and commands"))
    , m_search(std::move(search))
    , m_field(new QLineEdit(this))
    , m_chips(new ScopeChips(theme, this))
    , m_list(new PaletteList(theme, this))
    , m_nothing(new PlainLabel(theme, TextSize::Body, Weight::Regular, &Colours::muted, this))
{
    standAt(fromTop);
    layOut();
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Palette::refresh);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_chips, &ScopeChips::chosen, this, &Palette::refresh);
    connect(m_list, &PaletteList::opened, this, &Palette::openRow);
    connect(m_list, &PaletteList::scopeWanted, m_chips, &ScopeChips::choose);
    connect(m_list, &PaletteList::chosenChanged, this, [this] {
        // The focus stays in the field; this is how a screen reader hears which row is meant.
        const PaletteRow* row = m_list->chosen();
        m_field->setAccessibleDescription(row ? row->spoken() : QString());
    });
    refresh();
}

void Palette::layOut()
{
    content().setContentsMargins(1, 0, 1, 0);
    content().setSpacing(0);
    m_field->setFrame(false);
    m_field->setFont(theme().font(TextSize::Title));
    m_field->setAccessibleName(tr("Search for commands, sessions, questions and notes"));
    m_field->setPlaceholderText(tr("What are you looking for?"));
    m_field->setMaxLength(200);
    QPalette colours = m_field->palette();
    colours.setColor(QPalette::Base, theme().colours().card);
    colours.setColor(QPalette::Text, theme().colours().text);
    colours.setColor(QPalette::PlaceholderText, theme().colours().muted);
    m_field->setPalette(colours);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(16);
    auto* icon = new IconLabel(theme(), QStringLiteral("search"), 20, this);
    icon->setFace(TextSize::Body, Weight::Regular, &Colours::accent);
    head->addWidget(icon);
    head->addWidget(m_field, 1);
    auto* escape = new KeyHints(theme(), this);
    escape->show({{{QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}, {}}});
    head->addWidget(escape);
    auto* headBox = new QWidget(this);
    headBox->setLayout(head);
    headBox->setFixedHeight(headHeight);

    m_chips->setFixedHeight(chipsHeight);
    m_nothing->setContentsMargins(24, 12, 24, 12);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    auto* hints = new KeyHints(theme(), this);
    hints->show({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose")},
                 {{tr("Enter")}, tr("open")},
                 {{tr("Tab")}, tr("next group")}});
    auto* parts = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, this);
    parts->setText(tr("Also finds parts of words"));
    foot->addWidget(hints, 1);
    foot->addWidget(parts);
    auto* footBox = new QWidget(this);
    footBox->setLayout(foot);
    footBox->setFixedHeight(footHeight);

    content().addWidget(headBox);
    content().addWidget(new Hairline(theme(), this));
    content().addWidget(m_chips);
    content().addWidget(m_list);
    content().addWidget(m_nothing);
    content().addWidget(new Hairline(theme(), this));
    content().addWidget(footBox);
}

void Palette::resizeEvent(QResizeEvent* event)
{
    const int list =
        std::min(usualSize.height(), roomForContent()) - headHeight - chipsHeight - footHeight - 2;
    m_list->setFixedHeight(list);
    m_nothing->setFixedHeight(list);
    Sheet::resizeEvent(event);
}

bool Palette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_field && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent&>(*event)))
        return true;
    return Sheet::eventFilter(object, event);
}

bool Palette::takeKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->stepPage(1);
        return true;
    case Qt::Key_PageUp:
        m_list->stepPage(-1);
        return true;
    case Qt::Key_Tab:
        m_chips->step(1);
        return true;
    case Qt::Key_Backtab:
        m_chips->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_soon.isActive())
            refresh();
        if (const PaletteRow* row = m_list->chosen())
            openRow(PaletteRow(*row));
        return true;
    case Qt::Key_Escape:
        closeSheet();
        return true;
    default:
        return false;
    }
}

void Palette::refresh()
{
    m_soon.stop();
    PaletteAnswer answer = m_search.answer(m_field->text(), m_chips->scope());
    m_chips->setCounts(answer.counts);
    const bool isEmpty = answer.rows.empty();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_field->text().isEmpty() ? tr("Type a word, or a part of one.")
                                                 : tr("Nothing with “%1” was found.").arg(m_field->text()));
    m_list->show(std::move(answer.rows));
}

void Palette::openRow(const PaletteRow& row)
{
    if (!row.isEnabled)
        return; // the row says so
    if (row.kind == PaletteRow::Kind::Command) {
        const Command* found = m_search.command(row.command);
        if (!found)
            return;
        const Command command = *found;
        closeSheet();
        emit commandChosen(command);
    } else {
        closeSheet();
        emit sessionChosen(row.session, row.status);
    }
}

} // namespace kring::ui
