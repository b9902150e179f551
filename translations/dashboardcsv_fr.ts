<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>DashboardCsv</name>
    <message>
        <source>.</source>
        <extracomment>the sign between euros and cents in a spreadsheet</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Alliances</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Of which companies</source>
        <translation>Dont entreprises</translation>
    </message>
    <message>
        <source>Alliances with a company</source>
        <translation>Alliances avec une entreprise</translation>
    </message>
    <message>
        <source>Budget (euros)</source>
        <translation>Budget (euros)</translation>
    </message>
    <message>
        <source>Alliances whose budget is unknown</source>
        <translation>Alliances au budget inconnu</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Alliances by stage</source>
        <translation>Alliances par étape</translation>
    </message>
    <message>
        <source>Alliances by main SDG</source>
        <translation>Alliances par ODD principal</translation>
    </message>
    <message>
        <source>Alliances by SDG, main or other</source>
        <translation>Alliances par ODD, principal ou non</translation>
    </message>
    <message>
        <source>Alliances by actor profile</source>
        <translation>Alliances par profil d’acteur</translation>
    </message>
    <message>
        <source>Alliances by fragility</source>
        <translation>Alliances par fragilité</translation>
    </message>
    <message>
        <source>Alliances begun in the year</source>
        <translation>Alliances commencées dans l’année</translation>
    </message>
    <message>
        <source>Alliances whose start is unknown</source>
        <translation>Alliances au début inconnu</translation>
    </message>
    <message>
        <source>Alliances of the space without territory</source>
        <translation>Alliances de l’espace non localisées</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The territory reference has no vintage %1. Choose among: %2.</source>
        <translation>Le référentiel des territoires n’a pas de millésime %1. Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>A dashboard is written as .json, .csv, .pdf or .png, not as “%1”. Give the file one of these endings.</source>
        <translation>Un tableau de bord s’écrit en .json, .csv, .pdf ou .png, pas en « %1 ». Donnez au fichier l’une de ces terminaisons.</translation>
    </message>
</context>
</TS>
