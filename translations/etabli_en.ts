<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ConflictViews</name>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two texts, %n difference(s)</source>
        <translation>
            <numerusform>Two texts, %n difference</numerusform>
            <numerusform>Two texts, %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
        <source>%n archive(s) wait for an earlier one that has not come.</source>
        <translation>
            <numerusform>%n archive waits for an earlier one that has not come.</numerusform>
            <numerusform>%n archives wait for an earlier one that has not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSpec</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter these %n project(s)</source>
        <translation>
            <numerusform>Filter this project</numerusform>
            <numerusform>Filter these %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) chosen of %1</source>
        <translation>
            <numerusform>%n project chosen of %1</numerusform>
            <numerusform>%n projects chosen of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Budget of the %n project(s): %1</source>
        <translation>
            <numerusform>Budget of the project: %1</numerusform>
            <numerusform>Budget of the %n projects: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::ConflictStrip</name>
    <message numerus="yes">
        <source>%n value(s) stand here: keep one, or type another in the field.</source>
        <translation>
            <numerusform>%n value stands here: keep it, or type another in the field.</numerusform>
            <numerusform>%n values stand here: keep one, or type another in the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::DueCard</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late commitment(s), older.</source>
        <translation>
            <numerusform>%n more late commitment, older.</numerusform>
            <numerusform>%n more late commitments, older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without contact for three years</source>
        <translation>
            <numerusform>%n contact without contact for three years</numerusform>
            <numerusform>%n contacts without contact for three years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to inform</source>
        <translation>
            <numerusform>%n person to inform</numerusform>
            <numerusform>%n people to inform</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::ListPanel</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::PreparePanel</name>
    <message numerus="yes">
        <source>%n attachment(s) did not fit in it.</source>
        <translation>
            <numerusform>%n attachment did not fit in it.</numerusform>
            <numerusform>%n attachments did not fit in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::ReceivePanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are already known.</source>
        <translation>
            <numerusform>%n other is already known.</numerusform>
            <numerusform>%n others are already known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would have to be settled, without hurry.</source>
        <translation>
            <numerusform>%n conflict would have to be settled, without hurry.</numerusform>
            <numerusform>%n conflicts would have to be settled, without hurry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were already known.</source>
        <translation>
            <numerusform>%n other was already known.</numerusform>
            <numerusform>%n others were already known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) came with it.</source>
        <translation>
            <numerusform>%n attachment came with it.</numerusform>
            <numerusform>%n attachments came with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of this space had written under the same numbers: %n of your changes got new ones. Nothing is lost.</source>
        <translation>
            <numerusform>A copy of this space had written under the same numbers: %n of your changes got a new one. Nothing is lost.</numerusform>
            <numerusform>A copy of this space had written under the same numbers: %n of your changes got new ones. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle; both versions are kept.</source>
        <translation>
            <numerusform>%n conflict to settle; both versions are kept.</numerusform>
            <numerusform>%n conflicts to settle; both versions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) are still kept aside.</source>
        <translation>
            <numerusform>%n archive is still kept aside.</numerusform>
            <numerusform>%n archives are still kept aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::ReceivedPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) opened</source>
        <translation>
            <numerusform>%n conflict opened</numerusform>
            <numerusform>%n conflicts opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would be put back as before, on %1.</source>
        <translation>
            <numerusform>%n value would be put back as before, on %1.</numerusform>
            <numerusform>%n values would be put back as before, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since would be left alone.</source>
        <translation>
            <numerusform>%n value changed since would be left alone.</numerusform>
            <numerusform>%n values changed since would be left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as before.</source>
        <translation>
            <numerusform>%n value is as before.</numerusform>
            <numerusform>%n values are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since were left alone.</source>
        <translation>
            <numerusform>%n value changed since was left alone.</numerusform>
            <numerusform>%n values changed since were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::RecordListModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::RecordPane</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::ResumeCard</name>
    <message numerus="yes">
        <source>%n field note(s) belong to no alliance</source>
        <translation>
            <numerusform>%n field note belongs to no alliance</numerusform>
            <numerusform>%n field notes belong to no alliance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) begun and left open</source>
        <translation>
            <numerusform>%n record begun and left open</numerusform>
            <numerusform>%n records begun and left open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::TermModel</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::WordsPage</name>
    <message numerus="yes">
        <source>%1, %n word(s)</source>
        <translation>
            <numerusform>%1, %n word</numerusform>
            <numerusform>%1, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::FilingPane</name>
    <message numerus="yes">
        <source>the %n last note(s)</source>
        <translation>
            <numerusform>the %n last note</numerusform>
            <numerusform>the %n last notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to file</source>
        <translation>
            <numerusform>%n note to file</numerusform>
            <numerusform>%n notes to file</numerusform>
        </translation>
    </message>
</context>
</TS>
