<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>CharterSpec</name>
        <message numerus="yes">
            <source>%n charter(s)</source>
            <translation>
                <numerusform>%n charter</numerusform>
                <numerusform>%n charters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n charter(s)</source>
            <translation>
                <numerusform>Filter this charter</numerusform>
                <numerusform>Filter these %n charters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charter(s) chosen of %1</source>
            <translation>
                <numerusform>%n charter chosen of %1</numerusform>
                <numerusform>%n charters chosen of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parties</source>
            <translation>
                <numerusform>%n party</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::ChecksPane</name>
        <message numerus="yes">
            <source>And %n other(s).</source>
            <translation>
                <numerusform>And %n other.</numerusform>
                <numerusform>And %n others.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::OutlineModel</name>
        <message numerus="yes">
            <source>%n thing(s) block</source>
            <translation>
                <numerusform>%n thing blocks</numerusform>
                <numerusform>%n things block</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>%n thing to check</numerusform>
                <numerusform>%n things to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::PreviewPane</name>
        <message numerus="yes">
            <source>%n point(s) block.</source>
            <translation>
                <numerusform>One point blocks.</numerusform>
                <numerusform>%n points block.</numerusform>
            </translation>
        </message>
    </context>
</TS>
