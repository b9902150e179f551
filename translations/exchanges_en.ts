<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>etabli::ToSendModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::ToSendPane</name>
    <message numerus="yes">
        <source>%n change(s) that the shared base does not have yet, by record. They leave with the next archive; Enter opens a record.</source>
        <translation>
            <numerusform>%n change that the shared base does not have yet. It leaves with the next archive; Enter opens the record.</numerusform>
            <numerusform>%n changes that the shared base does not have yet, by record. They leave with the next archive; Enter opens a record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::OverviewPane</name>
    <message numerus="yes">
        <source>%n change(s) to pass on: the shared base does not have them yet.</source>
        <translation>
            <numerusform>%n change to pass on: the shared base does not have them yet.</numerusform>
            <numerusform>%n changes to pass on: the shared base does not have them yet.</numerusform>
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
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n change received</numerusform>
            <numerusform>%n changes received</numerusform>
        </translation>
    </message>
</context>
</TS>
