<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AgendaLine</name>
    <message>
        <source>plan %1</source>
        <comment>the planned time of an agenda item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>the current agenda item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an agenda item that was passed over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items %1–%2</source>
        <comment>a range of agenda items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>agenda items folded away</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>an agenda item</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question led to a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass question to the decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark action done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a number from 1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has faults (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound (%1 rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command; kring --help shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes an empty workspace; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a session from an exchange document; prints its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the sessions: id, date, format, title, state, counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a note and prints its id; with -, one note a line from standard input, each id printed once the note is safe on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the summary, or the exchange document; latest is the latest closed session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds questions, notes, decisions and titles, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for damage and for rows that do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session in this workspace has been closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a session&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far there is a sample in Swedish only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would overwrite the workspace itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kring: run co-production workshops and carry on what they learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage. Kinds of notes are codes such as note, success, challenge, learning, idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that this version does not know are kept as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: the workspace already has the session “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions %1, notes %2, decisions %3, actions %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is not valid UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is one of %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on; kring --help shows what can be done without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Kring workspaces (*.kring)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date to be announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Carried questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveTexts</name>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 + %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 − %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 5 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderSegments</name>
    <message>
        <source>Most dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One from each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhandled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry to the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionListModel</name>
    <message>
        <source>dot</source>
        <comment>under the number 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots</source>
        <comment>under a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample is missing in this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This has been changed elsewhere in the meantime. Nothing was saved; look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 in “%1” points to a row in “%3” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs with two different copies of SQLite. Install it again from one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the workspace just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Kring workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace or a file beside it cannot be opened: check the rights to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that is made before an upgrade is not whole. The workspace was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that is made before an upgrade could not be written. The workspace was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged inside (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 texts are missing from the search index (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index holds %1 texts that no longer exist (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 has this workspace open on the computer %2. You can read it here, and write when it has been closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a file named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be created: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a Kring workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Kring workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kring. It was left as it is; install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older version of Kring and must be upgraded, but it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can be read but not written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was upgraded for this version of Kring. A copy from before lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it changed has been changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be done again: what it changed has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session with the id %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::app::Application</name>
    <message>
        <source>Kring sample.kring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::exchange::DocumentReader</name>
    <message>
        <source>kring.session/1 is expected; this version does not read “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question “%1” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::exchange::FieldReader</name>
    <message>
        <source>“%1” is not a code that this version knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id of 1 to %1 characters is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of %1 or more is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at most %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-13 is expected, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or null is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month such as 2027-02 is expected, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter such as 2027-Q1 is expected, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null is expected while the precision is “tba”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 09:30 is expected, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UTC time such as 2026-11-13T08:09:31Z is expected, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::exchange::References</name>
    <message>
        <source>another row in this document already has the id “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number above %1 is expected, the item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agenda item with the number %1 in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question with the id “%1” in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row with the id “%1” in this document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::exchange::RowReader</name>
    <message>
        <source>a time zone such as Europe/Stockholm is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::exchange::Scanner</name>
    <message>
        <source>byte %1 is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds a bare control character or line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” stands twice in the same object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::exchange::parseDocument</name>
    <message>
        <source>a text without the character U+0000 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text without half a surrogate pair is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most 1 MiB is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object is expected at the top level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaPanel</name>
    <message>
        <source>2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item 2 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item 2 more minutes (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected end %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaStrip</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::DiscussionCard</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::FirstRunView</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan your first session, or open the sample and see how a finished session becomes learning that is carried on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::FloorPanel</name>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question from the room …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question from the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No questions yet. Write the first one from the room below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has been dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::HomePage</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that have been held will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions carried from session to session, and what somebody has promised to do, will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::KindChips</name>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::LiveBar</name>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock go on (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::LivePage</name>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, next item, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 minutes fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock, or let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question from the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go between floor, notes and agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go between them the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended. Ctrl+Z opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today, from the next quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::NextSessionCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to be announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDelegate</name>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDesk</name>
    <message>
        <source>Whose perspective?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is said …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. What you save is listed here, and can be sorted and edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1–9 kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The question now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 and the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteList</name>
    <message>
        <source>Latest notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::OrderSegments</name>
    <message>
        <source>Order of the questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::PerspectiveChooser</name>
    <message>
        <source>Perspective: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionDelegate</name>
    <message>
        <source>Take up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionList</name>
    <message>
        <source>Questions from the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::SettingsMenu</name>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::ShortcutSheet</name>
    <message>
        <source>Keys on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kring::ui::TopBar</name>
    <message>
        <source>Back to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
