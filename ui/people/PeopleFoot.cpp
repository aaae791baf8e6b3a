// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleFoot.h"

#include "ui/people/PeopleTable.h"
#include "ui/people/PersonWords.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kring::ui {

namespace {

constexpr int footHeight = 52;

/// What the squares mean: each with its word.
class Legend final : public QWidget
{
public:
    Legend(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_entries{{session::Attendance::Present, PeopleFoot::tr("there")},
                    {session::Attendance::Remote, PeopleFoot::tr("there remotely")},
                    {session::Attendance::Absent, PeopleFoot::tr("not there")},
                    {std::nullopt, PeopleFoot::tr("not invited")}}
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    QSize sizeHint() const override
    {
        int width = 0;
        for (const auto& [mark, word] : m_entries)
            width += widthOf(word);
        return {width, footHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int left = 0;
        for (const auto& [mark, word] : m_entries) {
            paintMark(painter, m_theme, {left + 6, height() / 2}, mark);
            paintCell(painter, {left + 18, 0, widthOf(word), height()}, m_theme.font(TextSize::Small),
                      m_theme.colours().muted, word);
            left += widthOf(word);
        }
    }

private:
    int widthOf(const QString& word) const
    {
        return 18 + QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(word) + 18;
    }

    const Theme& m_theme;
    std::vector<std::pair<std::optional<session::Attendance>, QString>> m_entries;
};

} // namespace

PeopleFoot::PeopleFoot(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_count(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_legend(new Legend(theme, this))
{
    setFixedHeight(footHeight);
    m_layout->setContentsMargins(14, 0, 8, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_count);
    m_layout->addStretch(1);
    m_layout->addWidget(m_legend);
    m_edit = addButton(tr("Change"), QStringLiteral("pencil"), Qt::Key_Return);
    m_invite = addButton(tr("Invite"), QStringLiteral("mail"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    m_join = addButton(tr("Join"), QStringLiteral("merge"), Qt::CTRL | Qt::Key_J);
    m_remove = addButton(tr("Remove"), QStringLiteral("trash-2"), Qt::Key_Delete);
    connect(m_edit, &QPushButton::clicked, this, &PeopleFoot::editWanted);
    connect(m_invite, &QPushButton::clicked, this, &PeopleFoot::inviteWanted);
    connect(m_join, &QPushButton::clicked, this, &PeopleFoot::joinWanted);
    connect(m_remove, &QPushButton::clicked, this, &PeopleFoot::removeWanted);
}

KeyButton* PeopleFoot::addButton(const QString& text, const QString& icon, const QKeySequence& key)
{
    auto* button = new KeyButton(m_theme, KeyButton::Style::Plain, text, icon,
                                 key.toString(QKeySequence::NativeText), this);
    m_layout->addWidget(button);
    button->hide();
    return button;
}

void PeopleFoot::show(int shown, int all, int chosen, bool isWritable)
{
    QString words = tr("%1 of %2").arg(shown).arg(all);
    if (chosen > 1)
        words += QString(u" · " + tr("%n chosen", nullptr, chosen));
    m_count->setText(words);
    const bool canChange = isWritable && chosen > 0;
    m_legend->setVisible(!canChange);
    m_edit->setVisible(canChange && chosen == 1);
    m_invite->setVisible(canChange);
    m_join->setVisible(canChange && chosen > 1);
    m_remove->setVisible(canChange);
}

} // namespace kring::ui
