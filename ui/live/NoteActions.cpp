// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/NoteActions.h"

#include "core/reflection/NoteParts.h"
#include "core/reflection/NoteRules.h"

#include <algorithm>

namespace kring::ui {

using reflection::Note;
using session::SessionRecord;
using workspace::Change;

NoteActions::NoteActions(LiveSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_edits(session.workspace(), QStringLiteral("note-edit"), this)
{
    connect(&m_edits, &DraftSheaf::changed, this, &NoteActions::halfEditsChanged);
    connect(&m_edits, &DraftSheaf::failed, this, &NoteActions::told);
    // Queued: a change is being told, and rescuing writes another.
    connect(&session, &LiveSession::changed, this, &NoteActions::rescue, Qt::QueuedConnection);
}

void NoteActions::openSession()
{
    m_removed.clear();
    m_edits.open(m_session.id());
    rescue();
}

void NoteActions::leave()
{
    m_edits.keep();
}

const Note* NoteActions::note(NoteId id) const
{
    return reflection::findNote(m_session.record(), id);
}

bool NoteActions::perform(const LiveSession::Rule& rule)
{
    const Outcome<Done> outcome = m_session.attempt(rule);
    if (outcome)
        emit done();
    else
        emit told(outcome.failure().sentence);
    return bool(outcome);
}

bool NoteActions::change(NoteId id, const NoteRule& rule)
{
    return perform([&](const SessionRecord& record, Instant) {
        const Note* found = reflection::findNote(record, id);
        return found ? rule(*found) : Change{};
    });
}

Outcome<Done> NoteActions::write(NoteId id, const NoteRule& rule)
{
    Outcome<Done> outcome = m_session.attemptUntil(
        [&](const SessionRecord& record, Instant) {
            const Note* found = reflection::findNote(record, id);
            return found ? rule(*found) : Change{};
        },
        [&](const SessionRecord& record) { return reflection::findNote(record, id) != nullptr; });
    if (outcome)
        emit done();
    return outcome;
}

void NoteActions::sort(NoteId note, const QString& kind)
{
    change(note, [&](const Note& found) { return reflection::sortNote(found, kind); });
}

void NoteActions::tag(NoteId note, const QString& m4)
{
    change(note, [&](const Note& found) { return reflection::tagNote(found, m4); });
}

void NoteActions::setPerspective(NoteId note, const QString& perspective)
{
    change(note, [&](const Note& found) { return reflection::setPerspective(found, perspective); });
}

void NoteActions::toggleQuote(NoteId note)
{
    change(note, &reflection::toggleQuote);
}

void NoteActions::toggleSensitive(NoteId note)
{
    change(note, &reflection::toggleSensitive);
}

Outcome<Done> NoteActions::setSource(NoteId note, const QString& source)
{
    return write(note, [&](const Note& found) { return reflection::setSource(found, source); });
}

Outcome<Done> NoteActions::setComeBack(NoteId note, const QString& comeBack)
{
    return write(note, [&](const Note& found) { return reflection::setComeBack(found, comeBack); });
}

void NoteActions::toggleLink(NoteId note)
{
    perform([&](const SessionRecord& record, Instant) {
        const Note* found = reflection::findNote(record, note);
        const QuestionId question = reflection::placeOf(record).question;
        if (!found || !question)
            return Change{};
        const Change linked = reflection::linkToQuestion(*found, question);
        return linked.isEmpty() ? reflection::unlink(*found, question) : linked;
    });
}

void NoteActions::merge(NoteId one, NoteId other)
{
    const auto [first, second] = std::minmax(one, other); // ids are in order of writing
    perform([first, second](const SessionRecord& record, Instant) {
        return reflection::mergeNotes(record, first, second);
    });
}

void NoteActions::remove(NoteId note)
{
    m_removed.insert(note);
    perform([&](const SessionRecord& record, Instant) { return reflection::removeNote(record, note); });
}

NoteActions::HalfEdit NoteActions::halfEdit(NoteId note) const
{
    const QStringList texts = m_edits.texts(note.value);
    return {texts.value(0), texts.value(1)};
}

QString NoteActions::sensitivity(NoteId id) const
{
    const Note* found = note(id);
    const bool isSensitive = found ? found->sensitive : !m_edits.texts(id.value).value(2).isEmpty();
    return isSensitive ? QStringLiteral("sensitive") : QString();
}

void NoteActions::keepHalfEdit(NoteId note, const HalfEdit& edit)
{
    if (edit.text == edit.base)
        m_edits.drop(note.value);
    else
        m_edits.put(note.value, {edit.base, edit.text, sensitivity(note)});
}

bool NoteActions::finishEdit(NoteId note, const HalfEdit& edit)
{
    const auto newId = m_session.workspace().ids().make<NoteId>();
    bool keptBoth = false;
    const bool isGone = !this->note(note);
    reflection::NoteMarks marks;
    marks.sensitive = !sensitivity(note).isEmpty();
    const bool written = perform([&](const SessionRecord& record, Instant now) {
        reflection::NoteEdit result =
            reflection::editNote(record, note, edit.base, edit.text, newId, now, marks);
        keptBoth = result.keptBoth;
        return result.change;
    });
    if (!written)
        return false;
    m_edits.drop(note.value);
    if (keptBoth) {
        emit told(isGone ? tr("The note you were editing is gone. Your text is a note of its own.")
                         : tr("Somebody else has changed that note. Theirs is kept, and your text is a note "
                              "of its own."));
    }
    return true;
}

bool NoteActions::part(NoteId note, const HalfEdit& edit, qsizetype position)
{
    const auto newId = m_session.workspace().ids().make<NoteId>();
    bool isTheSame = true;
    const bool written = perform([&](const SessionRecord& record, Instant) {
        const Note* found = reflection::findNote(record, note);
        isTheSame = found && found->text == edit.base;
        return isTheSame ? reflection::splitNote(*found, edit.text, position, newId) : Change{};
    });
    if (written && !isTheSame)
        return finishEdit(note, edit);
    if (written && this->note(newId))
        m_edits.drop(note.value);
    return written && this->note(newId);
}

void NoteActions::rescue()
{
    if (!m_session.id())
        return;
    // A note that somebody else took away while it was being edited: the words become a note of their own.
    const QList<qint64> keys = m_edits.keys();
    for (const qint64 key : keys) {
        const NoteId id{key};
        if (note(id))
            keepHalfEdit(id, halfEdit(id)); // with whether it is sensitive now
        else if (!m_removed.contains(id))
            finishEdit(id, halfEdit(id));
    }
}

} // namespace kring::ui
