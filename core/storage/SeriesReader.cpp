// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SeriesReader.h"

#include "core/storage/SqlValue.h"

namespace kring::storage {

std::vector<followup::RoadQuestion> questionsOfSeries(Database& database, SeriesId series)
{
    Statement statement(
        database,
        QStringLiteral("SELECT question.id, question.session_id, question.document_id, question.text, "
                       "perspective, question.status, carried_from, merged_into_id, answer <> '' "
                       "FROM question JOIN session ON session.id = question.session_id "
                       "WHERE session.series_id = ? ORDER BY question.id"));
    statement.run({series.value});
    std::vector<followup::RoadQuestion> questions;
    while (statement.next()) {
        followup::RoadQuestion question;
        int column = 0;
        const auto read = [&](auto& field) { fromSql(statement.value(column++), field); };
        read(question.id);
        read(question.session);
        read(question.documentId);
        read(question.text);
        read(question.perspective);
        read(question.status);
        read(question.carriedFrom);
        read(question.mergedInto);
        read(question.isAnswered);
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace kring::storage
