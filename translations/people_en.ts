<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>etabli::RightsTab</name>
        <message numerus="yes">
            <source>%n record(s) that name them stay and show an erased person.</source>
            <translation>
                <numerusform>%n record that names them stays and shows an erased person.</numerusform>
                <numerusform>%n records that name them stay and show an erased person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) may hold their name: read them again after the erasure.</source>
            <translation>
                <numerusform>%n text may hold their name: read it again after the erasure.</numerusform>
                <numerusform>%n texts may hold their name: read them again after the erasure.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them until replaced; put back, they forget them again.</source>
            <translation>
                <numerusform>%n backup still holds them until it is replaced; put back, it forgets them again.</numerusform>
                <numerusform>%n backups still hold them until they are replaced; put back, they forget them again.</numerusform>
            </translation>
        </message>
    </context>
</TS>
