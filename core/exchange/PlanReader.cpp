// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PartFields.h"
#include "core/exchange/RowReader.h"

namespace kring::exchange {

namespace {

constexpr Range minutesOfADay = {0, 1440};
constexpr Range places = {0, 1'000'000};
constexpr Range seeds = {INT_MIN, INT_MAX};
const QString perspectiveList = QStringLiteral("perspective");

} // namespace

QStringList RowReader::codes(FieldReader& fields, const QString& key, const QString& list)
{
    const QStringList found = fields.texts(key);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!m_vocabulary.contains(list, found[i]))
            fields.refuse(QStringLiteral("%1[%2]").arg(key).arg(i),
                          tr("“%1” is not a code that this version knows").arg(found[i].left(40)));
    }
    return found;
}

template <class Part>
void RowReader::readParts(FieldReader& fields, const QString& key, std::vector<Part>& parts)
{
    for (FieldReader& row : fields.rows(key)) {
        parts.push_back(readPart<Part>(row));
        finish(row);
    }
}

void RowReader::readPlan(FieldReader& fields, session::Session& session)
{
    session.theme = fields.text(QStringLiteral("theme"));
    session.commonGoal = fields.text(QStringLiteral("common_goal"));
    session.audience = fields.text(QStringLiteral("audience"));
    session.context = fields.text(QStringLiteral("context"));
    session.supportLines = fields.text(QStringLiteral("support_lines"));
    session.buildsOn = fields.texts(QStringLiteral("builds_on"));
    session.concerns = codes(fields, QStringLiteral("concerns"), perspectiveList);
    session.reportTitle = fields.text(QStringLiteral("report_title"));
    session.noteKinds = codes(fields, QStringLiteral("note_kinds"), QStringLiteral("note_kind"));
    session.lastDay = fields.date(QStringLiteral("last_day"));
    if (session.lastDay.isValid() && session.date.first.isValid() && session.lastDay < session.date.first)
        fields.refuse(QStringLiteral("last_day"), tr("a day that is not before the date is expected"));
    if (auto within = fields.object(QStringLiteral("sign_up"))) {
        session.signUp = readPart<session::SignUp>(*within);
        finish(*within);
    }
    session.invitationVersion = fields.wholeNumber(QStringLiteral("invitation_version"), places).value_or(0);
    readParts(fields, QStringLiteral("links"), session.links);
    readParts(fields, QStringLiteral("groups"), session.groups);
    readParts(fields, QStringLiteral("rotation"), session.rotation);
    session.mixingSeed = fields.wholeNumber(QStringLiteral("mixing_seed"), seeds).value_or(0);
    readParts(fields, QStringLiteral("handover"), session.handover);
    readParts(fields, QStringLiteral("efforts"), session.efforts);
}

void RowReader::read(FieldReader& fields, arena::Contribution& contribution)
{
    contribution.documentId = fields.id(QStringLiteral("id"));
    contribution.title = fields.text(QStringLiteral("title"), Presence::Required);
    contribution.kind =
        fields.code(QStringLiteral("kind"), m_vocabulary, QStringLiteral("agenda_kind"), Presence::Required);
    contribution.contributors = m_references.participants(fields, QStringLiteral("contributors"));
    contribution.organisation = fields.text(QStringLiteral("organisation"));
    contribution.minutes = *fields.wholeNumber(QStringLiteral("minutes"), minutesOfADay, Presence::Required);
    contribution.language = fields.text(QStringLiteral("language"));
    contribution.remote = fields.flag(QStringLiteral("remote"));
    contribution.aboutSomebodyElse = fields.flag(QStringLiteral("about_somebody_else"));
    contribution.script = fields.choice(QStringLiteral("script"), contribution.script);
    contribution.consent = fields.choice(QStringLiteral("consent"), contribution.consent);
    contribution.follows = m_references.contribution(fields, QStringLiteral("follows"));
    if (contribution.follows == contribution.id && contribution.follows)
        fields.refuse(QStringLiteral("follows"), tr("a contribution cannot follow itself"));
    contribution.pass = m_references.agendaItem(fields, QStringLiteral("pass"));
    contribution.room = fields.wholeNumber(QStringLiteral("room"), places).value_or(0);
    contribution.position = fields.wholeNumber(QStringLiteral("position"), places).value_or(0);
    contribution.pinned = fields.flag(QStringLiteral("pinned"));
    contribution.note = fields.text(QStringLiteral("note"));
}

void RowReader::read(FieldReader& fields, session::LogEntry& entry)
{
    entry.documentId = fields.id(QStringLiteral("id"));
    entry.date = fields.vagueDate(Presence::Optional);
    entry.kind = fields.code(QStringLiteral("kind"), m_vocabulary, QStringLiteral("log_kind"));
    entry.text = fields.text(QStringLiteral("text"), Presence::Required);
    entry.site = fields.text(QStringLiteral("site"));
    entry.adopters = fields.wholeNumber(QStringLiteral("adopters"), places).value_or(0);
}

void RowReader::read(FieldReader& fields, session::GlossaryTerm& term)
{
    term.documentId = fields.id(QStringLiteral("id"));
    term.swedish = fields.text(QStringLiteral("swedish"));
    term.english = fields.text(QStringLiteral("english"));
    term.swedishMeaning = fields.text(QStringLiteral("swedish_meaning"));
    term.englishMeaning = fields.text(QStringLiteral("english_meaning"));
}

} // namespace kring::exchange
