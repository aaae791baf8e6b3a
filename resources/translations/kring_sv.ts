<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AgendaLine</name>
    <message>
        <source>plan %1</source>
        <comment>the planned time of an agenda item</comment>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the current agenda item</comment>
        <translation>pågår</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an agenda item that was passed over</comment>
        <translation>gjordes inte</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) done</source>
        <translation>
            <numerusform>%n punkt klar</numerusform>
            <numerusform>%n punkter klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n gjordes inte</numerusform>
            <numerusform>%n gjordes inte</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>som planerat</translation>
    </message>
    <message>
        <source>Items %1–%2</source>
        <comment>a range of agenda items</comment>
        <translation>Punkt %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>agenda items folded away</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>an agenda item</comment>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Start session</source>
        <translation>Starta träffen</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Tillbaka till förra punkten</translation>
    </message>
    <message>
        <source>Take back time</source>
        <translation>Ta tillbaka tid</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Ge mer tid</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausa klockan</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Låt klockan gå</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Avsluta träffen</translation>
    </message>
    <message>
        <source>Import session</source>
        <translation>Importera träff</translation>
    </message>
    <message>
        <source>Make sample</source>
        <translation>Skapa exemplet</translation>
    </message>
    <message>
        <source>Raise question again</source>
        <translation>Ställ frågan igen</translation>
    </message>
    <message>
        <source>Take up question</source>
        <translation>Ta upp frågan</translation>
    </message>
    <message>
        <source>Question discussed</source>
        <translation>Frågan är diskuterad</translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation>Frågan är besvarad</translation>
    </message>
    <message>
        <source>Question led to a decision</source>
        <translation>Frågan ledde till beslut</translation>
    </message>
    <message>
        <source>Park question</source>
        <translation>Parkera frågan</translation>
    </message>
    <message>
        <source>Carry question</source>
        <translation>Ta med frågan</translation>
    </message>
    <message>
        <source>Decline question</source>
        <translation>Ta inte upp frågan</translation>
    </message>
    <message>
        <source>Pass question to the decision-maker</source>
        <translation>Lyft frågan till beslutsfattare</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
    <message>
        <source>Set dots</source>
        <translation>Sätt prickar</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Skriv anteckning</translation>
    </message>
    <message>
        <source>Sort note</source>
        <translation>Sortera anteckning</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Ändra anteckning</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Mark action done</source>
        <translation>Bocka av åtgärd</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An argument is missing.</source>
        <translation>Ett argument saknas.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>”%1” är ett argument för mycket.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Valet --%1 saknas.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ska vara något av %2, inte ”%3”.</translation>
    </message>
    <message>
        <source>--%1 is a number from 1, not “%2”.</source>
        <translation>--%1 ska vara ett tal från 1 och uppåt, inte ”%2”.</translation>
    </message>
    <message>
        <source>The workspace has faults (%1).</source>
        <translation>Arbetsytan har fel (%1 st).</translation>
    </message>
    <message>
        <source>The workspace is sound (%1 rows).</source>
        <translation>Arbetsytan är hel (%1 rader).</translation>
    </message>
    <message>
        <source>“%1” is not a command; kring --help shows them all.</source>
        <translation>”%1” är inget kommando. kring --help visar alla som finns.</translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation>%1 Skriv så här: %2</translation>
    </message>
    <message>
        <source>writes the sample workspace</source>
        <translation>skriver arbetsytan med exemplet</translation>
    </message>
    <message>
        <source>makes an empty workspace; never overwrites</source>
        <translation>skapar en tom arbetsyta; skriver aldrig över</translation>
    </message>
    <message>
        <source>adds a session from an exchange document; prints its id</source>
        <translation>lägger till en träff från ett utbytesdokument; skriver ut dess id</translation>
    </message>
    <message>
        <source>shows the sessions: id, date, format, title, state, counts</source>
        <translation>visar träffarna: id, datum, upplägg, rubrik, läge, antal</translation>
    </message>
    <message>
        <source>adds a note and prints its id; with -, one note a line from standard input, each id printed once the note is safe on disk</source>
        <translation>lägger till en anteckning och skriver ut dess id; med - en anteckning per rad från standard in, och varje id skrivs ut när anteckningen ligger säkert på disken</translation>
    </message>
    <message>
        <source>writes the summary, or the exchange document; latest is the latest closed session</source>
        <translation>skriver sammanfattningen eller utbytesdokumentet; latest är den senast avslutade träffen</translation>
    </message>
    <message>
        <source>finds questions, notes, decisions and titles, newest first</source>
        <translation>hittar frågor, anteckningar, beslut och rubriker, nyast först</translation>
    </message>
    <message>
        <source>looks for damage and for rows that do not fit together</source>
        <translation>letar efter skador och efter rader som inte hör ihop</translation>
    </message>
    <message>
        <source>No session in this workspace has been closed yet.</source>
        <translation>Ingen träff i arbetsytan är avslutad än.</translation>
    </message>
    <message>
        <source>“%1” is not a session&apos;s id.</source>
        <translation>”%1” är inte id för någon träff.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Det går inte att skriva ut resultatet.</translation>
    </message>
    <message>
        <source>So far there is a sample in Swedish only.</source>
        <translation>Än så länge finns exemplet bara på svenska.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Det går inte att skriva %1: %2</translation>
    </message>
    <message>
        <source>The output would overwrite the workspace itself.</source>
        <translation>Det skulle skriva över själva arbetsytan. Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>Kring: run co-production workshops and carry on what they learn.</source>
        <translation>Kring: led träffar för samskapande och bär lärdomarna vidare.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öppnar fönstret</translation>
    </message>
    <message>
        <source>shows this</source>
        <translation>visar det här</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>visar versionen</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exempel:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage. Kinds of notes are codes such as note, success, challenge, learning, idea.</source>
        <translation>Slutkoder: 0 klart, 1 det gick inte, 2 fel skrivet. Slag av anteckning anges med koder som note, success, challenge, learning, idea.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Det går inte att läsa %1: %2</translation>
    </message>
    <message>
        <source>Fields that this version does not know are kept as they are: %1</source>
        <translation>Fält som den här versionen inte känner till behålls som de är: %1</translation>
    </message>
    <message>
        <source>id: the workspace already has the session “%1”</source>
        <translation>id: träffen ”%1” finns redan i arbetsytan</translation>
    </message>
    <message>
        <source>questions %1, notes %2, decisions %3, actions %4</source>
        <translation>frågor %1, anteckningar %2, beslut %3, åtgärder %4</translation>
    </message>
    <message>
        <source>A line is not valid UTF-8 text.</source>
        <translation>En rad är inte giltig UTF-8-text.</translation>
    </message>
    <message>
        <source>--kind is one of %1, not “%2”.</source>
        <translation>--kind ska vara något av %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Anteckningen är tom.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>There is no display to open a window on; kring --help shows what can be done without one.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på. kring --help visar vad som går att göra ändå.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Kring sessions (*.json)</source>
        <translation>Träffar från Kring (*.json)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another place and try again.</source>
        <translation>Det gick inte att skriva %1: %2. Välj en annan plats och försök igen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Kring workspaces (*.kring)</source>
        <translation>Arbetsytor i Kring (*.kring)</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Q%1</source>
        <translation>kv %1</translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <translation>%1 · vecka %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Date to be announced</source>
        <translation>Datum meddelas senare</translation>
    </message>
    <message>
        <source>Day to be decided</source>
        <translation>Dag bestäms senare</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Startades aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried questions</source>
        <translation>Frågor som tas med</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
</context>
<context>
    <name>LiveTexts</name>
    <message>
        <source>over</source>
        <translation>över tiden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>%1 of %2 + %3 min</source>
        <translation>%1 av %2 + %3 min</translation>
    </message>
    <message>
        <source>%1 of %2 − %3 min</source>
        <translation>%1 av %2 − %3 min</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>enligt plan</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min efter plan</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min före plan</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tiden</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>1 minut kvar</translation>
    </message>
    <message>
        <source>5 minutes left</source>
        <translation>5 minuter kvar</translation>
    </message>
    <message>
        <source>More than 5 minutes left</source>
        <translation>Mer än 5 minuter kvar</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min över tiden</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>%1 h %2 min late</source>
        <translation>%1 h %2 min efter plan</translation>
    </message>
    <message>
        <source>%1 h %2 min ahead</source>
        <translation>%1 h %2 min före plan</translation>
    </message>
</context>
<context>
    <name>QuestionListModel</name>
    <message>
        <source>dot</source>
        <comment>under the number 1</comment>
        <translation>prick</translation>
    </message>
    <message>
        <source>dots</source>
        <comment>under a number</comment>
        <translation>prickar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The PDF could not be made (%1). The other formats still can.</source>
        <translation>PDF:en gick inte att skapa (%1). De andra formaten går fortfarande.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample is missing in this program.</source>
        <translation>Exemplet saknas i programmet. Installera Kring på nytt.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This has been changed elsewhere in the meantime. Nothing was saved; look at it and try again.</source>
        <translation>Det här har ändrats på annat håll under tiden. Inget sparades. Se efter hur det ser ut nu och försök igen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Filen är skadad: %1</translation>
    </message>
    <message>
        <source>Row %2 in “%1” points to a row in “%3” that does not exist.</source>
        <translation>Rad %2 i ”%1” pekar på en rad i ”%3” som inte finns.</translation>
    </message>
    <message>
        <source>The program runs with two different copies of SQLite. Install it again from one source.</source>
        <translation>Programmet körs med två olika exemplar av SQLite. Installera om det från en och samma källa.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace just now. Try again in a moment.</source>
        <translation>Ett annat program skriver i arbetsytan just nu. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The workspace cannot be written: the file or its folder is read-only.</source>
        <translation>Det går inte att skriva i arbetsytan: filen eller mappen är skrivskyddad.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>Disken är full. Inget sparades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The workspace file is damaged and cannot be read.</source>
        <translation>Arbetsytans fil är skadad och går inte att läsa.</translation>
    </message>
    <message>
        <source>The file is not a Kring workspace.</source>
        <translation>Filen är inte en arbetsyta i Kring.</translation>
    </message>
    <message>
        <source>The workspace or a file beside it cannot be opened: check the rights to its folder.</source>
        <translation>Arbetsytan eller en fil bredvid den går inte att öppna. Kontrollera behörigheten till mappen.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation>Det gick inte att läsa från eller skriva till disken. Inget sparades.</translation>
    </message>
    <message>
        <source>The copy that is made before an upgrade is not whole. The workspace was left as it is.</source>
        <translation>Kopian som görs före en uppgradering är inte hel. Arbetsytan lämnades som den är.</translation>
    </message>
    <message>
        <source>The copy that is made before an upgrade could not be written. The workspace was left as it is.</source>
        <translation>Det gick inte att skriva kopian som görs före en uppgradering. Arbetsytan lämnades som den är.</translation>
    </message>
    <message>
        <source>The search index is damaged inside (%1).</source>
        <translation>Sökregistret är skadat inuti (%1).</translation>
    </message>
    <message>
        <source>%1 texts are missing from the search index (%2).</source>
        <translation>%1 texter saknas i sökregistret (%2).</translation>
    </message>
    <message>
        <source>The search index holds %1 texts that no longer exist (%2).</source>
        <translation>Sökregistret har %1 texter som inte längre finns (%2).</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 has this workspace open on the computer %2. You can read it here, and write when it has been closed there.</source>
        <translation>%1 har arbetsytan öppen på datorn %2. Du kan läsa den här, och skriva när den har stängts där.</translation>
    </message>
    <message>
        <source>There already is a file named %1.</source>
        <translation>Det finns redan en fil som heter %1.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be created: %2</source>
        <translation>Det går inte att skapa arbetsytan %1: %2</translation>
    </message>
    <message>
        <source>There is no file named %1.</source>
        <translation>Det finns ingen fil som heter %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Kring workspace.</source>
        <translation>%1 är en mapp, inte en arbetsyta i Kring.</translation>
    </message>
    <message>
        <source>%1 is not a Kring workspace. It was left as it is.</source>
        <translation>%1 är inte en arbetsyta i Kring. Filen lämnades som den är.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kring. It was left as it is; install the newer version to open it.</source>
        <translation>%1 är gjord med en nyare version av Kring. Filen lämnades som den är. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Kring and must be upgraded, but it cannot be written.</source>
        <translation>%1 är gjord med en äldre version av Kring och behöver uppgraderas, men det går inte att skriva i filen.</translation>
    </message>
    <message>
        <source>The workspace can be read but not written: the file or its folder is read-only.</source>
        <translation>Det går att läsa arbetsytan men inte att skriva: filen eller mappen är skrivskyddad.</translation>
    </message>
    <message>
        <source>The workspace was upgraded for this version of Kring. A copy from before lies beside it.</source>
        <translation>Arbetsytan har uppgraderats till den här versionen av Kring. En kopia från innan ligger bredvid.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it changed has been changed again since.</source>
        <translation>”%1” går inte att ångra: det som ändrades har ändrats igen efteråt.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: what it changed has been changed since.</source>
        <translation>”%1” går inte att göra om: det som skulle ändras har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>There is no session with the id %1 in this workspace.</source>
        <translation>Det finns ingen träff med id %1 i arbetsytan.</translation>
    </message>
</context>
<context>
    <name>kring::app::Application</name>
    <message>
        <source>Kring sample.kring</source>
        <translation>Kring-exempel.kring</translation>
    </message>
</context>
<context>
    <name>kring::exchange::DocumentReader</name>
    <message>
        <source>kring.session/1 is expected; this version does not read “%1”</source>
        <translation>här ska det stå kring.session/1; den här versionen läser inte ”%1”</translation>
    </message>
    <message>
        <source>the question “%1” stands here twice</source>
        <translation>frågan ”%1” står här två gånger</translation>
    </message>
</context>
<context>
    <name>kring::exchange::FieldReader</name>
    <message>
        <source>“%1” is not a code that this version knows</source>
        <translation>”%1” är ingen kod som den här versionen känner till</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>”%1” är inte något av %2</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>fältet saknas</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>här ska det stå en text</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>här ska det stå en lista med texter</translation>
    </message>
    <message>
        <source>an id of 1 to %1 characters is expected</source>
        <translation>här ska det stå ett id på 1 till %1 tecken</translation>
    </message>
    <message>
        <source>a whole number of %1 or more is expected</source>
        <translation>här ska det stå ett heltal som är %1 eller mer</translation>
    </message>
    <message>
        <source>a whole number of at most %1 is expected</source>
        <translation>här ska det stå ett heltal som är högst %1</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>här ska det stå true eller false</translation>
    </message>
    <message>
        <source>a date such as 2026-11-13 is expected, not “%1”</source>
        <translation>här ska det stå ett datum som 2026-11-13, inte ”%1”</translation>
    </message>
    <message>
        <source>a date or null is expected</source>
        <translation>här ska det stå ett datum eller null</translation>
    </message>
    <message>
        <source>a month such as 2027-02 is expected, not “%1”</source>
        <translation>här ska det stå en månad som 2027-02, inte ”%1”</translation>
    </message>
    <message>
        <source>a quarter such as 2027-Q1 is expected, not “%1”</source>
        <translation>här ska det stå ett kvartal som 2027-Q1, inte ”%1”</translation>
    </message>
    <message>
        <source>null is expected while the precision is “tba”</source>
        <translation>här ska det stå null när precisionen är ”tba”</translation>
    </message>
    <message>
        <source>a time such as 09:30 is expected, not “%1”</source>
        <translation>här ska det stå ett klockslag som 09:30, inte ”%1”</translation>
    </message>
    <message>
        <source>a UTC time such as 2026-11-13T08:09:31Z is expected, not “%1”</source>
        <translation>här ska det stå en tid i UTC som 2026-11-13T08:09:31Z, inte ”%1”</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>här ska det stå ett objekt</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>här ska det stå en lista</translation>
    </message>
</context>
<context>
    <name>kring::exchange::References</name>
    <message>
        <source>another row in this document already has the id “%1”</source>
        <translation>en annan rad i dokumentet har redan id ”%1”</translation>
    </message>
    <message>
        <source>a whole number above %1 is expected, the item before</source>
        <translation>här ska det stå ett heltal som är större än %1, punkten före</translation>
    </message>
    <message>
        <source>no agenda item with the number %1 in this document</source>
        <translation>dokumentet har ingen agendapunkt med nummer %1</translation>
    </message>
    <message>
        <source>no question with the id “%1” in this document</source>
        <translation>dokumentet har ingen fråga med id ”%1”</translation>
    </message>
    <message>
        <source>no row with the id “%1” in this document</source>
        <translation>dokumentet har ingen rad med id ”%1”</translation>
    </message>
</context>
<context>
    <name>kring::exchange::RowReader</name>
    <message>
        <source>a time zone such as Europe/Stockholm is expected</source>
        <translation>här ska det stå en tidszon som Europe/Stockholm</translation>
    </message>
</context>
<context>
    <name>kring::exchange::Scanner</name>
    <message>
        <source>byte %1 is not valid UTF-8</source>
        <translation>byte %1 är inte giltig UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>dokumentet har fler än %1 nivåer</translation>
    </message>
    <message>
        <source>a text holds a bare control character or line break</source>
        <translation>en text innehåller ett styrtecken eller en radbrytning utan kod</translation>
    </message>
    <message>
        <source>the field “%1” stands twice in the same object</source>
        <translation>fältet ”%1” står två gånger i samma objekt</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>rad %1, kolumn %2</translation>
    </message>
</context>
<context>
    <name>kring::exchange::parseDocument</name>
    <message>
        <source>a text without the character U+0000 is expected</source>
        <translation>texten får inte innehålla tecknet U+0000</translation>
    </message>
    <message>
        <source>a text without half a surrogate pair is expected</source>
        <translation>texten får inte innehålla ett halvt surrogatpar</translation>
    </message>
    <message>
        <source>a text of at most 1 MiB is expected</source>
        <translation>texten får vara högst 1 MiB</translation>
    </message>
    <message>
        <source>The document is larger than 64 MiB.</source>
        <translation>Dokumentet är större än 64 MiB.</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>det här är inte giltig JSON (%1)</translation>
    </message>
    <message>
        <source>A JSON object is expected at the top level.</source>
        <translation>Dokumentet ska vara ett JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaPanel</name>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Till sammanfattningen</translation>
    </message>
    <message>
        <source>Give the item 2 more minutes</source>
        <translation>Ge punkten 2 minuter till</translation>
    </message>
    <message>
        <source>Give the item 2 more minutes (Ctrl++)</source>
        <translation>Ge punkten 2 minuter till (Ctrl++)</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 av %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>Skulle sluta %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Slutar %1</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Avsluta träffen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte startad</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>planned start</source>
        <translation>planerad start</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>No agenda</source>
        <translation>Ingen agenda</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Träffen är avslutad</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Slutade %1</translation>
    </message>
    <message>
        <source>Projected end %1</source>
        <translation>Beräknat slut %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaStrip</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>kring::ui::DiscussionCard</name>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterad</translation>
    </message>
</context>
<context>
    <name>kring::ui::FirstRunView</name>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>Plan your first session, or open the sample and see how a finished session becomes learning that is carried on.</source>
        <translation>Planera din första träff, eller öppna exemplet och se hur en färdig träff blir till lärdomar som bärs vidare.</translation>
    </message>
</context>
<context>
    <name>kring::ui::FloorPanel</name>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Add a question from the room …</source>
        <translation>Lägg till en fråga från rummet …</translation>
    </message>
    <message>
        <source>Add a question from the room</source>
        <translation>Lägg till en fråga från rummet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>No questions yet. Write the first one from the room below.</source>
        <translation>Inga frågor än. Skriv den första från rummet här nedanför.</translation>
    </message>
    <message>
        <source>Every question has been dealt with.</source>
        <translation>Alla frågor är hanterade.</translation>
    </message>
    <message>
        <source>No other questions.</source>
        <translation>Inga fler frågor.</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n fråga till</numerusform>
            <numerusform>%n frågor till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::HomePage</name>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Inget mer är planerat.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Sessions that have been held will stand here.</source>
        <translation>Här visas träffar som har varit.</translation>
    </message>
    <message>
        <source>Open threads</source>
        <translation>Öppna trådar</translation>
    </message>
    <message>
        <source>Questions carried from session to session, and what somebody has promised to do, will stand here.</source>
        <translation>Här visas frågor som tas med från träff till träff, och det som någon har lovat att göra.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::KindChips</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>sort later</source>
        <translation>sortera senare</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Slag av anteckning</translation>
    </message>
</context>
<context>
    <name>kring::ui::LiveBar</name>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>End the session (Ctrl+Shift+E)</source>
        <translation>Avsluta träffen (Ctrl+Skift+E)</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avsluta träffen</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n i rummet</numerusform>
            <numerusform>%n i rummet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n inbjuden</numerusform>
            <numerusform>%n inbjudna</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let the clock go on (Ctrl+Shift+P)</source>
        <translation>Låt klockan gå (Ctrl+Skift+P)</translation>
    </message>
    <message>
        <source>Stop the clock (Ctrl+Shift+P)</source>
        <translation>Stanna klockan (Ctrl+Skift+P)</translation>
    </message>
</context>
<context>
    <name>kring::ui::LivePage</name>
    <message>
        <source>Session %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>Start, next item, end</source>
        <translation>Starta, nästa punkt, avsluta</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Tillbaka till förra punkten</translation>
    </message>
    <message>
        <source>2 more minutes</source>
        <translation>2 minuter till</translation>
    </message>
    <message>
        <source>2 minutes fewer</source>
        <translation>2 minuter mindre</translation>
    </message>
    <message>
        <source>Stop the clock, or let it go on</source>
        <translation>Stanna klockan, eller låt den gå</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avsluta träffen</translation>
    </message>
    <message>
        <source>Write a question from the room</source>
        <translation>Skriv en fråga från rummet</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Go between floor, notes and agenda</source>
        <translation>Gå mellan frågor, anteckningar och agenda</translation>
    </message>
    <message>
        <source>Go between them the other way</source>
        <translation>Gå mellan dem åt andra hållet</translation>
    </message>
    <message>
        <source>Kind of note: %1</source>
        <translation>Slag av anteckning: %1</translation>
    </message>
    <message>
        <source>The session has ended. Ctrl+Z opens it again.</source>
        <translation>Träffen är avslutad. Ctrl+Z öppnar den igen.</translation>
    </message>
</context>
<context>
    <name>kring::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Gå till Hem</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This page&apos;s keys</source>
        <translation>Den här sidans tangenter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta Kring</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad handlar träffen om?</translation>
    </message>
    <message>
        <source>The theme of this session</source>
        <translation>Träffens tema</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Upplägg</translation>
    </message>
    <message>
        <source>Planned for today, from the next quarter of an hour.</source>
        <translation>Planeras till i dag, med start nästa kvart.</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Skapa träffen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kring::ui::NextSessionCard</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Next session · %1</source>
        <translation>Nästa träff · %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>Date to be announced</source>
        <translation>Datum meddelas senare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n i rummet</numerusform>
            <numerusform>%n i rummet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have answered</source>
        <translation>
            <numerusform>%1 av %n har svarat</numerusform>
            <numerusform>%1 av %n har svarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Ingen agenda än</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting</source>
        <translation>
            <numerusform>%n fråga väntar</numerusform>
            <numerusform>%n frågor väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDelegate</name>
    <message>
        <source>Edit note</source>
        <translation>Ändra anteckning</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDesk</name>
    <message>
        <source>Whose perspective?</source>
        <translation>Vems perspektiv?</translation>
    </message>
    <message>
        <source>No one in particular</source>
        <translation>Ingen särskild</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Write what is said …</source>
        <translation>Skriv det som sägs …</translation>
    </message>
    <message>
        <source>No notes yet. What you save is listed here, and can be sorted and edited.</source>
        <translation>Inga anteckningar än. Det du sparar visas här och går att sortera och ändra.</translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter new line</source>
        <translation>Enter sparar · Skift+Enter ny rad</translation>
    </message>
    <message>
        <source>Alt+1–9 kind</source>
        <translation>Alt+1–9 väljer slag</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message numerus="yes">
        <source>%n unsorted</source>
        <translation>
            <numerusform>%n osorterad</numerusform>
            <numerusform>%n osorterade</numerusform>
        </translation>
    </message>
    <message>
        <source>The question now</source>
        <translation>Frågan nu</translation>
    </message>
    <message>
        <source>Item %1 and the question</source>
        <translation>Punkt %1 och frågan nu</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Punkt %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteList</name>
    <message>
        <source>Latest notes</source>
        <translation>Senaste anteckningar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>kring::ui::OrderSegments</name>
    <message>
        <source>Order of the questions</source>
        <translation>Frågornas ordning</translation>
    </message>
    <message>
        <source>Most dots</source>
        <translation>Flest prickar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nyast</translation>
    </message>
    <message>
        <source>One from each side</source>
        <translation>En från varje sida</translation>
    </message>
    <message>
        <source>Unhandled</source>
        <translation>Ohanterade</translation>
    </message>
</context>
<context>
    <name>kring::ui::PagePictures</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>kring::ui::PageThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>kring::ui::PaperView</name>
    <message>
        <source>Report</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>kring::ui::PerspectiveChooser</name>
    <message>
        <source>Perspective: %1</source>
        <translation>Perspektiv: %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionDelegate</name>
    <message>
        <source>Take up now</source>
        <translation>Ta upp nu</translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionList</name>
    <message>
        <source>Questions from the floor</source>
        <translation>Frågor just nu</translation>
    </message>
    <message>
        <source>Take up now</source>
        <translation>Ta upp nu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Carry to the next session</source>
        <translation>Ta med till nästa träff</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterad</translation>
    </message>
    <message>
        <source>Raise again</source>
        <translation>Ställ igen</translation>
    </message>
</context>
<context>
    <name>kring::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>kring::ui::ReportPanel</name>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Show the dots of the questions</source>
        <translation>Visa frågornas prickar</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andra format</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exportera som %1</translation>
    </message>
    <message>
        <source>The web page reads well on a phone and in a screen reader. JSON holds everything, sensitive notes too, for another Kring.</source>
        <translation>Webbsidan är lätt att läsa i mobilen och med skärmläsare. JSON har med allt, även känsliga anteckningar, så att ett annat Kring kan läsa in det.</translation>
    </message>
    <message>
        <source>%1 of %2 included</source>
        <translation>%1 av %2 är med</translation>
    </message>
</context>
<context>
    <name>kring::ui::SettingsMenu</name>
    <message>
        <source>Open the sample workspace</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a command that asks first</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>kring::ui::ShortcutSheet</name>
    <message>
        <source>Keys on this page</source>
        <translation>Tangenter på den här sidan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Esc closes this</source>
        <translation>Esc stänger</translation>
    </message>
</context>
<context>
    <name>kring::ui::SummaryPage</name>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Anpassa till bredd</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportera PDF</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>There is no session to sum up yet.</source>
        <translation>Det finns ingen träff att sammanfatta än.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporterat till %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::TopBar</name>
    <message>
        <source>Back to Home</source>
        <translation>Tillbaka till Hem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
</TS>
