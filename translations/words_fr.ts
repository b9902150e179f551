<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>etabli::TermModel</name>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Label of “%1”</source>
        <translation>Libellé de « %1 »</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>proposed by Établi</source>
        <translation>proposé par Établi</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>ajouté ici</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>shipped as “%1”</source>
        <translation>libellé d’origine « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Emplois</translation>
    </message>
</context>
<context>
    <name>etabli::TermPane</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename this word (F2)</source>
        <translation>Renommer ce mot (F2)</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Offer this word no longer (Del)</source>
        <translation>Ne plus proposer ce mot (Suppr)</translation>
    </message>
    <message>
        <source>Give the shipped label back</source>
        <translation>Rétablir le libellé d’origine</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Who renamed it, and when (Ctrl+H)</source>
        <translation>Qui l’a renommé, et quand (Ctrl+H)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation>Choisissez un mot</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Offer this word again (Del)</source>
        <translation>Proposer de nouveau ce mot (Suppr)</translation>
    </message>
</context>
<context>
    <name>etabli::WordsPage</name>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>New word of this list</source>
        <translation>Nouveau mot de cette liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Mots de la liste</translation>
    </message>
    <message>
        <source>No word of this list has these letters</source>
        <translation>Aucun mot de cette liste ne contient ces lettres</translation>
    </message>
    <message>
        <source>Empty the filter, or add the word to the list.</source>
        <translation>Videz le filtre, ou ajoutez le mot à la liste.</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n word(s)</source>
        <translation>
            <numerusform>%1, %n mot</numerusform>
            <numerusform>%1, %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes never change: a word renamed or retired stays readable in the records that hold it.</source>
        <translation>Les codes ne changent jamais : un mot renommé ou retiré reste lisible dans les fiches qui le portent.</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>Source : %1. %2</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Mot « %1 »</translation>
    </message>
    <message>
        <source>“%1” was added to the list.</source>
        <translation>« %1 » a été ajouté à la liste.</translation>
    </message>
    <message>
        <source>Label of “%1”</source>
        <translation>Libellé de « %1 »</translation>
    </message>
    <message>
        <source>Retirement of “%1”</source>
        <translation>Retrait de « %1 »</translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>Retour de « %1 »</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Place de « %1 »</translation>
    </message>
</context>
</TS>
