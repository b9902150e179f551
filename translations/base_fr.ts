<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>National base</source>
        <translation>Base nationale</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Last archive</source>
        <translation>Dernière archive</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Déjà connues</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“%1” is not the card of a workbench. Ask for the one it writes with: etabli-cli site card.</source>
        <translation>« %1 » n’est pas la fiche d’un poste. Demandez celle qu’il écrit avec : etabli-cli site card.</translation>
    </message>
    <message>
        <source>This archive is a publication of the base “%1”. Nothing was changed; it is for workbenches to receive.</source>
        <translation>Cette archive est une publication de la base « %1 ». Rien n’a été modifié ; ce sont les postes qui la reçoivent.</translation>
    </message>
    <message>
        <source>“%1” is not enrolled in this base. Nothing was changed; enrol its card first, after comparing the keys.</source>
        <translation>« %1 » n’est pas inscrit dans cette base. Rien n’a été modifié ; inscrivez d’abord sa fiche, après avoir comparé les clés.</translation>
    </message>
    <message>
        <source>No workbench enrolled in this base is called “%1”. List them with: etabli-cli base status.</source>
        <translation>Aucun poste inscrit dans cette base ne s’appelle « %1 ». Voyez-en la liste avec : etabli-cli base status.</translation>
    </message>
    <message>
        <source>“%1” is not a national base. Give the file of one, or make it with: etabli-cli base init.</source>
        <translation>« %1 » n’est pas une base nationale. Indiquez le fichier d’une base, ou créez-la avec : etabli-cli base init.</translation>
    </message>
    <message>
        <source>This version of Établi keeps the base in a SQLite file and cannot reach “%1”. Give the path of a file.</source>
        <translation>Cette version d’Établi garde la base dans un fichier SQLite et ne peut pas atteindre « %1 ». Indiquez le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name for the new base.</source>
        <translation>Il existe déjà un fichier « %1 ». Choisissez un autre nom pour la nouvelle base.</translation>
    </message>
</context>
</TS>
