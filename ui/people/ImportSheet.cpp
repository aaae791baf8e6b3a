// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ImportSheet.h"

#include "ui/people/ImportSteps.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Segments.h"

#include <QKeyEvent>
#include <QMenu>

namespace kring::ui {

using exchange::PersonField;
using exchange::RowFate;

namespace {

constexpr int sheetWidth = 1160;
constexpr int columnsHeight = 76;
constexpr int listHeight = 320;
constexpr qsizetype longContent = 256 * 1024; ///< bytes that are worth a thread

constexpr PersonField choosable[] = {PersonField::Alias, PersonField::Perspective, PersonField::Side,
                                     PersonField::Organisation};

} // namespace

ImportSheet::ImportSheet(const Theme& theme, workspace::Workspace& workspace,
                         const session::Vocabulary& vocabulary, session::Language words,
                         const QString& fileName, QByteArray content, QWidget* window)
    : Sheet(theme, sheetWidth, {}, window, tr("Import people"))
    , m_workspace(workspace)
    , m_vocabulary(vocabulary)
    , m_words(words)
    , m_fileName(fileName)
    , m_content(std::move(content))
    , m_people(workspace.people())
    , m_model(vocabulary, words)
    , m_about(new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, this))
    , m_steps(new ImportSteps(theme, {tr("File"), tr("Look through"), tr("Done")}, this))
    , m_fates(new Segments(theme,
                           {tr("All"), tr("New"), tr("There already"), tr("Suggestions"), tr("Left out")},
                           tr("Rows that are shown"), this))
    , m_shield(new IconLabel(theme, QStringLiteral("shield-check"), 16, this))
    , m_columns(new QWidget(this))
    , m_list(new PeopleList(theme, this))
    , m_hint(new PlainLabel(theme, TextSize::Label, Weight::Regular, &Colours::muted, this))
    , m_cancel(new KeyButton(theme, KeyButton::Style::Plain, tr("Cancel"), {},
                             QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), this))
    , m_import(new KeyButton(theme, KeyButton::Style::Primary, tr("Import"), {},
                             QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                             this))
{
    buildColumns();
    layOut();
    connect(&m_work, &BackgroundWork::finished, this, &ImportSheet::whenDone);
    connect(&m_work, &BackgroundWork::progressed, this, [this](double share) {
        const int percent = int(share * 100);
        m_hint->setText(m_working == Work::Reading ? tr("Reading: %1 %").arg(percent)
                                                   : tr("Saving: %1 %").arg(percent));
    });
    connect(m_fates, &Segments::chosen, this, [this](int chosen) {
        static constexpr RowFate fates[] = {RowFate::New, RowFate::Exists, RowFate::UnknownPerspective,
                                            RowFate::LeftOut};
        m_model.showOnly(chosen == 0 ? std::nullopt : std::optional(fates[chosen - 1]));
    });
    connect(m_list, &PeopleList::opened, this, &ImportSheet::chooseForRow);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work.isRunning())
            m_work.stop();
        else
            closeSheet();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::write);
    setFocusProxy(m_list);
    read();
}

void ImportSheet::layOut()
{
    auto* heading = new PlainLabel(theme(), TextSize::Title, Weight::Strong, &Colours::text, this);
    heading->setText(tr("Import people"));
    m_about->setText(m_fileName);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(heading);
    titles->addWidget(m_about);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_steps, 0, Qt::AlignTop);
    content().addLayout(head);

    m_shield->setFace(TextSize::Label, Weight::Regular, &Colours::text);
    m_shield->setText(tr("Personal identity numbers are not read in"));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_fates);
    choice->addStretch(1);
    choice->addWidget(m_shield);
    content().addLayout(choice);
    content().addWidget(m_columns);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ImportDelegate(theme(), *m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("What becomes of each row"));
    m_list->setFixedHeight(listHeight);
    content().addWidget(m_list);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    content().addLayout(foot);
}

/// Over each column: what it is in the register, and from which of the file's columns it comes.
void ImportSheet::buildColumns()
{
    QWidget* strip = m_columns;
    strip->setFixedHeight(columnsHeight);
    for (const PersonField field : choosable) {
        auto* label = new PlainLabel(theme(), TextSize::Small, Weight::Regular, &Colours::muted, strip);
        label->setText(exchange::headingOf(field, m_words));
        auto* box = new ChoiceBox(theme(), strip);
        box->setAccessibleName(tr("Column of the file for %1").arg(label->text()));
        label->setBuddy(box);
        m_choosers.emplace_back(label, box);
        connect(box, &QComboBox::activated, this, &ImportSheet::chooseColumns);
    }
}

void ImportSheet::placeColumns()
{
    const auto edges = importEdges(m_columns->width());
    for (size_t i = 0; i < m_choosers.size(); ++i) {
        const int left = edges[i + 1];
        const int width = edges[i + 2] - left - 12;
        m_choosers[i].first->setGeometry(left, 4, width, 20);
        m_choosers[i].second->setGeometry(left, 28, width, Theme::controlHeight + 4);
    }
}

void ImportSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ImportSheet::placeColumns, Qt::QueuedConnection); // once laid out
}

void ImportSheet::run(Work work, std::function<void(const BackgroundWork::Tell&)> task, bool isLong)
{
    m_working = work;
    m_failure.reset();
    m_import->setEnabled(false);
    m_columns->setEnabled(false);
    if (isLong) {
        if (work == Work::Reading)
            m_model.show(nullptr, nullptr); // the rows are being made anew on another thread
        m_work.start(std::move(task));
        return;
    }
    task({});
    whenDone();
}

void ImportSheet::read()
{
    run(
        Work::Reading,
        [this](const BackgroundWork::Tell& tell) {
            const auto half = [&](double from) -> exchange::Progress {
                return tell ? exchange::Progress([=](double share) { return tell(from + share / 2); })
                            : exchange::Progress();
            };
            if (!m_table) {
                auto table = exchange::readCsv(m_content, half(0));
                if (!table) {
                    m_failure = table.failure();
                    return;
                }
                m_table = std::move(table).value();
                m_choices.columns = exchange::fieldsOf(m_table->headings);
            }
            auto plan = exchange::planImport(*m_table, m_choices, m_people, m_vocabulary, half(0.5));
            if (plan)
                m_plan = std::move(plan).value();
            else
                m_failure = plan.failure();
        },
        m_content.size() > longContent);
}

void ImportSheet::write()
{
    if (!m_import->isEnabled() || m_work.isRunning())
        return;
    m_written = m_plan.changing(m_people);
    const bool isLong = m_content.size() > longContent;
    run(
        Work::Writing,
        [this, isLong](const BackgroundWork::Tell& tell) {
            exchange::ImportParts parts(m_plan, m_people, m_workspace.ids(), tell);
            const auto commit = [&](workspace::Workspace& workspace) {
                const auto done = workspace.commitInParts(exchange::importLabel(), parts);
                if (!done)
                    m_failure = done.failure();
            };
            if (!isLong) {
                commit(m_workspace);
                return;
            }
            // A workspace is not shared between threads: this one has the same undo stack.
            const auto opening = workspace::Workspace::open(m_workspace.path(), m_workspace.clock(),
                                                            m_workspace.ids(), m_workspace.window());
            if (opening.workspace)
                commit(*opening.workspace);
            else
                m_failure = Failure{Failure::Reason::Failed, opening.sentence};
        },
        isLong);
}

void ImportSheet::whenDone()
{
    m_columns->setEnabled(true);
    if (m_working == Work::Writing && !m_failure) {
        m_steps->setCurrent(2);
        m_workspace.lookForOtherWriters();
        emit imported(tr("%n imported", nullptr, m_written));
        closeSheet();
        return;
    }
    if (m_table) {
        m_steps->setCurrent(1);
        offerColumns();
    }
    if (m_failure && m_working == Work::Reading)
        m_plan = {};
    show();
    if (m_failure)
        complain(m_failure->sentence);
}

void ImportSheet::offerColumns()
{
    for (size_t i = 0; i < m_choosers.size(); ++i) {
        ChoiceBox& box = *m_choosers[i].second;
        box.clear();
        box.addItem(tr("(none)"));
        for (const QString& heading : m_table->headings)
            box.addItem(heading.isEmpty() ? QStringLiteral("–") : heading);
        const auto found = std::find(m_choices.columns.begin(), m_choices.columns.end(), choosable[i]);
        box.setCurrentIndex(found == m_choices.columns.end() ? 0
                                                             : int(found - m_choices.columns.begin()) + 1);
    }
    placeColumns();
}

void ImportSheet::chooseColumns()
{
    for (PersonField& field : m_choices.columns) {
        if (std::find(std::begin(choosable), std::end(choosable), field) != std::end(choosable))
            field = PersonField::None;
    }
    for (size_t i = 0; i < m_choosers.size(); ++i) {
        const int column = m_choosers[i].second->currentIndex() - 1;
        if (column >= 0)
            m_choices.columns[size_t(column)] = choosable[i];
    }
    read();
}

void ImportSheet::chooseForRow(const QModelIndex& index)
{
    if (!index.isValid() || m_work.isRunning())
        return;
    const exchange::ImportRow& row = m_model.row(index);
    const int line = row.line;
    QMenu menu(this);
    if (row.fate == RowFate::PossibleDuplicate || m_choices.joined.contains(line)) {
        const bool isJoined = m_choices.joined.contains(line);
        menu.addAction(isJoined ? tr("Somebody else: new") : tr("The same person: fill in the register"),
                       [this, line, isJoined] {
                           if (isJoined)
                               m_choices.joined.remove(line);
                           else
                               m_choices.joined.insert(line);
                       });
    } else if (!row.perspectiveWord.isEmpty() && (row.fate == RowFate::UnknownPerspective ||
                                                  m_choices.perspectives.contains(row.perspectiveWord))) {
        const QString word = row.perspectiveWord;
        for (const session::Term& term : m_vocabulary.terms(QStringLiteral("perspective")))
            menu.addAction(menuText(m_vocabulary.word(QStringLiteral("perspective"), term.code, m_words)),
                           [this, word, code = term.code] { m_choices.perspectives.insert(word, code); });
    } else {
        return;
    }
    if (menu.exec(m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft())))
        read();
}

void ImportSheet::show()
{
    QStringList about{m_fileName};
    if (m_table) {
        const QString separator = m_table->separator == u';'   ? tr("semicolon")
                                  : m_table->separator == u',' ? tr("comma")
                                                               : tr("tab");
        const QString encoding = m_table->encoding == exchange::CsvEncoding::Utf8 ? QStringLiteral("UTF-8")
                                 : m_table->encoding == exchange::CsvEncoding::Utf16
                                     ? QStringLiteral("UTF-16")
                                     : QStringLiteral("Windows-1252");
        about << tr("%n row(s)", nullptr, int(m_table->rows.size())) << separator << encoding;
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    const auto word = [&](int segment, const QString& text, int count) {
        m_fates->setWord(segment, QStringLiteral("%1 %2").arg(text).arg(count));
    };
    word(0, tr("All"), int(m_plan.rows.size()));
    word(1, tr("New"), m_plan.count(RowFate::New));
    word(2, tr("There already"), m_plan.count(RowFate::Exists));
    word(3, tr("Suggestions"),
         m_plan.count(RowFate::UnknownPerspective) + m_plan.count(RowFate::PossibleDuplicate));
    word(4, tr("Left out"), m_plan.count(RowFate::LeftOut));
    if (m_plan.rowsWithPersonalNumbers > 0)
        m_shield->setText(tr("Personal identity numbers are not read in (%n row(s) had one)", nullptr,
                             m_plan.rowsWithPersonalNumbers));
    m_model.show(&m_plan, &m_people);
    const int changing = m_plan.changing(m_people);
    m_import->setText(tr("Import %n person(s)", nullptr, changing));
    m_import->setEnabled(changing > 0 && m_workspace.isWritable());
    QStringList hints{
        tr("Nothing is saved until you choose Import. Afterwards it can all be undone at once.")};
    if (!m_plan.columnsNotRead.isEmpty())
        hints << tr("Not read: %1.").arg(m_plan.columnsNotRead.join(QStringLiteral(", ")));
    if (m_plan.count(RowFate::UnknownPerspective) + m_plan.count(RowFate::PossibleDuplicate) > 0)
        hints << tr("Enter on a suggestion chooses something else.");
    m_hint->setRole(&Colours::muted);
    m_hint->setText(hints.join(u' '));
    fit();
}

void ImportSheet::complain(const QString& sentence)
{
    m_hint->setRole(&Colours::danger);
    m_hint->setText(sentence);
    fit();
}

void ImportSheet::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        write();
    else if (event->key() == Qt::Key_Escape && m_work.isRunning())
        m_work.stop();
    else
        Sheet::keyPressEvent(event);
}

} // namespace kring::ui
