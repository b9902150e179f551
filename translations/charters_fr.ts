<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>CharterSpec</name>
        <message numerus="yes">
            <source>%n charter(s)</source>
            <translation>
                <numerusform>%n charte</numerusform>
                <numerusform>%n chartes</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 charters</source>
            <translation>Plus de %1 chartes</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n charter(s)</source>
            <translation>
                <numerusform>Filtrer cette charte</numerusform>
                <numerusform>Filtrer ces %n chartes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charter(s) chosen of %1</source>
            <translation>
                <numerusform>%n charte choisie sur %1</numerusform>
                <numerusform>%n chartes choisies sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parties</source>
            <translation>
                <numerusform>%n partie</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
        <message>
            <source>Charter and project</source>
            <comment>head of a list</comment>
            <translation>Charte et projet</translation>
        </message>
        <message>
            <source>Parties</source>
            <comment>head of a list</comment>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Charters</source>
            <translation>Chartes</translation>
        </message>
        <message>
            <source>Filter the charters</source>
            <translation>Filtrer les chartes</translation>
        </message>
        <message>
            <source>New charter</source>
            <translation>Nouvelle charte</translation>
        </message>
        <message>
            <source>No charter yet</source>
            <translation>Aucune charte pour l’instant</translation>
        </message>
        <message>
            <source>Choose a project: its charter is made from the template, with its parties.</source>
            <translation>Choisissez un projet : sa charte est faite à partir du modèle, avec ses parties.</translation>
        </message>
        <message>
            <source>No charter has these words</source>
            <translation>Aucune charte ne contient ces mots</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>a view of charters</comment>
            <translation>en cours d’écriture</translation>
        </message>
        <message>
            <source>ready to sign</source>
            <comment>a view of charters</comment>
            <translation>prêtes à signer</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>a view of charters</comment>
            <translation>signées</translation>
        </message>
        <message>
            <source>No charter chosen</source>
            <translation>Aucune charte choisie</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one from a project.</source>
            <translation>Choisissez-en une dans la liste, ou commencez-en une à partir d’un projet.</translation>
        </message>
        <message>
            <source>Delete this charter</source>
            <translation>Supprimer cette charte</translation>
        </message>
        <message>
            <source>Bring this charter back</source>
            <translation>Rétablir cette charte</translation>
        </message>
        <message>
            <source>This charter is deleted.</source>
            <translation>Cette charte est supprimée.</translation>
        </message>
        <message>
            <source>More about this charter</source>
            <translation>Plus d’actions sur cette charte</translation>
        </message>
        <message>
            <source>signing on %1</source>
            <comment>a date</comment>
            <translation>signature le %1</translation>
        </message>
            <message>
        <source>“PROJET” stands across each page as long as something blocks.</source>
        <translation>« PROJET » barre chaque page tant que quelque chose bloque.</translation>
    </message>
</context>
    <context>
        <name>etabli::ArticleEditor</name>
        <message>
            <source>Text of the article</source>
            <translation>Texte de l’article</translation>
        </message>
    </context>
    <context>
        <name>etabli::ArticleObjects</name>
        <message>
            <source>%1: to be given</source>
            <translation>%1 : à préciser</translation>
        </message>
    </context>
    <context>
        <name>etabli::ArticlePane</name>
        <message>
            <source>Title of the article</source>
            <translation>Titre de l’article</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a command, its keys</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Ctrl+B</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Ctrl+I</source>
            <translation>Ctrl+I</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>“- ” at the beginning of a line</source>
            <translation>« - » au début d’une ligne</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Insert a value of the project or of the charter</source>
            <translation>Insérer une valeur du projet ou de la charte</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Insert a text or a table of the template</source>
            <translation>Insérer un texte ou un tableau du modèle</translation>
        </message>
        <message>
            <source>Back to the template’s text</source>
            <translation>Revenir au texte du modèle</translation>
        </message>
        <message>
            <source>to be given</source>
            <translation>à préciser</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>code and title of a principle</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>couvert</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>non couvert</translation>
        </message>
        <message>
            <source>table of the charter</source>
            <translation>tableau de la charte</translation>
        </message>
        <message>
            <source>article of the template</source>
            <translation>article du modèle</translation>
        </message>
        <message>
            <source>Edit the commitments</source>
            <translation>Modifier les engagements</translation>
        </message>
        <message>
            <source>Edit the contributions</source>
            <translation>Modifier les apports</translation>
        </message>
        <message>
            <source>Edit the signatories</source>
            <translation>Modifier les signataires</translation>
        </message>
        <message>
            <source>Edit the project</source>
            <translation>Modifier le projet</translation>
        </message>
        <message>
            <source>No commitment yet: this table does not print.</source>
            <translation>Aucun engagement pour l’instant : ce tableau ne s’imprime pas.</translation>
        </message>
        <message>
            <source>No contribution yet: this table does not print.</source>
            <translation>Aucun apport pour l’instant : ce tableau ne s’imprime pas.</translation>
        </message>
        <message>
            <source>No party yet.</source>
            <translation>Aucune partie pour l’instant.</translation>
        </message>
        <message>
            <source>Article %1.</source>
            <translation>Article %1.</translation>
        </message>
        <message>
            <source>This article is left out of the charter.</source>
            <translation>Cet article est laissé hors de la charte.</translation>
        </message>
        <message>
            <source>Its text is kept.</source>
            <translation>Son texte est conservé.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>This article prints nothing yet.</source>
            <translation>Rien ne s’imprime encore de cet article.</translation>
        </message>
        <message>
            <source>Write it below, or fill in the project: it comes by itself.</source>
            <translation>Écrivez-le ci-dessous, ou complétez le projet : il vient de lui-même.</translation>
        </message>
        <message>
            <source>Write the article here.</source>
            <translation>Écrivez l’article ici.</translation>
        </message>
        <message>
            <source>The sum of what the parties bring to the project.</source>
            <translation>La somme de ce que les parties apportent au projet.</translation>
        </message>
        <message>
            <source>Counted from those who sign.</source>
            <translation>Compté d’après les signataires.</translation>
        </message>
        <message>
            <source>This charter has no project: choose one, and its values come by themselves.</source>
            <translation>Cette charte n’a pas de projet : choisissez-en un, ses valeurs viennent d’elles-mêmes.</translation>
        </message>
        <message>
            <source>It comes from the template.</source>
            <translation>Cette valeur vient du modèle.</translation>
        </message>
    </context>
    <context>
        <name>etabli::CharterOutput</name>
        <message>
            <source>charter</source>
            <comment>name of a file</comment>
            <translation>charte</translation>
        </message>
        <message>
            <source>The charter is printed.</source>
            <translation>La charte est imprimée.</translation>
        </message>
        <message>
            <source>The printer did not answer.</source>
            <translation>L’imprimante n’a pas répondu.</translation>
        </message>
        <message>
            <source>Check that it is on, or choose another one.</source>
            <translation>Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Where to write the charter</source>
            <translation>Où écrire la charte</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Text document (*.odt)</source>
            <translation>Document texte (*.odt)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Page web (*.html)</translation>
        </message>
        <message>
            <source>Writing the charter</source>
            <translation>Écriture de la charte</translation>
        </message>
        <message>
            <source>The charter could not be written.</source>
            <translation>La charte n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>Charter written: %1</source>
            <translation>Charte écrite : %1</translation>
        </message>
        <message>
            <source>It carries the word “PROJET”: something still blocks.</source>
            <translation>Elle porte la mention « PROJET » : un point bloque encore.</translation>
        </message>
        <message>
            <source>Where to put the folder of papers</source>
            <translation>Où placer le dossier de signature</translation>
        </message>
        <message>
            <source>Signing – %1</source>
            <comment>name of a folder</comment>
            <translation>Dossier de signature – %1</translation>
        </message>
        <message>
            <source>Preparing the papers of the signing</source>
            <translation>Préparation du dossier de signature</translation>
        </message>
        <message>
            <source>The papers could not be written.</source>
            <translation>Le dossier de signature n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <comment>names of files, a folder</comment>
            <translation>%1, dans %2</translation>
        </message>
        <message>
            <source>Papers of the signing written, marked “PROJET”: something still blocks.</source>
            <translation>Dossier de signature écrit, avec la mention « PROJET » : un point bloque encore.</translation>
        </message>
        <message>
            <source>Papers of the signing written.</source>
            <translation>Dossier de signature écrit.</translation>
        </message>
    </context>
    <context>
        <name>etabli::CharterWork</name>
        <message>
            <source>Article</source>
            <comment>title of an article without one</comment>
            <translation>Article</translation>
        </message>
        <message>
            <source>Article “%1”</source>
            <comment>name of an edit</comment>
            <translation>Article « %1 »</translation>
        </message>
        <message>
            <source>“%1” left out</source>
            <translation>« %1 » laissé de côté</translation>
        </message>
        <message>
            <source>“%1” brought back</source>
            <translation>« %1 » remis</translation>
        </message>
        <message>
            <source>Place of “%1”</source>
            <translation>Place de « %1 »</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Nouvel article</translation>
        </message>
        <message>
            <source>Deletion of “%1”</source>
            <translation>Suppression de « %1 »</translation>
        </message>
    </context>
    <context>
        <name>etabli::ChartersPage</name>
        <message>
            <source>Write the charter</source>
            <translation>Rédiger la charte</translation>
        </message>
        <message>
            <source>Article by article, with the page beside</source>
            <translation>Article par article, avec la page à côté</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Print the charter (Ctrl+P)</source>
            <translation>Imprimer la charte (Ctrl+P)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Write the charter as PDF, text document or web page</source>
            <translation>Écrire la charte en PDF, en document texte ou en page web</translation>
        </message>
        <message>
            <source>Prepare the signing</source>
            <translation>Préparer la séance</translation>
        </message>
        <message>
            <source>Write the originals, the attendance sheet, the name plates and the certificate into a folder</source>
            <translation>Dossier de signature : originaux, feuille d’émargement, chevalets et attestation, dans un dossier</translation>
        </message>
        <message>
            <source>Project of the new charter</source>
            <translation>Projet de la nouvelle charte</translation>
        </message>
    </context>
    <context>
        <name>etabli::ChecksPane</name>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message numerus="yes">
            <source>And %n other(s).</source>
            <translation>
                <numerusform>Et %n autre.</numerusform>
                <numerusform>Et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>What blocks the final print</source>
            <translation>Bloquent l’impression finale</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
    </context>
    <context>
        <name>etabli::FieldPopover</name>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <comment>a type of record</comment>
            <translation>Ouvrir : %1</translation>
        </message>
    </context>
    <context>
        <name>etabli::FindingCard</name>
        <message>
            <source>%1: %2</source>
            <comment>an action, and the sentence it answers</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::OutlineModel</name>
        <message>
            <source>Article without title</source>
            <translation>Article sans titre</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number and title of an article</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <source>prints nothing</source>
            <translation>rien ne s’imprime</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) block</source>
            <translation>
                <numerusform>%n point bloque</numerusform>
                <numerusform>%n points bloquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>%n point à vérifier</numerusform>
                <numerusform>%n points à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>text of one’s own</source>
            <translation>texte propre à cette charte</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>en conflit</translation>
        </message>
    </context>
    <context>
        <name>etabli::OutlinePane</name>
        <message>
            <source>Add an article</source>
            <translation>Ajouter un article</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>More about this article</source>
            <translation>Plus d’actions sur cet article</translation>
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
            <source>Leave out of the charter</source>
            <translation>Laisser hors de la charte</translation>
        </message>
        <message>
            <source>Back to the template’s text</source>
            <translation>Revenir au texte du modèle</translation>
        </message>
        <message>
            <source>Delete this article</source>
            <translation>Supprimer cet article</translation>
        </message>
        <message>
            <source>Bring back into the charter</source>
            <translation>Remettre dans la charte</translation>
        </message>
    </context>
    <context>
        <name>etabli::PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>See the whole page</source>
            <translation>Voir la page entière</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) block.</source>
            <translation>
                <numerusform>Un point bloque.</numerusform>
                <numerusform>%n points bloquent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each page carries the word “PROJET”.</source>
            <translation>Chaque page porte la mention « PROJET ».</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>page %1 sur %2</translation>
        </message>
        <message>
            <source>no page</source>
            <translation>aucune page</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>La page entière</translation>
        </message>
    </context>
    <context>
        <name>etabli::PrincipleStrip</name>
        <message>
            <source>Principles covered</source>
            <translation>Principes couverts</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>principles covered</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, %2: covered</source>
            <translation>%1, %2 : couvert</translation>
        </message>
        <message>
            <source>%1, %2: not covered</source>
            <translation>%1, %2 : non couvert</translation>
        </message>
    </context>
    <context>
        <name>etabli::SheetView</name>
        <message>
            <source>Page as it prints</source>
            <translation>Page telle qu’elle s’imprime</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::SignatoriesModel</name>
        <message>
            <source>Organisation to be chosen</source>
            <translation>Organisation à choisir</translation>
        </message>
        <message>
            <source>Person to be chosen</source>
            <translation>Personne à choisir</translation>
        </message>
        <message>
            <source>%1. %2: %3</source>
            <comment>rank, organisation, person</comment>
            <translation>%1. %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>etabli::SignatoriesTab</name>
        <message>
            <source>Signatories</source>
            <translation>Signataires</translation>
        </message>
        <message>
            <source>Nobody signs yet</source>
            <translation>Personne ne signe pour l’instant</translation>
        </message>
        <message>
            <source>Type the name of an organisation above, then say who signs for it.</source>
            <translation>Saisissez le nom d’une organisation ci-dessus, puis dites qui signe pour elle.</translation>
        </message>
        <message>
            <source>Name of an organisation</source>
            <translation>Nom d’une organisation</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Ajouter une partie</translation>
        </message>
        <message>
            <source>Signatories, in their order</source>
            <translation>Signataires, dans leur ordre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Monter (Alt+Haut)</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Descendre (Alt+Bas)</translation>
        </message>
        <message>
            <source>Remove this signatory</source>
            <translation>Retirer ce signataire</translation>
        </message>
        <message>
            <source>Remove this signatory (Delete)</source>
            <translation>Retirer ce signataire (Suppr)</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Decision that entitles to sign</source>
            <translation>Décision qui habilite à signer</translation>
        </message>
        <message>
            <source>A deliberation or a delegation: “Délibération n° 2026-11”.</source>
            <translation>Une délibération ou une délégation : « Délibération n° 2026-11 ».</translation>
        </message>
        <message>
            <source>Date of that decision</source>
            <translation>Date de cette décision</translation>
        </message>
        <message>
            <source>This signatory</source>
            <translation>Ce signataire</translation>
        </message>
        <message>
            <source>Place of “%1”</source>
            <translation>Place de « %1 »</translation>
        </message>
        <message>
            <source>Removal of “%1”</source>
            <translation>Retrait de « %1 »</translation>
        </message>
        <message>
            <source>“%1” no longer signs. Ctrl+Z brings it back.</source>
            <translation>« %1 » ne signe plus. Ctrl+Z revient en arrière.</translation>
        </message>
    </context>
    <context>
        <name>etabli::Studio</name>
        <message>
            <source>This charter cannot be written.</source>
            <translation>Cette charte ne peut pas être écrite.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Checks and preview</source>
            <translation>Contrôles et aperçu</translation>
        </message>
        <message>
            <source>Back to the list of charters</source>
            <translation>Revenir à la liste des chartes</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Nothing blocks and nothing is left to check.</source>
            <translation>Rien ne bloque et rien ne reste à vérifier.</translation>
        </message>
        <message>
            <source>This charter is no longer there.</source>
            <translation>Cette charte n’est plus là.</translation>
        </message>
        <message>
            <source>%1 is not covered: “Clause” inserts its text.</source>
            <translation>%1 n’est pas couvert : « Clause » insère son texte.</translation>
        </message>
    </context>
    <context>
        <name>etabli::StudioHead</name>
        <message>
            <source>Charters</source>
            <translation>Chartes</translation>
        </message>
        <message>
            <source>Back to the list of charters</source>
            <translation>Revenir à la liste des chartes</translation>
        </message>
        <message>
            <source>No status</source>
            <translation>Sans statut</translation>
        </message>
    </context>
    <context>
        <name>ProjectCharter</name>
        <message>
            <source>Write the charter</source>
            <translation>Rédiger la charte</translation>
        </message>
        <message>
            <source>Article by article, with the page beside</source>
            <translation>Article par article, avec la page à côté</translation>
        </message>
        <message>
            <source>This project has no charter yet.</source>
            <translation>Ce projet n’a pas encore de charte.</translation>
        </message>
    </context>
</TS>
