// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/PerspectiveKeys.h"

#include "ui/live/SpeakerTexts.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QMenu>

namespace kring::ui {

namespace {

constexpr int columns = 3;

} // namespace

PerspectiveKeys::PerspectiveKeys(LiveSession& session, const Theme& theme,
                                 const session::Vocabulary& vocabulary, session::Language words,
                                 QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_basis(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted))
    , m_more(new LinkButton(theme, QStringLiteral("chevron-down")))
    , m_nothing(new KeyButton(theme, KeyButton::Style::Plain, tr("Not measuring now"),
                              QStringLiteral("mic-off"),
                              QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText)))
    , m_grid(new QGridLayout)
{
    auto* title = new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::muted);
    title->setText(tr("Who is speaking?"));
    m_basis->setMinimumWidth(0);
    m_basis->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More perspectives"));
    auto* menu = new QMenu(m_more);
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(menu, &QMenu::aboutToShow, this, &PerspectiveKeys::fillMenu);
    menu->setObjectName(QStringLiteral("perspectives"));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_basis, 1);
    head->addWidget(m_more);
    head->addWidget(m_nothing);
    m_grid->setHorizontalSpacing(8);
    for (int i = 0; i < int(m_keys.size()); ++i) {
        PerspectiveKey* key = m_keys[size_t(i)] = new PerspectiveKey(theme, i + 1);
        m_grid->addWidget(key, i / columns, i % columns);
        connect(key, &QPushButton::clicked, this, [this, key] { emit speaks(key->perspective()); });
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_grid, 1);
    setCompact(false);
    connect(m_nothing, &QPushButton::clicked, this, &PerspectiveKeys::measureNothing);
    connect(&session, &LiveSession::changed, this, &PerspectiveKeys::refresh);
}

Commands PerspectiveKeys::commands()
{
    Commands commands;
    for (int number = 1; number <= int(m_keys.size()); ++number) {
        PerspectiveKey* key = m_keys[size_t(number - 1)];
        commands.push_back({QString(QStringLiteral("live.speaks") + QString::number(number)),
                            tr("Perspective %1 speaks now").arg(number),
                            QStringLiteral("mic"),
                            {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))},
                            [this, key] { emit speaks(key->perspective()); },
                            [key] { return !key->perspective().isEmpty(); }});
    }
    commands.push_back({QStringLiteral("live.measureNothing"),
                        tr("Measure nobody's time now"),
                        QStringLiteral("mic-off"),
                        {Qt::CTRL | Qt::Key_0},
                        [this] { emit measureNothing(); }});
    return commands;
}

void PerspectiveKeys::setCompact(bool compact)
{
    m_grid->setVerticalSpacing(compact ? 5 : 7);
    m_nothing->setFixedHeight(compact ? 24 : 28);
    layout()->setSpacing(compact ? 4 : 6);
}

QString PerspectiveKeys::wordOf(const QString& perspective) const
{
    return m_vocabulary.word(QStringLiteral("perspective"), perspective, m_words);
}

void PerspectiveKeys::refresh()
{
    const session::SessionRecord& record = m_session.record();
    const QStringList timed = timedPerspectives(record);
    const floor::Turn* turn = floor::runningTurn(record.turns);
    for (int i = 0; i < int(m_keys.size()); ++i) {
        PerspectiveKey* key = m_keys[size_t(i)];
        const QString perspective = timed.value(i);
        key->setVisible(!perspective.isEmpty());
        key->show(perspective, sideOfPerspective(record, m_vocabulary, perspective), wordOf(perspective));
        key->setChecked(turn && turn->perspective == perspective);
    }
    // Somebody speaks for a perspective that has no key: the menu says which.
    const bool hasNoKey = turn && timed.mid(0, int(m_keys.size())).indexOf(turn->perspective) < 0;
    m_more->setText(hasNoKey ? wordOf(turn->perspective) : tr("More"));
    showBasis();
    m_nothing->setEnabled(turn != nullptr);
    m_nothing->setAccessibleName(turn ? tr("Measure nobody's time now")
                                      : tr("Nobody's time is measured now"));
}

/// What is kept, in as many words as there is room for.
void PerspectiveKeys::showBasis()
{
    const QStringList texts =
        m_session.record().session.voiceByPerson
            ? QStringList{tr("time per person")}
            : QStringList{tr("time per perspective, never per person"), tr("never per person")};
    m_basis->setToolTip(texts.first());
    m_basis->setAccessibleName(texts.first());
    const QFontMetrics metrics(m_basis->font());
    QString shown;
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        if (metrics.horizontalAdvance(*text) <= m_basis->width())
            shown = *text;
    }
    m_basis->setText(shown);
}

void PerspectiveKeys::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showBasis();
}

void PerspectiveKeys::fillMenu()
{
    auto* menu = m_more->findChild<QMenu*>(QStringLiteral("perspectives"));
    menu->clear();
    const QStringList timed = timedPerspectives(m_session.record());
    const auto add = [&](const QString& perspective) {
        menu->addAction(plainMenuText(wordOf(perspective)), this,
                        [this, perspective] { emit speaks(perspective); });
    };
    for (int i = int(m_keys.size()); i < int(timed.size()); ++i)
        add(timed[i]);
    menu->addSeparator();
    for (const session::Term& term : m_vocabulary.terms(QStringLiteral("perspective"))) {
        if (!timed.contains(term.code) && term.code != QStringLiteral("facilitation"))
            add(term.code);
    }
}

} // namespace kring::ui
