<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CommitmentsSpec</name>
    <message>
        <source>Commitment and party</source>
        <comment>head of a list</comment>
        <translation>Engagement et partie</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a view of commitments</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to be kept within 30 days</source>
        <comment>a view of commitments</comment>
        <translation>à tenir dans les 30 jours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a view of commitments</comment>
        <translation>faits</translation>
    </message>
</context>
<context>
    <name>ContactsSpec</name>
    <message>
        <source>Contact and organisation</source>
        <comment>head of a list</comment>
        <translation>Contact et organisation</translation>
    </message>
    <message>
        <source>to look at again</source>
        <comment>a view of contacts</comment>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>CrteSpec</name>
    <message>
        <source>Contract and territory</source>
        <comment>head of a list</comment>
        <translation>Contrat et territoire</translation>
    </message>
    <message>
        <source>that end within a year</source>
        <comment>a view of contracts</comment>
        <translation>se terminent dans l’année</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>before today</source>
        <translation>avant aujourd’hui</translation>
    </message>
    <message>
        <source>from today on</source>
        <translation>à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>dans l’année</translation>
    </message>
    <message>
        <source>three years ago or earlier</source>
        <translation>il y a trois ans ou plus</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>date renseignée</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <comment>7 or 30</comment>
        <translation>dans les %1 jours</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date, included</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a date, included</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two dates, included</comment>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>DuplicatesWiring</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>The backup of %1 failed. %2 The last good one was made %3.</source>
        <translation>La sauvegarde de %1 a échoué. %2 La dernière réussie a été faite %3.</translation>
    </message>
    <message>
        <source>The backup of %1 failed. %2</source>
        <translation>La sauvegarde de %1 a échoué. %2</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <comment>how long ago</comment>
        <translation>Dernière sauvegarde %1.</translation>
    </message>
    <message>
        <source>No backup yet: the first one comes after the first edit.</source>
        <translation>Pas encore de sauvegarde : la première se fait après la première modification.</translation>
    </message>
</context>
<context>
    <name>MeetingsSpec</name>
    <message>
        <source>Meeting and project</source>
        <comment>head of a list</comment>
        <translation>Rencontre et projet</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a view of meetings</comment>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>OrganisationsSpec</name>
    <message>
        <source>Organisation and territory</source>
        <comment>head of a list</comment>
        <translation>Organisation et territoire</translation>
    </message>
</context>
<context>
    <name>PageMaking</name>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages : %1</translation>
    </message>
</context>
<context>
    <name>PartnershipsSpec</name>
    <message>
        <source>Partnership and project</source>
        <comment>head of a list</comment>
        <translation>Partenariat et projet</translation>
    </message>
</context>
<context>
    <name>PracticesSpec</name>
    <message>
        <source>Practice and territory</source>
        <comment>head of a list</comment>
        <translation>Pratique et territoire</translation>
    </message>
</context>
<context>
    <name>ProjectSpec</name>
    <message>
        <source>Project and territory</source>
        <comment>head of a list</comment>
        <translation>Projet et territoire</translation>
    </message>
    <message>
        <source>SDG</source>
        <comment>head of a list</comment>
        <translation>ODD</translation>
    </message>
    <message>
        <source>without a territory</source>
        <comment>a view of projects</comment>
        <translation>sans territoire</translation>
    </message>
    <message>
        <source>in conflict</source>
        <comment>a view of projects</comment>
        <translation>en conflit</translation>
    </message>
</context>
<context>
    <name>etabli::DaysPopover</name>
    <message>
        <source>Narrow</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first of two days</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the last of two days</comment>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>etabli::FacetBar</name>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
</context>
</TS>
