<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>RecordRows</name>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 and %n other</numerusform>
                <numerusform>%1 and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::ListPanel</name>
            <message numerus="yes">
            <source>%n record(s) deleted</source>
            <translation>
                <numerusform>%n record deleted</numerusform>
                <numerusform>%n records deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) brought back</source>
            <translation>
                <numerusform>%n record brought back</numerusform>
                <numerusform>%n records brought back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) edited</source>
            <translation>
                <numerusform>%n record edited</numerusform>
                <numerusform>%n records edited</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::MultiEditDialog</name>
        <message numerus="yes">
            <source>Edit %n record(s) together</source>
            <translation>
                <numerusform>Edit %n record</numerusform>
                <numerusform>Edit %n records together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) change.</source>
            <translation>
                <numerusform>%n record changes.</numerusform>
                <numerusform>%n records change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) need no change.</source>
            <translation>
                <numerusform>%n record needs no change.</numerusform>
                <numerusform>%n records need no change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n are shown.</source>
            <translation>
                <numerusform>The first one is shown.</numerusform>
                <numerusform>The first %n are shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) deleted meanwhile and left alone: %1.</source>
            <translation>
                <numerusform>%n record deleted meanwhile and left alone: %1.</numerusform>
                <numerusform>%n records deleted meanwhile and left alone: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %n record(s)</source>
            <translation>
                <numerusform>Edit %n record</numerusform>
                <numerusform>Edit %n records</numerusform>
            </translation>
        </message>
    </context>
</TS>
