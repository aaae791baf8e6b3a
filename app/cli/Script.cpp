// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Script.h"

#include "app/cli/ScriptArguments.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kring::cli {

namespace {

constexpr int mostMinutes = 1440;
constexpr int mostDots = 1'000'000;
constexpr int highestItem = 1'000'000;

QString say(const char* source)
{
    return QCoreApplication::translate("Script", source);
}

using Labels = QSet<QString>;

QString askedAs(ScriptArguments& arguments, const Labels& labels)
{
    const QString label = arguments.word(say(QT_TRANSLATE_NOOP("Script", "a question's label")));
    if (!labels.contains(label))
        failAtLine(arguments.line(),
                   say(QT_TRANSLATE_NOOP("Script", "no question has been asked as “%1” before this line"))
                       .arg(label));
    return label;
}

void readNothing(ScriptArguments&, ScriptStep&, Labels&) {}

void readItem(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.number = arguments.number(1, highestItem);
}

void readGrant(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.number = arguments.number(-mostMinutes, mostMinutes);
}

void readAsk(ScriptArguments& arguments, ScriptStep& step, Labels& labels)
{
    if (!arguments.isEmpty() && !arguments.hasPerspective()) {
        step.name = arguments.word(say(QT_TRANSLATE_NOOP("Script", "a question's label")));
        if (labels.contains(step.name))
            failAtLine(
                arguments.line(),
                say(QT_TRANSLATE_NOOP("Script", "a question has already been asked as “%1”")).arg(step.name));
        labels.insert(step.name);
    }
    step.perspective = arguments.perspective();
    step.text = arguments.text();
}

void readDots(ScriptArguments& arguments, ScriptStep& step, Labels& labels)
{
    step.name = askedAs(arguments, labels);
    step.number = arguments.number(0, mostDots);
}

void readTake(ScriptArguments& arguments, ScriptStep& step, Labels& labels)
{
    step.name = askedAs(arguments, labels);
}

void readSettle(ScriptArguments& arguments, ScriptStep& step, Labels& labels)
{
    step.name = askedAs(arguments, labels);
    step.code =
        arguments.code(u"question_status"_s, say(QT_TRANSLATE_NOOP("Script", "a status such as discussed")));
    if (!arguments.isEmpty())
        step.text = arguments.text();
}

void readNote(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.code =
        arguments.code(u"note_kind"_s, say(QT_TRANSLATE_NOOP("Script", "a kind of note such as learning")));
    step.saysPerspective = arguments.hasPerspective();
    if (step.saysPerspective)
        step.perspective = arguments.perspective();
    step.text = arguments.text();
}

void readSpeak(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.perspective =
        arguments.code(u"perspective"_s, say(QT_TRANSLATE_NOOP("Script", "a perspective such as staff")));
}

void readSleep(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.number = arguments.number(1, mostMinutes);
}

void readGap(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.code = arguments.oneOf({QStringLiteral("break"), QStringLiteral("item"), QStringLiteral("nobody")});
}

void readPresent(ScriptArguments& arguments, ScriptStep& step, Labels&)
{
    step.name = arguments.word(say(QT_TRANSLATE_NOOP("Script", "a participant's id")));
    arguments.oneOf({QStringLiteral("from")});
    step.number = arguments.number(1, highestItem);
    if (arguments.isEmpty())
        return;
    arguments.oneOf({QStringLiteral("to")});
    step.last = arguments.number(step.number, highestItem);
}

struct WordRow
{
    const char* name;
    ScriptWord word;
    void (*read)(ScriptArguments& arguments, ScriptStep& step, Labels& labels);
};

constexpr WordRow words[] = {
    {"start", ScriptWord::Start, readNothing},
    {"next", ScriptWord::Next, readNothing},
    {"back", ScriptWord::Back, readNothing},
    {"jump", ScriptWord::Jump, readItem},
    {"grant", ScriptWord::Grant, readGrant},
    {"pause", ScriptWord::Pause, readNothing},
    {"resume", ScriptWord::Resume, readNothing},
    {"skip", ScriptWord::Skip, readItem},
    {"ask", ScriptWord::Ask, readAsk},
    {"dots", ScriptWord::Dots, readDots},
    {"take", ScriptWord::Take, readTake},
    {"settle", ScriptWord::Settle, readSettle},
    {"note", ScriptWord::Note, readNote},
    {"speak", ScriptWord::Speak, readSpeak},
    {"assisted", ScriptWord::Assisted, readNothing},
    {"quiet", ScriptWord::Quiet, readNothing},
    {"crash", ScriptWord::Crash, readNothing},
    {"reopen", ScriptWord::Reopen, readNothing},
    {"sleep", ScriptWord::Sleep, readSleep},
    {"gap", ScriptWord::Gap, readGap},
    {"present", ScriptWord::Present, readPresent},
    {"end", ScriptWord::End, readNothing},
};

QString allWords()
{
    QStringList names;
    for (const WordRow& row : words)
        names.append(QLatin1String(row.name));
    return names.join(QStringLiteral(", "));
}

QTime timeFrom(const QString& text, int line)
{
    for (const auto* format : {u"HH:mm", u"HH:mm:ss"}) {
        if (const QTime time = QTime::fromString(text, QStringView(format).toString()); time.isValid())
            return time;
    }
    failAtLine(line,
               say(QT_TRANSLATE_NOOP("Script", "a time such as 09:05 or 09:05:30 is expected, not “%1”"))
                   .arg(text.left(40)));
}

/// Reads line after line, and knows what has gone before.
class ScriptReader
{
public:
    explicit ScriptReader(const session::Vocabulary& vocabulary)
        : m_vocabulary(vocabulary)
    {}

    ScriptStep read(const QString& text, int line)
    {
        ScriptStep step;
        step.line = line;
        step.at = timeFrom(text.section(u' ', 0, 0), line);
        if (m_earliest.isValid() && step.at < m_earliest)
            failAtLine(line, say(QT_TRANSLATE_NOOP("Script", "the time goes back: %1 is expected, or later"))
                                 .arg(m_earliest.toString(u"HH:mm:ss")));
        ScriptArguments arguments(text.section(u' ', 1), line, m_vocabulary);
        const WordRow& row = rowOf(arguments);
        step.word = row.word;
        checkPresence(step);
        row.read(arguments, step, m_labels);
        arguments.end();
        m_earliest = step.at;
        if (step.word == ScriptWord::Sleep)
            m_earliest = wakesAt(step);
        return step;
    }

private:
    static const WordRow& rowOf(ScriptArguments& arguments)
    {
        const QString expected = say(QT_TRANSLATE_NOOP("Script", "one of %1")).arg(allWords());
        const QString name = arguments.word(expected);
        const auto row = std::find_if(std::begin(words), std::end(words),
                                      [&](const WordRow& each) { return name == QLatin1String(each.name); });
        if (row == std::end(words))
            failAtLine(arguments.line(),
                       say(QT_TRANSLATE_NOOP("Script", "“%1” is not a word of the script; it knows %2"))
                           .arg(name.left(40), allWords()));
        return *row;
    }

    /// While the program is gone, nothing can be done with it but opening it again.
    void checkPresence(const ScriptStep& step)
    {
        const bool isReopening = step.word == ScriptWord::Reopen;
        if (m_goneSince > 0 && !isReopening)
            failAtLine(step.line, say(QT_TRANSLATE_NOOP(
                                          "Script", "the program is gone since line %1: reopen is expected"))
                                      .arg(m_goneSince));
        if (m_goneSince == 0 && isReopening)
            failAtLine(step.line, say(QT_TRANSLATE_NOOP("Script", "the program is not gone")));
        m_goneSince = step.word == ScriptWord::Crash ? step.line : 0;
    }

    static QTime wakesAt(const ScriptStep& step)
    {
        constexpr int secondsOfAMinute = 60;
        const QTime waking = step.at.addSecs(step.number * secondsOfAMinute);
        return waking < step.at ? QTime(23, 59, 59) : waking;
    }

    const session::Vocabulary& m_vocabulary;
    Labels m_labels;
    QTime m_earliest;
    int m_goneSince = 0;
};

} // namespace

std::vector<ScriptStep> readScript(const QString& text, const session::Vocabulary& vocabulary)
{
    std::vector<ScriptStep> steps;
    ScriptReader reader(vocabulary);
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        ++number;
        const QString words = line.simplified();
        if (!words.isEmpty() && !words.startsWith(u'#'))
            steps.push_back(reader.read(words, number));
    }
    return steps;
}

} // namespace kring::cli
