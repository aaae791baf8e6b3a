// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arena/ContributionSheet.h"

#include "core/agenda/MinutesText.h"
#include "core/arena/ArenaEdits.h"
#include "ui/arena/ArenaRows.h"
#include "ui/widgets/CheckRow.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QCompleter>
#include <QLineEdit>

namespace kring::ui {

namespace {

constexpr int minutesAtFirst = 8;

QVBoxLayout* labelled(QVBoxLayout& column, const Theme& theme, const QString& text, QWidget& field)
{
    auto* label =
        new PlainLabel(theme, TextSize::Small, Weight::Regular, &Colours::muted, field.parentWidget());
    label->setText(text);
    label->setBuddy(&field);
    field.setAccessibleName(text);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(label);
    column.addLayout(layout);
    return layout;
}

} // namespace

ContributionSheet::ContributionSheet(workspace::Workspace& workspace, const Theme& theme,
                                     const session::Vocabulary& vocabulary, session::Language words,
                                     const session::SessionRecord& record, ContributionId id, QWidget* window)
    : Sheet(theme, 720, id ? tr("Contribution") : tr("New contribution"), window)
    , m_workspace(workspace)
    , m_record(record)
    , m_isNew(!id)
{
    m_before.kind = QStringLiteral("glimpse");
    m_before.minutes = minutesAtFirst;
    if (const arena::Contribution* one = arena::findContribution(record.contributions, id))
        m_before = *one;
    QStringList who;
    for (const ParticipantId participant : m_before.contributors)
        who << nameOf(record, participant);

    content().setSpacing(10);
    m_title = addField(content(), tr("What is it about?"), QStringLiteral("title"), m_before.title);
    m_who = addField(content(), tr("Who? With commas between; somebody new is added to the session"),
                     QStringLiteral("who"), who.join(QStringLiteral(", ")));
    QStringList names;
    for (const session::Participant& one : record.participants)
        names << nameOf(record, one.id);
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_who->setCompleter(completer);

    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    content().addLayout(columns);

    m_kind = addChoice(*left, tr("Kind"));
    for (const session::Term& term : vocabulary.terms(QStringLiteral("agenda_kind"))) {
        static const QStringList offered{QStringLiteral("glimpse"), QStringLiteral("story"),
                                         QStringLiteral("panel"), QStringLiteral("presentation"),
                                         QStringLiteral("dialogue")};
        if (!offered.contains(term.code) && term.code != m_before.kind)
            continue;
        m_kinds << term.code;
        m_kind->addItem(words == session::Language::Swedish ? term.swedish : term.english);
    }
    m_kind->setCurrentIndex(std::max(int(m_kinds.indexOf(m_before.kind)), 0));
    m_minutes = addField(*left, tr("How long? (8, 45m or 1:30)"), QStringLiteral("minutes"),
                         m_before.minutes > 0 ? QString::number(m_before.minutes) : QString());
    m_organisation =
        addField(*left, tr("Organisation"), QStringLiteral("organisation"), m_before.organisation);
    m_language = addField(*left, tr("Language, if another than the session's (en)"),
                          QStringLiteral("language"), m_before.language);
    left->addStretch();
    m_consent = addChoice(*right, tr("Consent"));
    for (const session::Term& term : vocabulary.terms(QStringLiteral("consent")))
        m_consent->addItem(words == session::Language::Swedish ? term.swedish : term.english);
    m_consent->setCurrentIndex(int(m_before.consent));
    m_script = addChoice(*right, tr("Script"));
    for (const session::Term& term : vocabulary.terms(QStringLiteral("script")))
        m_script->addItem(words == session::Language::Swedish ? term.swedish : term.english);
    m_script->setCurrentIndex(int(m_before.script));
    m_follows = addChoice(*right, tr("Comes directly after"));
    m_follows->addItem(tr("Nothing in particular"));
    m_others.push_back({});
    for (const arena::Contribution& other : record.contributions) {
        if (other.id == m_before.id)
            continue;
        m_follows->addItem(other.title.simplified());
        m_others.push_back(other.id);
        if (other.id == m_before.follows)
            m_follows->setCurrentIndex(m_follows->count() - 1);
    }
    m_remote = new CheckRow(theme, tr("Comes by video"), this);
    m_remote->setCheckable(true);
    m_remote->setChecked(m_before.remote);
    m_about = new CheckRow(theme, tr("Tells of somebody else"), this);
    m_about->setCheckable(true);
    m_about->setChecked(m_before.aboutSomebodyElse);
    right->addWidget(m_remote);
    right->addWidget(m_about);
    right->addStretch();
    m_note = addField(content(), tr("Note"), QStringLiteral("note"), m_before.note);

    m_complaint = new PlainLabel(theme, TextSize::Small, Weight::Strong, &Colours::danger, this);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    content().addWidget(m_complaint);
    auto* button = new KeyButton(theme, KeyButton::Style::Primary,
                                 m_isNew ? tr("Add to the pool") : tr("Save"), {}, tr("Enter"), this);
    content().addWidget(button, 0, Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, &ContributionSheet::save);
    connect(this, &Sheet::closed, this, &ContributionSheet::keep);
    setFocusProxy(m_title);
}

QLineEdit* ContributionSheet::addField(QVBoxLayout& column, const QString& label, const QString& name,
                                       const QString& text)
{
    auto* field = new QLineEdit(text, this);
    field->setObjectName(QStringLiteral("contribution-%1:%2").arg(name, m_before.id.toString()));
    if (const QString kept = m_workspace.draft(m_record.session.id, field->objectName()); !kept.isEmpty())
        field->setText(kept);
    auto* frame = new FieldFrame(theme(), *field, this);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(field);
    frame->setFixedHeight(Theme::controlHeight);
    labelled(column, theme(), label, *field)->addWidget(frame);
    connect(field, &QLineEdit::returnPressed, this, &ContributionSheet::save);
    m_fields.emplace_back(field, text);
    return field;
}

ChoiceBox* ContributionSheet::addChoice(QVBoxLayout& column, const QString& label)
{
    auto* box = new ChoiceBox(theme(), this);
    labelled(column, theme(), label, *box)->addWidget(box);
    return box;
}

/// Half-typed text into its drafts; what is saved, or as it began, leaves none.
void ContributionSheet::keep()
{
    for (const auto& [field, beginning] : m_fields) {
        const QString text = m_isSaved || field->text() == beginning ? QString() : field->text();
        static_cast<void>(m_workspace.saveDraft(m_record.session.id, field->objectName(), text));
    }
}

void ContributionSheet::save()
{
    const auto minutes = agenda::minutesFromText(m_minutes->text());
    if (m_title->text().trimmed().isEmpty())
        return complain(tr("Write what the contribution is about."), *m_title);
    if (!minutes && !m_minutes->text().trimmed().isEmpty())
        return complain(tr("Write the minutes as 8, 45m, 1.5h or 1:30, a day at most."), *m_minutes);
    const Outcome<session::SessionRecord> record = m_workspace.session(m_record.session.id);
    if (!record)
        return complain(record.failure().sentence, *m_title);
    arena::Contribution after = m_before;
    if (m_isNew)
        after.id = m_workspace.ids().make<ContributionId>();
    else if (const auto* now = arena::findContribution(record->contributions, m_before.id))
        after = *now;
    after.title = m_title->text();
    after.kind = m_kinds.value(m_kind->currentIndex(), m_before.kind);
    after.organisation = m_organisation->text();
    after.minutes = minutes.value_or(0);
    after.language = m_language->text();
    after.note = m_note->text();
    after.remote = m_remote->isChecked();
    after.aboutSomebodyElse = m_about->isChecked();
    after.consent = people::Consent(m_consent->currentIndex());
    after.script = arena::Script(m_script->currentIndex());
    after.follows = m_others[size_t(m_follows->currentIndex())];
    after.contributors.clear();
    std::vector<std::pair<ParticipantId, QString>> added;
    for (const QString& part : m_who->text().split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        ParticipantId id;
        for (const session::Participant& one : record->participants) {
            if (!id && nameOf(*record, one.id).compare(name, Qt::CaseInsensitive) == 0)
                id = one.id;
        }
        if (!id && !name.isEmpty()) {
            id = m_workspace.ids().make<ParticipantId>();
            added.emplace_back(id, name);
        }
        if (id)
            after.contributors.push_back(id);
    }
    workspace::Change change =
        m_isNew ? arena::addContribution(*record, after) : arena::editContribution(*record, after);
    for (const auto& [id, name] : added)
        arena::addContributor(change, *record, id, name);
    const Outcome<Done> written = m_workspace.commit(change);
    if (!written)
        return complain(written.failure().sentence, *m_title);
    m_isSaved = true;
    emit put(after.id);
    closeSheet();
}

void ContributionSheet::complain(const QString& sentence, QLineEdit& field)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    field.setFocus();
}

} // namespace kring::ui
