// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor/TakeIn.h"

#include "core/common/DocumentId.h"

#include <algorithm>

namespace kring::floor {

namespace {

CarriedFrom originOf(const Question& earlier, const session::Session& from)
{
    return {documentIdOr(from.documentId, 's', from.id.value),
            documentIdOr(earlier.documentId, 'q', earlier.id.value)};
}

} // namespace

const Question* takenInAs(const session::SessionRecord& record, const Question& earlier,
                          const session::Session& from)
{
    const CarriedFrom origin = originOf(earlier, from);
    const auto found = std::find_if(record.questions.begin(), record.questions.end(),
                                    [&](const Question& question) { return question.carriedFrom == origin; });
    return found == record.questions.end() ? nullptr : &*found;
}

workspace::Change takeIn(const session::SessionRecord& record, const Question& earlier,
                         const session::Session& from, QuestionId newId, Instant now)
{
    workspace::Change change{KRING_CHANGE("Take question in"), {}};
    if (from.id == record.session.id || takenInAs(record, earlier, from))
        return change;
    Question question;
    question.id = newId;
    question.session = record.session.id;
    question.text = earlier.text;
    question.perspective = earlier.anonymous ? QString() : earlier.perspective;
    question.anonymous = earlier.anonymous;
    question.m4 = earlier.m4;
    question.carriedFrom = originOf(earlier, from);
    question.raisedAt = now;
    change.insert(std::move(question));
    return change;
}

} // namespace kring::floor
