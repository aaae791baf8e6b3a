// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of people, as one table, and what its entries do.
#include "core/exchange/PeopleExport.h"
#include "core/people/PersonRules.h"
#include "ui/people/ChosenSheets.h"
#include "ui/people/ImportSheet.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PeopleTable.h"
#include "ui/people/PersonSheet.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSaveFile>
#include <QStandardPaths>

namespace kring::ui {

ListChooser ListChooser::system()
{
    const auto documents = [] { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); };
    const auto filter = [] { return PeoplePage::tr("Lists (*.csv *.txt *.tsv)"); };
    return {[=](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, PeoplePage::tr("Import people"), documents(),
                                                    filter());
            },
            [=](QWidget* parent, const QString& suggestion) {
                QString path =
                    QFileDialog::getSaveFileName(parent, PeoplePage::tr("Export the register"),
                                                 QString(documents() + u'/' + suggestion), filter());
                if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
                    path += QStringLiteral(".csv");
                return path;
            }};
}

Commands PeoplePage::commands()
{
    const auto canWrite = [this] { return m_workspace.isWritable(); };
    const auto canChange = [this] { return m_workspace.isWritable() && isAnybodyChosen(); };
    const QString list = tr("The register of people");
    return {
        {.id = QStringLiteral("people.new"),
         .text = tr("New person"),
         .icon = QStringLiteral("user-plus"),
         .keys = {Qt::Key_Insert},
         .run = [this] { edit({}); },
         .isEnabled = canWrite},
        {.id = QStringLiteral("people.edit"),
         .text = tr("Change the person"),
         .icon = QStringLiteral("pencil"),
         .keys = {Qt::Key_Return},
         .run =
             [this] {
                 if (m_list->currentIndex().isValid())
                     edit(m_model.person(m_list->currentIndex()));
             },
         .isEnabled = canChange,
         .where = list},
        {.id = QStringLiteral("people.remove"),
         .text = tr("Remove from the register"),
         .icon = QStringLiteral("trash-2"),
         .keys = {Qt::Key_Delete},
         .run = [this] { remove(); },
         .isEnabled = canChange,
         .where = list},
        {.id = QStringLiteral("people.filter"),
         .text = tr("Filter people"),
         .icon = QStringLiteral("search"),
         .keys = {Qt::CTRL | Qt::Key_F},
         .run = [this] { m_filter->setFocus(); }},
        {.id = QStringLiteral("people.invite"),
         .text = tr("Invite the chosen people to a session"),
         .icon = QStringLiteral("mail"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
         .run = [this] { invite(); },
         .isEnabled = canChange},
        {.id = QStringLiteral("people.join"),
         .text = tr("Join the chosen entries into one"),
         .icon = QStringLiteral("merge"),
         .keys = {Qt::CTRL | Qt::Key_J},
         .run = [this] { join(); },
         .isEnabled =
             [this] {
                 return m_workspace.isWritable() && m_list->selectionModel()->selectedIndexes().size() > 1;
             },
         .otherWords = tr("duplicates")},
        {.id = QStringLiteral("people.import"),
         .text = tr("Import people from a list (CSV)"),
         .icon = QStringLiteral("file-up"),
         .keys = {Qt::CTRL | Qt::Key_I},
         .run = [this] { importList(); },
         .isEnabled = canWrite,
         .otherWords = tr("spreadsheet, Excel")},
        {.id = QStringLiteral("people.export"),
         .text = tr("Export the register as a list (CSV)"),
         .icon = QStringLiteral("file-down"),
         .keys = {Qt::CTRL | Qt::Key_E},
         .run = [this] { exportList(); },
         .isEnabled = [this] { return !m_model.everybody().empty(); },
         .otherWords = tr("spreadsheet, Excel")},
    };
}

void PeoplePage::commit(const workspace::Change& change, const QString& done)
{
    if (const auto outcome = m_workspace.commit(change); !outcome) {
        emit message(outcome.failure().sentence);
        return;
    }
    if (change.isEmpty())
        return;
    emit saved();
    if (!done.isEmpty())
        emit message(done);
}

void PeoplePage::edit(const people::Person& person)
{
    if (!m_workspace.isWritable())
        return;
    const bool isNew = !person.id;
    auto* sheet = new PersonSheet(m_theme, m_vocabulary, m_words, isNew ? m_unfinished : person, window());
    connect(sheet, &PersonSheet::wanted, this, [this, sheet, before = person, isNew](people::Person typed) {
        if (isNew)
            typed.id = m_workspace.ids().make<PersonId>();
        const auto done =
            m_workspace.commit(isNew ? people::addPerson(typed) : people::editPerson(before, typed));
        if (!done) {
            sheet->complain(done.failure().sentence);
            return;
        }
        emit saved();
        sheet->closeSheet();
        if (isNew) {
            m_unfinished = {};
            m_unfinished.perspective = typed.perspective; // the next one is often alike
            refresh();
            m_list->setFocus(); // an empty register had no list to stand in
            m_list->clearSelection();
            choose({typed.id}, typed.id);
            m_list->scrollTo(m_list->currentIndex());
        }
    });
    if (isNew)
        connect(sheet, &Sheet::closed, this, [this, sheet] { m_unfinished = sheet->typed(); });
    sheet->open();
}

void PeoplePage::importList()
{
    if (!m_workspace.isWritable())
        return;
    const QString path = m_chooser.open(window());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit message(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    auto* sheet = new ImportSheet(m_theme, m_workspace, m_vocabulary, m_words, QFileInfo(path).fileName(),
                                  file.read(exchange::mostCsvBytes + 1), window());
    connect(sheet, &ImportSheet::imported, this, [this](const QString& sentence) {
        emit saved();
        emit message(sentence);
        refresh();
    });
    sheet->open();
}

void PeoplePage::exportList()
{
    const QString path = m_chooser.save(window(), tr("People.csv"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(m_workspace.path())) {
        emit message(tr("That is the workspace itself; choose another file."));
        return;
    }
    const QByteArray bytes = exchange::writePeople(m_model.everybody(), m_vocabulary, m_words);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        emit message(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    else
        emit message(tr("The register is in %1").arg(path));
}

void PeoplePage::remove()
{
    const auto people = chosen();
    if (people.empty() || !m_workspace.isWritable())
        return;
    std::vector<PersonId> ids;
    for (const people::Person& person : people)
        ids.push_back(person.id);
    commit(people::removePeople(people, m_workspace.participantsOf(ids)),
           tr("%n removed from the register. Sessions keep their words.", nullptr, int(people.size())));
}

void PeoplePage::invite()
{
    auto people = chosen();
    if (people.empty() || !m_workspace.isWritable())
        return;
    auto* sheet =
        new InviteChosenSheet(m_theme, m_workspace, m_vocabulary, m_words, std::move(people), window());
    connect(sheet, &InviteChosenSheet::invited, this, [this](const QString& sentence) {
        emit saved();
        emit message(sentence);
    });
    sheet->open();
}

void PeoplePage::join()
{
    const auto people = chosen();
    if (people.size() < 2 || !m_workspace.isWritable())
        return;
    auto* sheet = new JoinSheet(m_theme, people, window());
    connect(sheet, &JoinSheet::wanted, this, [this, people](PersonId id) {
        people::Person kept;
        std::vector<people::Person> others;
        std::vector<PersonId> ids;
        for (const people::Person& person : people) {
            if (person.id == id) {
                kept = person;
            } else {
                others.push_back(person);
                ids.push_back(person.id);
            }
        }
        commit(people::joinPeople(kept, others, m_workspace.participantsOf(ids)),
               tr("Joined into %1").arg(kept.alias));
    });
    sheet->open();
}

} // namespace kring::ui
