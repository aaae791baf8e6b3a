// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Script.h"

#include "core/common/Outcome.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kring::cli {

namespace {

constexpr int mostMinutes = 1440;
constexpr int mostDots = 1'000'000;
constexpr int highestItem = 1'000'000;

QString say(const char* source)
{
    return QCoreApplication::translate("Script", source);
}

/// What stands after a line's word, taken one by one from the left.
class Rest
{
public:
    Rest(QString text, int line, const session::Vocabulary& vocabulary)
        : m_text(std::move(text))
        , m_line(line)
        , m_vocabulary(vocabulary)
    {}

    int line() const { return m_line; }
    bool isEmpty() const { return m_text.isEmpty(); }

    /// The next word without taking it.
    QString next() const { return m_text.section(u' ', 0, 0); }

    QString word(const QString& expected)
    {
        const QString taken = next();
        if (taken.isEmpty())
            failAtLine(m_line, say(QT_TRANSLATE_NOOP("Script", "%1 is expected")).arg(expected));
        m_text = m_text.mid(taken.size()).trimmed();
        return taken;
    }

    QString text()
    {
        const QString all = m_text;
        if (all.isEmpty())
            failAtLine(m_line, say(QT_TRANSLATE_NOOP("Script", "%1 is expected"))
                                   .arg(say(QT_TRANSLATE_NOOP("Script", "a text"))));
        m_text.clear();
        return all;
    }

    int number(int least, int most)
    {
        const QString expected =
            say(QT_TRANSLATE_NOOP("Script", "a number from %1 to %2")).arg(least).arg(most);
        const QString taken = word(expected);
        bool isNumber = false;
        const int value = taken.toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            refuse(expected, taken);
        return value;
    }

    /// A code of a list in the vocabulary.
    QString code(const char* list, const QString& expected)
    {
        const QString taken = word(expected);
        if (!m_vocabulary.contains(QLatin1String(list), taken))
            refuse(expected, taken);
        return taken;
    }

    QString oneOf(const QStringList& words)
    {
        const QString expected =
            say(QT_TRANSLATE_NOOP("Script", "one of %1")).arg(words.join(QStringLiteral(", ")));
        const QString taken = word(expected);
        if (!words.contains(taken))
            refuse(expected, taken);
        return taken;
    }

    /// True when the next word says a perspective, or that there is none.
    bool hasPerspective() const
    {
        return next() == u"-" || m_vocabulary.contains(QStringLiteral("perspective"), next());
    }

    /// A perspective; empty for "-".
    QString perspective()
    {
        const QString expected = say(QT_TRANSLATE_NOOP("Script", "a perspective such as staff, or -"));
        if (next() != u"-")
            return code("perspective", expected);
        word(expected);
        return {};
    }

    void end() const
    {
        if (!m_text.isEmpty())
            failAtLine(m_line, say(QT_TRANSLATE_NOOP("Script", "nothing more is expected, not “%1”"))
                                   .arg(m_text.left(40)));
    }

private:
    [[noreturn]] void refuse(const QString& expected, const QString& found) const
    {
        failAtLine(m_line, say(QT_TRANSLATE_NOOP("Script", "%1 is expected, not “%2”")).arg(expected, found));
    }

    QString m_text;
    int m_line;
    const session::Vocabulary& m_vocabulary;
};

using Labels = QSet<QString>;

QString askedAs(Rest& rest, const Labels& labels)
{
    const QString label = rest.word(say(QT_TRANSLATE_NOOP("Script", "a question's label")));
    if (!labels.contains(label))
        failAtLine(rest.line(),
                   say(QT_TRANSLATE_NOOP("Script", "no question has been asked as “%1” before this line"))
                       .arg(label));
    return label;
}

void readNothing(Rest&, ScriptStep&, Labels&) {}

void readItem(Rest& rest, ScriptStep& step, Labels&)
{
    step.number = rest.number(1, highestItem);
}

void readGrant(Rest& rest, ScriptStep& step, Labels&)
{
    step.number = rest.number(-mostMinutes, mostMinutes);
}

void readAsk(Rest& rest, ScriptStep& step, Labels& labels)
{
    if (!rest.isEmpty() && !rest.hasPerspective()) {
        step.name = rest.word(say(QT_TRANSLATE_NOOP("Script", "a question's label")));
        if (labels.contains(step.name))
            failAtLine(rest.line(),
                       say(QT_TRANSLATE_NOOP("Script", "a question has already been asked as “%1”"))
                           .arg(step.name));
        labels.insert(step.name);
    }
    step.perspective = rest.perspective();
    step.text = rest.text();
}

void readDots(Rest& rest, ScriptStep& step, Labels& labels)
{
    step.name = askedAs(rest, labels);
    step.number = rest.number(0, mostDots);
}

void readTake(Rest& rest, ScriptStep& step, Labels& labels)
{
    step.name = askedAs(rest, labels);
}

void readSettle(Rest& rest, ScriptStep& step, Labels& labels)
{
    step.name = askedAs(rest, labels);
    step.code = rest.code("question_status", say(QT_TRANSLATE_NOOP("Script", "a status such as discussed")));
    if (!rest.isEmpty())
        step.text = rest.text();
}

void readNote(Rest& rest, ScriptStep& step, Labels&)
{
    step.code = rest.code("note_kind", say(QT_TRANSLATE_NOOP("Script", "a kind of note such as learning")));
    step.saysPerspective = rest.hasPerspective();
    if (step.saysPerspective)
        step.perspective = rest.perspective();
    step.text = rest.text();
}

void readSpeak(Rest& rest, ScriptStep& step, Labels&)
{
    step.perspective =
        rest.code("perspective", say(QT_TRANSLATE_NOOP("Script", "a perspective such as staff")));
}

void readSleep(Rest& rest, ScriptStep& step, Labels&)
{
    step.number = rest.number(1, mostMinutes);
}

void readGap(Rest& rest, ScriptStep& step, Labels&)
{
    step.code = rest.oneOf({QStringLiteral("break"), QStringLiteral("item"), QStringLiteral("nobody")});
}

void readPresent(Rest& rest, ScriptStep& step, Labels&)
{
    step.name = rest.word(say(QT_TRANSLATE_NOOP("Script", "a participant's id")));
    rest.oneOf({QStringLiteral("from")});
    step.number = rest.number(1, highestItem);
    if (rest.isEmpty())
        return;
    rest.oneOf({QStringLiteral("to")});
    step.last = rest.number(step.number, highestItem);
}

struct WordRow
{
    const char* name;
    ScriptWord word;
    void (*read)(Rest& rest, ScriptStep& step, Labels& labels);
};

constexpr WordRow words[] = {
    {"start", ScriptWord::Start, readNothing},   {"next", ScriptWord::Next, readNothing},
    {"back", ScriptWord::Back, readNothing},     {"jump", ScriptWord::Jump, readItem},
    {"grant", ScriptWord::Grant, readGrant},     {"pause", ScriptWord::Pause, readNothing},
    {"resume", ScriptWord::Resume, readNothing}, {"skip", ScriptWord::Skip, readItem},
    {"ask", ScriptWord::Ask, readAsk},           {"dots", ScriptWord::Dots, readDots},
    {"take", ScriptWord::Take, readTake},        {"settle", ScriptWord::Settle, readSettle},
    {"note", ScriptWord::Note, readNote},        {"speak", ScriptWord::Speak, readSpeak},
    {"assisted", ScriptWord::Assisted, readNothing}, {"quiet", ScriptWord::Quiet, readNothing},
    {"crash", ScriptWord::Crash, readNothing},   {"reopen", ScriptWord::Reopen, readNothing},
    {"sleep", ScriptWord::Sleep, readSleep},     {"gap", ScriptWord::Gap, readGap},
    {"present", ScriptWord::Present, readPresent}, {"end", ScriptWord::End, readNothing},
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
    failAtLine(line, say(QT_TRANSLATE_NOOP("Script", "a time such as 09:05 or 09:05:30 is expected, not “%1”"))
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
        Rest rest(text.section(u' ', 1), line, m_vocabulary);
        const WordRow& row = rowOf(rest);
        step.word = row.word;
        checkPresence(step);
        row.read(rest, step, m_labels);
        rest.end();
        m_earliest = step.at;
        if (step.word == ScriptWord::Sleep)
            m_earliest = wakesAt(step);
        return step;
    }

private:
    static const WordRow& rowOf(Rest& rest)
    {
        const QString expected =
            say(QT_TRANSLATE_NOOP("Script", "one of %1")).arg(allWords());
        const QString name = rest.word(expected);
        const auto row = std::find_if(std::begin(words), std::end(words),
                                      [&](const WordRow& each) { return name == QLatin1String(each.name); });
        if (row == std::end(words))
            failAtLine(rest.line(),
                       say(QT_TRANSLATE_NOOP("Script", "“%1” is not a word of the script; it knows %2"))
                           .arg(name.left(40), allWords()));
        return *row;
    }

    /// While the program is gone, nothing can be done with it but opening it again.
    void checkPresence(const ScriptStep& step)
    {
        const bool isReopening = step.word == ScriptWord::Reopen;
        if (m_goneSince > 0 && !isReopening)
            failAtLine(step.line,
                       say(QT_TRANSLATE_NOOP("Script", "the program is gone since line %1: reopen is expected"))
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

void failAtLine(int line, const QString& sentence)
{
    fail(Failure::Reason::Invalid,
         say(QT_TRANSLATE_NOOP("Script", "Line %1: %2")).arg(QString::number(line), sentence));
}

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
