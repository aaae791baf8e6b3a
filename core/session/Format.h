// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/Ids.h"
#include "core/common/Kept.h"

#include <QStringList>
#include <QTime>

#include <vector>

namespace kring::session {

/// A way of meeting that sessions are made from.
struct Format
{
    /// A line of the agenda to be.
    struct Item
    {
        QString kind;
        QString title;
        int minutes = 0;
        QString responsible;
        QString preparation;
        QStringList discussionQuestions;
        QStringList rooms;
        QTime fixedStart;
        bool reserved = false;
        Kept kept;

        bool operator==(const Item&) const = default;

        template <class Visit, class Part> static void fields(Visit&& visit, Part& part)
        {
            visit("kind", part.kind);
            visit("title", part.title);
            visit("minutes", part.minutes);
            visit("responsible", part.responsible);
            visit("preparation", part.preparation);
            visit("discussion_questions", part.discussionQuestions);
            visit("rooms", part.rooms);
            visit("fixed_start", part.fixedStart);
            visit("reserved", part.reserved);
        }
    };

    QString key;  ///< "manager_open"; stays with the sessions made from it
    QString type; ///< code in vocabulary "session_type"
    QString title;
    QString note; ///< how it is meant to be used
    std::vector<Item> items;
    QString documentKind; ///< code in vocabulary "document_kind"; empty for the usual one
    QString reportTitle;
    QStringList noteKinds;
    QStringList groundRules;
    bool openAgenda = false;

    bool operator==(const Format&) const = default;
};

/// A format of one's own, kept in the workspace.
struct OwnFormat
{
    FormatId id;
    QString language; ///< that its words are in
    Format format;
    Kept kept;

    bool operator==(const OwnFormat&) const = default;
};

} // namespace kring::session
