// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/PerspectiveChooser.h"

#include "ui/widgets/MenuText.h"
#include "ui/widgets/RowPainting.h"

#include <QActionGroup>
#include <QMenu>

namespace kring::ui {

namespace {

constexpr int arrow = 14;
constexpr int padding = 6;

} // namespace

PerspectiveChooser::PerspectiveChooser(const Theme& theme, const session::Vocabulary& vocabulary,
                                       session::Language words, const QString& prompt, const QString& nobody,
                                       QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_prompt(prompt)
    , m_nobody(nobody)
{
    setFont(theme.font(TextSize::Label, Weight::Strong));
    setFlat(true);
    setAutoDefault(true); // Enter presses it
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PerspectiveChooser::fillMenu);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    show({});
}

void PerspectiveChooser::setParticipants(const std::vector<session::Participant>& participants)
{
    QStringList here;
    for (const session::Participant& participant : participants) {
        if (!participant.perspective.isEmpty() && !here.contains(participant.perspective))
            here.append(participant.perspective);
    }
    m_here = here;
}

QString PerspectiveChooser::wordOf(const QString& code) const
{
    return code.isEmpty() ? m_nobody : m_vocabulary.word(QStringLiteral("perspective"), code, m_words);
}

void PerspectiveChooser::choose(const QString& code)
{
    m_byHand = true;
    show(code);
    emit chosen();
}

void PerspectiveChooser::follow(const QString& code)
{
    if (!m_byHand && code != m_code)
        show(code);
}

void PerspectiveChooser::followAgain(const QString& code)
{
    m_byHand = false;
    show(code);
}

void PerspectiveChooser::show(const QString& code)
{
    m_code = code;
    setText(!code.isEmpty() ? wordOf(code) : m_byHand && m_follows ? m_nobody : m_prompt);
    setAccessibleName(tr("Perspective: %1").arg(wordOf(code)));
    updateGeometry();
    update();
}

void PerspectiveChooser::fillMenu()
{
    menu()->clear();
    auto* choices = new QActionGroup(menu());
    const auto add = [&](const QString& code) {
        QAction* action = menu()->addAction(menuText(wordOf(code)), this, [this, code] { choose(code); });
        action->setCheckable(true);
        action->setChecked(code == m_code);
        choices->addAction(action);
    };
    if (m_follows && m_byHand) {
        menu()->addAction(tr("Follow whoever speaks"), this, &PerspectiveChooser::followWanted);
        menu()->addSeparator();
    }
    add({});
    menu()->addSeparator();
    for (const QString& code : std::as_const(m_here))
        add(code);
    menu()->addSeparator();
    for (const session::Term& term : m_vocabulary.terms(QStringLiteral("perspective"))) {
        if (!m_here.contains(term.code))
            add(term.code);
    }
}

QSize PerspectiveChooser::sizeHint() const
{
    // A pixel more than the metrics' whole ones: they are rounded, and what is too wide by half is elided.
    return {QFontMetrics(font()).horizontalAdvance(text()) + 1 + arrow + 6 + 2 * padding, 30};
}

void PerspectiveChooser::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (underMouse() || hasFocus())
        paintBox(painter, rect(), colours.sunken, hasFocus() ? colours.accent : QColor(),
                 Theme::controlRadius, 2);
    const QRect words = rect().adjusted(padding, 0, -padding - arrow - 6, 0);
    const QFont weighed = m_theme.font(TextSize::Label, m_code.isEmpty() ? Weight::Regular : Weight::Strong);
    painter.setFont(weighed);
    painter.setPen(m_code.isEmpty() ? colours.muted : colours.text);
    const QString shown = QFontMetrics(weighed).elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int arrowLeft =
        std::min(words.left() + QFontMetrics(weighed).horizontalAdvance(shown) + 6, words.right() + 6);
    paintIcon(painter, m_theme, QStringLiteral("chevron-down"), colours.muted,
              {arrowLeft, (height() - arrow) / 2}, arrow);
}

} // namespace kring::ui
