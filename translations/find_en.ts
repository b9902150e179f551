<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>etabli::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n pair(s)</source>
        <translation>
            <numerusform>The first pair</numerusform>
            <numerusform>The first %n pairs</numerusform>
        </translation>
    </message>
</context>
</TS>
