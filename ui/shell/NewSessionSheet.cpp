// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewSessionSheet.h"

#include "ui/shell/FormatList.h"
#include "ui/shell/LabelledField.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace kring::ui {

namespace {

constexpr int besideTheList = 270; // how high everything but the list is, with the card's margins

} // namespace

NewSessionSheet::NewSessionSheet(const Theme& theme, std::vector<session::Format> formats,
                                 std::vector<session::Series> series, QWidget* window)
    : Sheet(theme, 740, tr("New session"), window)
    , m_formats(std::move(formats))
    , m_series(std::move(series))
    , m_list(new FormatList(theme, this))
    , m_title(new QLineEdit(this))
    , m_seriesChoice(new ChoiceBox(theme, this))
{
    m_list->show(m_formats, FormatList::Numbers::Shown);
    m_list->choose(0);
    m_list->setAccessibleName(tr("Format"));
    content().addWidget(m_list);

    m_title->setPlaceholderText(tr("The theme of this session"));
    m_title->installEventFilter(this);
    m_seriesChoice->addItem(tr("No series"));
    for (const session::Series& each : m_series)
        m_seriesChoice->addItem(each.title);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(16);
    auto* left = new QVBoxLayout;
    layField(*left, theme, tr("What is it about?"), *m_title);
    fields->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    layLabelled(*right, theme, tr("Part of"), *m_seriesChoice);
    fields->addLayout(right, 2);
    m_seriesChoice->setMinimumWidth(1);
    m_seriesChoice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_seriesChoice->setEnabled(!m_series.empty());
    content().addLayout(fields);

    auto* make = new KeyButton(theme, KeyButton::Style::Primary, tr("Make the session"),
                               QStringLiteral("plus"), tr("Enter"), this);
    auto* hint = new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this);
    hint->setText(tr("A digit makes it at once. Planned for today, from the next quarter of an hour."));
    hint->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(hint, 1);
    foot->addWidget(make);
    content().addSpacing(4);
    content().addLayout(foot);

    connect(make, &QPushButton::clicked, this, [this] { this->make(m_list->current()); });
    connect(m_list, &FormatList::opened, this, &NewSessionSheet::make);
    connect(m_list, &FormatList::typed, this, [this](const QString& text) {
        m_title->setFocus();
        m_title->insert(text);
    });
    connect(m_title, &QLineEdit::returnPressed, this, [this] { this->make(m_list->current()); });
    setFocusProxy(m_list);
    fitList();
}

void NewSessionSheet::chooseSeries(SeriesId series)
{
    for (size_t i = 0; i < m_series.size(); ++i) {
        if (m_series[i].id == series)
            m_seriesChoice->setCurrentIndex(int(i) + 1);
    }
}

/// The whole list where the window is high enough; otherwise it scrolls.
void NewSessionSheet::fitList()
{
    const int wanted = int(m_formats.size()) * FormatList::rowHeight;
    const int room = std::max(roomForContent(), parentWidget()->height() - 32) - besideTheList;
    m_list->setFixedHeight(std::clamp(wanted, FormatList::rowHeight, std::max(room, FormatList::rowHeight)));
}

void NewSessionSheet::resizeEvent(QResizeEvent* event)
{
    fitList();
    Sheet::resizeEvent(event);
}

/// From the title's field the arrows go on choosing in the list.
bool NewSessionSheet::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->current() + (key == Qt::Key_Down ? 1 : -1);
            m_list->choose(std::clamp(row, 0, int(m_formats.size()) - 1));
            return true;
        }
    }
    return Sheet::eventFilter(object, event);
}

void NewSessionSheet::make(int row)
{
    const session::Format& format = m_formats[size_t(row)];
    const QString typed = m_title->text().trimmed();
    const int chosen = m_seriesChoice->currentIndex() - 1;
    emit wanted(format, typed.isEmpty() ? format.title : typed,
                chosen < 0 ? SeriesId{} : m_series[size_t(chosen)].id);
    closeSheet();
}

} // namespace kring::ui
