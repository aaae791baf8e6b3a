// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/people/PeopleModel.h"
#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;

namespace kring::ui {

class KeyButton;
class PeopleFoot;
class PeopleHeader;
class PeopleList;
class PersonSheet;
class PlainLabel;
class Segments;

/// Asks where a list is, or is to be. A seam: tests answer at once; empty means nowhere.
struct ListChooser
{
    std::function<QString(QWidget* parent)> open;
    std::function<QString(QWidget* parent, const QString& suggestion)> save;

    /// The system's own dialogs.
    static ListChooser system();
};

/// The register of people: who they are, where they belong, and at which sessions they have been.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    PeoplePage(workspace::Workspace& workspace, const Theme& theme, const session::Vocabulary& vocabulary,
               session::Language words, ListChooser chooser = ListChooser::system(),
               QWidget* parent = nullptr);
    ~PeoplePage() override;

    QString title() const override;
    QString subtitle() const override;
    Commands commands() override;
    void showSession(SessionId session) override;
    QString primaryCommand() const override { return QStringLiteral("people.new"); }
    QWidget* topBarExtras() override { return m_barPart; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void becomeStale();
    void refresh();
    void tellShown();
    void commit(const workspace::Change& change, const QString& done);
    void edit(const people::Person& person);
    void importList();
    void exportList();
    void remove();
    void invite();
    void join();
    bool isAnybodyChosen() const;
    std::vector<people::Person> chosen() const;
    void choose(const std::vector<PersonId>& people, PersonId current);

    workspace::Workspace& m_workspace;
    const Theme& m_theme;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    ListChooser m_chooser;
    bool m_stale = true;
    people::Person m_unfinished; ///< a new person that was typed and not saved
    QTimer m_soon{this};         ///< gathers changes that come at once
    QPointer<QWidget> m_barPart; ///< lies in the window's bar while the page is shown, and is still ours
    KeyButton* m_import;
    Segments* m_sides;
    QLineEdit* m_filter;
    PeopleModel m_model;
    PeopleHeader* m_header;
    PeopleList* m_list;
    PlainLabel* m_empty;
    PeopleFoot* m_foot;
};

} // namespace kring::ui
