<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DashboardCharts</name>
        <message numerus="yes">
            <source>%n more in the table</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%n more in the table</numerusform>
                <numerusform>%n more in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s)</source>
            <translation>
                <numerusform>%n alliance</numerusform>
                <numerusform>%n alliances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each of the %n alliance(s) is in one row: rows and total agree.</source>
            <translation>
                <numerusform>The one alliance is in one row: rows and total agree.</numerusform>
                <numerusform>Each of the %n alliances is in one row: rows and total agree.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presence(s) lie outside: a row that straddles the border counts its whole ground.</source>
            <translation>
                <numerusform>%n presence lies outside: a row that straddles the border counts its whole ground.</numerusform>
                <numerusform>%n presences lie outside: a row that straddles the border counts its whole ground.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) placed on the whole territory are in no row.</source>
            <translation>
                <numerusform>%n alliance placed on the whole territory is in no row.</numerusform>
                <numerusform>%n alliances placed on the whole territory are in no row.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) without main SDG are in the totals only.</source>
            <translation>
                <numerusform>%n alliance without main SDG is in the totals only.</numerusform>
                <numerusform>%n alliances without main SDG are in the totals only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partnership(s)</source>
            <translation>
                <numerusform>%n partnership</numerusform>
                <numerusform>%n partnerships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) begun</source>
            <translation>
                <numerusform>%n alliance begun</numerusform>
                <numerusform>%n alliances begun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n before %1</source>
            <comment>alliances</comment>
            <translation>
                <numerusform>%n before %1</numerusform>
                <numerusform>%n before %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n after %1</source>
            <comment>alliances</comment>
            <translation>
                <numerusform>%n after %1</numerusform>
                <numerusform>%n after %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a start</source>
            <comment>alliances</comment>
            <translation>
                <numerusform>%n without a start</numerusform>
                <numerusform>%n without a start</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardSheet</name>
        <message numerus="yes">
            <source>alliance(s)</source>
            <comment>under their number</comment>
            <translation>
                <numerusform>alliance</numerusform>
                <numerusform>alliances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n begun within a year</source>
            <translation>
                <numerusform>%n begun within a year</numerusform>
                <numerusform>%n begun within a year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>partnership(s)</source>
            <comment>under their number</comment>
            <translation>
                <numerusform>partnership</numerusform>
                <numerusform>partnerships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>organisation(s)</source>
            <comment>under their number</comment>
            <translation>
                <numerusform>organisation</numerusform>
                <numerusform>organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies) among them</source>
            <translation>
                <numerusform>%n company among them</numerusform>
                <numerusform>%n companies among them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unknown for %n alliance(s)</source>
            <translation>
                <numerusform>Unknown for %n alliance</numerusform>
                <numerusform>Unknown for %n alliances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s)</source>
            <translation>
                <numerusform>%n alliance</numerusform>
                <numerusform>%n alliances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) of %1</source>
            <translation>
                <numerusform>%n alliance of %1</numerusform>
                <numerusform>%n alliances of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stage(s)</source>
            <translation>
                <numerusform>%n stage</numerusform>
                <numerusform>%n stages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SDG(s)</source>
            <translation>
                <numerusform>%n SDG</numerusform>
                <numerusform>%n SDGs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n type(s)</source>
            <translation>
                <numerusform>%n type</numerusform>
                <numerusform>%n types</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TerritoryWords</name>
        <message numerus="yes">
            <source>Median of the %n region(s)</source>
            <translation>
                <numerusform>Median of the region</numerusform>
                <numerusform>Median of the %n regions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n department(s)</source>
            <translation>
                <numerusform>Median of the department</numerusform>
                <numerusform>Median of the %n departments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n intercommunality(ies)</source>
            <translation>
                <numerusform>Median of the intercommunality</numerusform>
                <numerusform>Median of the %n intercommunalities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n commune(s)</source>
            <translation>
                <numerusform>Median of the commune</numerusform>
                <numerusform>Median of the %n communes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n territory(ies)</source>
            <translation>
                <numerusform>Median of the territory</numerusform>
                <numerusform>Median of the %n territories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) without alliance</source>
            <translation>
                <numerusform>%n region without alliance</numerusform>
                <numerusform>%n regions without alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n department(s) without alliance</source>
            <translation>
                <numerusform>%n department without alliance</numerusform>
                <numerusform>%n departments without alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n intercommunality(ies) without alliance</source>
            <translation>
                <numerusform>%n intercommunality without alliance</numerusform>
                <numerusform>%n intercommunalities without alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commune(s) without alliance</source>
            <translation>
                <numerusform>%n commune without alliance</numerusform>
                <numerusform>%n communes without alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n territory(ies) without alliance</source>
            <translation>
                <numerusform>%n territory without alliance</numerusform>
                <numerusform>%n territories without alliance</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::DashboardPage</name>
        <message numerus="yes">
            <source>%n alliance(s) not located</source>
            <translation>
                <numerusform>%n alliance not located</numerusform>
                <numerusform>%n alliances not located</numerusform>
            </translation>
        </message>
    </context>
</TS>
