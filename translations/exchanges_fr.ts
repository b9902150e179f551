<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ConflictViews</name>
        <message>
            <source>%1 without a name</source>
            <translation>%1 sans nom</translation>
        </message>
        <message>
            <source>Record deleted, then edited</source>
            <translation>Fiche supprimée, puis modifiée</translation>
        </message>
        <message>
            <source>This workbench</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Another workbench</source>
            <translation>Un autre poste</translation>
        </message>
        <message>
            <source>Joined into another record</source>
            <translation>Réunie à une autre fiche</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimée</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardée</translation>
        </message>
        <message numerus="yes">
            <source>%n texts</source>
            <translation>
                <numerusform>%n texte</numerusform>
                <numerusform>%n textes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Two texts, %n difference(s)</source>
            <translation>
                <numerusform>Deux textes, %n différence</numerusform>
                <numerusform>Deux textes, %n différences</numerusform>
            </translation>
        </message>
        <message>
            <source>deleted by %1</source>
            <translation>supprimée par %1</translation>
        </message>
        <message>
            <source>edited by %1</source>
            <translation>complétée par %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>d MMMM</source>
            <comment>day of this year</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day of another year</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>day, time</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>H:mm</source>
            <comment>time of day</comment>
            <translation>H' h 'mm</translation>
        </message>
    </context>
    <context>
        <name>etabli::ConflictDelegate</name>
        <message>
            <source>to settle</source>
            <translation>à régler</translation>
        </message>
    </context>
    <context>
        <name>etabli::ConflictList</name>
        <message>
            <source>Conflicts to settle</source>
            <translation>Conflits à régler</translation>
        </message>
    </context>
    <context>
        <name>etabli::ConflictModel</name>
        <message>
            <source>%1, to settle: %2</source>
            <translation>%1, à régler : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::ConflictsPane</name>
        <message>
            <source>No conflict to settle</source>
            <translation>Aucun conflit à régler</translation>
        </message>
        <message>
            <source>When two people change the same thing at the same time, both versions are kept and wait here for your choice.</source>
            <translation>Quand deux personnes changent la même chose en même temps, les deux versions sont gardées et attendent ici votre choix.</translation>
        </message>
        <message>
            <source>Both versions stay in the history, whatever you choose.</source>
            <translation>Les deux versions restent dans l’historique, quel que soit votre choix.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Previous conflict</source>
            <translation>Conflit précédent</translation>
        </message>
        <message>
            <source>Next conflict (Ctrl+.)</source>
            <translation>Conflit suivant (Ctrl+.)</translation>
        </message>
        <message>
            <source>The conflicts could not be read.</source>
            <translation>Les conflits n’ont pas pu être lus.</translation>
        </message>
        <message>
            <source>%1 of “%2”</source>
            <comment>field or event, record</comment>
            <translation>%1 de « %2 »</translation>
        </message>
        <message>
            <source>Conflict %1 of %2</source>
            <translation>Conflit %1 sur %2</translation>
        </message>
        <message>
            <source>Conflict on %1</source>
            <translation>Conflit sur %1</translation>
        </message>
        <message>
            <source>Your choice could not be kept.</source>
            <translation>Votre choix n’a pas pu être gardé.</translation>
        </message>
        <message>
            <source>Conflict settled: %1 of “%2”. Both versions stay in the history.</source>
            <translation>Conflit réglé : %1 de « %2 ». Les deux versions restent dans l’historique.</translation>
        </message>
    </context>
    <context>
        <name>etabli::ExchangesPage</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Trust and keys</source>
            <translation>Confiance et clés</translation>
        </message>
        <message>
            <source>Receive an archive</source>
            <translation>Recevoir une archive</translation>
        </message>
        <message>
            <source>Prepare an archive</source>
            <translation>Préparer une archive</translation>
        </message>
        <message>
            <source>Next conflict</source>
            <translation>Conflit suivant</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>The state of the exchanges could not be read.</source>
            <translation>L’état des échanges n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>Archives to receive</source>
            <translation>Archives à recevoir</translation>
        </message>
        <message>
            <source>Établi archives (*.etabli)</source>
            <translation>Archives Établi (*.etabli)</translation>
        </message>
        <message>
            <source>“%1” is not an Établi archive.</source>
            <translation>« %1 » n’est pas une archive Établi.</translation>
        </message>
        <message>
            <source>Nothing was changed here. Drop files whose name ends with .etabli.</source>
            <translation>Rien n’a été modifié ici. Déposez des fichiers dont le nom finit par .etabli.</translation>
        </message>
        <message>
            <source>Drop archives here: they are verified, then you decide</source>
            <translation>Déposez vos archives ici : elles sont vérifiées, puis vous décidez</translation>
        </message>
        <message>
        <source>To pass on</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>What waits to be passed on could not be read.</source>
        <translation>Ce qui attend de partir n’a pas pu être lu.</translation>
    </message>
</context>
    <context>
        <name>etabli::Journey</name>
        <message>
            <source>“%1” cannot be written. Choose another folder.</source>
            <translation>« %1 » ne peut pas être écrit. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>“%1” exists already and was not made by a journey: choose an empty folder.</source>
            <translation>« %1 » existe déjà et ne vient pas d’un parcours : choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>The journey stopped on the second space: %1</source>
            <translation>Le parcours s’est arrêté sur le second espace : %1</translation>
        </message>
        <message>
            <source>A journey through Établi</source>
            <translation>Un parcours dans Établi</translation>
        </message>
        <message>
            <source>From the first note of an alliance to a conflict settled, played in the real window.</source>
            <translation>De la première note d’une alliance à un conflit réglé, joué dans la vraie fenêtre.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>The charter of the alliance</source>
            <translation>La charte de l’alliance</translation>
        </message>
        <message>
            <source>First archive, prepared by the window</source>
            <translation>Première archive, préparée par la fenêtre</translation>
        </message>
        <message>
            <source>Archive of the second space, merged by the window</source>
            <translation>Archive du second espace, fusionnée par la fenêtre</translation>
        </message>
        <message>
            <source>A new space: the window says what is missing and what to do</source>
            <translation>Un espace neuf : la fenêtre dit ce qui manque et que faire</translation>
        </message>
        <message>
            <source>new project</source>
            <translation>nouveau projet</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>title kept</source>
            <translation>titre gardé</translation>
        </message>
        <message>
            <source>need</source>
            <translation>besoin</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>résumé</translation>
        </message>
        <message>
            <source>summary kept</source>
            <translation>résumé gardé</translation>
        </message>
        <message>
            <source>A first note: a title is enough, what is typed is kept at once</source>
            <translation>Une première note : un titre suffit, ce qui est saisi est gardé aussitôt</translation>
        </message>
        <message>
            <source>territory</source>
            <translation>territoire</translation>
        </message>
        <message>
            <source>territory found</source>
            <translation>territoire trouvé</translation>
        </message>
        <message>
            <source>A commune is found by its name, with its département</source>
            <translation>Une commune se trouve par son nom, avec son département</translation>
        </message>
        <message>
            <source>territory chosen</source>
            <translation>territoire choisi</translation>
        </message>
        <message>
            <source>list of territories closed</source>
            <translation>liste des territoires fermée</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>budget</translation>
        </message>
        <message>
            <source>budget kept</source>
            <translation>budget gardé</translation>
        </message>
        <message>
            <source>The budget is typed freely and kept in euros</source>
            <translation>Le budget se saisit librement et se garde en euros</translation>
        </message>
        <message>
            <source>partners</source>
            <translation>partenaires</translation>
        </message>
        <message>
            <source>partner %1</source>
            <translation>partenaire %1</translation>
        </message>
        <message>
            <source>partner %1 kept</source>
            <translation>partenaire %1 gardé</translation>
        </message>
        <message>
            <source>list of organisations closed</source>
            <translation>liste des organisations fermée</translation>
        </message>
        <message>
            <source>Partners: an organisation that is not known yet is made by its name</source>
            <translation>Les partenaires : une organisation encore inconnue naît de son nom</translation>
        </message>
        <message>
            <source>search</source>
            <translation>recherche</translation>
        </message>
        <message>
            <source>Found again: beginnings of words are enough, accents do not matter</source>
            <translation>Retrouvée : le début des mots suffit, sans souci des accents</translation>
        </message>
        <message>
            <source>result opened</source>
            <translation>résultat ouvert</translation>
        </message>
        <message>
            <source>form again</source>
            <translation>retour à la fiche</translation>
        </message>
        <message>
            <source>charter</source>
            <translation>charte</translation>
        </message>
        <message>
            <source>where to write the charter</source>
            <translation>lieu de la charte</translation>
        </message>
        <message>
            <source>The charter is written as a PDF from what was typed</source>
            <translation>La charte est écrite en PDF à partir de ce qui a été saisi</translation>
        </message>
        <message>
            <source>page of exchanges</source>
            <translation>page des échanges</translation>
        </message>
        <message>
            <source>The health of the exchanges in plain words</source>
            <translation>La santé des échanges en mots simples</translation>
        </message>
        <message>
            <source>prepare an archive</source>
            <translation>préparer une archive</translation>
        </message>
        <message>
            <source>where to write the archive</source>
            <translation>lieu de l’archive</translation>
        </message>
        <message>
            <source>An archive: what goes in, with or without personal data, where to write it</source>
            <translation>Une archive : ce qu’elle contient, avec ou sans données personnelles, où l’écrire</translation>
        </message>
        <message>
            <source>archive written</source>
            <translation>archive écrite</translation>
        </message>
        <message>
            <source>The archive is signed and written: how many changes, what size, where</source>
            <translation>L’archive est signée et écrite : combien de modifications, quelle taille, où</translation>
        </message>
        <message>
            <source>second space</source>
            <translation>second espace</translation>
        </message>
        <message>
            <source>page of projects</source>
            <translation>page des projets</translation>
        </message>
        <message>
            <source>same field edited here</source>
            <translation>même champ modifié ici</translation>
        </message>
        <message>
            <source>edit kept</source>
            <translation>modification gardée</translation>
        </message>
        <message>
            <source>Meanwhile the same summary is changed on both workbenches</source>
            <translation>Pendant ce temps, le même résumé change sur les deux postes</translation>
        </message>
        <message>
            <source>archive dragged</source>
            <translation>archive tenue au-dessus de la fenêtre</translation>
        </message>
        <message>
            <source>An archive is dropped anywhere on the window</source>
            <translation>Une archive se dépose n’importe où sur la fenêtre</translation>
        </message>
        <message>
            <source>archive dropped</source>
            <translation>archive déposée</translation>
        </message>
        <message>
            <source>Before anything is merged: who signed, when, what it would change</source>
            <translation>Avant toute fusion : qui a signé, quand, ce que cela changerait</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>fusion</translation>
        </message>
        <message>
            <source>Merged: what came, what was known, the conflict that has to be settled</source>
            <translation>Fusionnée : ce qui est venu, ce qui était connu, le conflit à régler</translation>
        </message>
        <message>
            <source>go to the conflict</source>
            <translation>aller au conflit</translation>
        </message>
        <message>
            <source>The two texts word by word: letters and numbers, nothing lost</source>
            <translation>Les deux textes mot à mot : des lettres et des numéros, rien de perdu</translation>
        </message>
        <message>
            <source>differences chosen</source>
            <translation>différences choisies</translation>
        </message>
        <message>
            <source>A choice for each difference; the text that will be kept is shown</source>
            <translation>Un choix par différence ; le texte retenu se voit aussitôt</translation>
        </message>
        <message>
            <source>conflict settled</source>
            <translation>conflit réglé</translation>
        </message>
        <message>
            <source>Settled: both versions stay in the history, the choice leaves with the next archive</source>
            <translation>Réglé : les deux versions restent dans l’historique, le choix part avec la prochaine archive</translation>
        </message>
    </context>
    <context>
        <name>etabli::OverviewPane</name>
        <message>
            <source>Archives kept aside</source>
            <translation>Archives gardées de côté</translation>
        </message>
        <message>
            <source>Health of the exchanges</source>
            <translation>Santé des échanges</translation>
        </message>
        <message>
            <source>Settle the conflicts</source>
            <translation>Régler les conflits</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Donner</translation>
        </message>
        <message>
            <source>An archive is one signed file: your changes, everything, or the records of a territory. It travels by key, e-mail or shared folder.</source>
            <translation>Une archive est un seul fichier signé : vos modifications, tout, ou les fiches d’un territoire. Elle voyage par clé, courriel ou dossier partagé.</translation>
        </message>
        <message>
            <source>Prepare an archive</source>
            <translation>Préparer une archive</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
        <message>
            <source>An archive is verified first, and you are told what it would change. Nothing is merged without your word, and an import can be undone.</source>
            <translation>Une archive est d’abord vérifiée, et vous savez ce qu’elle changerait. Rien n’est fusionné sans votre accord, et un import s’annule.</translation>
        </message>
        <message>
            <source>Receive an archive</source>
            <translation>Recevoir une archive</translation>
        </message>
        <message>
            <source>or drop .etabli files anywhere on this window</source>
            <translation>ou déposez des fichiers .etabli n’importe où sur cette fenêtre</translation>
        </message>
        <message>
            <source>This space is a copy of another one.</source>
            <translation>Cet espace est la copie d’un autre.</translation>
        </message>
        <message>
            <source>What you write here from now on is told apart from what the other writes: both can exchange archives, and nothing is lost.</source>
            <translation>Ce que vous écrivez ici se distingue désormais de ce que l’autre écrit : les deux peuvent échanger des archives, et rien ne se perd.</translation>
        </message>
        <message>
            <source>No archive was received here yet.</source>
            <translation>Aucune archive n’a encore été reçue ici.</translation>
        </message>
        <message>
            <source>Last exchange: an import was undone on %1.</source>
            <translation>Dernier échange : un import a été annulé le %1.</translation>
        </message>
        <message>
            <source>Last exchange: archive of %1, received on %2.</source>
            <comment>workbench, when</comment>
            <translation>Dernier échange : archive de « %1 », reçue le %2.</translation>
        </message>
        <message>
            <source>another workbench</source>
            <translation>un autre poste</translation>
        </message>
        <message>
            <source>You have no change to pass on.</source>
            <translation>Vous n’avez aucune modification à transmettre.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to pass on: the shared base does not have them yet.</source>
            <translation>
                <numerusform>%n modification à transmettre : la base commune ne l’a pas encore.</numerusform>
                <numerusform>%n modifications à transmettre : la base commune ne les a pas encore.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conflict to settle.</source>
            <translation>Aucun conflit à régler.</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle; both versions are kept.</source>
            <translation>
                <numerusform>%n conflit à régler ; les deux versions sont gardées.</numerusform>
                <numerusform>%n conflits à régler ; les deux versions sont gardées.</numerusform>
            </translation>
        </message>
        <message>
        <source>See what they are</source>
        <translation>Voir lesquelles</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>All the exchanges</source>
        <translation>Tous les échanges</translation>
    </message>
    <message>
        <source>an import undone</source>
        <translation>une réception annulée</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>%n modification reçue</numerusform>
            <numerusform>%n modifications reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>(undone since)</source>
        <translation>(annulée depuis)</translation>
    </message>
    <message>
        <source>%1, %2: %3%4</source>
        <comment>when, workbench, what came, undone since</comment>
        <translation>%1, %2 : %3%4</translation>
    </message>
</context>
    <context>
        <name>etabli::Player</name>
        <message>
            <source>picture %1</source>
            <translation>image %1</translation>
        </message>
        <message>
            <source>The journey stopped at the step “%1”: what it waited for did not come in time.</source>
            <translation>Le parcours s’est arrêté à l’étape « %1 » : ce qu’elle attendait n’est pas venu à temps.</translation>
        </message>
    </context>
    <context>
        <name>etabli::PreparePanel</name>
        <message>
            <source>My changes that the shared base does not have yet</source>
            <translation>Mes modifications que la base commune n’a pas encore</translation>
        </message>
        <message>
            <source>Everything this workbench holds</source>
            <translation>Tout ce que ce poste contient</translation>
        </message>
        <message>
            <source>The records of a territory</source>
            <translation>Les fiches d’un territoire</translation>
        </message>
        <message>
            <source>With personal data (names, addresses and telephone numbers of people)</source>
            <translation>Avec les données personnelles (noms, adresses et téléphones des personnes)</translation>
        </message>
        <message>
            <source>Write the archive</source>
            <translation>Écrire l’archive</translation>
        </message>
        <message>
            <source>Prepare an archive</source>
            <translation>Préparer une archive</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Ce qu’elle contient</translation>
        </message>
        <message>
            <source>A commune, an EPCI, a département, a région…</source>
            <translation>Une commune, un EPCI, un département, une région…</translation>
        </message>
        <message>
            <source>Territories of the archive</source>
            <translation>Territoires de l’archive</translation>
        </message>
        <message>
            <source>Where to write it</source>
            <translation>Où l’écrire</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Choose at least one territory.</source>
            <translation>Choisissez au moins un territoire.</translation>
        </message>
        <message>
            <source>Say where to write the archive.</source>
            <translation>Dites où écrire l’archive.</translation>
        </message>
        <message>
            <source>This file exists already: it will be replaced.</source>
            <translation>Ce fichier existe déjà : il sera remplacé.</translation>
        </message>
        <message>
            <source>Where to write the archive</source>
            <translation>Où écrire l’archive</translation>
        </message>
        <message>
            <source>Établi archives (*.etabli)</source>
            <translation>Archives Établi (*.etabli)</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Écriture de %1</translation>
        </message>
        <message>
            <source>No archive was written.</source>
            <translation>Aucune archive n’a été écrite.</translation>
        </message>
        <message>
            <source>It was written in %1. Give it by key, e-mail or shared folder; receiving it twice does no harm.</source>
            <translation>Elle est dans %1. Donnez-la par clé, courriel ou dossier partagé ; la recevoir deux fois est sans effet.</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) did not fit in it.</source>
            <translation>
                <numerusform>%n pièce jointe n’y a pas tenu.</numerusform>
                <numerusform>%n pièces jointes n’y ont pas tenu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive ready: %1, %2.</source>
            <comment>count of changes, size</comment>
            <translation>Archive prête : %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::ReceivePanel</name>
        <message>
            <source>another workbench</source>
            <translation>un autre poste</translation>
        </message>
        <message>
            <source>An archive of %1 waits for the earlier ones: ask for them; it will then be merged by itself.</source>
            <translation>Une archive de « %1 » attend les précédentes : demandez-les, elle sera alors fusionnée d’elle-même.</translation>
        </message>
        <message>
            <source>An archive of %1 is kept aside: two copies of that space wrote under the same numbers. Tell its sender to open the space once and prepare a new archive.</source>
            <translation>Une archive de « %1 » est gardée de côté : deux copies de cet espace ont écrit sous les mêmes numéros. Dites à son auteur d’ouvrir l’espace une fois, puis de préparer une nouvelle archive.</translation>
        </message>
        <message>
            <source>Archive received, not merged yet</source>
            <translation>Archive reçue, pas encore fusionnée</translation>
        </message>
        <message>
            <source>Nothing has been changed here so far.</source>
            <translation>Rien n’a encore été modifié ici.</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Ne rien faire</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>“%1” was not merged.</source>
            <translation>« %1 » n’a pas été fusionnée.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Rien n’a été modifié ici.</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Vérification de %1</translation>
        </message>
        <message>
            <source>“%1” is refused.</source>
            <translation>« %1 » est refusée.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>type of record, count</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>It holds no record.</source>
            <translation>Elle ne contient aucune fiche.</translation>
        </message>
        <message>
            <source>limited to a territory</source>
            <translation>limitée à un territoire</translation>
        </message>
        <message>
            <source>without personal data</source>
            <translation>sans données personnelles</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>content, limits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Signed by this very workbench (key %1).</source>
            <translation>Signée par ce poste même (clé %1).</translation>
        </message>
        <message>
            <source>The signature is right, and its key is the one known here (%1).</source>
            <translation>La signature est juste, et sa clé est celle que l’on connaît ici (%1).</translation>
        </message>
        <message>
            <source>The signature is right, but this workbench was never met. Its key is %1: compare it by telephone if you have a doubt. It will be remembered if you merge.</source>
            <translation>La signature est juste, mais ce poste n’a jamais été rencontré. Sa clé est %1 : comparez-la par téléphone si vous avez un doute. Elle sera retenue si vous fusionnez.</translation>
        </message>
        <message>
            <source>It cannot be merged yet and will be kept aside.</source>
            <translation>Elle ne peut pas encore être fusionnée et sera gardée de côté.</translation>
        </message>
        <message>
            <source>Everything in it is already known here: merging it would change nothing.</source>
            <translation>Tout ce qu’elle contient est déjà connu ici : la fusionner ne changerait rien.</translation>
        </message>
        <message>
            <source>Merging it would bring %1.</source>
            <translation>La fusionner apporterait %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) are already known.</source>
            <translation>
                <numerusform>%n autre est déjà connue.</numerusform>
                <numerusform>%n autres sont déjà connues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) would have to be settled, without hurry.</source>
            <translation>
                <numerusform>%n conflit serait à régler, sans urgence.</numerusform>
                <numerusform>%n conflits seraient à régler, sans urgence.</numerusform>
            </translation>
        </message>
        <message>
            <source>There would be no conflict.</source>
            <translation>Il n’y aurait aucun conflit.</translation>
        </message>
        <message>
            <source>%1, from %2, prepared on %3</source>
            <comment>author, workbench, when</comment>
            <translation>%1, depuis « %2 », préparée le %3</translation>
        </message>
        <message>
            <source>Merging %1</source>
            <translation>Fusion de %1</translation>
        </message>
        <message>
            <source>The archive of %1 is kept aside.</source>
            <translation>L’archive de « %1 » est gardée de côté.</translation>
        </message>
        <message>
            <source>Archive of %1: everything in it was already known.</source>
            <translation>Archive de « %1 » : tout ce qu’elle contient était déjà connu.</translation>
        </message>
        <message>
            <source>Archive of %1 merged: %2.</source>
            <comment>workbench, changes</comment>
            <translation>Archive de « %1 » fusionnée : %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) were already known.</source>
            <translation>
                <numerusform>%n autre était déjà connue.</numerusform>
                <numerusform>%n autres étaient déjà connues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) came with it.</source>
            <translation>
                <numerusform>%n pièce jointe est venue avec elle.</numerusform>
                <numerusform>%n pièces jointes sont venues avec elle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A copy of this space had written under the same numbers: %n of your changes got new ones. Nothing is lost.</source>
            <translation>
                <numerusform>Une copie de cet espace avait écrit sous les mêmes numéros : %n de vos modifications a été renumérotée. Rien n’est perdu.</numerusform>
                <numerusform>Une copie de cet espace avait écrit sous les mêmes numéros : %n de vos modifications ont été renumérotées. Rien n’est perdu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle; both versions are kept.</source>
            <translation>
                <numerusform>%n conflit à régler ; les deux versions sont gardées.</numerusform>
                <numerusform>%n conflits à régler ; les deux versions sont gardées.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conflict.</source>
            <translation>Aucun conflit.</translation>
        </message>
        <message numerus="yes">
            <source>%n archive(s) are still kept aside.</source>
            <translation>
                <numerusform>%n archive reste gardée de côté.</numerusform>
                <numerusform>%n archives restent gardées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Settle the conflicts</source>
            <translation>Régler les conflits</translation>
        </message>
    </context>
    <context>
        <name>etabli::ReceivedPane</name>
        <message>
            <source>Undo this import?</source>
            <translation>Annuler cet import ?</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’import</translation>
        </message>
        <message>
            <source>No archive was received here yet</source>
            <translation>Aucune archive n’a encore été reçue ici</translation>
        </message>
        <message>
            <source>Drop a .etabli file on this window, or use the button “Receive an archive”.</source>
            <translation>Déposez un fichier .etabli sur cette fenêtre, ou utilisez le bouton « Recevoir une archive ».</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import annulé</translation>
        </message>
        <message>
            <source>Archive of %1</source>
            <translation>Archive de « %1 »</translation>
        </message>
        <message>
            <source>another workbench</source>
            <translation>un autre poste</translation>
        </message>
        <message>
            <source>Import put back</source>
            <translation>Import rétabli</translation>
        </message>
        <message>
            <source>Undoing of the archive of %1</source>
            <translation>Annulation de l’archive de « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already known</source>
            <translation>
                <numerusform>%n déjà connue</numerusform>
                <numerusform>%n déjà connues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) opened</source>
            <translation>
                <numerusform>%n conflit ouvert</numerusform>
                <numerusform>%n conflits ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>no conflict</source>
            <translation>aucun conflit</translation>
        </message>
        <message>
            <source>undone on %1</source>
            <translation>annulé le %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>act, title</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>This import cannot be undone.</source>
            <translation>Cet import ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Rien n’a été modifié ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) would be put back as before, on %1.</source>
            <translation>
                <numerusform>%n valeur serait remise comme avant, sur %1.</numerusform>
                <numerusform>%n valeurs seraient remises comme avant, sur %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed since would be left alone.</source>
            <translation>
                <numerusform>%n valeur changée depuis serait laissée telle quelle.</numerusform>
                <numerusform>%n valeurs changées depuis seraient laissées telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>This leaves with your next archive, and can be undone in turn.</source>
            <translation>Cela part avec votre prochaine archive, et peut s’annuler à son tour.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) are as before.</source>
            <translation>
                <numerusform>%n valeur est comme avant.</numerusform>
                <numerusform>%n valeurs sont comme avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed since were left alone.</source>
            <translation>
                <numerusform>%n valeur changée depuis a été laissée telle quelle.</numerusform>
                <numerusform>%n valeurs changées depuis ont été laissées telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>It can be put back from the list.</source>
            <translation>Cela peut être rétabli depuis la liste.</translation>
        </message>
        <message>
            <source>Done: %1.</source>
            <translation>C’est fait : %1.</translation>
        </message>
    </context>
    <context>
        <name>etabli::SegmentBar</name>
        <message>
            <source>%1: %2</source>
            <comment>subject, choice</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::TextConflict</name>
        <message>
            <source>Keep %1</source>
            <comment>letter of a version</comment>
            <translation>Garder %1</translation>
        </message>
        <message>
            <source>Difference by difference</source>
            <translation>Différence par différence</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>%1 &lt;i&gt;or&lt;/i&gt; %2</source>
            <translation>%1 &lt;i&gt;ou&lt;/i&gt; %2</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Difference %1</source>
            <translation>Différence %1</translation>
        </message>
        <message>
            <source>Text to keep</source>
            <translation>Texte retenu</translation>
        </message>
        <message>
            <source>You can also write it freely</source>
            <translation>Vous pouvez aussi l’écrire librement</translation>
        </message>
        <message>
            <source>Your choice leaves with your next archive.</source>
            <translation>Votre choix part avec la prochaine archive.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Keep this text</source>
            <translation>Retenir ce texte</translation>
        </message>
        <message>
            <source>(absent)</source>
            <translation>(absent)</translation>
        </message>
        <message>
            <source>[%1, to choose]</source>
            <translation>[%1, à choisir]</translation>
        </message>
        <message>
            <source>%1 settled of %2</source>
            <translation>%1 réglées sur %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::TrustPane</name>
        <message>
            <source>This workbench</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Fingerprint of the key of this workbench</source>
            <translation>Empreinte de la clé de ce poste</translation>
        </message>
        <message>
            <source>Every archive of this workbench is signed by this key. Read these four groups aloud to a colleague who wants to be sure that an archive comes from you. The card introduces you before your first archive.</source>
            <translation>Toute archive de ce poste est signée par cette clé. Lisez ces quatre groupes à voix haute à un collègue qui veut être sûr qu’une archive vient de vous. La carte vous présente avant votre première archive.</translation>
        </message>
        <message>
            <source>Export my card</source>
            <translation>Exporter ma carte</translation>
        </message>
        <message>
            <source>Add a card received</source>
            <translation>Ajouter une carte reçue</translation>
        </message>
        <message>
            <source>Known workbenches</source>
            <translation>Postes connus</translation>
        </message>
        <message>
            <source>%1, kept by %2</source>
            <comment>workbench, person</comment>
            <translation>%1, tenu par %2</translation>
        </message>
        <message>
            <source>The key is made with the first archive or card</source>
            <translation>La clé naît avec la première archive ou la première carte</translation>
        </message>
        <message>
            <source>Workbench without a name</source>
            <translation>Poste sans nom</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>révoqué</translation>
        </message>
        <message>
            <source>never met itself, only through others</source>
            <translation>jamais rencontré lui-même, seulement par d’autres</translation>
        </message>
        <message>
            <source>No other workbench was met yet. A key is remembered with the first archive it signs.</source>
            <translation>Aucun autre poste n’a encore été rencontré. Une clé est retenue avec la première archive qu’elle signe.</translation>
        </message>
        <message>
            <source>Where to write the card</source>
            <translation>Où écrire la carte</translation>
        </message>
        <message>
            <source>Cards of workbenches (*.json)</source>
            <translation>Cartes de postes (*.json)</translation>
        </message>
        <message>
            <source>Card of another workbench</source>
            <translation>Carte d’un autre poste</translation>
        </message>
        <message>
            <source>Your card is written.</source>
            <translation>Votre carte est écrite.</translation>
        </message>
        <message>
            <source>Your card was not written.</source>
            <translation>Votre carte n’a pas été écrite.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Rien n’a été modifié ici.</translation>
        </message>
        <message>
            <source>%1 is known from now on.</source>
            <translation>« %1 » est désormais connu.</translation>
        </message>
        <message>
            <source>Compare its fingerprint with your colleague if you have a doubt.</source>
            <translation>Comparez son empreinte avec votre collègue si vous avez un doute.</translation>
        </message>
        <message>
            <source>“%1” is not the card of a workbench.</source>
            <translation>« %1 » n’est pas la carte d’un poste.</translation>
        </message>
        <message>
            <source>Ask your colleague for the file made by “Export my card”.</source>
            <translation>Demandez à votre collègue le fichier fait par « Exporter ma carte ».</translation>
        </message>
        <message>
            <source>This card is refused.</source>
            <translation>Cette carte est refusée.</translation>
        </message>
    </context>
    <context>
        <name>etabli::ValueConflict</name>
        <message>
            <source>Joined this record into another one.</source>
            <translation>A réuni cette fiche à une autre.</translation>
        </message>
        <message>
            <source>Deleted this record, without knowing what the other had just written.</source>
            <translation>A supprimé cette fiche, sans savoir ce que l’autre venait d’écrire.</translation>
        </message>
        <message>
            <source>Edited this record, without knowing that it was being deleted.</source>
            <translation>A complété cette fiche, sans savoir qu’elle était supprimée.</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>A deleted record can be brought back at any time, with everything it held.</source>
            <translation>Une fiche supprimée peut être rétablie à tout moment, avec tout ce qu’elle contenait.</translation>
        </message>
        <message>
            <source>Your choice leaves with your next archive.</source>
            <translation>Votre choix part avec la prochaine archive.</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <comment>letter of a version</comment>
            <translation>Garder %1</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Réunir</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translation>Garder la fiche</translation>
        </message>
    </context>
    <context>
        <name>etabli::VersionCard</name>
        <message>
            <source>%1, %2</source>
            <comment>where, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Version %1, %2</source>
            <translation>Version %1, %2</translation>
        </message>
    </context>
<context>
    <name>etabli::ToSendModel</name>
    <message>
        <source>record brought back</source>
        <translation>fiche rétablie</translation>
    </message>
    <message>
        <source>record joined</source>
        <translation>fiche réunie</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <comment>a type of record</comment>
        <translation>%1 sans nom</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>head of a list</comment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>etabli::ToSendPane</name>
    <message>
        <source>Nothing to pass on</source>
        <translation>Rien à transmettre</translation>
    </message>
    <message>
        <source>The shared base has everything written here. What you write from now on is listed here.</source>
        <translation>La base partagée a tout ce qui a été écrit ici. Ce que vous écrirez désormais s’affichera ici.</translation>
    </message>
    <message>
        <source>Records to pass on</source>
        <translation>Fiches à transmettre</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the shared base does not have yet, by record. They leave with the next archive; Enter opens a record.</source>
        <translation>
            <numerusform>%n modification que la base partagée n’a pas encore. Elle partira avec la prochaine archive ; Entrée ouvre la fiche.</numerusform>
            <numerusform>%n modifications que la base partagée n’a pas encore, fiche par fiche. Elles partiront avec la prochaine archive ; Entrée ouvre une fiche.</numerusform>
        </translation>
    </message>
</context>
</TS>
