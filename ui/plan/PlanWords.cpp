// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace kring::ui {

namespace {

QString say(const char* text, int count = -1)
{
    return QCoreApplication::translate("PlanWords", text, nullptr, count);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString iconOfKind(const QString& kind)
{
    static const QHash<QString, const char*> icons{
        {QStringLiteral("welcome"), "door-open"},
        {QStringLiteral("checkin"), "door-open"},
        {QStringLiteral("lookback"), "history"},
        {QStringLiteral("open_floor"), "hand"},
        {QStringLiteral("prioritise"), "list-ordered"},
        {QStringLiteral("dialogue"), "messages-square"},
        {QStringLiteral("groups"), "users-round"},
        {QStringLiteral("pairs"), "users"},
        {QStringLiteral("round"), "refresh-cw"},
        {QStringLiteral("reflection"), "lightbulb"},
        {QStringLiteral("reflection_within"), "lightbulb"},
        {QStringLiteral("reflection_between"), "lightbulb"},
        {QStringLiteral("presentation"), "presentation"},
        {QStringLiteral("glimpse"), "zap"},
        {QStringLiteral("story"), "book-open"},
        {QStringLiteral("panel"), "mic"},
        {QStringLiteral("mapping"), "compass"},
        {QStringLiteral("mandate"), "shield"},
        {QStringLiteral("risk"), "shield-check"},
        {QStringLiteral("decision"), "gavel"},
        {QStringLiteral("anchoring"), "anchor"},
        {QStringLiteral("carry"), "corner-down-right"},
        {QStringLiteral("contribution"), "heart-handshake"},
        {QStringLiteral("information"), "file-text"},
        {QStringLiteral("formalia"), "list-checks"},
        {QStringLiteral("summary"), "file-check"},
        {QStringLiteral("break"), "coffee"},
        {QStringLiteral("pulse"), "activity"},
        {QStringLiteral("close"), "flag"},
        {QStringLiteral("topic"), "tag"},
    };
    return QString::fromLatin1(icons.value(kind, "circle-dot"));
}

QColor colourOfGroup(const Colours& colours, const QString& group)
{
    static constexpr std::pair<const char*, size_t> hues[] = {
        {"conversation", 0}, {"presentation", 1}, {"reflection", 3}, {"carry", 4}, {"frame", 5}};
    for (const auto& [name, hue] : hues) {
        if (group == QLatin1String(name))
            return colours.kinds[hue];
    }
    return colours.muted; // breaks, and kinds of a workspace's own
}

QColor colourOfPerspective(const Colours& colours, const session::Vocabulary& vocabulary, const QString& code)
{
    static const QHash<QString, size_t> own{
        {QStringLiteral("service_user"), 3},
        {QStringLiteral("relative"), 4},
        {QStringLiteral("staff"), 1},
        {QStringLiteral("first_line_manager"), 0},
        {QStringLiteral("action_researcher"), 2},
        {QStringLiteral("researcher"), 2},
        {QStringLiteral("facilitation"), 5},
    };
    static const QHash<QString, size_t> bySide{
        {QStringLiteral("lived"), 3}, {QStringLiteral("service"), 0}, {QStringLiteral("research"), 2}};
    const session::Term* term = vocabulary.find(QStringLiteral("perspective"), code);
    return colours.kinds[own.value(code, bySide.value(term ? term->side : QString(), 5))];
}

QString wordOfGroup(const QString& group)
{
    static constexpr std::pair<const char*, const char*> words[] = {
        {"conversation", QT_TRANSLATE_NOOP("PlanWords", "Conversation")},
        {"presentation", QT_TRANSLATE_NOOP("PlanWords", "Presentation")},
        {"reflection", QT_TRANSLATE_NOOP("PlanWords", "Reflection")},
        {"carry", QT_TRANSLATE_NOOP("PlanWords", "Carrying on")},
        {"frame", QT_TRANSLATE_NOOP("PlanWords", "Framing")},
        {"break", QT_TRANSLATE_NOOP("PlanWords", "Break")},
    };
    for (const auto& [name, word] : words) {
        if (group == QLatin1String(name))
            return say(word);
    }
    return say(QT_TRANSLATE_NOOP("PlanWords", "Other"));
}

QString remarksOn(const agenda::AgendaItem& item)
{
    QStringList remarks;
    if (item.reserved)
        remarks << say(QT_TRANSLATE_NOOP("PlanWords", "empty place"));
    if (!item.responsible.isEmpty())
        remarks << item.responsible;
    if (const int count = int(item.discussionQuestions.size()))
        remarks << say(QT_TRANSLATE_N_NOOP("PlanWords", "%n question(s)"), count);
    if (const int rooms = int(item.rooms.size()); rooms > 1)
        remarks << say(QT_TRANSLATE_N_NOOP("PlanWords", "%n room(s)"), rooms);
    if (item.leftOut)
        remarks << say(QT_TRANSLATE_NOOP("PlanWords", "left out"));
    return remarks.join(QStringLiteral(" · "));
}

QString startRemark(const agenda::AgendaItem& item, const agenda::PlannedItem& planned)
{
    if (!item.fixedStart.isValid() || item.leftOut)
        return {};
    const QString time = hoursAndMinutes(item.fixedStart);
    if (planned.clash > 0)
        return say(QT_TRANSLATE_NOOP("PlanWords", "%1 min late for %2")).arg(planned.clash).arg(time);
    if (planned.buffer > 0)
        return say(QT_TRANSLATE_NOOP("PlanWords", "fixed %1, %2 min buffer before"))
            .arg(time)
            .arg(planned.buffer);
    return say(QT_TRANSLATE_NOOP("PlanWords", "fixed %1")).arg(time);
}

QString hoursAndMinutes(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString dateForField(const VagueDate& date, session::Language language)
{
    const QLocale locale = language == session::Language::Swedish
                               ? QLocale(QLocale::Swedish, QLocale::Sweden)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
    switch (date.precision) {
    case DatePrecision::Day:
        return capitalised(locale.toString(date.first, QStringLiteral("dddd d MMMM yyyy")));
    case DatePrecision::Month:
        return QString(capitalised(locale.standaloneMonthName(date.first.month())) + u' ' +
                       QString::number(date.first.year()));
    case DatePrecision::Quarter:
        return say(QT_TRANSLATE_NOOP("PlanWords", "Quarter %1 %2"))
            .arg((date.first.month() + 2) / 3)
            .arg(date.first.year());
    case DatePrecision::ToBeAnnounced:
        break;
    }
    return {};
}

} // namespace kring::ui
