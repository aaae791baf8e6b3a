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
    <message>
        <source>%1 + %2 min</source>
        <comment>planned and granted minutes of an agenda item</comment>
        <translation>%1 + %2 min</translation>
    </message>
    <message>
        <source>%1 − %2 min</source>
        <comment>planned and taken back minutes of an agenda item</comment>
        <translation>%1 − %2 min</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>real and planned minutes of an agenda item</comment>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <comment>the time that an agenda item must begin</comment>
        <translation>fast %1</translation>
    </message>
</context>
<context>
    <name>Arena</name>
    <message>
        <source>May not be told</source>
        <translation>Får inte berättas</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Samtycke saknas</translation>
    </message>
    <message>
        <source>Script awaited</source>
        <translation>Manus väntas</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>På video</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fastnålat</translation>
    </message>
    <message>
        <source>%1 is in two places</source>
        <translation>%1 är på två ställen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1: %2 över</translation>
    </message>
    <message>
        <source>%1 is in two places at %2</source>
        <translation>%1 är på två ställen %2</translation>
    </message>
    <message>
        <source>%1 is not directly after %2</source>
        <translation>%1 kommer inte direkt efter %2</translation>
    </message>
    <message>
        <source>%1 may not be told</source>
        <translation>%1 får inte berättas</translation>
    </message>
    <message>
        <source>Consent missing: %1</source>
        <translation>Samtycke saknas: %1</translation>
    </message>
    <message>
        <source>Only other languages at %1</source>
        <translation>Bara andra språk %1</translation>
    </message>
    <message>
        <source>By video, but the session is only on site: %1</source>
        <translation>På video, men träffen är bara på plats: %1</translation>
    </message>
    <message>
        <source>No minutes yet: %1</source>
        <translation>Minuter saknas: %1</translation>
    </message>
    <message>
        <source>Script awaited: %1</source>
        <translation>Manus väntas: %1</translation>
    </message>
    <message>
        <source>Two by video at %1: two links</source>
        <translation>Två på video %1: två länkar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 minutes</source>
        <translation>%1, %2: %3 av %4 minuter</translation>
    </message>
</context>
<context>
    <name>AskerMenu</name>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Anonymous, stays so</source>
        <translation>Anonym, förblir det</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>Another perspective</source>
        <translation>Ett annat perspektiv</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>There is time</source>
        <translation>Det finns tid</translation>
    </message>
    <message>
        <source>The time is running out</source>
        <translation>Tiden är snart slut</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tiden</translation>
    </message>
    <message>
        <source>left, the clock stands still</source>
        <translation>kvar, klockan står still</translation>
    </message>
    <message>
        <source>We start now</source>
        <translation>Vi börjar nu</translation>
    </message>
    <message>
        <source>We start again</source>
        <translation>Vi börjar igen</translation>
    </message>
    <message>
        <source>We are talking about</source>
        <translation>Vi talar om</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Att prata om</translation>
    </message>
    <message>
        <source>The room sees an empty picture.</source>
        <translation>Rummet ser en tom bild.</translation>
    </message>
    <message>
        <source>%1% and %2%</source>
        <comment>share of the time beside share of those present</comment>
        <translation>%1&#xa0;% mot %2&#xa0;%</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minut över tiden</numerusform>
            <numerusform>%n minuter över tiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minut kvar</numerusform>
            <numerusform>%n minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2% of the time, %3% of those present</source>
        <translation>%1: %2&#xa0;% av talartiden, %3&#xa0;% av närvaron</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>How we talk today</source>
        <translation>Så pratar vi i dag</translation>
    </message>
    <message>
        <source>We start soon</source>
        <translation>Vi börjar strax</translation>
    </message>
    <message>
        <source>We start %1</source>
        <translation>Vi börjar %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <comment>until we start</comment>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Träffen är inställd</translation>
    </message>
    <message>
        <source>Thank you for today</source>
        <translation>Tack för i dag</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time of day</comment>
        <translation>omkring %1</translation>
    </message>
    <message>
        <source>Time spoken beside who is here</source>
        <translation>Talartid och närvaro</translation>
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
    <message>
        <source>Take item in again</source>
        <translation>Ta med punkten igen</translation>
    </message>
    <message>
        <source>Leave item out</source>
        <translation>Utelämna punkten</translation>
    </message>
    <message>
        <source>Insert item</source>
        <translation>Lägg in punkt</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Flytta punkten</translation>
    </message>
    <message>
        <source>Make an item of the question</source>
        <translation>Gör frågan till en punkt</translation>
    </message>
    <message>
        <source>Make the item a question again</source>
        <translation>Gör punkten till en fråga igen</translation>
    </message>
    <message>
        <source>Jump to item</source>
        <translation>Gå till punkten</translation>
    </message>
    <message>
        <source>The computer was away</source>
        <translation>Datorn var borta</translation>
    </message>
    <message>
        <source>Say what the time away was</source>
        <translation>Säg vad tiden borta var</translation>
    </message>
    <message>
        <source>Make it on time</source>
        <translation>Hinn klart i tid</translation>
    </message>
    <message>
        <source>Set short turns</source>
        <translation>Dela in i korta inlägg</translation>
    </message>
    <message>
        <source>Next short turn</source>
        <translation>Nästa korta inlägg</translation>
    </message>
    <message>
        <source>End short turn</source>
        <translation>Avsluta det korta inlägget</translation>
    </message>
    <message>
        <source>Move parked question</source>
        <translation>Flytta parkerad fråga</translation>
    </message>
    <message>
        <source>Park what is left</source>
        <translation>Parkera det som är kvar</translation>
    </message>
    <message>
        <source>Carry what is left</source>
        <translation>Ta med det som är kvar</translation>
    </message>
    <message>
        <source>Merge questions</source>
        <translation>Slå ihop frågor</translation>
    </message>
    <message>
        <source>Take questions apart</source>
        <translation>Dela på frågor igen</translation>
    </message>
    <message>
        <source>Lock the order of the questions</source>
        <translation>Lås frågornas ordning</translation>
    </message>
    <message>
        <source>Unlock the order of the questions</source>
        <translation>Lås upp frågornas ordning</translation>
    </message>
    <message>
        <source>Write the decision-maker&apos;s answer</source>
        <translation>Skriv beslutsfattarens svar</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Ändra fråga</translation>
    </message>
    <message>
        <source>Make question anonymous</source>
        <translation>Gör frågan anonym</translation>
    </message>
    <message>
        <source>Say who asked</source>
        <translation>Ange vem som frågade</translation>
    </message>
    <message>
        <source>Set dots for each person</source>
        <translation>Ange prickar per person</translation>
    </message>
    <message>
        <source>Put in the queue</source>
        <translation>Ställ i talarkön</translation>
    </message>
    <message>
        <source>Put everybody in the queue</source>
        <translation>Ställ alla i talarkön</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Ta bort ur talarkön</translation>
    </message>
    <message>
        <source>Put first in the queue</source>
        <translation>Sätt först i talarkön</translation>
    </message>
    <message>
        <source>Turn without help</source>
        <translation>Tur utan stöd</translation>
    </message>
    <message>
        <source>Turn with help</source>
        <translation>Tur med stöd</translation>
    </message>
    <message>
        <source>End turn</source>
        <translation>Avsluta tur</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Ge ordet</translation>
    </message>
    <message>
        <source>Start turn</source>
        <translation>Börja tur</translation>
    </message>
    <message>
        <source>Change the rule of the queue</source>
        <translation>Ändra talarköns ordning</translation>
    </message>
    <message>
        <source>Start go-round</source>
        <translation>Börja laget runt</translation>
    </message>
    <message>
        <source>Next in the go-round</source>
        <translation>Nästa i laget runt</translation>
    </message>
    <message>
        <source>Pass in the go-round</source>
        <translation>Pass i laget runt</translation>
    </message>
    <message>
        <source>More time in the go-round</source>
        <translation>Mer tid i laget runt</translation>
    </message>
    <message>
        <source>Move in the go-round</source>
        <translation>Flytta i laget runt</translation>
    </message>
    <message>
        <source>Another order in the go-round</source>
        <translation>Annan ordning i laget runt</translation>
    </message>
    <message>
        <source>End go-round</source>
        <translation>Avsluta laget runt</translation>
    </message>
    <message>
        <source>Correct turn</source>
        <translation>Rätta tur</translation>
    </message>
    <message>
        <source>Remove turn</source>
        <translation>Ta bort tur</translation>
    </message>
    <message>
        <source>Measure for each person</source>
        <translation>Mät för varje person</translation>
    </message>
    <message>
        <source>Measure for each perspective</source>
        <translation>Mät för varje perspektiv</translation>
    </message>
    <message>
        <source>Say who takes the action</source>
        <translation>Säg vem som tar åtgärden</translation>
    </message>
    <message>
        <source>Say when the action is due</source>
        <translation>Säg när åtgärden ska vara klar</translation>
    </message>
    <message>
        <source>Make decision</source>
        <translation>Skriv beslut</translation>
    </message>
    <message>
        <source>Make action</source>
        <translation>Skriv åtgärd</translation>
    </message>
    <message>
        <source>Split note</source>
        <translation>Dela anteckning</translation>
    </message>
    <message>
        <source>Merge notes</source>
        <translation>Slå ihop anteckningar</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Ta bort anteckning</translation>
    </message>
    <message>
        <source>Change whose perspective a note is</source>
        <translation>Ändra vems perspektiv en anteckning är</translation>
    </message>
    <message>
        <source>Tag note</source>
        <translation>Märk anteckning med 4M</translation>
    </message>
    <message>
        <source>Mark note as quote or not</source>
        <translation>Märk anteckning som citat eller inte</translation>
    </message>
    <message>
        <source>Mark note as sensitive or not</source>
        <translation>Märk anteckning som känslig eller inte</translation>
    </message>
    <message>
        <source>Change a note&apos;s source</source>
        <translation>Ändra en antecknings källa</translation>
    </message>
    <message>
        <source>Change what to come back to</source>
        <translation>Ändra vad ni ska komma tillbaka till</translation>
    </message>
    <message>
        <source>Link note to question</source>
        <translation>Koppla anteckning till fråga</translation>
    </message>
    <message>
        <source>Take note from question</source>
        <translation>Koppla loss anteckning från fråga</translation>
    </message>
    <message>
        <source>Say who was there</source>
        <translation>Säg vem som var med</translation>
    </message>
    <message>
        <source>Prepare rehearsal</source>
        <translation>Förbered repetition</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>Reserve a place</source>
        <translation>Reservera en plats</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>Kopiera punkten</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Ändra punkten</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Öppna agendan</translation>
    </message>
    <message>
        <source>Close the agenda</source>
        <translation>Stäng agendan</translation>
    </message>
    <message>
        <source>Move contribution</source>
        <translation>Flytta bidrag</translation>
    </message>
    <message>
        <source>Swap contributions</source>
        <translation>Byt plats på bidrag</translation>
    </message>
    <message>
        <source>Take back to the pool</source>
        <translation>Ta tillbaka bidrag</translation>
    </message>
    <message>
        <source>Take back what is not pinned</source>
        <translation>Ta tillbaka det som inte är fastnålat</translation>
    </message>
    <message>
        <source>Unpin contribution</source>
        <translation>Släpp bidrag</translation>
    </message>
    <message>
        <source>Pin contribution</source>
        <translation>Nåla fast bidrag</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>Lägg till bidrag</translation>
    </message>
    <message>
        <source>Edit contribution</source>
        <translation>Ändra bidrag</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Ta bort bidrag</translation>
    </message>
    <message>
        <source>Edit pass</source>
        <translation>Ändra pass</translation>
    </message>
    <message>
        <source>Suggest a programme</source>
        <translation>Föreslå program</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Take question in</source>
        <translation>Ta in frågan</translation>
    </message>
    <message>
        <source>Plan the next session</source>
        <translation>Planera nästa träff</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Ändra grupp</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Ta bort grupp</translation>
    </message>
    <message>
        <source>Put in group</source>
        <translation>Placera i grupp</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Lägg till länk</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Ändra länk</translation>
    </message>
    <message>
        <source>Add step to who does what</source>
        <translation>Lägg till moment i vem gör vad</translation>
    </message>
    <message>
        <source>Edit who does what</source>
        <translation>Ändra vem gör vad</translation>
    </message>
    <message>
        <source>Add time given</source>
        <translation>Lägg till insats</translation>
    </message>
    <message>
        <source>Edit time given</source>
        <translation>Ändra insats</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Ta bort länk</translation>
    </message>
    <message>
        <source>Remove step from who does what</source>
        <translation>Ta bort moment ur vem gör vad</translation>
    </message>
    <message>
        <source>Remove time given</source>
        <translation>Ta bort insats</translation>
    </message>
    <message>
        <source>Move step of who does what</source>
        <translation>Flytta moment i vem gör vad</translation>
    </message>
    <message>
        <source>Say where to turn for support</source>
        <translation>Ange var man kan få stöd</translation>
    </message>
    <message>
        <source>Say whom it is for</source>
        <translation>Ange vem träffen är till för</translation>
    </message>
    <message>
        <source>Set common goal</source>
        <translation>Ange gemensamt mål</translation>
    </message>
    <message>
        <source>Describe the context</source>
        <translation>Beskriv sammanhanget</translation>
    </message>
    <message>
        <source>Mix the groups</source>
        <translation>Blanda grupperna</translation>
    </message>
    <message>
        <source>Move to another mixed group</source>
        <translation>Flytta till en annan blandad grupp</translation>
    </message>
    <message>
        <source>Make the rotation</source>
        <translation>Gör rotationen</translation>
    </message>
    <message>
        <source>Add to the rotation</source>
        <translation>Lägg till i rotationen</translation>
    </message>
    <message>
        <source>Edit the rotation</source>
        <translation>Ändra rotationen</translation>
    </message>
    <message>
        <source>Remove from the rotation</source>
        <translation>Ta bort ur rotationen</translation>
    </message>
    <message>
        <source>Put the half-day on the agenda</source>
        <translation>Lägg halvdagen på agendan</translation>
    </message>
    <message>
        <source>Add word to the glossary</source>
        <translation>Lägg till ord i ordlistan</translation>
    </message>
    <message>
        <source>Edit the glossary</source>
        <translation>Ändra i ordlistan</translation>
    </message>
    <message>
        <source>Remove word from the glossary</source>
        <translation>Ta bort ord ur ordlistan</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Lägg till plats</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>Ändra plats</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>Lägg till iakttagelse</translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation>Ändra iakttagelse</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Ta bort plats</translation>
    </message>
    <message>
        <source>Remove observation</source>
        <translation>Ta bort iakttagelse</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>Ta med i registret</translation>
    </message>
    <message>
        <source>Add somebody who came</source>
        <translation>Lägg till någon som kom</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Markera närvaro</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Ändra deltagare</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Ändra person</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Ta bort person</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Ta bort personer</translation>
    </message>
    <message>
        <source>Join people</source>
        <translation>Slå ihop personer</translation>
    </message>
    <message>
        <source>Save as format</source>
        <translation>Spara som upplägg</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>Ändra upplägg</translation>
    </message>
    <message>
        <source>Delete format</source>
        <translation>Ta bort upplägg</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>Hämta upplägg</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>Ändra träffen</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Ställ in träffen</translation>
    </message>
    <message>
        <source>Take the session up again</source>
        <translation>Ta upp träffen igen</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>Ändra serie</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny serie</translation>
    </message>
    <message>
        <source>Write in the log</source>
        <translation>Skriv i loggen</translation>
    </message>
    <message>
        <source>Edit the log</source>
        <translation>Ändra i loggen</translation>
    </message>
    <message>
        <source>Delete from the log</source>
        <translation>Ta bort ur loggen</translation>
    </message>
    <message>
        <source>Say what it builds on</source>
        <translation>Säg vad den bygger på</translation>
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
    <message>
        <source>plays a timed script on a session, on a clock of its own</source>
        <translation>spelar upp ett tidsatt skript på en träff, med en egen klocka</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text.</source>
        <translation>%1 är inte giltig text i UTF-8.</translation>
    </message>
    <message>
        <source>The script has no lines to play.</source>
        <translation>Skriptet har inga rader att spela upp.</translation>
    </message>
    <message>
        <source>%1 lines played, from %2 to %3.</source>
        <translation>%1 rader spelades upp, från %2 till %3.</translation>
    </message>
    <message>
        <source>plans a session from a format and prints its id; a date is 2027-02-12, 2027-02 or 2027-Q1</source>
        <translation>planerar en träff efter ett upplägg och skriver ut dess id; ett datum är 2027-02-12, 2027-02 eller 2027-Q1</translation>
    </message>
    <message>
        <source>shows every series with its sessions and the road of each question</source>
        <translation>visar varje serie med sina träffar och varje frågas väg</translation>
    </message>
    <message>
        <source>shows the formats, writes one as a file or adds one from a file; with the same key it is added beside the other unless it is to replace it</source>
        <translation>visar uppläggen, skriver ett som fil eller lägger till ett från en fil; med samma nyckel läggs det bredvid det andra om det inte ska ersätta det</translation>
    </message>
    <message>
        <source>writes the programme of a series, or the invitation to a session; ics is for calendars</source>
        <translation>skriver programmet för en serie, eller inbjudan till en träff; ics är för kalendrar</translation>
    </message>
    <message>
        <source>reads people into the register from a list, all or nothing, and prints what became of the rows; or writes the register as a list</source>
        <translation>läser in personer i registret från en lista, allt eller inget, och skriver vad det blev av raderna; eller skriver registret som en lista</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>“%1” is not one of list, export, import.</source>
        <translation>”%1” är inte list, export eller import.</translation>
    </message>
    <message>
        <source>--map is COLUMN=FIELD, where FIELD is one of %1, not “%2”.</source>
        <translation>--map är KOLUMN=FÄLT, där FÄLT är ett av %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>The list has no column “%1”, but %2.</source>
        <translation>Listan har ingen kolumn ”%1”, men %2.</translation>
    </message>
    <message>
        <source>new %1, in the register already %2, possible duplicates %3, suggestions %4, left out %5</source>
        <translation>nya %1, finns redan %2, möjliga dubbletter %3, förslag %4, hoppas över %5</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>Columns that were not read: %1</source>
        <translation>Kolumner som inte lästes: %1</translation>
    </message>
    <message>
        <source>Personal identity numbers were not read in (rows with one: %1).</source>
        <translation>Personnummer lästes inte in (rader med ett: %1).</translation>
    </message>
    <message>
        <source>After FILE stands import or export, not “%1”.</source>
        <translation>Efter FIL står import eller export, inte ”%1”.</translation>
    </message>
    <message>
        <source>There is no series “%1” in this workspace.</source>
        <translation>Det finns ingen serie ”%1” i den här arbetsytan.</translation>
    </message>
    <message>
        <source>Nothing has a day yet that could stand in a calendar.</source>
        <translation>Inget har ännu en dag som kan stå i en kalender.</translation>
    </message>
    <message>
        <source>Left out, since they have no day yet: %1</source>
        <translation>Utelämnade, eftersom de inte har någon dag ännu: %1</translation>
    </message>
    <message>
        <source>Say either --series or --session.</source>
        <translation>Ange antingen --series eller --session.</translation>
    </message>
    <message>
        <source>%1  %2 (sessions %3, open questions %4)</source>
        <translation>%1  %2 (träffar %3, öppna frågor %4)</translation>
    </message>
    <message>
        <source>--date is a day such as 2027-02-12, a month such as 2027-02 or a quarter such as 2027-Q1, not “%1”.</source>
        <translation>--date är en dag som 2027-02-12, en månad som 2027-02 eller ett kvartal som 2027-Q1, inte ”%1”.</translation>
    </message>
    <message>
        <source>The workspace has no series “%1”.</source>
        <translation>Arbetsytan har ingen serie ”%1”.</translation>
    </message>
    <message>
        <source>A format is one of %1, not “%2”.</source>
        <translation>Ett upplägg är ett av %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Rubriken är tom.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Line %1: a quotation mark begins here that never ends.</source>
        <translation>Rad %1: här börjar ett citattecken som aldrig avslutas.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Filen är större än 64 MiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stoppat. Inget sparades.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Groups and rotation</source>
        <translation>Grupper och rotation</translation>
    </message>
    <message>
        <source>Links and support</source>
        <translation>Länkar och stöd</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Time and effort given</source>
        <translation>Tid och insatser</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Sites and adopters</source>
        <translation>Platser och hur många som gör det</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>%1 and %2 meet again in half-day %3.</source>
        <translation>%1 och %2 möts igen halvdag %3.</translation>
    </message>
    <message>
        <source>%1 is wanted in two places in half-day %2.</source>
        <translation>%1 behövs på två ställen halvdag %2.</translation>
    </message>
    <message>
        <source>%1 is not in the rotation.</source>
        <translation>%1 är inte med i rotationen.</translation>
    </message>
    <message>
        <source>There is no group called %1.</source>
        <translation>Det finns ingen grupp som heter %1.</translation>
    </message>
    <message>
        <source>%1 presents to itself in half-day %2.</source>
        <translation>%1 presenterar för sig själv halvdag %2.</translation>
    </message>
    <message>
        <source>Do not meet: %1.</source>
        <translation>Möts inte: %1.</translation>
    </message>
    <message>
        <source>The mixed groups are as even as can be.</source>
        <translation>De blandade grupperna är så jämna de kan bli.</translation>
    </message>
    <message>
        <source>Between two mixed groups there is a difference of at most %1 people with the same perspective, side or own group.</source>
        <translation>Mellan två blandade grupper skiljer det som mest %1 personer med samma perspektiv, sida eller egen grupp.</translation>
    </message>
    <message>
        <source>Make the rotation</source>
        <translation>Gör rotationen</translation>
    </message>
    <message>
        <source>Mix the groups</source>
        <translation>Blanda grupperna</translation>
    </message>
    <message>
        <source>Write two groups at least first.</source>
        <translation>Skriv minst två grupper först.</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Ingen är inbjuden än.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Våg</translation>
    </message>
    <message>
        <source>Pilots, with commas between</source>
        <translation>Piloter, med komma mellan</translation>
    </message>
    <message>
        <source>Research team</source>
        <translation>Forskargrupp</translation>
    </message>
    <message>
        <source>Who presents to whom</source>
        <translation>Vem presenterar för vem</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Halvdag</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Presenterar</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Lyssnar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Egen grupp</translation>
    </message>
    <message>
        <source>Mixed group</source>
        <translation>Blandad grupp</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day or a month (2026-11).</source>
        <translation>”%1” går inte att förstå som en dag eller månad (2026-11).</translation>
    </message>
    <message>
        <source>Write how many do it there as a whole number.</source>
        <translation>Skriv hur många som gör det där som ett heltal.</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>Meaning in Swedish</source>
        <translation>Betydelse på svenska</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation>Betydelse på engelska</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>How many do it there</source>
        <translation>Hur många gör det där</translation>
    </message>
    <message>
        <source>Places: %1. Adopters in all: %2.</source>
        <translation>Platser: %1. Sammanlagt gör %2 det.</translation>
    </message>
    <message>
        <source>The researcher&apos;s own, in this session</source>
        <translation>Forskarens egna, i den här träffen</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Vad som iakttogs</translation>
    </message>
    <message>
        <source>Write what was observed.</source>
        <translation>Skriv vad som iakttogs.</translation>
    </message>
    <message>
        <source>In the series, between the sessions</source>
        <translation>I serien, mellan träffarna</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
    </message>
    <message>
        <source>Together %1. %2</source>
        <translation>Sammanlagt %1. %2</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Support afterwards</source>
        <translation>Stöd efteråt</translation>
    </message>
    <message>
        <source>Where to turn</source>
        <translation>Vart man kan vända sig</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>How it is learnt</source>
        <translation>Hur det lärs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Write how long as 25, 90m, 1.5h or 1:30, a day at most.</source>
        <translation>Skriv tiden som 25, 90m, 1,5h eller 1:30, högst ett dygn.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day.</source>
        <translation>”%1” gick inte att förstå som en dag.</translation>
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
    <message>
        <source>Formats (*.json)</source>
        <translation>Upplägg (*.json)</translation>
    </message>
    <message>
        <source>Bring in a format</source>
        <translation>Hämta ett upplägg</translation>
    </message>
    <message>
        <source>Save the format as a file</source>
        <translation>Spara upplägget som fil</translation>
    </message>
</context>
<context>
    <name>FormatRules</name>
    <message>
        <source>write minutes | kind | title</source>
        <translation>skriv minuter | slag | rubrik</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 25, 90m or 1:30</source>
        <translation>”%1” är inte en tid som 25, 90m eller 1:30</translation>
    </message>
    <message>
        <source>“%1” is not a kind of item</source>
        <translation>”%1” är inget slag av punkt</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>rubriken saknas</translation>
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
    <name>Lab</name>
    <message>
        <source>Give the group a name.</source>
        <translation>Ge gruppen ett namn.</translation>
    </message>
    <message>
        <source>There is a group called %1 already.</source>
        <translation>Det finns redan en grupp som heter %1.</translation>
    </message>
    <message>
        <source>There is no group called %1.</source>
        <translation>Det finns ingen grupp som heter %1.</translation>
    </message>
    <message>
        <source>Write the address of the link.</source>
        <translation>Skriv länkens adress.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>En adress har inga mellanslag.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv vad som ska göras.</translation>
    </message>
    <message>
        <source>Write who gave the time.</source>
        <translation>Skriv vem som gav av sin tid.</translation>
    </message>
    <message>
        <source>Time that was given is not less than nothing.</source>
        <translation>Tid kan inte vara mindre än noll.</translation>
    </message>
    <message>
        <source>Write the mixed group as a number from 1.</source>
        <translation>Skriv den blandade gruppen som ett tal från 1.</translation>
    </message>
    <message>
        <source>Write the half-day as a number from 1.</source>
        <translation>Skriv halvdagen som ett tal från 1.</translation>
    </message>
    <message>
        <source>Say which group presents and which one listens.</source>
        <translation>Ange vilken grupp som presenterar och vilken som lyssnar.</translation>
    </message>
    <message>
        <source>A group does not present to itself.</source>
        <translation>En grupp presenterar inte för sig själv.</translation>
    </message>
    <message>
        <source>Write the word in one of the languages at least.</source>
        <translation>Skriv ordet på minst ett av språken.</translation>
    </message>
    <message>
        <source>“%1” stands in the glossary already.</source>
        <translation>”%1” står redan i ordlistan.</translation>
    </message>
    <message>
        <source>Write which place has taken it up.</source>
        <translation>Skriv vilken plats som har börjat.</translation>
    </message>
    <message>
        <source>Write how many do it there as a whole number.</source>
        <translation>Skriv hur många som gör det där som ett heltal.</translation>
    </message>
    <message>
        <source>Write what was observed.</source>
        <translation>Skriv vad som iakttogs.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Questions that nobody has dealt with</source>
        <translation>Frågor som ingen har hanterat</translation>
    </message>
    <message>
        <source>On the parking place</source>
        <translation>På parkeringsplatsen</translation>
    </message>
    <message>
        <source>Notes to sort</source>
        <translation>Anteckningar att sortera</translation>
    </message>
    <message>
        <source>Notes to come back to</source>
        <translation>Anteckningar att återkomma till</translation>
    </message>
    <message>
        <source>Actions without owner or date</source>
        <translation>Åtgärder utan ansvarig eller datum</translation>
    </message>
    <message>
        <source>Time away that nobody has said what it was</source>
        <translation>Tid som ingen har sagt vad den gick till</translation>
    </message>
    <message>
        <source>Goes on now, and ends with the session</source>
        <translation>Pågår nu, och slutar med träffen</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n prick</numerusform>
            <numerusform>%n prickar</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>ingen har tagit den</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is speaking: %1</source>
        <translation>Någon talar: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>A go-round</source>
        <translation>Laget runt</translation>
    </message>
    <message numerus="yes">
        <source>%n left to speak</source>
        <translation>
            <numerusform>%n kvar att tala</numerusform>
            <numerusform>%n kvar att tala</numerusform>
        </translation>
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
    <name>MissingVoices</name>
    <message>
        <source>Nobody with lived experience of their own is invited.</source>
        <translation>Ingen med egen erfarenhet är inbjuden.</translation>
    </message>
    <message>
        <source>Associations are invited, but nobody who speaks for themselves alone.</source>
        <translation>Föreningar är inbjudna, men ingen som talar bara för egen del.</translation>
    </message>
    <message>
        <source>Staff are invited, but no relatives, whom the session also concerns.</source>
        <translation>Personal är inbjuden, men inga anhöriga, som träffen också rör.</translation>
    </message>
    <message>
        <source>Staff are invited, but no relatives, who were there before (session %1).</source>
        <translation>Personal är inbjuden, men inga anhöriga, som var med tidigare (träff %1).</translation>
    </message>
    <message>
        <source>The session concerns the perspective “%1”, but nobody with it is invited.</source>
        <translation>Träffen rör perspektivet ”%1”, men ingen med det perspektivet är inbjuden.</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>No tag</source>
        <translation>Ingen märkning</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Det här går att göra nu</translation>
    </message>
    <message>
        <source>Nearest sessions</source>
        <translation>Närmaste träffarna</translation>
    </message>
    <message>
        <source>Cannot be done now</source>
        <translation>Går inte att göra nu</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Träff %1</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stoppat. Inget sparades.</translation>
    </message>
    <message>
        <source>No column says what people go by. Choose which one is “Role”.</source>
        <translation>Ingen kolumn säger vad personerna kallas. Välj vilken som är ”Roll”.</translation>
    </message>
    <message>
        <source>nothing to go by but a personal identity number</source>
        <translation>inget att kallas vid, bara ett personnummer</translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation>roll saknas</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>samma som rad %1</translation>
    </message>
    <message>
        <source>the same as an earlier row</source>
        <translation>samma som en tidigare rad</translation>
    </message>
    <message>
        <source>suggestion for “%1”</source>
        <translation>förslag för ”%1”</translation>
    </message>
    <message>
        <source>may be “%1” in the register</source>
        <translation>kanske ”%1” i registret</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflektion</translation>
    </message>
    <message>
        <source>Carrying on</source>
        <translation>Ta vidare</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Inramning</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>empty place</source>
        <translation>ledig plats</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n rum</numerusform>
            <numerusform>%n rum</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utgår</translation>
    </message>
    <message>
        <source>%1 min late for %2</source>
        <translation>%1 min för sent för %2</translation>
    </message>
    <message>
        <source>fixed %1, %2 min buffer before</source>
        <translation>fast %1, %2 min buffert före</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation>fast %1</translation>
    </message>
    <message>
        <source>Quarter %1 %2</source>
        <translation>Kvartal %1 %2</translation>
    </message>
</context>
<context>
    <name>QuestionActs</name>
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
        <source>Pass to the decision-maker …</source>
        <translation>Lyft till beslutsfattaren …</translation>
    </message>
    <message>
        <source>Not taken up …</source>
        <translation>Tas inte upp …</translation>
    </message>
    <message>
        <source>Raise again</source>
        <translation>Ställ igen</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Ändra orden</translation>
    </message>
    <message>
        <source>Who asked …</source>
        <translation>Vem som frågade …</translation>
    </message>
    <message>
        <source>Merge with another …</source>
        <translation>Slå ihop med en annan …</translation>
    </message>
    <message>
        <source>Make it an agenda item</source>
        <translation>Gör den till en punkt på agendan</translation>
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
    <name>QuestionRows</name>
    <message>
        <source>To %1, answer due %2</source>
        <translation>Till %1, svar senast %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 svarar: %2</translation>
    </message>
    <message>
        <source>the same question: %1</source>
        <translation>samma fråga: %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>QueueTexts</name>
    <message>
        <source>New voices first</source>
        <translation>Nya röster först</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>Sidorna turas om</translation>
    </message>
    <message>
        <source>As they asked</source>
        <translation>I tur och ordning</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Ingen här heter %1.</translation>
    </message>
    <message>
        <source>%1 can be %2.</source>
        <translation>%1 kan vara %2.</translation>
    </message>
    <message>
        <source>Already in the queue: %1.</source>
        <translation>Står redan i kön: %1.</translation>
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
    <name>Script</name>
    <message>
        <source>a question&apos;s label</source>
        <translation>en frågas etikett</translation>
    </message>
    <message>
        <source>no question has been asked as “%1” before this line</source>
        <translation>ingen fråga har ställts som ”%1” före den här raden</translation>
    </message>
    <message>
        <source>a question has already been asked as “%1”</source>
        <translation>en fråga har redan ställts som ”%1”</translation>
    </message>
    <message>
        <source>a status such as discussed</source>
        <translation>ett läge som discussed</translation>
    </message>
    <message>
        <source>a kind of note such as learning</source>
        <translation>ett slags anteckning som learning</translation>
    </message>
    <message>
        <source>a perspective such as staff</source>
        <translation>ett perspektiv som staff</translation>
    </message>
    <message>
        <source>a participant&apos;s id</source>
        <translation>en deltagares id</translation>
    </message>
    <message>
        <source>a time such as 09:05 or 09:05:30 is expected, not “%1”</source>
        <translation>här ska det stå ett klockslag som 09:05 eller 09:05:30, inte ”%1”</translation>
    </message>
    <message>
        <source>the time goes back: %1 is expected, or later</source>
        <translation>tiden går bakåt: här ska det stå %1 eller senare</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>något av %1</translation>
    </message>
    <message>
        <source>“%1” is not a word of the script; it knows %2</source>
        <translation>”%1” är inget ord i skriptet; det kan %2</translation>
    </message>
    <message>
        <source>the program is gone since line %1: reopen is expected</source>
        <translation>programmet är borta sedan rad %1: här ska det stå reopen</translation>
    </message>
    <message>
        <source>the program is not gone</source>
        <translation>programmet är inte borta</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>här ska det stå %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>ett tal från %1 till %2</translation>
    </message>
    <message>
        <source>a perspective such as staff, or -</source>
        <translation>ett perspektiv som staff, eller -</translation>
    </message>
    <message>
        <source>nothing more is expected, not “%1”</source>
        <translation>här ska det inte stå något mer, men där står ”%1”</translation>
    </message>
    <message>
        <source>%1 is expected, not “%2”</source>
        <translation>här ska det stå %1, inte ”%2”</translation>
    </message>
    <message>
        <source>The session has no day yet: a script is played on the session&apos;s day.</source>
        <translation>Träffen har ingen dag än: ett skript spelas upp på träffens dag.</translation>
    </message>
    <message>
        <source>The lines played before it (%1) stay.</source>
        <translation>Raderna som spelades upp före den (%1) står kvar.</translation>
    </message>
    <message>
        <source>The session has been started already.</source>
        <translation>Träffen har redan börjat.</translation>
    </message>
    <message>
        <source>No item runs, or none comes after it.</source>
        <translation>Ingen punkt pågår, eller så kommer ingen efter den.</translation>
    </message>
    <message>
        <source>No item runs, or none ran before it.</source>
        <translation>Ingen punkt pågår, eller så pågick ingen före den.</translation>
    </message>
    <message>
        <source>No item runs, or that one does already.</source>
        <translation>Ingen punkt pågår, eller så är det redan den.</translation>
    </message>
    <message>
        <source>No item runs, or it has no such minutes to take back.</source>
        <translation>Ingen punkt pågår, eller så har den inte så många minuter att ta tillbaka.</translation>
    </message>
    <message>
        <source>No item runs, or its clock stands still already.</source>
        <translation>Ingen punkt pågår, eller så står dess klocka redan stilla.</translation>
    </message>
    <message>
        <source>No item&apos;s clock stands still.</source>
        <translation>Ingen punkts klocka står stilla.</translation>
    </message>
    <message>
        <source>That item is done, or has been left out already.</source>
        <translation>Punkten är klar eller redan struken.</translation>
    </message>
    <message>
        <source>The session is not live.</source>
        <translation>Träffen pågår inte.</translation>
    </message>
    <message>
        <source>The question is up already, or cannot be taken up as it stands.</source>
        <translation>Frågan är redan uppe, eller så kan den inte tas upp nu.</translation>
    </message>
    <message>
        <source>The question cannot come to that as it stands, or a text is missing.</source>
        <translation>Det läget kan frågan inte få nu, eller så saknas en text.</translation>
    </message>
    <message>
        <source>A text belongs here only to the answer of a decision-maker.</source>
        <translation>Här hör en text bara till en beslutsfattares svar.</translation>
    </message>
    <message>
        <source>Nobody is speaking.</source>
        <translation>Ingen talar.</translation>
    </message>
    <message>
        <source>Nobody can begin to speak here.</source>
        <translation>Ingen kan börja tala här.</translation>
    </message>
    <message>
        <source>There is no gap to assign.</source>
        <translation>Det finns inget glapp att säga något om.</translation>
    </message>
    <message>
        <source>No participant has the id “%1”.</source>
        <translation>Ingen deltagare har id ”%1”.</translation>
    </message>
    <message>
        <source>There is no item %1 on the agenda.</source>
        <translation>Det finns ingen punkt %1 på agendan.</translation>
    </message>
    <message>
        <source>The question “%1” is not there any more.</source>
        <translation>Frågan ”%1” finns inte längre.</translation>
    </message>
</context>
<context>
    <name>SeriesTexts</name>
    <message>
        <source>Raised</source>
        <translation>Väckt</translation>
    </message>
    <message>
        <source>Taken further</source>
        <translation>Tas vidare</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterad</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Tas inte upp</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Lyft vidare</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
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
        <source>Q%1 %2</source>
        <translation>kv %1 %2</translation>
    </message>
    <message>
        <source>later</source>
        <translation>meddelas</translation>
    </message>
    <message>
        <source>Comes up in a session</source>
        <translation>Tas upp på en träff</translation>
    </message>
    <message numerus="yes">
        <source>Open in %n session(s)</source>
        <translation>
            <numerusform>Öppen i %n träff</numerusform>
            <numerusform>Öppen i %n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in session %2</source>
        <comment>a question, how it ended</comment>
        <translation>%1 i träff %2</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>träff %1: %2</translation>
    </message>
</context>
<context>
    <name>SpeakerTexts</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 m.fl.</translation>
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
    <message>
        <source>%1 has had this workspace open on the computer %2 since %3. You can read it here, and write when it has been closed there.</source>
        <translation>%1 har arbetsytan öppen på datorn %2 sedan %3. Du kan läsa den här, och skriva när den har stängts där.</translation>
    </message>
</context>
<context>
    <name>kring::app::Application</name>
    <message>
        <source>Kring sample.kring</source>
        <translation>Kring-exempel.kring</translation>
    </message>
    <message>
        <source>note-taker&apos;s window</source>
        <translation>för anteckningar</translation>
    </message>
</context>
<context>
    <name>kring::app::SessionSheets</name>
    <message>
        <source>Invite people</source>
        <translation>Bjud in personer</translation>
    </message>
    <message>
        <source>register, participants, who is missing</source>
        <translation>register, deltagare, vem saknas</translation>
    </message>
    <message>
        <source>Tick off who is here</source>
        <translation>Pricka av vilka som är här</translation>
    </message>
    <message>
        <source>attendance, present, absent, door</source>
        <translation>närvaro, närvarande, frånvarande, dörren</translation>
    </message>
    <message>
        <source>Share the invitation</source>
        <translation>Dela inbjudan</translation>
    </message>
    <message>
        <source>calendar, programme page, web page, registration</source>
        <translation>kalender, programsida, webbsida, anmälan</translation>
    </message>
    <message>
        <source>Arrange the programme</source>
        <translation>Lägg programmet</translation>
    </message>
    <message>
        <source>arena, puzzle, contributions, passes, rooms</source>
        <translation>arena, pussel, bidrag, pass, salar</translation>
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
    <message>
        <source>a question cannot end up merged into itself</source>
        <translation>en fråga kan inte bli sammanslagen med sig själv</translation>
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
    <name>kring::exchange::FormatReader</name>
    <message>
        <source>a format needs a title</source>
        <translation>ett upplägg behöver en rubrik</translation>
    </message>
    <message>
        <source>kring.format/1 is expected; this version does not read “%1”</source>
        <translation>kring.format/1 väntas; den här versionen läser inte ”%1”</translation>
    </message>
    <message>
        <source>“%1” is not one of sv, en</source>
        <translation>”%1” är inte sv eller en</translation>
    </message>
    <message>
        <source>“%1” is not a kind of note</source>
        <translation>”%1” är inget slag av anteckning</translation>
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
    <message>
        <source>no participant with the id “%1” in this document</source>
        <translation>dokumentet har ingen deltagare med id ”%1”</translation>
    </message>
    <message>
        <source>no contribution with the id “%1” in this document</source>
        <translation>inget bidrag med id ”%1” i det här dokumentet</translation>
    </message>
</context>
<context>
    <name>kring::exchange::RowReader</name>
    <message>
        <source>a time zone such as Europe/Stockholm is expected</source>
        <translation>här ska det stå en tidszon som Europe/Stockholm</translation>
    </message>
    <message>
        <source>a time that is not before started_at is expected</source>
        <translation>här ska det stå en tid som inte ligger före started_at</translation>
    </message>
    <message>
        <source>“%1” is not a code that this version knows</source>
        <translation>”%1” är ingen kod som den här versionen känner till</translation>
    </message>
    <message>
        <source>a day that is not before the date is expected</source>
        <translation>här ska stå en dag som inte är före datumet</translation>
    </message>
    <message>
        <source>a contribution cannot follow itself</source>
        <translation>ett bidrag kan inte följa på sig självt</translation>
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
    <name>kring::ui::AgendaActs</name>
    <message>
        <source>1 more minute</source>
        <translation>1 minut till</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minut mindre</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 minuter till</translation>
    </message>
    <message>
        <source>5 minutes fewer</source>
        <translation>5 minuter mindre</translation>
    </message>
    <message>
        <source>Make it on time</source>
        <translation>Hinn klart i tid</translation>
    </message>
    <message>
        <source>Insert an item now</source>
        <translation>Lägg in en punkt nu</translation>
    </message>
    <message>
        <source>Make an item of the question in discussion</source>
        <translation>Gör frågan som tas upp till en punkt</translation>
    </message>
    <message>
        <source>Next short turn</source>
        <translation>Nästa korta inlägg</translation>
    </message>
    <message>
        <source>End the short turn</source>
        <translation>Avsluta det korta inlägget</translation>
    </message>
    <message>
        <source>Divide the item into short turns</source>
        <translation>Dela in punkten i korta inlägg</translation>
    </message>
    <message>
        <source>The time away was a break</source>
        <translation>Tiden borta var paus</translation>
    </message>
    <message>
        <source>The time away belongs to the item</source>
        <translation>Tiden borta hör till punkten</translation>
    </message>
    <message>
        <source>The time away is nobody’s</source>
        <translation>Tiden borta är ingens</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>I agendan</translation>
    </message>
    <message>
        <source>Jump to the item</source>
        <translation>Gå till punkten</translation>
    </message>
    <message>
        <source>Leave the item out, or take it in again</source>
        <translation>Utelämna punkten, eller ta med den igen</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Flytta upp punkten</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Flytta ner punkten</translation>
    </message>
    <message>
        <source>1 more minute for the item</source>
        <translation>1 minut till för punkten</translation>
    </message>
    <message>
        <source>1 minute less for the item</source>
        <translation>1 minut mindre för punkten</translation>
    </message>
    <message>
        <source>Make the item a question again</source>
        <translation>Gör punkten till en fråga igen</translation>
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
    <message>
        <source>Make it on time</source>
        <translation>Hinn klart i tid</translation>
    </message>
    <message>
        <source>New minutes for what is left (Ctrl+F5)</source>
        <translation>Nya minuter för det som är kvar (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Between items</source>
        <translation>Mellan punkterna</translation>
    </message>
    <message>
        <source>From the floor</source>
        <comment>the agenda item was made of a question</comment>
        <translation>Från frågorna</translation>
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
    <name>kring::ui::ArenaBoard</name>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Moderator: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Lägg här</translation>
    </message>
</context>
<context>
    <name>kring::ui::ArenaPage</name>
    <message>
        <source>Filter by person, subject …</source>
        <translation>Filtrera på person, ämne …</translation>
    </message>
    <message>
        <source>Filter what has no place yet</source>
        <translation>Filtrera det som inte har någon plats än</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Utan plats</translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation>Lägg till ett bidrag</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Skift+A</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Att lösa</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Suggest a programme</source>
        <translation>Föreslå program</translation>
    </message>
    <message>
        <source>Take back what is not pinned</source>
        <translation>Ta tillbaka det som inte är fastnålat</translation>
    </message>
    <message>
        <source>Remove the contribution</source>
        <translation>Ta bort bidraget</translation>
    </message>
    <message>
        <source>Lift a card; the arrows carry it, Enter puts it down</source>
        <translation>Lyft ett kort; pilarna bär det, Enter lägger ner det</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>Tillbaka till det utan plats</translation>
    </message>
    <message>
        <source>Pin, or let go</source>
        <translation>Nåla fast, eller släpp</translation>
    </message>
    <message>
        <source>Open the card, or the pass on a room&apos;s name</source>
        <translation>Öppna kortet, eller passet på ett rumsnamn</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Utan plats: %1</translation>
    </message>
    <message>
        <source>To solve: %1</source>
        <translation>Att lösa: %1</translation>
    </message>
    <message>
        <source>%1 of %2 have a place</source>
        <translation>%1 av %2 har en plats</translation>
    </message>
    <message>
        <source>There is no pass to place anything in yet. A glimpse, story, panel or presentation on the agenda is a pass.</source>
        <translation>Det finns inget pass att placera något i än. En glimt, berättelse, panel eller presentation på agendan är ett pass.</translation>
    </message>
    <message>
        <source>Nobody has been asked to contribute yet. Add a contribution, and give it a place.</source>
        <translation>Det finns inga bidrag än. Lägg till ett bidrag och ge det en plats.</translation>
    </message>
    <message>
        <source>Space lifts a card, arrows carry it, Enter puts it down. P pins it, Delete takes it back.</source>
        <translation>Mellanslag lyfter ett kort, pilarna bär det, Enter lägger ner det. P nålar fast det, Delete tar tillbaka det.</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z brings it back.</source>
        <translation>Borttaget: %1. Ctrl+Z tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>kring::ui::AskerChooser</name>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Who asks: %1</source>
        <translation>Vem som frågar: %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::AttendanceSheet</name>
    <message>
        <source>Who is here?</source>
        <translation>Vem är här?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A few letters, initials, or the number</source>
        <translation>Några bokstäver, initialer eller numret</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>Those who are expected</source>
        <translation>De som väntas</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key for: there</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>there</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the key for: there remotely</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>there remotely</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>F</source>
        <comment>the key for: not there</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>there, and find the next</source>
        <translation>närvarande, och hitta nästa</translation>
    </message>
    <message>
        <source>What they go by (may be left empty)</source>
        <translation>Vad de kallas (kan lämnas tomt)</translation>
    </message>
    <message>
        <source>Came unannounced</source>
        <translation>Kom oanmäld</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 av %2 här</translation>
    </message>
</context>
<context>
    <name>kring::ui::AudienceView</name>
    <message>
        <source>What the room sees</source>
        <translation>Det rummet ser</translation>
    </message>
</context>
<context>
    <name>kring::ui::AudienceWindow</name>
    <message>
        <source>What the room sees – Kring</source>
        <translation>Det rummet ser – Kring</translation>
    </message>
</context>
<context>
    <name>kring::ui::BudgetCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>More than a quarter is presentation. A salon is mostly for conversation.</source>
        <translation>Mer än en fjärdedel är presentation. En salong är mest till för samtal.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot begin on time</source>
        <translation>
            <numerusform>%n punkt kan inte börja i tid</numerusform>
            <numerusform>%n punkter kan inte börja i tid</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min över</translation>
    </message>
    <message>
        <source>%1 min free</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>Just enough</source>
        <translation>Precis lagom</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>slutar %1</translation>
    </message>
    <message>
        <source>Planned and available time</source>
        <translation>Planerad och tillgänglig tid</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planerat %1</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>av %1 min</translation>
    </message>
    <message>
        <source>Share of conversation</source>
        <translation>Andel samtal</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Ingenting är planerat än.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
</context>
<context>
    <name>kring::ui::BuildsOnSheet</name>
    <message>
        <source>What does it build on?</source>
        <translation>Vad bygger den på?</translation>
    </message>
    <message>
        <source>“%1” goes on from these sessions:</source>
        <translation>”%1” bygger vidare på de här träffarna:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>kring::ui::CarriedCard</name>
    <message>
        <source>Questions to take in</source>
        <translation>Frågor att ta in</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Träff %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Intagen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
</context>
<context>
    <name>kring::ui::ClosingSheet</name>
    <message>
        <source>Before you end the session</source>
        <translation>Innan du avslutar träffen</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avsluta träffen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Everything has been taken care of.</source>
        <translation>Allt är omhändertaget.</translation>
    </message>
    <message>
        <source>This is still open. Nothing is thrown away: what you leave stays as it is.</source>
        <translation>Det här är fortfarande öppet. Inget kastas: det du lämnar blir kvar som det är.</translation>
    </message>
    <message>
        <source>“%1” has not begun yet.</source>
        <translation>”%1” har inte börjat än.</translation>
    </message>
    <message>
        <source>park them all</source>
        <translation>parkera alla</translation>
    </message>
    <message>
        <source>all go to the next session</source>
        <translation>ta med alla till nästa träff</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parkera</translation>
    </message>
    <message>
        <source>to the next session</source>
        <translation>ta med till nästa träff</translation>
    </message>
    <message>
        <source>was discussed</source>
        <translation>diskuterad</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>tas inte upp</translation>
    </message>
    <message>
        <source>nothing left to ask</source>
        <translation>inget kvar att fråga om</translation>
    </message>
    <message>
        <source>who takes it</source>
        <translation>vem som tar den</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>när den ska vara klar</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>en paus</translation>
    </message>
    <message>
        <source>the item went on</source>
        <translation>punkten fortsatte</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ingens</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Vem tar den?</translation>
    </message>
    <message>
        <source>When is it due? (1 Dec, +14, 2026-12-01)</source>
        <translation>När ska den vara klar? (1 dec, +14, 2026-12-01)</translation>
    </message>
    <message>
        <source>Why is it not taken up?</source>
        <translation>Varför tas den inte upp?</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day.</source>
        <translation>”%1” gick inte att förstå som en dag.</translation>
    </message>
</context>
<context>
    <name>kring::ui::ContributionSheet</name>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nytt bidrag</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad handlar träffen om?</translation>
    </message>
    <message>
        <source>Who? With commas between; somebody new is added to the session</source>
        <translation>Vem? Med komma emellan; den som är ny läggs till i träffen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>How long? (8, 45m or 1:30)</source>
        <translation>Hur långt? (8, 45m eller 1:30)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Language, if another than the session&apos;s (en)</source>
        <translation>Språk, om ett annat än träffens (en)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Manus</translation>
    </message>
    <message>
        <source>Comes directly after</source>
        <translation>Kommer direkt efter</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Inget särskilt</translation>
    </message>
    <message>
        <source>Comes by video</source>
        <translation>Är med på video</translation>
    </message>
    <message>
        <source>Tells of somebody else</source>
        <translation>Berättar om någon annan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Add to the pool</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write what the contribution is about.</source>
        <translation>Skriv vad bidraget handlar om.</translation>
    </message>
    <message>
        <source>Write the minutes as 8, 45m, 1.5h or 1:30, a day at most.</source>
        <translation>Skriv minuterna som 8, 45m, 1,5h eller 1:30, högst ett dygn.</translation>
    </message>
</context>
<context>
    <name>kring::ui::DecisionMakerSheet</name>
    <message>
        <source>Pass to the decision-maker</source>
        <translation>Lyft till beslutsfattaren</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Till vem?</translation>
    </message>
    <message>
        <source>Answer due, if a day was said</source>
        <translation>Svar senast, om en dag sades</translation>
    </message>
    <message>
        <source>1 Dec, +7 or 2026-12-01</source>
        <translation>1 dec, +7 eller 2026-12-01</translation>
    </message>
    <message>
        <source>The answer, when it has come</source>
        <translation>Svaret, när det har kommit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write to whom the question is passed.</source>
        <translation>Skriv vem frågan lyfts till.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 1 Dec, +7 or 2026-12-01, or leave it empty.</source>
        <translation>”%1” är ingen dag. Skriv den som 1 dec, +7 eller 2026-12-01, eller lämna tomt.</translation>
    </message>
</context>
<context>
    <name>kring::ui::DeclineSheet</name>
    <message>
        <source>Not taken up</source>
        <translation>Tas inte upp</translation>
    </message>
    <message>
        <source>Why? The reason stands in the report.</source>
        <translation>Varför? Skälet står i sammanfattningen.</translation>
    </message>
    <message>
        <source>Write why the question is not taken up.</source>
        <translation>Skriv varför frågan inte tas upp.</translation>
    </message>
</context>
<context>
    <name>kring::ui::DetailsSheet</name>
    <message>
        <source>Enter writes in a cell and goes on to the next · the last line adds a row · Delete removes · Esc closes</source>
        <translation>Enter skriver i en ruta och går till nästa · sista raden lägger till · Delete tar bort · Esc stänger</translation>
    </message>
    <message>
        <source>The rows have been changed elsewhere. Look again.</source>
        <translation>Raderna har ändrats någon annanstans. Titta igen.</translation>
    </message>
</context>
<context>
    <name>kring::ui::DiscussionCard</name>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More to do with the question</source>
        <translation>Mer att göra med frågan</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
    <name>kring::ui::FloorActions</name>
    <message>
        <source>Raise the question again (U) first: it cannot go from “%1” to “%2”.</source>
        <translation>Ställ frågan igen (U) först: den kan inte gå från ”%1” till ”%2”.</translation>
    </message>
    <message>
        <source>The question is an item on the agenda. Q on the item takes it back.</source>
        <translation>Frågan är en punkt på agendan. Q på punkten tar tillbaka den.</translation>
    </message>
    <message>
        <source>Take apart: %1</source>
        <translation>Dela på igen: %1</translation>
    </message>
    <message>
        <source>Led to the decision</source>
        <translation>Ledde till beslutet</translation>
    </message>
    <message>
        <source>A question has words. Esc leaves it as it was.</source>
        <translation>En fråga kan inte vara tom. Esc lämnar den som den var.</translation>
    </message>
    <message>
        <source>Somebody else changed the question while you wrote. Their words stand, and yours are a question of their own.</source>
        <translation>Någon annan ändrade frågan medan du skrev. Deras ord står kvar, och dina är en egen fråga.</translation>
    </message>
</context>
<context>
    <name>kring::ui::FloorFoot</name>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n prick per person</numerusform>
            <numerusform>%n prickar per person</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Prickar per person</translation>
    </message>
    <message>
        <source>How many dots each person had: %1</source>
        <translation>Hur många prickar varje person hade: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parkerad</numerusform>
            <numerusform>%n parkerade</numerusform>
        </translation>
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
    <name>kring::ui::FloorPanel</name>
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
    <message>
        <source>Write a question from the room</source>
        <translation>Skriv en fråga från rummet</translation>
    </message>
    <message>
        <source>Go through the parking place</source>
        <translation>Gå igenom parkeringsplatsen</translation>
    </message>
    <message>
        <source>Lock the order of the questions, or unlock it</source>
        <translation>Lås frågornas ordning, eller lås upp den</translation>
    </message>
    <message>
        <source>How many dots each person had</source>
        <translation>Hur många prickar varje person hade</translation>
    </message>
    <message>
        <source>In the list of questions</source>
        <translation>I listan med frågor</translation>
    </message>
    <message>
        <source>A dot more; digits set them</source>
        <translation>En prick till; siffror sätter antalet</translation>
    </message>
    <message>
        <source>A dot fewer</source>
        <translation>En prick färre</translation>
    </message>
    <message>
        <source>Choose who asks</source>
        <translation>Välj vem som frågar</translation>
    </message>
    <message>
        <source>In the line for a question</source>
        <translation>På raden för en ny fråga</translation>
    </message>
    <message>
        <source>No question is being discussed. Enter on one in the list takes it up.</source>
        <translation>Ingen fråga tas upp just nu.
Välj en i listan och tryck Enter.</translation>
    </message>
</context>
<context>
    <name>kring::ui::FormatModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>kring::ui::FormatsSheet</name>
    <message>
        <source>Formats of your own</source>
        <translation>Egna upplägg</translation>
    </message>
    <message>
        <source>Save a session as a format, or bring one in from a file: it will stand here.</source>
        <translation>Spara en träff som upplägg, eller hämta ett från en fil, så står det här.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Från en fil …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Vad det heter</translation>
    </message>
    <message>
        <source>How it is meant to be used</source>
        <translation>Hur det är tänkt att användas</translation>
    </message>
    <message>
        <source>Agenda: minutes | kind | title, one item a line</source>
        <translation>Agenda: minuter | slag | rubrik, en punkt på varje rad</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>To a file …</source>
        <translation>Till en fil …</translation>
    </message>
    <message>
        <source>Save the format</source>
        <translation>Spara upplägget</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersätt det</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Rad %1: %2.</translation>
    </message>
    <message>
        <source>Deleted: %1. Ctrl+Z brings it back.</source>
        <translation>Borttagen: %1. Ctrl+Z tar tillbaka den.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>“%1” is here already. What is to become of it?</source>
        <translation>”%1” finns redan här. Vad ska hända med det?</translation>
    </message>
</context>
<context>
    <name>kring::ui::FrameCard</name>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>En träff behöver en titel.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The series&apos; theme</source>
        <translation>Seriens tema</translation>
    </message>
    <message>
        <source>The session&apos;s theme</source>
        <translation>Träffens tema</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>How precise the date is</source>
        <translation>Hur exakt datumet är</translation>
    </message>
    <message>
        <source>Last day, if there are several</source>
        <translation>Sista dagen, om de är flera</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>On site, online or both</source>
        <translation>På plats, digitalt eller både och</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Värdar</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Common goal</source>
        <translation>Gemensamt mål</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Vem den är till för</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Vem den berör</translation>
    </message>
    <message>
        <source>Context, for those who read it later</source>
        <translation>Sammanhang, för den som läser senare</translation>
    </message>
    <message>
        <source>Where to turn for support afterwards</source>
        <translation>Vart man kan vända sig för stöd efteråt</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Ställ in träffen</translation>
    </message>
    <message numerus="yes">
        <source>%n perspective(s)</source>
        <translation>
            <numerusform>%n perspektiv</numerusform>
            <numerusform>%n perspektiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the session up again</source>
        <translation>Ta upp träffen igen</translation>
    </message>
    <message>
        <source>To be announced</source>
        <translation>Meddelas senare</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Sign-up open</source>
        <translation>Anmälan öppen</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>To (a link or an address)</source>
        <translation>Till (en länk eller en adress)</translation>
    </message>
    <message>
        <source>Last day to sign up</source>
        <translation>Sista anmälningsdag</translation>
    </message>
    <message>
        <source>5 Feb, 16:00</source>
        <translation>5 feb, 16:00</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen gräns</translation>
    </message>
    <message>
        <source>Sign-up closed</source>
        <translation>Anmälan stängd</translation>
    </message>
    <message>
        <source>Write the month as “February 2027” or 2027-02.</source>
        <translation>Skriv månaden som ”februari 2027” eller 2027-02.</translation>
    </message>
    <message>
        <source>Write the quarter as 2027-Q1.</source>
        <translation>Skriv kvartalet som 2027-Q1.</translation>
    </message>
    <message>
        <source>Write the day as “12 Feb 2027” or 2027-02-12.</source>
        <translation>Skriv dagen som ”12 feb 2027” eller 2027-02-12.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Sista dagen kan inte vara före den första.</translation>
    </message>
    <message>
        <source>As 9:30.</source>
        <translation>Som 9:30.</translation>
    </message>
    <message>
        <source>Write it as “5 Feb” or “5 Feb, 16:00”.</source>
        <translation>Skriv som ”5 feb” eller ”5 feb, 16:00”.</translation>
    </message>
    <message>
        <source>Write a number, or nothing for no limit.</source>
        <translation>Skriv ett tal, eller ingenting om det inte finns någon gräns.</translation>
    </message>
</context>
<context>
    <name>kring::ui::GapBanner</name>
    <message>
        <source>Break</source>
        <comment>the time away was a break</comment>
        <translation>Paus</translation>
    </message>
    <message>
        <source>The item</source>
        <comment>the item went on meanwhile</comment>
        <translation>Punkten</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <comment>nobody is charged for the time away</comment>
        <translation>Ingens</translation>
    </message>
    <message>
        <source>The time away was: %1</source>
        <translation>Tiden borta var: %1</translation>
    </message>
    <message>
        <source>The computer was away %1–%2 (%3 min)</source>
        <comment>a gap in the clock</comment>
        <translation>Datorn var borta %1–%2 (%3 min)</translation>
    </message>
    <message>
        <source>What was that time? The item was %1.</source>
        <translation>Vad gick tiden till? Punkten var %1.</translation>
    </message>
    <message>
        <source>What was that time?</source>
        <translation>Vad gick tiden till?</translation>
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
    <message>
        <source>Rehearse the next session: nothing is recorded</source>
        <translation>Repetera nästa träff: inget sparas</translation>
    </message>
</context>
<context>
    <name>kring::ui::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Fylls i</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Hoppas över: %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::ImportSheet</name>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Hoppas över</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Rader som visas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Läser: %1 %</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>Sparar: %1 %</translation>
    </message>
    <message>
        <source>Personal identity numbers are not read in</source>
        <translation>Personnummer läses inte in</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Vad det blir av varje rad</translation>
    </message>
    <message>
        <source>Column of the file for %1</source>
        <translation>Filens kolumn för %1</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importerad</numerusform>
            <numerusform>%n importerade</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Somebody else: new</source>
        <translation>Någon annan: ny</translation>
    </message>
    <message>
        <source>The same person: fill in the register</source>
        <translation>Samma person: fyll i registret</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal identity numbers are not read in (%n row(s) had one)</source>
        <translation>
            <numerusform>Personnummer läses inte in (%n rad hade ett)</numerusform>
            <numerusform>Personnummer läses inte in (%n rader hade ett)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Importera %n person</numerusform>
            <numerusform>Importera %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you choose Import. Afterwards it can all be undone at once.</source>
        <translation>Inget sparas förrän du väljer Importera. Efteråt kan du ångra allt på en gång.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Läses inte: %1.</translation>
    </message>
    <message>
        <source>Enter on a suggestion chooses something else.</source>
        <translation>Enter på ett förslag väljer något annat.</translation>
    </message>
</context>
<context>
    <name>kring::ui::ImportSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Steg %1 av %2: %3</translation>
    </message>
</context>
<context>
    <name>kring::ui::InsertItemSheet</name>
    <message>
        <source>Insert an item</source>
        <translation>Lägg in en punkt</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Slag av punkt</translation>
    </message>
    <message>
        <source>How long? (25, 90m, 1.5h or 1:30)</source>
        <translation>Hur länge? (25, 90m, 1,5h eller 1:30)</translation>
    </message>
    <message>
        <source>Put it in next</source>
        <translation>Lägg den härnäst</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write what the item is about.</source>
        <translation>Skriv vad punkten handlar om.</translation>
    </message>
    <message>
        <source>Write the minutes as 25, 90m, 1.5h or 1:30, a day at most.</source>
        <translation>Skriv minuterna som 25, 90m, 1,5h eller 1:30, högst ett dygn.</translation>
    </message>
</context>
<context>
    <name>kring::ui::InviteChosenSheet</name>
    <message numerus="yes">
        <source>Invite %n person(s)</source>
        <translation>
            <numerusform>Bjud in %n person</numerusform>
            <numerusform>Bjud in %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>To the session</source>
        <translation>Till träffen</translation>
    </message>
    <message>
        <source>No session is planned. Make one first; the people stay in the register.</source>
        <translation>Ingen träff är planerad. Gör en först; personerna finns kvar i registret.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is on the list already.</source>
        <translation>
            <numerusform>%n av dem är redan inbjuden.</numerusform>
            <numerusform>%n av dem är redan inbjudna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited to %1</source>
        <translation>
            <numerusform>%n inbjuden till %1</numerusform>
            <numerusform>%n inbjudna till %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::InviteSheet</name>
    <message>
        <source>Invite from the register</source>
        <translation>Bjud in från registret</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>People who are shown</source>
        <translation>Personer som visas</translation>
    </message>
    <message>
        <source>Role, perspective, organisation …</source>
        <translation>Roll, perspektiv, organisation …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>The register of people</source>
        <translation>Personregistret</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n person(s)</source>
        <translation>
            <numerusform>Bjud in %n person</numerusform>
            <numerusform>Bjud in %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the register is left to invite.</source>
        <translation>Ingen i registret återstår att bjuda in.</translation>
    </message>
    <message>
        <source>Space chooses, Enter invites.</source>
        <translation>Blanksteg väljer, Enter bjuder in.</translation>
    </message>
</context>
<context>
    <name>kring::ui::ItemSheet</name>
    <message>
        <source>The item</source>
        <translation>Punkten</translation>
    </message>
    <message>
        <source>An empty place, to be filled live</source>
        <translation>En ledig plats, som fylls under träffen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>En punkt behöver en titel.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>As 25, 90m, 1.5h or 1:30.</source>
        <translation>Som 25, 90m, 1.5h eller 1:30.</translation>
    </message>
    <message>
        <source>Must begin at</source>
        <translation>Måste börja</translation>
    </message>
    <message>
        <source>As 9:30.</source>
        <translation>Som 9:30.</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Sorts punkt</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Vem som leder den</translation>
    </message>
    <message>
        <source>Parallel rooms, with commas between</source>
        <translation>Parallella rum, med komma emellan</translation>
    </message>
    <message>
        <source>Questions for the room, one on each line</source>
        <translation>Frågor till rummet, en på varje rad</translation>
    </message>
    <message>
        <source>Preparation: only you see this</source>
        <translation>Förberedelser: bara du ser detta</translation>
    </message>
</context>
<context>
    <name>kring::ui::JoinSheet</name>
    <message numerus="yes">
        <source>Join %n entries into one</source>
        <translation>
            <numerusform>Slå ihop %n till en</numerusform>
            <numerusform>Slå ihop %n till en</numerusform>
        </translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Vem blir kvar</translation>
    </message>
    <message>
        <source>What is empty is filled in from the others. Their sessions follow, in the words that were written there.</source>
        <translation>Det som är tomt fylls i från de andra. Deras träffar följer med, med de ord som skrevs där.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <message>
        <source>More</source>
        <comment>kinds of note</comment>
        <translation>Fler</translation>
    </message>
</context>
<context>
    <name>kring::ui::LeftoverList</name>
    <message>
        <source>What is left</source>
        <translation>Det som är kvar</translation>
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
        <translation>Avsluta träffen (Ctrl+Shift+E)</translation>
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
        <translation>Låt klockan gå (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Stop the clock (Ctrl+Shift+P)</source>
        <translation>Stanna klockan (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Whole live page</source>
        <translation>Hela sidan</translation>
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
        <source>Go between them the other way</source>
        <translation>Gå mellan dem åt andra hållet</translation>
    </message>
    <message>
        <source>The session has ended. Ctrl+Z opens it again.</source>
        <translation>Träffen är avslutad. Ctrl+Z öppnar den igen.</translation>
    </message>
    <message>
        <source>Rehearse: nothing is recorded</source>
        <translation>Repetera: inget sparas</translation>
    </message>
    <message>
        <source>Go between floor, notes, speakers and agenda</source>
        <translation>Gå mellan frågor, anteckningar, talare och agenda</translation>
    </message>
    <message>
        <source>The note-taker&apos;s layout, or the whole page</source>
        <translation>Anteckningsläget, eller hela sidan</translation>
    </message>
    <message>
        <source>A go-round can be held once the session has started (F5).</source>
        <translation>Laget runt går att hålla när träffen har börjat (F5).</translation>
    </message>
    <message>
        <source>In the safe view nothing can be written. Shift+F11 brings the whole page back.</source>
        <translation>I den säkra vyn går det inte att skriva. Shift+F11 tar fram hela sidan igen.</translation>
    </message>
</context>
<context>
    <name>kring::ui::LiveSession</name>
    <message>
        <source>This has been changed elsewhere meanwhile, so nothing was saved. What you wrote is still here.</source>
        <translation>Det här har ändrats på annat håll under tiden, så ingenting sparades. Det du skrev står kvar.</translation>
    </message>
</context>
<context>
    <name>kring::ui::LogCard</name>
    <message>
        <source>Month by month</source>
        <translation>Månad för månad</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Hela loggen</translation>
    </message>
    <message>
        <source>Write what happened …</source>
        <translation>Skriv vad som hänt …</translation>
    </message>
    <message>
        <source>What happened today</source>
        <translation>Vad som hänt i dag</translation>
    </message>
</context>
<context>
    <name>kring::ui::LogEntrySheet</name>
    <message>
        <source>A line of the log</source>
        <translation>En rad i loggen</translation>
    </message>
    <message>
        <source>Write in the log</source>
        <translation>Skriv i loggen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
    <message>
        <source>When? (today, 12 Feb, 2027-02)</source>
        <translation>När? (i dag, 12 feb, 2027-02)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Where? (may be left out)</source>
        <translation>Var? (får utelämnas)</translation>
    </message>
    <message>
        <source>How many do it there?</source>
        <translation>Hur många gör det där?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Skriv vad som hände.</translation>
    </message>
    <message>
        <source>Write the date as 12 Feb, 2027-02-12, 2027-02 or 2027-Q1, or nothing.</source>
        <translation>Skriv datumet som 12 feb, 2027-02-12, 2027-02 eller 2027-Q1, eller inget alls.</translation>
    </message>
    <message>
        <source>How many is a whole number.</source>
        <translation>Hur många är ett helt tal.</translation>
    </message>
</context>
<context>
    <name>kring::ui::LogModel</name>
    <message numerus="yes">
        <source>%n do it there</source>
        <comment>a place that has taken something up</comment>
        <translation>
            <numerusform>%n gör det där</numerusform>
            <numerusform>%n gör det där</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::LogSheet</name>
    <message>
        <source>The whole log</source>
        <translation>Hela loggen</translation>
    </message>
    <message>
        <source>Enter edits a line.</source>
        <translation>Enter ändrar en rad.</translation>
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
    <message>
        <source>Rehearsal: %1 – Kring</source>
        <translation>Repetition: %1 – Kring</translation>
    </message>
    <message>
        <source>Search, and everything that can be done</source>
        <translation>Sök, och allt som går att göra</translation>
    </message>
    <message>
        <source>Go to the summary</source>
        <translation>Gå till mötesanteckningarna</translation>
    </message>
    <message>
        <source>minutes, meeting notes, record, report, PDF, minnesanteckningar</source>
        <translation>minnesanteckningar, protokoll, rapport, sammanfattning, dokumentation, PDF</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Plan the next session from this one</source>
        <translation>Planera nästa träff utifrån den här</translation>
    </message>
    <message>
        <source>carry, follow-up, series, again</source>
        <translation>ta vidare, uppföljning, serie, igen</translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation>Gå till serien</translation>
    </message>
    <message>
        <source>road map, log, carried questions</source>
        <translation>vägkarta, logg, frågor som tas vidare</translation>
    </message>
    <message>
        <source>Formats of your own</source>
        <translation>Egna upplägg</translation>
    </message>
    <message>
        <source>template, edit, rename, import, export</source>
        <translation>format, mall, redigera, byta namn, importera, exportera</translation>
    </message>
    <message>
        <source>Save this session as a format</source>
        <translation>Spara träffen som upplägg</translation>
    </message>
    <message>
        <source>template</source>
        <translation>format, mall</translation>
    </message>
    <message>
        <source>Saved as a format: %1</source>
        <translation>Sparat som upplägg: %1</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Gå till personerna</translation>
    </message>
    <message>
        <source>register, participants, contacts, import, CSV</source>
        <translation>register, deltagare, kontakter, importera, CSV</translation>
    </message>
</context>
<context>
    <name>kring::ui::MergeBar</name>
    <message>
        <source>↑ ↓ choose · Enter merges · Esc leaves both as they are</source>
        <translation>↑ ↓ väljer · Enter slår ihop · Esc lämnar båda som de är</translation>
    </message>
    <message>
        <source>“%1” says the same as which question?</source>
        <translation>”%1” säger samma sak som vilken fråga?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is put under “%2”, together %n dot(s).</source>
        <translation>
            <numerusform>”%1” läggs under ”%2”, tillsammans %n prick.</numerusform>
            <numerusform>”%1” läggs under ”%2”, tillsammans %n prickar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::MissingCard</name>
    <message>
        <source>Who is missing from the room?</source>
        <translation>Vem saknas i rummet?</translation>
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
        <source>Make the session</source>
        <translation>Skapa träffen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Ingen serie</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Ingår i</translation>
    </message>
    <message>
        <source>A digit makes it at once. Planned for today, from the next quarter of an hour.</source>
        <translation>En siffra gör träffen direkt. Den planeras till i dag, från nästa kvart.</translation>
    </message>
</context>
<context>
    <name>kring::ui::NextSessionCard</name>
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
    <message>
        <source>Rehearse</source>
        <translation>Repetera</translation>
    </message>
    <message>
        <source>Try the session on a copy: nothing is recorded (Ctrl+Shift+G)</source>
        <translation>Prova träffen på en kopia: inget sparas (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
</context>
<context>
    <name>kring::ui::NextSessionSheet</name>
    <message>
        <source>Plan the next session</source>
        <translation>Planera nästa träff</translation>
    </message>
    <message>
        <source>From “%1”: its agenda as planned, the same people invited, and %2.</source>
        <translation>Från ”%1”: agendan som den planerades, samma medverkande inbjudna och %2.</translation>
    </message>
    <message>
        <source>no questions, as none was carried</source>
        <translation>inga frågor, eftersom ingen togs vidare</translation>
    </message>
    <message numerus="yes">
        <source>%n carried question(s)</source>
        <translation>
            <numerusform>%n fråga som tas vidare</numerusform>
            <numerusform>%n frågor som tas vidare</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad handlar träffen om?</translation>
    </message>
    <message>
        <source>To be announced</source>
        <translation>Meddelas senare</translation>
    </message>
    <message>
        <source>When? (12 Feb, 2027-02, 2027-Q1, or nothing yet)</source>
        <translation>När? (12 feb, 2027-02, 2027-Q1 eller inget än)</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>Planera träffen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write what the session is about.</source>
        <translation>Skriv vad träffen handlar om.</translation>
    </message>
    <message>
        <source>Write the date as 12 Feb, 2027-02-12, 2027-02 or 2027-Q1, or nothing.</source>
        <translation>Skriv datumet som 12 feb, 2027-02-12, 2027-02 eller 2027-Q1, eller inget alls.</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteActions</name>
    <message>
        <source>The note you were editing is gone. Your text is a note of its own.</source>
        <translation>Anteckningen som du ändrade är borta. Din text är en egen anteckning.</translation>
    </message>
    <message>
        <source>Somebody else has changed that note. Theirs is kept, and your text is a note of its own.</source>
        <translation>Någon annan har ändrat den anteckningen. Deras text är kvar, och din är en egen anteckning.</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteClock</name>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 av %2</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteComposer</name>
    <message>
        <source>Whose perspective?</source>
        <translation>Vems perspektiv?</translation>
    </message>
    <message>
        <source>No one in particular</source>
        <translation>Ingen särskild</translation>
    </message>
    <message>
        <source>The question now</source>
        <translation>Frågan just nu</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Alt+Q</source>
        <translation>Alt+Q</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Känslig</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>4M</source>
        <translation>4M</translation>
    </message>
    <message>
        <source>Alt+M</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Alt+U</source>
        <translation>Alt+U</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation>Kom tillbaka till</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Var kommer det ifrån?</translation>
    </message>
    <message>
        <source>What is to be asked or checked?</source>
        <translation>Vad ska ni fråga om eller kontrollera?</translation>
    </message>
    <message>
        <source>Write what is said …</source>
        <translation>Skriv det som sägs …</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter new line</source>
        <translation>Enter sparar · Shift+Enter ny rad</translation>
    </message>
    <message>
        <source>follows the speaker</source>
        <translation>följer talaren</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>talar nu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter sparar</translation>
    </message>
    <message>
        <source>Kind of note: %1</source>
        <translation>Slag av anteckning: %1</translation>
    </message>
    <message>
        <source>Kind of note: another</source>
        <translation>Slag av anteckning: ett annat</translation>
    </message>
    <message>
        <source>Whose perspective the note is</source>
        <translation>Vems perspektiv anteckningen är</translation>
    </message>
    <message>
        <source>The note is about the question now, or not</source>
        <translation>Anteckningen hör till frågan just nu, eller inte</translation>
    </message>
    <message>
        <source>The note is a quote, or not</source>
        <translation>Anteckningen är ett citat, eller inte</translation>
    </message>
    <message>
        <source>The note is sensitive, or not</source>
        <translation>Anteckningen är känslig, eller inte</translation>
    </message>
    <message>
        <source>The note&apos;s tag of 4M, then 1–4</source>
        <translation>Anteckningens 4M, sedan 1–4</translation>
    </message>
    <message>
        <source>The note&apos;s source</source>
        <translation>Anteckningens källa</translation>
    </message>
    <message>
        <source>What to come back to about the note</source>
        <translation>Vad ni ska komma tillbaka till i anteckningen</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDelegate</name>
    <message>
        <source>Edit note</source>
        <translation>Ändra anteckning</translation>
    </message>
    <message>
        <source>Enter done · Ctrl+Shift+Enter parts · Esc later</source>
        <translation>Enter klar · Ctrl+Shift+Enter delar · Esc senare</translation>
    </message>
    <message>
        <source>Half-written edit: E goes on</source>
        <translation>Påbörjad ändring: E fortsätter</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Känslig</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDesk</name>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>No notes yet. What you save is listed here, and can be sorted and edited.</source>
        <translation>Inga anteckningar än. Det du sparar visas här och går att sortera och ändra.</translation>
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
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nytt beslut</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Other words for a misspelt one</source>
        <translation>Förslag för ett felstavat ord</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>I listan med anteckningar</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Visa alla %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteFilterList</name>
    <message>
        <source>Show notes</source>
        <translation>Visa anteckningar</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alla anteckningar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Märkta</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation>Kom tillbaka till</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Känsliga</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
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
    <message>
        <source>All notes</source>
        <translation>Alla anteckningar</translation>
    </message>
    <message>
        <source>Put the cursor where the note is to be parted and press Ctrl+Shift+Enter.</source>
        <translation>Ställ markören där anteckningen ska delas och tryck Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>There is no note above to merge it with.</source>
        <translation>Det finns ingen anteckning ovanför att slå ihop den med.</translation>
    </message>
    <message>
        <source>Sort as %1</source>
        <translation>Sortera som %1</translation>
    </message>
    <message>
        <source>Sort as another kind</source>
        <translation>Sortera som ett annat slag</translation>
    </message>
    <message>
        <source>Quote, or not</source>
        <translation>Citat, eller inte</translation>
    </message>
    <message>
        <source>Sensitive, or not</source>
        <translation>Känslig, eller inte</translation>
    </message>
    <message>
        <source>Tag of 4M, then 1–4</source>
        <translation>4M, sedan 1–4</translation>
    </message>
    <message>
        <source>Whose perspective</source>
        <translation>Vems perspektiv</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation>Kom tillbaka till</translation>
    </message>
    <message>
        <source>Link to the question now, or not</source>
        <translation>Koppla till frågan just nu, eller inte</translation>
    </message>
    <message>
        <source>Make a decision of it</source>
        <translation>Gör ett beslut av den</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>Gör en åtgärd av den</translation>
    </message>
    <message>
        <source>Part in two</source>
        <translation>Dela i två</translation>
    </message>
    <message>
        <source>Merge with the one above</source>
        <translation>Slå ihop med den ovanför</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No one in particular</source>
        <translation>Ingen särskild</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteListModel</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Utanför agendan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>känslig</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Come back to: %1</source>
        <translation>Kom tillbaka till: %1</translation>
    </message>
    <message>
        <source>half-written edit</source>
        <translation>påbörjad ändring</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteSheet</name>
    <message>
        <source>Esc closes and keeps what is written</source>
        <translation>Esc stänger och behåller det du skrivit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteSheets</name>
    <message>
        <source>That note has become a decision or an action already.</source>
        <translation>Den anteckningen har redan blivit ett beslut eller en åtgärd.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nytt beslut</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>Vad beslutas?</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Vem beslutar?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>It decides the question “%1”</source>
        <translation>Det avgör frågan ”%1”</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Spara beslutet</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>Skriv vad som beslutas.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Vem gör det?</translation>
    </message>
    <message>
        <source>A role, or several</source>
        <translation>En roll, eller flera</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Till när?</translation>
    </message>
    <message>
        <source>1 Dec, 2026-12-01 or +7 days</source>
        <translation>1 dec, 2026-12-01 eller +7 dagar</translation>
    </message>
    <message>
        <source>Keep the action</source>
        <translation>Spara åtgärden</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv vad som ska göras.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day. Write it as 1 Dec, 2026-12-01 or +7.</source>
        <translation>”%1” går inte att förstå som en dag. Skriv till exempel 1 dec, 2026-12-01 eller +7.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Var kommer det ifrån?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation>Kom tillbaka till</translation>
    </message>
    <message>
        <source>What is to be asked or checked?</source>
        <translation>Vad ska ni fråga om eller kontrollera?</translation>
    </message>
    <message>
        <source>Empty when nothing is left to ask</source>
        <translation>Tomt när inget är kvar att fråga om</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteSideList</name>
    <message>
        <source>Come back to, decisions and actions</source>
        <translation>Kom tillbaka till, beslut och åtgärder</translation>
    </message>
    <message>
        <source>Nobody has taken it</source>
        <translation>Ingen har tagit den</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>datum saknas</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation>Kom tillbaka till</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Beslut och åtgärder</translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteTaker</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Visa alla anteckningar</translation>
    </message>
    <message>
        <source>Up now</source>
        <translation>Just nu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Choose which notes to show</source>
        <translation>Välj vilka anteckningar som visas</translation>
    </message>
    <message>
        <source>No notes yet. What you save is listed here.</source>
        <translation>Inga anteckningar än. Det du sparar visas här.</translation>
    </message>
    <message>
        <source>No notes of that kind.</source>
        <translation>Inga sådana anteckningar.</translation>
    </message>
    <message>
        <source>No question is being discussed.</source>
        <translation>Ingen fråga diskuteras just nu.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n prick</numerusform>
            <numerusform>%n prickar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::OnTimeSheet</name>
    <message>
        <source>Make it on time</source>
        <translation>Hinn klart i tid</translation>
    </message>
    <message>
        <source>No minutes can be won from what is left. Leave an item out, or end later.</source>
        <translation>Det går inte att vinna några minuter på det som är kvar. Utelämna en punkt, eller sluta senare.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) can be won from what is left. Breaks, fixed starts and the pulse keep their time.</source>
        <translation>
            <numerusform>%n minut går att vinna på det som är kvar. Pauser, fasta starter och pulsen behåller sin tid.</numerusform>
            <numerusform>%n minuter går att vinna på det som är kvar. Pauser, fasta starter och pulsen behåller sin tid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed minutes</source>
        <translation>Föreslagna minuter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>minutes as they are</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>minutes as proposed</comment>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more could not be found.</source>
        <translation>
            <numerusform>%n minut till gick inte att hitta.</numerusform>
            <numerusform>%n minuter till gick inte att hitta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Ta förslaget</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>The order is locked: unlock it</source>
        <translation>Ordningen är låst: lås upp den</translation>
    </message>
    <message>
        <source>Lock the order as it is</source>
        <translation>Lås ordningen som den är</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>One a side</source>
        <comment>short for: one from each side</comment>
        <translation>En per sida</translation>
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
    <name>kring::ui::Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
    <message>
        <source>Search for commands, sessions, questions and notes</source>
        <translation>Sök bland kommandon, träffar, frågor och anteckningar</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Vad letar du efter?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>nästa grupp</translation>
    </message>
    <message>
        <source>Also finds parts of words</source>
        <translation>Hittar även delar av ord</translation>
    </message>
    <message>
        <source>Type a word, or a part of one.</source>
        <translation>Skriv ett ord, eller en del av ett.</translation>
    </message>
    <message>
        <source>Nothing with “%1” was found.</source>
        <translation>Inget med ”%1” hittades.</translation>
    </message>
</context>
<context>
    <name>kring::ui::PaletteDelegate</name>
    <message>
        <source>Show the latest %1</source>
        <translation>Visa de senaste %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Visa alla %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
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
    <name>kring::ui::ParkingSheet</name>
    <message>
        <source>Parking place</source>
        <translation>Parkeringsplats</translation>
    </message>
    <message>
        <source>Parked questions</source>
        <translation>Parkerade frågor</translation>
    </message>
    <message>
        <source>No question is parked.</source>
        <translation>Ingen fråga är parkerad.</translation>
    </message>
    <message>
        <source>Enter takes up · U raises again · C carries · N not taken up · Alt+↑ Alt+↓ orders · Esc closes</source>
        <translation>Enter tar upp · U ställer igen · C tar med · N tas inte upp · Alt+↑ Alt+↓ ordnar · Esc stänger</translation>
    </message>
</context>
<context>
    <name>kring::ui::PassSheet</name>
    <message>
        <source>Rooms, with commas between</source>
        <translation>Rum, med komma emellan</translation>
    </message>
    <message>
        <source>How long? (25, 90m, 1.5h or 1:30)</source>
        <translation>Hur långt? (25, 90m, 1,5h eller 1:30)</translation>
    </message>
    <message>
        <source>Who leads it?</source>
        <translation>Vem leder det?</translation>
    </message>
    <message>
        <source>Write the minutes as 25, 90m, 1.5h or 1:30, a day at most.</source>
        <translation>Skriv minuterna som 25, 90m, 1.5h eller 1:30, högst ett dygn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kring::ui::PeopleCard</name>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Ingen är inbjuden än.</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Alla har svarat</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Ingen har svarat än</translation>
    </message>
    <message>
        <source>%1 have answered, %2 have not</source>
        <translation>%1 har svarat, %2 har inte svarat</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I rummet</translation>
    </message>
    <message>
        <source>Perspective not said</source>
        <translation>Perspektiv inte angivet</translation>
    </message>
</context>
<context>
    <name>kring::ui::PeopleFoot</name>
    <message>
        <source>there</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>there remotely</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>inte inbjuden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::PeopleHeader</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, sorterat uppåt</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, sorterat nedåt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Latest eight sessions</source>
        <translation>Senaste åtta träffar</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>kring::ui::PeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>there %1 times</source>
        <translation>med %1 gånger</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>senast %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::PeoplePage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listor (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exportera registret</translation>
    </message>
    <message>
        <source>The register of people</source>
        <translation>Personregistret</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Ändra personen</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Ta bort ur registret</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrera personer</translation>
    </message>
    <message>
        <source>Invite the chosen people to a session</source>
        <translation>Bjud in de valda till en träff</translation>
    </message>
    <message>
        <source>Join the chosen entries into one</source>
        <translation>Slå ihop de valda till en</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>dubbletter</translation>
    </message>
    <message>
        <source>Import people from a list (CSV)</source>
        <translation>Importera personer från en lista (CSV)</translation>
    </message>
    <message>
        <source>spreadsheet, Excel</source>
        <translation>kalkylblad, Excel</translation>
    </message>
    <message>
        <source>Export the register as a list (CSV)</source>
        <translation>Exportera registret som en lista (CSV)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>People.csv</source>
        <translation>Personer.csv</translation>
    </message>
    <message>
        <source>That is the workspace itself; choose another file.</source>
        <translation>Det är själva arbetsytan; välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>The register is in %1</source>
        <translation>Registret finns i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the register. Sessions keep their words.</source>
        <translation>
            <numerusform>%n borttagen ur registret. Träffarna behåller sina ord.</numerusform>
            <numerusform>%n borttagna ur registret. Träffarna behåller sina ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined into %1</source>
        <translation>Sammanslaget till %1</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importera CSV</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>People who are shown</source>
        <translation>Personer som visas</translation>
    </message>
    <message>
        <source>Filter by role, organisation …</source>
        <translation>Filtrera på roll, organisation …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message numerus="yes">
        <source>%n in the register</source>
        <translation>
            <numerusform>%n i registret</numerusform>
            <numerusform>%n i registret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the register yet.
Write somebody in, import a list, or invite people from it to a session.</source>
        <translation>Ingen finns i registret än.
Skriv in någon eller importera en lista, och bjud sedan in till träffar härifrån.</translation>
    </message>
    <message>
        <source>Nobody is called that, or belongs there.</source>
        <translation>Ingen heter så eller hör dit.</translation>
    </message>
</context>
<context>
    <name>kring::ui::PersonSheet</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>What they go by: “Service user 1”</source>
        <translation>Vad de kallas: ”Brukare 1”</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Second organisation</source>
        <translation>Andra organisation</translation>
    </message>
    <message>
        <source>Second title</source>
        <translation>Andra titel</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Talar</translation>
    </message>
    <message>
        <source>What is written may become a public record. A name is never needed.</source>
        <translation>Det som skrivs kan bli allmän handling. Namn behövs aldrig.</translation>
    </message>
    <message>
        <source>Name, if it must be written</source>
        <translation>Namn, om det måste skrivas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write what they go by, a role for instance.</source>
        <translation>Skriv vad de kallas, till exempel en roll.</translation>
    </message>
</context>
<context>
    <name>kring::ui::PerspectiveChooser</name>
    <message>
        <source>Perspective: %1</source>
        <translation>Perspektiv: %1</translation>
    </message>
    <message>
        <source>Follow whoever speaks</source>
        <translation>Följ den som talar</translation>
    </message>
</context>
<context>
    <name>kring::ui::PerspectiveKey</name>
    <message>
        <source>%1 speaks</source>
        <translation>%1 talar</translation>
    </message>
</context>
<context>
    <name>kring::ui::PerspectiveKeys</name>
    <message>
        <source>Not measuring now</source>
        <translation>Mäter inte nu</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation>Vem talar?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>More perspectives</source>
        <translation>Fler perspektiv</translation>
    </message>
    <message>
        <source>Perspective %1 speaks now</source>
        <translation>Perspektiv %1 talar nu</translation>
    </message>
    <message>
        <source>Measure nobody&apos;s time now</source>
        <translation>Mät ingens tid nu</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is measured now</source>
        <translation>Ingens tid mäts nu</translation>
    </message>
    <message>
        <source>time per person</source>
        <translation>tid per person</translation>
    </message>
    <message>
        <source>time per perspective, never per person</source>
        <translation>tid per perspektiv, aldrig per person</translation>
    </message>
    <message>
        <source>never per person</source>
        <translation>aldrig per person</translation>
    </message>
</context>
<context>
    <name>kring::ui::PlanDelegate</name>
    <message>
        <source>More about the item</source>
        <translation>Mer om punkten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>kring::ui::PlanList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
</context>
<context>
    <name>kring::ui::PlanModel</name>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::PlanPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Öppen agenda</translation>
    </message>
    <message>
        <source>Reserve a place</source>
        <translation>Reservera en plats</translation>
    </message>
    <message>
        <source>An empty place on the agenda, to be filled live (Alt+R)</source>
        <translation>En ledig plats på agendan, som fylls under träffen (Alt+R)</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>Add an item …  such as: Talk about schedules 20m</source>
        <translation>Lägg till en punkt …  t.ex. Samtal om scheman 20m</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytta</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alla genvägar</translation>
    </message>
    <message>
        <source>Minutes: 90m, 1.5h or 1:30</source>
        <translation>Minuter: 90m, 1.5h eller 1:30</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Repetera</translation>
    </message>
    <message>
        <source>Try the session on a copy: nothing is recorded (Ctrl+Shift+G)</source>
        <translation>Prova träffen på en kopia: inget sparas (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>The invitation as text, web page and calendar</source>
        <translation>Inbjudan som text, webbsida och kalender</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Arrange the contributions in the arena&apos;s passes</source>
        <translation>Lägg bidragen i arenans pass</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Ändra titeln</translation>
    </message>
    <message>
        <source>Edit the minutes (or type a number)</source>
        <translation>Ändra minuterna (eller skriv en siffra)</translation>
    </message>
    <message>
        <source>More about the item</source>
        <translation>Mer om punkten</translation>
    </message>
    <message>
        <source>Add an item below</source>
        <translation>Lägg till en punkt under</translation>
    </message>
    <message>
        <source>Add an item above</source>
        <translation>Lägg till en punkt över</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Duplicate the item</source>
        <translation>Kopiera punkten</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Rehearse: nothing is recorded</source>
        <translation>Repetera: inget sparas</translation>
    </message>
    <message>
        <source>Go between frame, agenda and the line for new items</source>
        <translation>Gå mellan ram, agenda och raden för nya punkter</translation>
    </message>
    <message>
        <source>Reserve an empty place, to be filled live</source>
        <translation>Reservera en ledig plats, som fylls under träffen</translation>
    </message>
    <message>
        <source>Open agenda, or not</source>
        <translation>Öppen agenda, eller inte</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Ställ in träffen</translation>
    </message>
    <message>
        <source>Take the session up again</source>
        <translation>Ta upp träffen igen</translation>
    </message>
    <message>
        <source>Place for what comes up</source>
        <translation>Plats för det som kommer upp</translation>
    </message>
    <message>
        <source>The item has begun, or notes were written under it: it stays.</source>
        <translation>Punkten har börjat, eller så finns det anteckningar under den: den är kvar.</translation>
    </message>
    <message>
        <source>Deleted: %1. Ctrl+Z brings it back.</source>
        <translation>Borttagen: %1. Ctrl+Z tar tillbaka den.</translation>
    </message>
    <message>
        <source>Write the minutes as 25, 90m, 1.5h or 1:30, a day at most.</source>
        <translation>Skriv minuterna som 25, 90m, 1.5h eller 1:30, högst ett dygn.</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>En punkt behöver en titel.</translation>
    </message>
    <message>
        <source>Write what the item is about, and its minutes after it.</source>
        <translation>Skriv vad punkten handlar om, och minuterna efter.</translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionDelegate</name>
    <message>
        <source>Take up now</source>
        <translation>Ta upp nu</translation>
    </message>
    <message>
        <source>Merge with this</source>
        <translation>Slå ihop med denna</translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionEditor</name>
    <message>
        <source>The question&apos;s words</source>
        <translation>Frågans ord</translation>
    </message>
    <message>
        <source>Enter saves · Esc leaves it and keeps what you wrote</source>
        <translation>Enter sparar · Esc lämnar och behåller det du skrev</translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionList</name>
    <message>
        <source>Questions from the floor</source>
        <translation>Frågor just nu</translation>
    </message>
</context>
<context>
    <name>kring::ui::QuestionSheet</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc leaves it and keeps what you wrote</source>
        <translation>Esc lämnar och behåller det du skrev</translation>
    </message>
</context>
<context>
    <name>kring::ui::QueueList</name>
    <message>
        <source>Queue of speakers</source>
        <translation>Talarkö</translation>
    </message>
    <message>
        <source>In the queue of speakers</source>
        <translation>I talarkön</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Ge ordet</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Sätt först</translation>
    </message>
    <message>
        <source>Speaks with help (interpreter, assistant, aid), or without</source>
        <translation>Talar med stöd (tolk, assistent, hjälpmedel) eller utan</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Ta bort ur talarkön</translation>
    </message>
</context>
<context>
    <name>kring::ui::QueueModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>put first</source>
        <translation>satt först</translation>
    </message>
    <message>
        <source>speaks with help</source>
        <translation>talar med stöd</translation>
    </message>
    <message>
        <source>has spoken before</source>
        <translation>har talat tidigare</translation>
    </message>
</context>
<context>
    <name>kring::ui::QueuePart</name>
    <message>
        <source>Speakers</source>
        <translation>Talarkö</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add to the queue (%1)</source>
        <translation>Lägg till i talarkön (%1)</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Lägg till i talarkön</translation>
    </message>
    <message>
        <source>Numbers, initials or names: 3 7 12</source>
        <translation>Nummer, initialer eller namn: 3 7 12</translation>
    </message>
    <message>
        <source>Add to the queue: numbers, initials or names</source>
        <translation>Lägg till i talarkön: nummer, initialer eller namn</translation>
    </message>
    <message>
        <source>Put somebody in the queue</source>
        <translation>Ställ någon i talarkön</translation>
    </message>
    <message>
        <source>The queue: its rule, who has not spoken, quick start</source>
        <translation>Talarkön: ordning, vem som inte har talat, snabbstart</translation>
    </message>
    <message>
        <source>Speakers (%1)</source>
        <translation>Talarkö (%1)</translation>
    </message>
    <message>
        <source>Rule of the queue: %1</source>
        <translation>Talarköns ordning: %1</translation>
    </message>
    <message>
        <source>Nobody is in the session&apos;s list yet.</source>
        <translation>Ingen finns på träffens lista ännu.</translation>
    </message>
    <message>
        <source>The queue rests until the go-round is over.</source>
        <translation>Talarkön vilar tills rundan är klar.</translation>
    </message>
    <message>
        <source>The session has no list of participants: use the keys for perspectives.</source>
        <translation>Träffen har ingen deltagarlista: använd knapparna för perspektiv.</translation>
    </message>
    <message>
        <source>Nobody is waiting for the floor.</source>
        <translation>Ingen väntar på ordet.</translation>
    </message>
    <message>
        <source>Has not spoken (%1)</source>
        <translation>Har inte talat (%1)</translation>
    </message>
    <message>
        <source>Quick start: everybody, shuffled</source>
        <translation>Snabbstart: alla i slumpad ordning</translation>
    </message>
</context>
<context>
    <name>kring::ui::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>kring::ui::Rehearsal</name>
    <message>
        <source>There is no place for the copy that is rehearsed on: %1</source>
        <translation>Det finns ingen plats för kopian som ni repeterar på: %1</translation>
    </message>
    <message>
        <source>Rehearsal: nothing is recorded. Close the window when you are done.</source>
        <translation>Repetition: inget sparas. Stäng fönstret när du är klar.</translation>
    </message>
    <message>
        <source>Close the rehearsal first.</source>
        <translation>Stäng repetitionen först.</translation>
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
    <name>kring::ui::RoadCard</name>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Sessions and questions</source>
        <translation>Träffar och frågor</translation>
    </message>
    <message>
        <source>The questions that are raised in the sessions will stand here, each on its road.</source>
        <translation>Frågorna som väcks på träffarna kommer att stå här, var och en på sin väg.</translation>
    </message>
    <message>
        <source>No session in this series yet.</source>
        <translation>Det finns ingen träff i serien än.</translation>
    </message>
    <message>
        <source>builds on session %1</source>
        <translation>bygger på träff %1</translation>
    </message>
    <message>
        <source>leads to session %1</source>
        <translation>leder till träff %1</translation>
    </message>
    <message>
        <source>stands on its own</source>
        <translation>står för sig själv</translation>
    </message>
    <message>
        <source>Session %1, %2: %3</source>
        <translation>Träff %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoadView</name>
    <message>
        <source>Questions and their roads</source>
        <translation>Frågor och deras väg</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>träff %1: %2</translation>
    </message>
</context>
<context>
    <name>kring::ui::Room</name>
    <message>
        <source>The room sees nothing now. F8 shows it again.</source>
        <translation>Rummet ser ingenting nu. F8 visar igen.</translation>
    </message>
    <message>
        <source>The room sees again.</source>
        <translation>Rummet ser igen.</translation>
    </message>
    <message>
        <source>The room goes on seeing what it sees now. Ctrl+Shift+F8 lets it follow again.</source>
        <translation>Bilden är fryst: rummet ser kvar det som visas nu. Ctrl+Shift+F8 låter den följa med igen.</translation>
    </message>
    <message>
        <source>The room follows again.</source>
        <translation>Rummets bild följer med igen.</translation>
    </message>
    <message>
        <source>Blank what the room sees, or show it again</source>
        <translation>Släck det rummet ser, eller visa igen</translation>
    </message>
    <message>
        <source>Open or close the room&apos;s window</source>
        <translation>Öppna eller stäng rummets fönster</translation>
    </message>
    <message>
        <source>This window and the room&apos;s change screens</source>
        <translation>Byt skärm mellan sidan och rummets fönster</translation>
    </message>
    <message>
        <source>Freeze what the room sees, or let it follow again</source>
        <translation>Frys det rummet ser, eller låt det följa med</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoomCard</name>
    <message>
        <source>More for the room</source>
        <translation>Mer för rummet</translation>
    </message>
    <message>
        <source>The screens are mirrored</source>
        <translation>Speglade skärmar</translation>
    </message>
    <message>
        <source>The room: blank</source>
        <translation>Rummet: släckt</translation>
    </message>
    <message>
        <source>The room: frozen</source>
        <translation>Rummet: fryst</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Rummet ser</translation>
    </message>
    <message>
        <source>The room would see</source>
        <translation>Rummet skulle se</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the room&apos;s window (Shift+F8)</source>
        <translation>Öppna rummets fönster (Shift+F8)</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
    <message>
        <source>Show the room again (F8)</source>
        <translation>Visa för rummet igen (F8)</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Släck</translation>
    </message>
    <message>
        <source>Blank what the room sees (F8)</source>
        <translation>Släck det rummet ser (F8)</translation>
    </message>
    <message>
        <source>A text of the moment for the room</source>
        <translation>En text till rummet just nu</translation>
    </message>
    <message>
        <source>Safe view: nothing private on this page</source>
        <translation>Säker vy: inget privat på den här sidan</translation>
    </message>
    <message>
        <source>The room&apos;s time: as the item suggests</source>
        <translation>Rummets tid: som punkten föreslår</translation>
    </message>
    <message>
        <source>The room&apos;s time: shown</source>
        <translation>Rummets tid: visas</translation>
    </message>
    <message>
        <source>The room&apos;s time: hidden</source>
        <translation>Rummets tid: dold</translation>
    </message>
    <message>
        <source>The room&apos;s time: only colours</source>
        <translation>Rummets tid: bara färger</translation>
    </message>
    <message>
        <source>Show the room the share of voice, or take it away</source>
        <translation>Visa talartid och närvaro för rummet, eller ta bort</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoomMenu</name>
    <message>
        <source>A text of the moment…</source>
        <translation>En text till rummet just nu …</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ändra texten …</translation>
    </message>
    <message>
        <source>Take the text away</source>
        <translation>Ta bort texten</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>Frys bilden</translation>
    </message>
    <message>
        <source>Share of voice, side by side</source>
        <translation>Talartid och närvaro, per sida</translation>
    </message>
    <message>
        <source>A clicker works on every page</source>
        <translation>Klickern fungerar på alla sidor</translation>
    </message>
    <message>
        <source>Safe view</source>
        <translation>Säker vy</translation>
    </message>
    <message>
        <source>Close the room&apos;s window</source>
        <translation>Stäng rummets fönster</translation>
    </message>
    <message>
        <source>Open the room&apos;s window</source>
        <translation>Öppna rummets fönster</translation>
    </message>
    <message>
        <source>Where the room sees it</source>
        <translation>Var rummet ser det</translation>
    </message>
    <message>
        <source>%1 (this page is here)</source>
        <comment>a screen&apos;s name and size</comment>
        <translation>%1 (den här sidan visas där)</translation>
    </message>
    <message>
        <source>An ordinary window</source>
        <translation>Ett vanligt fönster</translation>
    </message>
    <message>
        <source>Change screens</source>
        <translation>Byt skärm</translation>
    </message>
    <message>
        <source>Time for the room</source>
        <translation>Tid för rummet</translation>
    </message>
    <message>
        <source>As the item suggests</source>
        <translation>Som punkten föreslår</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dold</translation>
    </message>
    <message>
        <source>Only colours</source>
        <translation>Bara färger</translation>
    </message>
    <message>
        <source>The room&apos;s theme</source>
        <translation>Rummets tema</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Som det här fönstret</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoomScreens</name>
    <message>
        <source>The screens show the same picture: the room sees this page. Shift+F11 hides what is private.</source>
        <translation>Skärmarna visar samma bild: rummet ser den här sidan. Shift+F11 döljer det som är privat.</translation>
    </message>
    <message>
        <source>There is one screen only. If the room sees it, Shift+F11 hides what is private.</source>
        <translation>Det finns bara en skärm. Om rummet ser den döljer Shift+F11 det som är privat.</translation>
    </message>
    <message>
        <source>The screen is back: the room sees it again.</source>
        <translation>Skärmen är tillbaka: rummet ser den igen.</translation>
    </message>
    <message>
        <source>The room&apos;s screen is gone. What it showed is a window of its own now.</source>
        <translation>Rummets skärm är borta. Det den visade ligger nu i ett eget fönster.</translation>
    </message>
    <message>
        <source>There is no other screen to fill.</source>
        <translation>Det finns ingen annan skärm att fylla.</translation>
    </message>
    <message>
        <source>There is no other screen to change places with.</source>
        <translation>Det finns ingen annan skärm att byta plats med.</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoomTextSheet</name>
    <message>
        <source>A text of the moment for the room</source>
        <translation>En text till rummet just nu</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Visa för rummet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Text for the room</source>
        <translation>Text till rummet</translation>
    </message>
    <message>
        <source>Talk two and two for five minutes.</source>
        <translation>Prata två och två i fem minuter.</translation>
    </message>
    <message>
        <source>Shown in place of the question until you take it away. Shift+Enter breaks the line.</source>
        <translation>Visas i stället för frågan tills du tar bort den. Shift+Enter gör ny rad.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>In the text: %1. Enter once more shows it anyway.</source>
        <translation>I texten: %1. Enter en gång till visar den ändå.</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Visa ändå</translation>
    </message>
    <message>
        <source>The room sees another session, which is going on. Nothing has been shown.</source>
        <translation>Rummet ser en annan träff som pågår. Inget har visats.</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundList</name>
    <message>
        <source>next</source>
        <comment>who speaks after this one</comment>
        <translation>härnäst</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>did not want to speak in the round</comment>
        <translation>pass</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundModel</name>
    <message>
        <source>%1, passed</source>
        <translation>%1, sa pass</translation>
    </message>
    <message>
        <source>%1, spoke %2</source>
        <translation>%1, talade %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundPanel</name>
    <message>
        <source>End the round</source>
        <translation>Avsluta rundan</translation>
    </message>
    <message>
        <source>Says pass</source>
        <translation>Säger pass</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 sekunder</translation>
    </message>
    <message>
        <source>Left in the go-round</source>
        <translation>Kvar i rundan</translation>
    </message>
    <message>
        <source>Have spoken in the go-round</source>
        <translation>Har talat i rundan</translation>
    </message>
    <message>
        <source>Round the table</source>
        <translation>Laget runt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Order of those who are left</source>
        <translation>Ordning för dem som är kvar</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 sekunder till</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Have spoken</source>
        <translation>Har talat</translation>
    </message>
    <message>
        <source>Time per person is shown now and not kept. What is kept is time per perspective.</source>
        <translation>Tid per person visas bara nu och sparas inte. Det som sparas är tid per perspektiv.</translation>
    </message>
    <message>
        <source>In the go-round</source>
        <translation>I laget runt</translation>
    </message>
    <message>
        <source>The next one has the floor</source>
        <translation>Nästa får ordet</translation>
    </message>
    <message>
        <source>Earlier in the go-round</source>
        <translation>Tidigare i rundan</translation>
    </message>
    <message>
        <source>Later in the go-round</source>
        <translation>Senare i rundan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many in the go-round have had the floor</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 have had the floor</source>
        <translation>%1 av %2 har haft ordet</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have spoken</source>
        <translation>
            <numerusform>%n har talat</numerusform>
            <numerusform>%n har talat</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Har ordet</translation>
    </message>
    <message>
        <source>The round is done</source>
        <translation>Rundan är klar</translation>
    </message>
    <message>
        <source>The round is about to begin</source>
        <translation>Rundan ska börja</translation>
    </message>
    <message>
        <source>Everybody has been asked</source>
        <translation>Alla har fått frågan</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is done</source>
        <translation>Alla är klara</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Börja: %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>kvar av %1</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>var</translation>
    </message>
    <message>
        <source>The round is done at %1</source>
        <translation>Rundan klar %1</translation>
    </message>
    <message>
        <source>As we sit</source>
        <translation>Som vi sitter</translation>
    </message>
    <message>
        <source>One from each side in turn</source>
        <translation>En från varje sida i tur</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Slumpad</translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundRing</name>
    <message numerus="yes">
        <source>%n of %1 left in the go-round</source>
        <translation>
            <numerusform>%n av %1 kvar i rundan</numerusform>
            <numerusform>%n av %1 kvar i rundan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundSheet</name>
    <message>
        <source>Round the table</source>
        <translation>Laget runt</translation>
    </message>
    <message>
        <source>What is everyone asked? (may be left empty)</source>
        <translation>Vad frågas alla? (får lämnas tomt)</translation>
    </message>
    <message>
        <source>What is everyone asked?</source>
        <translation>Vad frågas alla?</translation>
    </message>
    <message>
        <source>As we sit</source>
        <translation>Som vi sitter</translation>
    </message>
    <message>
        <source>One from each side in turn</source>
        <translation>En från varje sida i tur</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Slumpad</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation>Tid för var och en</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>var</translation>
    </message>
    <message>
        <source>Who takes part? Space takes somebody in or out.</source>
        <translation>Vilka är med? Mellanslag tar med eller bort.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka är med</translation>
    </message>
    <message>
        <source>Lay out the round</source>
        <translation>Lägg upp rundan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write the time as 90 seconds or as 1:30.</source>
        <translation>Skriv tiden som 90 sekunder eller som 1:30.</translation>
    </message>
    <message>
        <source>The session has no list of participants yet, so there is nobody to go round.</source>
        <translation>Träffen har ingen deltagarlista ännu, så det finns ingen att gå runt till.</translation>
    </message>
    <message>
        <source>Choose at least one who takes part.</source>
        <translation>Välj minst en som är med.</translation>
    </message>
</context>
<context>
    <name>kring::ui::SafeView</name>
    <message>
        <source>Safe view: notes, dots and the queue are hidden here. Shift+F11 brings them back.</source>
        <translation>Säker vy: anteckningar, prickar och talarkö är dolda här. Shift+F11 tar fram dem.</translation>
    </message>
</context>
<context>
    <name>kring::ui::SaveFormatSheet</name>
    <message>
        <source>Save as a format</source>
        <translation>Spara som upplägg</translation>
    </message>
    <message>
        <source>The agenda, its questions, the kinds of note and the ground rules. Nothing that anybody has said goes with it.</source>
        <translation>Agendan med sina frågor, slagen av anteckning och samtalsreglerna. Inget som någon har sagt följer med.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Vad det heter</translation>
    </message>
    <message>
        <source>Save the format</source>
        <translation>Spara upplägget</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kring::ui::SeriesHead</name>
    <message>
        <source>Edit the series</source>
        <translation>Ändra serien</translation>
    </message>
    <message>
        <source>Overarching theme</source>
        <translation>Övergripande tema</translation>
    </message>
    <message>
        <source>Common goal</source>
        <translation>Gemensamt mål</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Hållna träffar</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>sessions</comment>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Öppna frågor</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Inte skrivet än</translation>
    </message>
</context>
<context>
    <name>kring::ui::SeriesPage</name>
    <message>
        <source>Plan the next session</source>
        <translation>Planera nästa träff</translation>
    </message>
    <message>
        <source>Edit the series</source>
        <translation>Ändra serien</translation>
    </message>
    <message>
        <source>What the session builds on</source>
        <translation>Vad träffen bygger på</translation>
    </message>
    <message>
        <source>Write in the log</source>
        <translation>Skriv i loggen</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Hela loggen</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>En annan serie</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny serie</translation>
    </message>
    <message>
        <source>Deleted from the log. Ctrl+Z brings it back.</source>
        <translation>Borttaget ur loggen. Ctrl+Z hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>Sessions that build on one another make a series: its questions keep their road, and what happens between the sessions is written down month by month.</source>
        <translation>Träffar som bygger på varandra blir en serie: frågorna behåller sin väg, och det som händer mellan träffarna skrivs upp månad för månad.</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>Vilken serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
</context>
<context>
    <name>kring::ui::SeriesSheet</name>
    <message>
        <source>Edit the series</source>
        <translation>Ändra serien</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny serie</translation>
    </message>
    <message>
        <source>What the series is called</source>
        <translation>Vad serien heter</translation>
    </message>
    <message>
        <source>Overarching theme</source>
        <translation>Övergripande tema</translation>
    </message>
    <message>
        <source>Common goal</source>
        <translation>Gemensamt mål</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Ingår i programmet</translation>
    </message>
    <message>
        <source>Description, for those who are to come</source>
        <translation>Beskrivning, för den som ska komma</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write what the series is called.</source>
        <translation>Skriv vad serien heter.</translation>
    </message>
</context>
<context>
    <name>kring::ui::SessionAxis</name>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>The line&apos;s colour: who raised it</source>
        <translation>Linjens färg: vem som väckte den</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
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
    <message>
        <source>Soft sound when time is up</source>
        <translation>Mjukt ljud när tiden är slut</translation>
    </message>
    <message>
        <source>A clicker works on every page</source>
        <translation>Klickern fungerar på alla sidor</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Märk felstavade ord</translation>
    </message>
    <message>
        <source>Mark misspelt words (no dictionary)</source>
        <translation>Märk felstavade ord (ordlista saknas)</translation>
    </message>
</context>
<context>
    <name>kring::ui::ShareSheet</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textfiler (*.txt)</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Spara inbjudan</translation>
    </message>
    <message>
        <source>Share the invitation</source>
        <translation>Dela inbjudan</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Den här träffen</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>Hela serien</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Vad som delas</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Inbjudans språk</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Webbsida …</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderfil …</translation>
    </message>
    <message>
        <source>Text file…</source>
        <translation>Textfil …</translation>
    </message>
    <message>
        <source>The invitation as text</source>
        <translation>Inbjudan som text</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into a letter.</source>
        <translation>Texten är kopierad. Klistra in den i ett brev.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Choose another place and try again.</source>
        <translation>Det gick inte att skriva %1: %2. Välj en annan plats och försök igen.</translation>
    </message>
</context>
<context>
    <name>kring::ui::ShortTurnView</name>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Short turn %1 of %2</source>
        <translation>Inlägg %1 av %2</translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>whose short turn follows</comment>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>The last one</source>
        <comment>of the short turns</comment>
        <translation>Det sista</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the last short turn is over</comment>
        <translation>Klart</translation>
    </message>
    <message numerus="yes">
        <source>%n short turn(s)</source>
        <translation>
            <numerusform>%n kort inlägg</numerusform>
            <numerusform>%n korta inlägg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>the length of a short turn</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>%1: time to round off</source>
        <translation>%1: dags att avrunda</translation>
    </message>
</context>
<context>
    <name>kring::ui::ShortTurnsSheet</name>
    <message>
        <source>Short turns</source>
        <translation>Korta inlägg</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>an item and its minutes</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Whose turns? One a line</source>
        <translation>Vilkas inlägg? Ett per rad</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation>Minuter för vart och ett</translation>
    </message>
    <message>
        <source>Set short turns</source>
        <translation>Dela in i korta inlägg</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n inlägg</numerusform>
            <numerusform>%n inlägg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min of the item’s %2</source>
        <translation>%1 min av punktens %2</translation>
    </message>
    <message>
        <source>Write the minutes as 25, 90m, 1.5h or 1:30, a day at most.</source>
        <translation>Skriv minuterna som 25, 90m, 1,5h eller 1:30, högst ett dygn.</translation>
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
    <message>
        <source>On this page</source>
        <translation>På den här sidan</translation>
    </message>
    <message>
        <source>↑ and ↓ show the rest · Esc closes this</source>
        <translation>↑ och ↓ visar resten · Esc stänger</translation>
    </message>
</context>
<context>
    <name>kring::ui::ShowToRoomRow</name>
    <message>
        <source>Show to the room</source>
        <translation>Visa för rummet</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Visa ändå</translation>
    </message>
    <message>
        <source>Show the question to the room, or take it away</source>
        <translation>Visa frågan för rummet, eller ta bort den</translation>
    </message>
    <message>
        <source>chosen, no window is open</source>
        <translation>vald, inget fönster öppet</translation>
    </message>
    <message>
        <source>chosen, the room&apos;s window is blank</source>
        <translation>vald, men släckt</translation>
    </message>
    <message>
        <source>chosen, not seen yet</source>
        <translation>vald, syns inte än</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>no names in the text</source>
        <translation>inga namn i texten</translation>
    </message>
    <message>
        <source>in the text: %1</source>
        <comment>names, numbers and addresses</comment>
        <translation>i texten: %1</translation>
    </message>
</context>
<context>
    <name>kring::ui::SideRowsModel</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation>Kom tillbaka till</translation>
    </message>
</context>
<context>
    <name>kring::ui::SpeakerBar</name>
    <message>
        <source>Go round the table …</source>
        <translation>Laget runt …</translation>
    </message>
    <message>
        <source>Finished turns …</source>
        <translation>Talarturer …</translation>
    </message>
    <message>
        <source>Whoever speaks does so with help, or without</source>
        <translation>Den som talar gör det med stöd, eller utan</translation>
    </message>
    <message>
        <source>What is measured …</source>
        <translation>Vad som mäts …</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Nästa talare</translation>
    </message>
    <message>
        <source>End the turn</source>
        <translation>Avsluta turen</translation>
    </message>
    <message>
        <source>Speaking time is measured once the session has started (F5).</source>
        <translation>Talartid mäts när träffen har börjat (F5).</translation>
    </message>
    <message>
        <source>The session is over: no speaking time is measured.</source>
        <translation>Träffen är slut: ingen talartid mäts.</translation>
    </message>
</context>
<context>
    <name>kring::ui::SpeakerCard</name>
    <message>
        <source>Nobody is speaking</source>
        <translation>Ingen talar</translation>
    </message>
    <message>
        <source>%1 is speaking, with help</source>
        <translation>%1 talar, med stöd</translation>
    </message>
    <message>
        <source>%1 is speaking</source>
        <translation>%1 talar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>med stöd</translation>
    </message>
    <message>
        <source>speaking now</source>
        <translation>talar nu</translation>
    </message>
</context>
<context>
    <name>kring::ui::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Learn “%1”</source>
        <translation>Lär in ”%1”</translation>
    </message>
</context>
<context>
    <name>kring::ui::SuggestionSheet</name>
    <message>
        <source>nobody has said how long it is</source>
        <translation>ingen har sagt hur långt det är</translation>
    </message>
    <message>
        <source>there is no pass for its kind</source>
        <translation>det finns inget pass för den sorten</translation>
    </message>
    <message>
        <source>no room has so many minutes left</source>
        <translation>inget rum har så många minuter kvar</translation>
    </message>
    <message>
        <source>%1 is elsewhere at that time</source>
        <translation>%1 är någon annanstans då</translation>
    </message>
    <message>
        <source>only beside another one in another language</source>
        <translation>bara bredvid ett annat på ett annat språk</translation>
    </message>
    <message>
        <source>only at the same time as another one by video</source>
        <translation>bara samtidigt som ett annat på video</translation>
    </message>
    <message>
        <source>it comes by video, and the session is only on site</source>
        <translation>det är på video, och träffen är bara på plats</translation>
    </message>
    <message>
        <source>it may not be told</source>
        <translation>det får inte berättas</translation>
    </message>
    <message>
        <source>it cannot come directly after what it follows</source>
        <translation>det kan inte komma direkt efter det som det hör till</translation>
    </message>
    <message>
        <source>A suggested programme</source>
        <translation>Ett förslag till program</translation>
    </message>
    <message>
        <source>Without a place:</source>
        <translation>Utan plats:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing more can be placed.</source>
        <translation>Inget mer kan placeras.</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s) get a place. What has one already stays where it is.</source>
        <translation>
            <numerusform>%n bidrag får en plats. Det som redan har en stannar där det är.</numerusform>
            <numerusform>%n bidrag får en plats. Det som redan har en stannar där det är.</numerusform>
        </translation>
    </message>
    <message>
        <source>What gets a place, and what does not</source>
        <translation>Vad som får en plats, och vad som inte får det</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Ta förslaget</translation>
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
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
</context>
<context>
    <name>kring::ui::TurnModel</name>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 till %3, %4</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>med stöd</translation>
    </message>
</context>
<context>
    <name>kring::ui::TurnSheet</name>
    <message>
        <source>Finished turns</source>
        <translation>Talarturer</translation>
    </message>
    <message>
        <source>With help: interpreter, assistant or communication aid</source>
        <translation>Med stöd: tolk, assistent eller kommunikationshjälpmedel</translation>
    </message>
    <message>
        <source>Save the turn</source>
        <translation>Spara turen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Remove the turn</source>
        <translation>Ta bort turen</translation>
    </message>
    <message>
        <source>No turn has been measured and ended yet.</source>
        <translation>Ingen tur har mätts och avslutats ännu.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Write the times as hours, minutes and seconds: 09:41:20.</source>
        <translation>Skriv tiderna som timmar, minuter och sekunder: 09:41:20.</translation>
    </message>
    <message>
        <source>This turn is no longer there.</source>
        <translation>Den turen finns inte längre.</translation>
    </message>
    <message>
        <source>The turn would end before it begins.</source>
        <translation>Turen skulle sluta innan den börjar.</translation>
    </message>
    <message>
        <source>The turn would end later than now.</source>
        <translation>Turen skulle sluta senare än nu.</translation>
    </message>
    <message>
        <source>The turn that is running has begun by then.</source>
        <translation>Turen som pågår har börjat då.</translation>
    </message>
    <message>
        <source>Somebody else speaks then: %1, %2–%3.</source>
        <translation>Någon annan talar då: %1, %2–%3.</translation>
    </message>
</context>
<context>
    <name>kring::ui::VoicePanel</name>
    <message>
        <source>No speaking time has been measured yet</source>
        <translation>Ingen talartid har mätts ännu</translation>
    </message>
    <message>
        <source>Speaking time and presence</source>
        <translation>Talartid och närvaro</translation>
    </message>
    <message numerus="yes">
        <source>of %n measured minute(s)</source>
        <translation>
            <numerusform>av %n mätt minut</numerusform>
            <numerusform>av %n mätta minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the time, %3 of the presence</source>
        <translation>%1: %2 av tiden, %3 av närvaron</translation>
    </message>
    <message>
        <source>%1: %2 min, %3 against %4</source>
        <translation>%1: %2 min, %3 mot %4</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 min</translation>
    </message>
    <message>
        <source>%1 of the session was open conversation</source>
        <translation>%1 av träffen var öppet samtal</translation>
    </message>
    <message>
        <source>Voice and</source>
        <comment>before a tick and then: presence</comment>
        <translation>Talartid och</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>after: Voice and</comment>
        <translation>närvaro</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 öppet</translation>
    </message>
    <message>
        <source>vs %1</source>
        <comment>share of time, against share of presence</comment>
        <translation>mot %1</translation>
    </message>
    <message>
        <source>No speaking time has been measured yet. Press the key of the perspective that speaks, or give the floor from the queue.</source>
        <translation>Ingen talartid har mätts ännu. Tryck på knappen för det perspektiv som talar, eller ge ordet från kön.</translation>
    </message>
</context>
<context>
    <name>kring::ui::VoiceSheet</name>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>Kring keeps how long each perspective has spoken, and not who. How long each person speaks is shown while it lasts and then forgotten. The queue is emptied when the session ends.</source>
        <translation>Kring sparar hur länge varje perspektiv har talat, inte vem. Hur länge var och en talar visas medan det pågår och glöms sedan. Talarkön töms när träffen slutar.</translation>
    </message>
    <message>
        <source>Keep the time of each person in this session</source>
        <translation>Spara varje persons tid i den här träffen</translation>
    </message>
    <message>
        <source>With this on, the file says which person each turn was, and for how long. Tell the participants before you use it. When it is turned off again, the turns so far forget who it was.</source>
        <translation>När det är på står det i filen vilken person som talade och hur länge. Berätta det för deltagarna innan du slår på det. När det slås av igen tas uppgiften om vem som talade bort ur de turer som finns.</translation>
    </message>
</context>
</TS>
