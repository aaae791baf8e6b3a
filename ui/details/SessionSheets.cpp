// SPDX-License-Identifier: GPL-3.0-or-later
// Links and support, who does what, and time given: small tables that hang on a session.
#include "core/agenda/MinutesText.h"
#include "core/followup/DueDate.h"
#include "core/lab/ListRules.h"
#include "core/session/SessionTimes.h"
#include "ui/details/DetailsCommands.h"

#include <QCoreApplication>

namespace kring::ui {

using Cells = QStringList;
using Record = session::SessionRecord;
using Written = Outcome<workspace::Change>;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString hoursInWords(int minutes)
{
    return minutes % 60 == 0 ? Say::tr("%1 h").arg(minutes / 60)
           : minutes < 60    ? Say::tr("%1 min").arg(minutes)
                             : Say::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString sumsInWords(const Record& record)
{
    QStringList parts;
    for (const lab::EffortSum& sum : lab::effortSums(record.session.efforts))
        parts << QStringLiteral("%1: %2").arg(sum.who, hoursInWords(sum.minutes));
    if (parts.isEmpty())
        return {};
    return Say::tr("Together %1. %2")
        .arg(hoursInWords(lab::minutesGiven(record.session.efforts)), parts.join(QStringLiteral(" · ")));
}

} // namespace

Sheet* linksSheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    DetailsPart links;
    links.name = QStringLiteral("links");
    links.heading = Say::tr("Links");
    links.columns = {{Say::tr("Title"), 300}, {Say::tr("Address")}};
    links.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const session::Link& link : record.session.links)
            rows.push_back({link.title, link.address});
        return rows;
    };
    links.put = [](const Record& record, int row, const Cells& cells) {
        return lab::putLink(record.session, row, {cells[0], cells[1], {}});
    };
    links.remove = [](const Record& record, int row) { return lab::removeLink(record.session, row); };

    DetailsPart support;
    support.name = QStringLiteral("support");
    support.heading = Say::tr("Support afterwards");
    support.columns = {{Say::tr("Where to turn")}};
    support.rows = [](const Record& record) { return std::vector<Cells>{{record.session.supportLines}}; };
    support.put = [](const Record& record, int, const Cells& cells) -> Written {
        return lab::setSupportLines(record.session, cells[0]);
    };
    return new DetailsSheet(context.theme, context.workspace, session, Say::tr("Links and support"),
                            {links, support}, nullptr, window);
}

Sheet* handoverSheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    QStringList doers;
    QStringList codes;
    for (const session::Term& term : context.vocabulary.terms(QStringLiteral("doer"))) {
        codes << term.code;
        doers << context.vocabulary.word(QStringLiteral("doer"), term.code, context.words);
    }
    DetailsPart steps;
    steps.name = QStringLiteral("handover");
    steps.columns = {{Say::tr("What is done"), 240},
                     {Say::tr("Today"), 150, doers},
                     {Say::tr("Later"), 150, doers},
                     {Say::tr("How it is learnt")}};
    steps.rows = [doers, codes](const Record& record) {
        const auto word = [&](session::Doer doer) { return doers.value(codes.indexOf(codeOf(doer))); };
        std::vector<Cells> rows;
        for (const session::HandoverStep& step : record.session.handover)
            rows.push_back({step.step, word(step.today), word(step.target), step.learning});
        return rows;
    };
    steps.put = [doers, codes](const Record& record, int row, const Cells& cells) {
        const auto doer = [&](const QString& word) {
            const QString code = codes.value(doers.indexOf(word));
            for (const auto& [value, text] : CodesOf<session::Doer>::table) {
                if (code == QLatin1String(text))
                    return value;
            }
            return session::Doer::Nobody;
        };
        return lab::putStep(record.session, row, {cells[0], doer(cells[1]), doer(cells[2]), cells[3], {}});
    };
    steps.remove = [](const Record& record, int row) { return lab::removeStep(record.session, row); };
    return new DetailsSheet(context.theme, context.workspace, session, Say::tr("Who does what"), {steps},
                            nullptr, window);
}

Sheet* effortsSheet(const DetailsContext& context, SessionId session, QWidget* window)
{
    DetailsPart efforts;
    efforts.name = QStringLiteral("efforts");
    efforts.columns = {
        {Say::tr("Who"), 220}, {Say::tr("What")}, {Say::tr("How long"), 130}, {Say::tr("Day"), 130}};
    efforts.rows = [](const Record& record) {
        std::vector<Cells> rows;
        for (const session::Effort& effort : record.session.efforts)
            rows.push_back({effort.who, effort.what,
                            effort.minutes ? hoursInWords(effort.minutes) : QString(),
                            effort.date.toString(Qt::ISODate)});
        return rows;
    };
    efforts.put = [&workspace = context.workspace](const Record& record, int row,
                                                   const Cells& cells) -> Written {
        const auto refuse = [](const QString& sentence) {
            return Failure{Failure::Reason::Refused, sentence};
        };
        const auto minutes =
            cells[2].trimmed().isEmpty() ? std::optional<int>(0) : agenda::minutesFromText(cells[2]);
        // What was written before and is longer than a day stays, as long as nobody writes it anew.
        const bool isBefore = row >= 0 && size_t(row) < record.session.efforts.size() &&
                              cells[2] == hoursInWords(record.session.efforts[size_t(row)].minutes);
        if (!minutes && !isBefore)
            return refuse(Say::tr("Write how long as 25, 90m, 1.5h or 1:30, a day at most."));
        const QDate today = session::localDate(record.session, workspace.clock().now());
        const auto date = followup::readDueDate(cells[3].trimmed(), today);
        if (!date)
            return refuse(Say::tr("“%1” is not understood as a day.").arg(cells[3]));
        const int given = isBefore ? record.session.efforts[size_t(row)].minutes : *minutes;
        return lab::putEffort(record.session, row, {cells[0], cells[1], given, *date, {}});
    };
    efforts.remove = [](const Record& record, int row) { return lab::removeEffort(record.session, row); };
    return new DetailsSheet(context.theme, context.workspace, session, Say::tr("Time and effort given"),
                            {efforts}, &sumsInWords, window);
}

} // namespace kring::ui
