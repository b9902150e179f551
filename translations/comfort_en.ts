<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>etabli::BackupCard</name>
    <message numerus="yes">
        <source>Last backup %1: %n record(s), %2.</source>
        <translation>
            <numerusform>Last backup %1: %n record, %2.</numerusform>
            <numerusform>Last backup %1: %n records, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n record(s)</source>
        <translation>
            <numerusform> · %n record</numerusform>
            <numerusform> · %n records</numerusform>
        </translation>
    </message>
</context>
</TS>
