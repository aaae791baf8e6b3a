// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Summary.h"
#include "core/report/Words.h"

namespace kring::report {

/// What every part of a summary is made from.
struct Material
{
    const session::SessionRecord& record;
    const session::Vocabulary& vocabulary;
    const ReportOptions& options;

    QString say(Word which) const { return word(which, options.language); }
    QString term(const char* list, const QString& code) const
    {
        return vocabulary.word(QString::fromLatin1(list), code, options.language);
    }
};

std::vector<Labelled> factsOf(const Material& material);
std::vector<Count> countsOf(const Material& material);
QStringList leadOf(const Material& material);
QString closingOf(const Material& material);

/// Each gives a section without blocks when there is nothing to say.
Section decisionsOf(const Material& material);
Section actionsOf(const Material& material);
Section carriedOf(const Material& material);
Section nextOf(const Material& material);
Section agendaOf(const Material& material);
Section questionsOf(const Material& material);
Section reflectionsOf(const Material& material);
Section remainingWorkOf(const Material& material);
Section groupsOf(const Material& material);
Section handoverOf(const Material& material);
Section effortsOf(const Material& material);
Section resourcesOf(const Material& material);
Section supportOf(const Material& material);
Section glossaryOf(const Material& material);

} // namespace kring::report
