<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CharterWords</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coherent dates, %n months</source>
        <translation>
            <numerusform>Coherent dates, %n month</numerusform>
            <numerusform>Coherent dates, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of public money over %n years; a convention is needed (décret 2001-495)</source>
        <translation>
            <numerusform>%1: %2 of public money over %n year; a convention is needed (décret 2001-495)</numerusform>
            <numerusform>%1: %2 of public money over %n years; a convention is needed (décret 2001-495)</numerusform>
        </translation>
    </message>
</context>
</TS>
