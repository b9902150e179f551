<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>FindReading</name>
    <message>
        <location filename="../ui/models/findreading.cpp" line="28"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="29"/>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="30"/>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="31"/>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="32"/>
        <source>CRTE</source>
        <translation>CRTE</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="33"/>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="34"/>
        <source>EPT</source>
        <translation>EPT</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="35"/>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="40"/>
        <source>Part of a commune</source>
        <translation>Partie d’une commune</translation>
    </message>
    <message>
        <location filename="../ui/models/findreading.cpp" line="111"/>
        <source>found in %1: %2</source>
        <translation>trouvé dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="12"/>
        <source>Same SIREN</source>
        <translation>Même SIREN</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="13"/>
        <source>Same RNA number</source>
        <translation>Même numéro RNA</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="14"/>
        <source>Same e-mail address</source>
        <translation>Même adresse électronique</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="16"/>
        <source>Same name, same organisation</source>
        <translation>Même nom, même organisation</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="16"/>
        <source>Same name, same commune</source>
        <translation>Même nom, même commune</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="19"/>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="26"/>
        <source>An organisation already has this SIREN: %1</source>
        <translation>Une organisation porte déjà ce SIREN : %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="27"/>
        <source>An organisation already has this RNA number: %1</source>
        <translation>Une organisation porte déjà ce numéro RNA : %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="28"/>
        <source>A contact already has this e-mail address: %1</source>
        <translation>Un contact a déjà cette adresse électronique : %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="30"/>
        <source>A contact of %1 already has this name: %2</source>
        <translation>Un contact de %1 porte déjà ce nom : %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="31"/>
        <source>An organisation already has this name in %1: %2</source>
        <translation>Une organisation porte déjà ce nom à %1 : %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="34"/>
        <source>A contact already has this name: %1</source>
        <translation>Un contact porte déjà ce nom : %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="35"/>
        <source>An organisation already has this name: %1</source>
        <translation>Une organisation porte déjà ce nom : %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/likenesswords.cpp" line="43"/>
        <source>%1: %2 (%3)</source>
        <comment>type of records, count, field</comment>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="35"/>
        <source>this workbench</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="41"/>
        <source>Record joined</source>
        <translation>Fiche réunie</translation>
    </message>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="42"/>
        <source>Record parted again</source>
        <translation>Fiche séparée de nouveau</translation>
    </message>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="47"/>
        <source>Joined into</source>
        <translation>Réunie à</translation>
    </message>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="53"/>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="54"/>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../ui/forms/recordhistory.cpp" line="138"/>
        <source>%1 (joined record: %2)</source>
        <translation>%1 (fiche réunie : %2)</translation>
    </message>
</context>
<context>
    <name>etabli::ComparePanel</name>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="65"/>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="336"/>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="66"/>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="358"/>
        <source>Not the same</source>
        <translation>Ce n’est pas la même</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="144"/>
        <source>One of the two is deleted.</source>
        <translation>L’une des deux est supprimée.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="144"/>
        <source>There is nothing left to join.</source>
        <translation>Il n’y a plus rien à réunir.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="206"/>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="207"/>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="210"/>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="213"/>
        <source>See %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="239"/>
        <source>%1 (differs)</source>
        <comment>name of a field</comment>
        <translation>%1 (diffère)</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="257"/>
        <source>%1: %2</source>
        <comment>name of a field, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="258"/>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="263"/>
        <source>not told</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="307"/>
        <source>Nothing points to the other one. Both histories are kept; joining can be undone.</source>
        <translation>Rien ne renvoie à l’autre fiche. Les deux historiques sont gardés ; la réunion peut être annulée.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="308"/>
        <source>What follows: %1. Both histories are kept; joining can be undone.</source>
        <translation>Ce qui suivra : %1. Les deux historiques sont gardés ; la réunion peut être annulée.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="344"/>
        <source>Joined. Undo takes it all back.</source>
        <translation>Fiches réunies. Annuler défait le tout.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/comparepanel.cpp" line="366"/>
        <source>They will not be offered again. Undo takes it back.</source>
        <translation>Elles ne seront plus proposées. Annuler revient dessus.</translation>
    </message>
</context>
<context>
    <name>etabli::DuplicateStrip</name>
    <message>
        <location filename="../ui/pages/duplicates/duplicatestrip.cpp" line="68"/>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatestrip.cpp" line="69"/>
        <location filename="../ui/pages/duplicates/duplicatestrip.cpp" line="175"/>
        <source>Not the same</source>
        <translation>Ce n’est pas la même</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatestrip.cpp" line="157"/>
        <source>See</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>etabli::DuplicatesPage</name>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="66"/>
        <source>No possible duplicate</source>
        <translation>Aucun doublon possible</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="67"/>
        <source>Two records with the same number, or the same name in the same place, will stand here. Any two can be chosen at the right.</source>
        <translation>Deux fiches de même numéro, ou de même nom au même endroit, apparaîtront ici. Il est possible d’en choisir deux à droite.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="73"/>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="74"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="75"/>
        <source>Possible duplicates among</source>
        <translation>Doublons possibles parmi</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="78"/>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="150"/>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="110"/>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="111"/>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="110"/>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="111"/>
        <source>The other one</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="192"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="206"/>
        <source>The records could not be read.</source>
        <translation>Les fiches n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="223"/>
        <source>Looking… %1 records read</source>
        <translation>Recherche… %1 fiches lues</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="228"/>
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n paire à regarder</numerusform>
            <numerusform>%n paires à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/duplicates/duplicatespage.cpp" line="229"/>
        <source>The first %n pair(s)</source>
        <translation>
            <numerusform>La première paire</numerusform>
            <numerusform>Les %n premières paires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etabli::Finder</name>
    <message>
        <location filename="../ui/shell/finder.cpp" line="94"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="145"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="202"/>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="205"/>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="222"/>
        <source>There are more: type another word</source>
        <translation>Il y en a d’autres : tapez un mot de plus</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="242"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="243"/>
        <source>Type words, or first &gt; for actions, # for territories, @ for organisations</source>
        <translation>Tapez des mots, ou d’abord &gt; pour les actions, # pour les territoires, @ pour les organisations</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="245"/>
        <location filename="../ui/shell/finder.cpp" line="248"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="250"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="253"/>
        <source>Type the beginning of a name</source>
        <translation>Tapez le début d’un nom</translation>
    </message>
    <message>
        <location filename="../ui/shell/finder.cpp" line="253"/>
        <source>Nothing has these words</source>
        <translation>Rien ne contient ces mots</translation>
    </message>
</context>
<context>
    <name>etabli::SearchBox</name>
    <message>
        <location filename="../ui/widgets/searchbox.cpp" line="41"/>
        <location filename="../ui/widgets/searchbox.cpp" line="146"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../ui/widgets/searchbox.cpp" line="46"/>
        <location filename="../ui/widgets/searchbox.cpp" line="47"/>
        <source>Search or act</source>
        <translation>Rechercher ou agir</translation>
    </message>
</context>
<context>
    <name>DuplicatesWiring</name>
    <message>
        <source>Join with…</source>
        <translation>Réunir avec…</translation>
    </message>
</context>
</TS>
