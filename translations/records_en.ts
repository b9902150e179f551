<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>CommitmentsSpec</name>
        <message numerus="yes">
            <source>%n commitment(s)</source>
            <translation>
                <numerusform>%n commitment</numerusform>
                <numerusform>%n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n commitment(s)</source>
            <translation>
                <numerusform>Filter this commitment</numerusform>
                <numerusform>Filter these %n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s) chosen of %1</source>
            <translation>
                <numerusform>%n commitment chosen of %1</numerusform>
                <numerusform>%n commitments chosen of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>late by %n day(s)</source>
            <translation>
                <numerusform>late by %n day</numerusform>
                <numerusform>late by %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContactsSpec</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n contact(s)</source>
            <translation>
                <numerusform>Filter this contact</numerusform>
                <numerusform>Filter these %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) chosen of %1</source>
            <translation>
                <numerusform>%n contact chosen of %1</numerusform>
                <numerusform>%n contacts chosen of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrteSpec</name>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contract</numerusform>
                <numerusform>%n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n contract(s)</source>
            <translation>
                <numerusform>Filter this contract</numerusform>
                <numerusform>Filter these %n contracts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) chosen of %1</source>
            <translation>
                <numerusform>%n contract chosen of %1</numerusform>
                <numerusform>%n contracts chosen of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingsSpec</name>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n meeting(s)</source>
            <translation>
                <numerusform>Filter this meeting</numerusform>
                <numerusform>Filter these %n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) chosen of %1</source>
            <translation>
                <numerusform>%n meeting chosen of %1</numerusform>
                <numerusform>%n meetings chosen of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesSpec</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n note(s)</source>
            <translation>
                <numerusform>Filter this note</numerusform>
                <numerusform>Filter these %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) chosen of %1</source>
            <translation>
                <numerusform>%n note chosen of %1</numerusform>
                <numerusform>%n notes chosen of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationsSpec</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n organisation(s)</source>
            <translation>
                <numerusform>Filter this organisation</numerusform>
                <numerusform>Filter these %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) chosen of %1</source>
            <translation>
                <numerusform>%n organisation chosen of %1</numerusform>
                <numerusform>%n organisations chosen of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartnershipsSpec</name>
        <message numerus="yes">
            <source>%n partnership(s)</source>
            <translation>
                <numerusform>%n partnership</numerusform>
                <numerusform>%n partnerships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n partnership(s)</source>
            <translation>
                <numerusform>Filter this partnership</numerusform>
                <numerusform>Filter these %n partnerships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partnership(s) chosen of %1</source>
            <translation>
                <numerusform>%n partnership chosen of %1</numerusform>
                <numerusform>%n partnerships chosen of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Amount of the %n partnership(s): %1</source>
            <translation>
                <numerusform>Amount of the partnership: %1</numerusform>
                <numerusform>Amount of the %n partnerships: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PracticesSpec</name>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n practice</numerusform>
                <numerusform>%n practices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n practice(s)</source>
            <translation>
                <numerusform>Filter this practice</numerusform>
                <numerusform>Filter these %n practices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s) chosen of %1</source>
            <translation>
                <numerusform>%n practice chosen of %1</numerusform>
                <numerusform>%n practices chosen of %1</numerusform>
            </translation>
        </message>
    </context>
        </TS>
