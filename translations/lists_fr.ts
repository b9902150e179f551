<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>RecordRows</name>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::FacetBar</name>
        <message>
            <source>%1, take this filter away</source>
            <translation>%1, retirer ce filtre</translation>
        </message>
        <message>
            <source>Narrow</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Narrow the list by stage, place…</source>
            <translation>Filtrer la liste par étape, par territoire…</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Filters in use</source>
            <translation>Filtres en cours</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>With a conflict</source>
            <translation>Avec un conflit</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimés</translation>
        </message>
        <message>
            <source>Take all filters away</source>
            <translation>Retirer tous les filtres</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Non renseigné</translation>
        </message>
        <message>
            <source>%1: not filled in</source>
            <translation>%1 : non renseigné</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field, then the value asked of it</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::ListFoot</name>
        <message>
            <source>Edit together…</source>
            <translation>Modifier ensemble…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
    </context>
    <context>
        <name>etabli::ListPanel</name>
        <message>
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Order, columns and views of the list</source>
            <translation>Ordre, colonnes et vues de la liste</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>%1, ascending</source>
            <translation>%1, croissant</translation>
        </message>
        <message>
            <source>%1, descending</source>
            <translation>%1, décroissant</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Fewer words, or only their beginnings, find more.</source>
            <translation>Moins de mots, ou seulement leur début, en trouvent davantage.</translation>
        </message>
        <message>
            <source>Taking a filter away shows more.</source>
            <translation>Retirer un filtre en montre davantage.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>92 projects, 3 chosen</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisi</numerusform>
                <numerusform>%n choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>“%1” is deleted</source>
            <translation>La fiche « %1 » est supprimée</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) deleted</source>
            <translation>
                <numerusform>%n fiche supprimée</numerusform>
                <numerusform>%n fiches supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>At most %1 records at once</source>
            <translation>%1 fiches à la fois au plus</translation>
        </message>
        <message>
            <source>Choose fewer rows, in several goes.</source>
            <translation>Choisissez moins de lignes, en plusieurs fois.</translation>
        </message>
        <message>
            <source>Bringing back</source>
            <translation>Rétablissement</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) brought back</source>
            <translation>
                <numerusform>%n fiche rétablie</numerusform>
                <numerusform>%n fiches rétablies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) edited</source>
            <translation>
                <numerusform>%n fiche modifiée</numerusform>
                <numerusform>%n fiches modifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>etabli::MultiEditDialog</name>
        <message numerus="yes">
            <source>Edit %n record(s) together</source>
            <translation>
                <numerusform>Modifier %n fiche</numerusform>
                <numerusform>Modifier %n fiches ensemble</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What each record would become</source>
            <translation>Ce que chaque fiche deviendrait</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Choose a value: what each record would become is shown here before anything is written.</source>
            <translation>Choisissez une valeur : ce que chaque fiche deviendrait s’affiche ici avant toute écriture.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) change.</source>
            <translation>
                <numerusform>%n fiche change.</numerusform>
                <numerusform>%n fiches changent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) need no change.</source>
            <translation>
                <numerusform>%n fiche n’a pas à changer.</numerusform>
                <numerusform>%n fiches n’ont pas à changer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n are shown.</source>
            <translation>
                <numerusform>La première est affichée.</numerusform>
                <numerusform>Les %n premières sont affichées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) deleted meanwhile and left alone: %1.</source>
            <translation>
                <numerusform>%n fiche supprimée entre-temps, laissée telle quelle : %1.</numerusform>
                <numerusform>%n fiches supprimées entre-temps, laissées telles quelles : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %n record(s)</source>
            <translation>
                <numerusform>Modifier %n fiche</numerusform>
                <numerusform>Modifier %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of several records</source>
            <translation>%1 de plusieurs fiches</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>etabli::ViewBox</name>
        <message>
            <source>View of the list</source>
            <translation>Vue de la liste</translation>
        </message>
        <message>
            <source>View: %1 (altered)</source>
            <translation>Vue : %1 (modifiée)</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Vue : %1</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>Save the changes of the view “%1”</source>
            <translation>Enregistrer les modifications de la vue « %1 »</translation>
        </message>
        <message>
            <source>Back to the view “%1”</source>
            <translation>Revenir à la vue « %1 »</translation>
        </message>
        <message>
            <source>Save as a view…</source>
            <translation>Enregistrer comme vue…</translation>
        </message>
        <message>
            <source>Rename the view…</source>
            <translation>Renommer la vue…</translation>
        </message>
        <message>
            <source>Delete the view “%1”</source>
            <translation>Supprimer la vue « %1 »</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>Enregistrer la vue</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
</TS>
