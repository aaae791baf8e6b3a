// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ShareSheet.h"

#include "core/programme/Calendar.h"
#include "core/programme/InvitationText.h"
#include "core/programme/ProgrammePage.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/SlimScrollBar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace kring::ui {

using session::Language;

namespace {

constexpr int sheetWidth = 820;
constexpr int aroundPreview = 230; // what else the card holds, in height
constexpr int lowestPreview = 140;
constexpr int highestPreview = 460;
constexpr int longestName = 80;

QString fileName(const QString& title, const QString& ending)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*.]+"));
    QString name = title.left(longestName);
    name = name.replace(forbidden, QStringLiteral(" ")).simplified();
    return QString((name.isEmpty() ? QStringLiteral("kring") : name) + u'.' + ending);
}

} // namespace

/// What is shared, as it stood when the sheet was opened.
struct ShareSheet::Shared
{
    session::SessionRecord record;
    std::vector<session::SessionRecord> ofSeries;
    std::vector<session::Session> others;
    QString fault;
};

QString askWhereToShare(QWidget* parent, const QString& suggestion, const QString& ending)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString filter = ending == u"html"  ? ShareSheet::tr("Web pages (*.html)")
                           : ending == u"ics" ? ShareSheet::tr("Calendar files (*.ics)")
                                              : ShareSheet::tr("Text files (*.txt)");
    QString path = QFileDialog::getSaveFileName(parent, ShareSheet::tr("Save the invitation"),
                                                documents.filePath(suggestion), filter);
    if (!path.isEmpty() && !path.endsWith(QString(u'.' + ending), Qt::CaseInsensitive))
        path += u'.' + ending;
    return path;
}

ShareSheet::ShareSheet(const Theme& theme, workspace::Workspace& workspace,
                       const session::Vocabulary& vocabulary, Language words, SessionId session,
                       QWidget* window, ShareDestination destination)
    : Sheet(theme, sheetWidth, tr("Share the invitation"), window)
    , m_workspace(workspace)
    , m_vocabulary(vocabulary)
    , m_session(session)
    , m_destination(std::move(destination))
    , m_shared(std::make_shared<Shared>())
    , m_what(new Segments(theme, {tr("This session"), tr("The whole series")}, tr("What is shared"), this))
    , m_language(new Segments(theme, {QStringLiteral("Svenska"), QStringLiteral("English")},
                              tr("Language of the invitation"), this))
    , m_preview(new QPlainTextEdit(this))
    , m_state(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_message(new PlainLabel(theme, TextSize::Label, Weight::Strong, &Colours::accent, this))
    , m_copy(new KeyButton(theme, KeyButton::Style::Primary, tr("Copy the text"), QStringLiteral("copy"),
                           tr("Enter"), this))
    , m_page(new KeyButton(theme, KeyButton::Style::Plain, tr("Web page…"), QStringLiteral("download"), {},
                           this))
    , m_calendar(new KeyButton(theme, KeyButton::Style::Plain, tr("Calendar file…"),
                               QStringLiteral("calendar"), {}, this))
    , m_text(new KeyButton(theme, KeyButton::Style::Plain, tr("Text file…"), QStringLiteral("file-text"), {},
                           this))
{
    read();
    const QString own = m_shared->record.session.language;
    const bool isSwedish = own.isEmpty() ? words == Language::Swedish : own == u"sv";
    m_language->setCurrent(isSwedish ? 0 : 1);
    m_what->setVisible(m_shared->record.series.has_value());
    layOut();
    connect(m_what, &Segments::chosen, this, &ShareSheet::refresh);
    connect(m_language, &Segments::chosen, this, &ShareSheet::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ShareSheet::copy);
    connect(m_page, &QPushButton::clicked, this, [this] { save(Format::Html); });
    connect(m_calendar, &QPushButton::clicked, this, [this] { save(Format::Calendar); });
    connect(m_text, &QPushButton::clicked, this, [this] { save(Format::Text); });
    setFocusProxy(m_copy);
    refresh();
}

void ShareSheet::layOut()
{
    auto* choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_what);
    choices->addWidget(m_language);
    choices->addStretch();

    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setAccessibleName(tr("The invitation as text"));
    m_preview->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SlimScrollBar(theme(), *m_preview);
    auto* frame = new FieldFrame(theme(), *m_preview, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(12, 10, 8, 10);
    inside->addWidget(m_preview);

    m_state->setWordWrap(true);
    m_message->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton* button : {m_page, m_calendar, m_text})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_copy);

    content().addLayout(choices);
    content().addWidget(m_state);
    content().addWidget(frame);
    content().addWidget(m_message);
    content().addLayout(buttons);
    setTabOrder(m_what, m_language);
    setTabOrder(m_language, m_preview);
    setTabOrder(m_preview, m_page);
    setTabOrder(m_page, m_calendar);
    setTabOrder(m_calendar, m_text);
    setTabOrder(m_text, m_copy);
}

void ShareSheet::read()
{
    auto record = m_workspace.session(m_session);
    if (!record) {
        m_shared->fault = record.failure().sentence;
        return;
    }
    m_shared->record = std::move(*record);
    for (const workspace::SessionOverview& overview : m_workspace.sessions())
        m_shared->others.push_back(overview.session);
    std::sort(m_shared->others.begin(), m_shared->others.end(), programme::comesBefore);
    if (!m_shared->record.series)
        return;
    for (const workspace::SessionOverview& overview : m_workspace.sessionsOf(m_shared->record.series->id)) {
        if (auto one = m_workspace.session(overview.session.id))
            m_shared->ofSeries.push_back(std::move(*one));
    }
}

bool ShareSheet::isSeries() const
{
    return m_shared->record.series && m_what->current() == 1;
}

Language ShareSheet::language() const
{
    return m_language->current() == 0 ? Language::Swedish : Language::English;
}

QByteArray ShareSheet::written(Format format) const
{
    const Shared& shared = *m_shared;
    const Instant now = m_workspace.clock().now();
    if (format == Format::Calendar) {
        const auto calendar = programme::calendarOf(isSeries() ? shared.ofSeries : std::vector{shared.record},
                                                    shared.others, m_vocabulary, language(), now);
        return calendar.events > 0 ? calendar.text : QByteArray();
    }
    const auto inFormat = [format](const auto& content) {
        return format == Format::Html ? programme::toHtml(content) : programme::toText(content).toUtf8();
    };
    return isSeries()
               ? inFormat(programme::programmeOf(*shared.record.series, shared.ofSeries, m_vocabulary,
                                                 language(), now))
               : inFormat(programme::meetingOf(shared.record, shared.others, m_vocabulary, language(), now));
}

void ShareSheet::refresh()
{
    const session::SessionRecord& record = m_shared->record;
    const bool isThere = m_shared->fault.isEmpty();
    for (KeyButton* button : {m_copy, m_page, m_text})
        button->setEnabled(isThere);
    m_calendar->setEnabled(isThere && !written(Format::Calendar).isEmpty());
    say(m_shared->fault, true);
    if (!isThere)
        return;
    m_preview->setPlainText(QString::fromUtf8(written(Format::Text)));
    const auto state = programme::signUpState(record.session, record.participants, m_workspace.clock().now());
    m_state->setText(programme::inWords(state, record.session.signUp, language()));
    m_state->setVisible(!isSeries());
    sizePreview();
}

void ShareSheet::copy()
{
    QGuiApplication::clipboard()->setText(m_preview->toPlainText());
    say(tr("The text is copied. Paste it into a letter."), false);
}

void ShareSheet::save(Format format)
{
    const QString ending = format == Format::Html       ? QStringLiteral("html")
                           : format == Format::Calendar ? QStringLiteral("ics")
                                                        : QStringLiteral("txt");
    const session::SessionRecord& record = m_shared->record;
    const QString path = m_destination(
        this, fileName(isSeries() ? record.series->title : record.session.title, ending), ending);
    if (path.isEmpty())
        return;
    const QByteArray bytes = written(format);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
    else
        say(tr("Could not write %1: %2. Choose another place and try again.")
                .arg(QDir::toNativeSeparators(path), file.errorString()),
            true);
}

void ShareSheet::say(const QString& sentence, bool isFault)
{
    m_message->setRole(isFault ? &Colours::danger : &Colours::accent);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    sizePreview();
}

void ShareSheet::sizePreview()
{
    m_preview->setFixedHeight(std::clamp(roomForContent() - aroundPreview, lowestPreview, highestPreview));
    fit();
}

void ShareSheet::resizeEvent(QResizeEvent* event)
{
    sizePreview();
    Sheet::resizeEvent(event);
}

void ShareSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return Sheet::keyPressEvent(event);
    auto* button = qobject_cast<KeyButton*>(focusWidget());
    (button && button->hasFocus() ? button : m_copy)->click();
}

} // namespace kring::ui
