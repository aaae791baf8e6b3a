// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/TurnModel.h"

#include "core/floor/People.h"
#include "core/session/SessionTimes.h"
#include "ui/live/SpeakerTexts.h"

namespace kring::ui {

TurnModel::TurnModel(const session::Vocabulary& vocabulary, session::Language words, QObject* parent)
    : RowsModel(parent)
    , m_vocabulary(vocabulary)
    , m_words(words)
{}

void TurnModel::show(const session::SessionRecord& record)
{
    const QString seconds = QStringLiteral("HH:mm:ss");
    std::vector<TurnRow> rows;
    for (auto turn = record.turns.rbegin(); turn != record.turns.rend(); ++turn) {
        if (!turn->endedAt)
            continue;
        const session::Participant* person = floor::find(record.participants, turn->participant);
        rows.push_back({.id = turn->id,
                        .perspective = turn->perspective,
                        .side = sideOfPerspective(record, m_vocabulary, turn->perspective),
                        .word = m_vocabulary.word(QStringLiteral("perspective"), turn->perspective, m_words),
                        .person = person ? floor::shortName(*person) : QString(),
                        .from = session::localTime(record.session, turn->startedAt).toString(seconds),
                        .to = session::localTime(record.session, *turn->endedAt).toString(seconds),
                        .length = turnTime(*turn->endedAt - turn->startedAt),
                        .assisted = turn->assisted});
    }
    setRows(std::move(rows));
}

QVariant TurnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TurnRow& turn = row(index.row());
    const QString who =
        turn.person.isEmpty() ? turn.word : QString(turn.word + QStringLiteral(" · ") + turn.person);
    switch (role) {
    case Qt::DisplayRole:
        return who;
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2 to %3, %4").arg(who, turn.from, turn.to, turn.length);
        return turn.assisted ? QString(text + QStringLiteral(", ") + tr("with help")) : text;
    }
    default:
        return {};
    }
}

} // namespace kring::ui
