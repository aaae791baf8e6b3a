<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaLine</name>
    <message numerus="yes">
        <source>%n item(s) done</source>
        <translation>
            <numerusform>%n item done</numerusform>
            <numerusform>%n items done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>agenda items folded away</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arena</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <comment>until we start</comment>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to speak</source>
        <translation>
            <numerusform>%n left to speak</numerusform>
            <numerusform>%n left to speak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesTexts</name>
    <message numerus="yes">
        <source>Open in %n session(s)</source>
        <translation>
            <numerusform>Open in %n session</numerusform>
            <numerusform>Open in %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::AgendaPanel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::ArenaBoard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::BudgetCard</name>
    <message numerus="yes">
        <source>%n item(s) cannot begin on time</source>
        <translation>
            <numerusform>%n item cannot begin on time</numerusform>
            <numerusform>%n items cannot begin on time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::CarriedCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::DiscussionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::FloorFoot</name>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::FloorPanel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::FrameCard</name>
    <message numerus="yes">
        <source>%n perspective(s)</source>
        <translation>
            <numerusform>%n perspective</numerusform>
            <numerusform>%n perspectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::ImportSheet</name>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal identity numbers are not read in (%n row(s) had one)</source>
        <translation>
            <numerusform>Personal identity numbers are not read in (%n row had one)</numerusform>
            <numerusform>Personal identity numbers are not read in (%n rows had one)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::InviteChosenSheet</name>
    <message numerus="yes">
        <source>Invite %n person(s)</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is on the list already.</source>
        <translation>
            <numerusform>%n of them is on the list already.</numerusform>
            <numerusform>%n of them are on the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited to %1</source>
        <translation>
            <numerusform>%n invited to %1</numerusform>
            <numerusform>%n invited to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::InviteSheet</name>
    <message numerus="yes">
        <source>Invite %n person(s)</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::JoinSheet</name>
    <message numerus="yes">
        <source>Join %n entries into one</source>
        <translation>
            <numerusform>Join %n entry into one</numerusform>
            <numerusform>Join %n entries into one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::LiveBar</name>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::LogModel</name>
    <message numerus="yes">
        <source>%n do it there</source>
        <comment>a place that has taken something up</comment>
        <translation>
            <numerusform>%n does it there</numerusform>
            <numerusform>%n do it there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::MergeBar</name>
    <message numerus="yes">
        <source>“%1” is put under “%2”, together %n dot(s).</source>
        <translation>
            <numerusform>“%1” is put under “%2”, together %n dot.</numerusform>
            <numerusform>“%1” is put under “%2”, together %n dots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::NextSessionCard</name>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have answered</source>
        <translation>
            <numerusform>%1 of %n have answered</numerusform>
            <numerusform>%1 of %n have answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting</source>
        <translation>
            <numerusform>%n question waiting</numerusform>
            <numerusform>%n questions waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::NextSessionSheet</name>
    <message numerus="yes">
        <source>%n carried question(s)</source>
        <translation>
            <numerusform>%n carried question</numerusform>
            <numerusform>%n carried questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteDesk</name>
    <message numerus="yes">
        <source>%n unsorted</source>
        <translation>
            <numerusform>%n unsorted</numerusform>
            <numerusform>%n unsorted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::NoteTaker</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::OnTimeSheet</name>
    <message numerus="yes">
        <source>%n minute(s) can be won from what is left. Breaks, fixed starts and the pulse keep their time.</source>
        <translation>
            <numerusform>%n minute can be won from what is left. Breaks, fixed starts and the pulse keep their time.</numerusform>
            <numerusform>%n minutes can be won from what is left. Breaks, fixed starts and the pulse keep their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more could not be found.</source>
        <translation>
            <numerusform>%n more minute could not be found.</numerusform>
            <numerusform>%n more minutes could not be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::PeopleFoot</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n removed from the register. Sessions keep their words.</source>
        <translation>
            <numerusform>%n removed from the register. Sessions keep their words.</numerusform>
            <numerusform>%n removed from the register. Sessions keep their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the register</source>
        <translation>
            <numerusform>%n in the register</numerusform>
            <numerusform>%n in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::PlanModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundPanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have spoken</source>
        <translation>
            <numerusform>%n has spoken</numerusform>
            <numerusform>%n have spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::RoundRing</name>
    <message numerus="yes">
        <source>%n of %1 left in the go-round</source>
        <translation>
            <numerusform>%n of %1 left in the go-round</numerusform>
            <numerusform>%n of %1 left in the go-round</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::ShortTurnView</name>
    <message numerus="yes">
        <source>%n short turn(s)</source>
        <translation>
            <numerusform>%n short turn</numerusform>
            <numerusform>%n short turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::ShortTurnsSheet</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::SuggestionSheet</name>
    <message numerus="yes">
        <source>%n contribution(s) get a place. What has one already stays where it is.</source>
        <translation>
            <numerusform>%n contribution gets a place. What has one already stays where it is.</numerusform>
            <numerusform>%n contributions get a place. What has one already stays where it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kring::ui::VoicePanel</name>
    <message numerus="yes">
        <source>of %n measured minute(s)</source>
        <translation>
            <numerusform>of %n measured minute</numerusform>
            <numerusform>of %n measured minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
