// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/RoadCard.h"

#include "ui/series/SeriesTexts.h"
#include "ui/series/SessionAxis.h"
#include "ui/series/StationPainting.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kring::ui {

using followup::Stop;
using session::Session;

namespace {

/// What the shapes on the roads mean. What there is no room for is left out from the front.
class Legend final : public QWidget
{
public:
    Legend(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFixedHeight(26);
        QStringList words;
        for (const Stop stop : stops)
            words << stopInWords(stop);
        setAccessibleName(words.join(QStringLiteral(", ")));
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(m_theme.font(TextSize::Small));
        const QFontMetrics metrics(painter.font());
        int right = width();
        for (auto stop = std::rbegin(stops); stop != std::rend(stops); ++stop) {
            const QString words = stopInWords(*stop);
            const int wordsWidth = metrics.horizontalAdvance(words);
            if (right - wordsWidth - 40 < 0)
                return;
            painter.setPen(m_theme.colours().muted);
            painter.drawText(QRect(right - wordsWidth, 0, wordsWidth + 1, height()),
                             Qt::AlignVCenter | Qt::TextSingleLine, words);
            const QPoint centre(right - wordsWidth - 18, height() / 2);
            paintStation(painter, m_theme, centre, *stop, m_theme.colours().muted);
            right -= wordsWidth + 44;
        }
    }

private:
    static constexpr Stop stops[] = {Stop::Raised,  Stop::Carried,  Stop::Parked,   Stop::Answered,
                                     Stop::Decided, Stop::Declined, Stop::PassedOn, Stop::Planned};
    const Theme& m_theme;
};

} // namespace

RoadCard::RoadCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
                   QWidget* parent)
    : PanelCard(theme, Style::Plain, parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_rows(new RoadView(theme, vocabulary, m_model, this))
    , m_axis(new SessionAxis(theme, m_model, *m_rows, words, this))
    , m_scroll(new QScrollBar(Qt::Horizontal, this))
    , m_empty(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_links(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_change(
          new KeyButton(theme, KeyButton::Style::Plain, tr("Change …"), QStringLiteral("link"), {}, this))
{
    auto* heading = new PlainLabel(theme, TextSize::Title, Weight::Strong, &Colours::text, this);
    heading->setText(tr("Sessions and questions"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_links->setMinimumWidth(1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(24);
    head->addWidget(heading);
    head->addWidget(new Legend(theme, this), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 0);
    foot->addWidget(m_links, 1);
    foot->addWidget(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 8, 10);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(6);
    column->addWidget(m_axis);
    column->addWidget(m_rows, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll);
    column->addLayout(foot);

    setTabOrder(m_axis, m_rows);
    setTabOrder(m_rows, m_change);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int value) {
        m_rows->setOffset(value);
        m_axis->update();
    });
    connect(m_rows, &RoadView::scrolled, this,
            [this](int pixels) { m_scroll->setValue(m_scroll->value() + pixels); });
    connect(m_rows, &RoadView::sessionChosen, this, [this](int session) {
        bringIntoSight(session);
        tellLinks();
    });
    connect(m_rows, &RoadView::opened, this, &RoadCard::open);
    connect(m_axis, &SessionAxis::opened, this, &RoadCard::open);
    connect(m_change, &QPushButton::clicked, this, &RoadCard::buildsOnWanted);
}

void RoadCard::show(std::vector<Session> sessions, const std::vector<followup::Road>& roads, QDate today,
                    bool mayEdit)
{
    const Session* before = chosen();
    const SessionId stood = before ? before->id : SessionId{};
    m_mayEdit = mayEdit;
    const bool hasSessions = !sessions.empty();
    m_model.show(std::move(sessions), roads, m_vocabulary, m_words);
    m_axis->setToday(today);
    m_axis->setVisible(hasSessions);
    m_rows->setVisible(hasSessions && !roads.empty());
    m_empty->setVisible(!hasSessions || roads.empty());
    m_empty->setText(hasSessions
                         ? tr("The questions that are raised in the sessions will stand here, each on "
                              "its road.")
                         : tr("No session in this series yet."));
    fitScroll();
    const int count = int(m_model.sessions().size());
    if (stood)
        chooseSession(stood);
    if (m_rows->session() >= count)
        m_rows->setSession(count - 1);
    tellLinks();
}

const Session* RoadCard::chosen() const
{
    const int session = m_rows->session();
    const auto& sessions = m_model.sessions();
    return session >= 0 && session < int(sessions.size()) ? &sessions[size_t(session)] : nullptr;
}

void RoadCard::chooseSession(SessionId id)
{
    const auto& sessions = m_model.sessions();
    const auto found = std::find_if(sessions.begin(), sessions.end(),
                                    [id](const Session& session) { return session.id == id; });
    if (found == sessions.end())
        return;
    m_rows->setSession(int(found - sessions.begin()));
    bringIntoSight(m_rows->session());
}

void RoadCard::open(int session)
{
    emit opened(m_model.sessions()[size_t(session)].id);
}

void RoadCard::fitScroll()
{
    const int wanted = int(m_model.sessions().size()) * roadmap::column;
    const int room = m_axis->width() - m_rows->wordsWidth();
    m_scroll->setPageStep(std::max(room, 1));
    m_scroll->setSingleStep(roadmap::column);
    m_scroll->setRange(0, std::max(0, wanted - room));
    m_scroll->setVisible(wanted > room);
    m_rows->setOffset(m_scroll->value());
    m_axis->update();
}

void RoadCard::bringIntoSight(int session)
{
    if (session < 0)
        return;
    const int left = session * roadmap::column;
    const int right = left + roadmap::column;
    if (left < m_scroll->value())
        m_scroll->setValue(left);
    else if (right > m_scroll->value() + m_scroll->pageStep())
        m_scroll->setValue(right - m_scroll->pageStep());
}

/// "Session 7 builds on 5 and 6 and leads to 8".
void RoadCard::tellLinks()
{
    const Session* session = chosen();
    m_change->setVisible(session && m_mayEdit);
    if (!session)
        return m_links->setText({});
    const auto& sessions = m_model.sessions();
    const QString own = followup::documentIdOf(*session);
    QStringList earlier;
    QStringList later;
    QStringList known;
    for (size_t i = 0; i < sessions.size(); ++i) {
        const QString id = followup::documentIdOf(sessions[i]);
        known << id;
        if (session->buildsOn.contains(id))
            earlier << numberOf(sessions[i], int(i));
        if (sessions[i].buildsOn.contains(own))
            later << numberOf(sessions[i], int(i));
    }
    for (const QString& id : session->buildsOn) {
        if (!known.contains(id))
            earlier << id; // from another series, or another workspace
    }
    QStringList parts;
    if (!earlier.isEmpty())
        parts << tr("builds on session %1").arg(earlier.join(QStringLiteral(", ")));
    if (!later.isEmpty())
        parts << tr("leads to session %1").arg(later.join(QStringLiteral(", ")));
    if (parts.isEmpty())
        parts << tr("stands on its own");
    const QString number = numberOf(*session, m_rows->session());
    m_links->setText(
        tr("Session %1, %2: %3").arg(number, session->title.simplified(), parts.join(QStringLiteral(" · "))));
    m_links->setToolTip({});
}

void RoadCard::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    m_rows->setWordsWidth(width() < 1200 ? roadmap::narrowWordsWidth : roadmap::wordsWidth);
    layout()->activate(); // the axis has its width by now
    fitScroll();
}

} // namespace kring::ui
