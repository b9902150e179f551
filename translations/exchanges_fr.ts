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
            <source>First archive, prepared by the window</source>
            <translation>Première archive, préparée par la fenêtre</translation>
        </message>
        <message>
            <source>Archive of the second space, merged by the window</source>
            <translation>Archive du second espace, fusionnée par la fenêtre</translation>
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
            <source>territory</source>
            <translation>territoire</translation>
        </message>
        <message>
            <source>territory found</source>
            <translation>territoire trouvé</translation>
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
            <source>result opened</source>
            <translation>résultat ouvert</translation>
        </message>
                <message>
            <source>where to write the charter</source>
            <translation>lieu de la charte</translation>
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
            <source>archive written</source>
            <translation>archive écrite</translation>
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
            <source>archive dragged</source>
            <translation>archive tenue au-dessus de la fenêtre</translation>
        </message>
            <message>
            <source>archive dropped</source>
            <translation>archive déposée</translation>
        </message>
            <message>
            <source>merge</source>
            <translation>fusion</translation>
        </message>
            <message>
            <source>go to the conflict</source>
            <translation>aller au conflit</translation>
        </message>
            <message>
            <source>differences chosen</source>
            <translation>différences choisies</translation>
        </message>
            <message>
            <source>conflict settled</source>
            <translation>conflit réglé</translation>
        </message>
            <message>
        <source>The dashboard of the département, as a PDF</source>
        <translation>Le tableau de bord du département, en PDF</translation>
    </message>
    <message>
        <source>The charter of the alliance, as a PDF</source>
        <translation>La charte de l’alliance, en PDF</translation>
    </message>
    <message>
        <source>Signing pack: %1</source>
        <translation>Dossier de signature : %1</translation>
    </message>
    <message>
        <source>First publication of the national base, received by the window</source>
        <translation>Première publication de la base nationale, reçue par la fenêtre</translation>
    </message>
    <message>
        <source>Card of the workbench, given to the base</source>
        <translation>Carte du poste, donnée à la base</translation>
    </message>
    <message>
        <source>The journey stopped at the step “%1”: %2</source>
        <translation>Le parcours s’est arrêté à l’étape « %1 » : %2</translation>
    </message>
    <message>
        <source>the base takes the archive in and publishes</source>
        <translation>la base reçoit l’archive et publie</translation>
    </message>
    <message>
        <source>The publication of the base comes back</source>
        <translation>La publication de la base revient</translation>
    </message>
    <message>
        <source>Away from the window, the steward of the base enrolled the workbench by its card, took its archive in and published: etabli-cli base enrol, ingest, publish.</source>
        <translation>Hors de la fenêtre, le responsable de la base a inscrit le poste d’après sa carte, reçu son archive et publié : etabli-cli base enrol, ingest, publish.</translation>
    </message>
    <message>
        <source>overview of the exchanges</source>
        <translation>vue d’ensemble des échanges</translation>
    </message>
    <message>
        <source>Everything typed here has reached the base</source>
        <translation>Tout ce qui a été saisi ici est arrivé à la base</translation>
    </message>
    <message>
        <source>The number and the day of the last publication, in plain words; nothing waits to be passed on any more.</source>
        <translation>Le numéro et le jour de la dernière publication, en clair ; plus rien n’attend d’être transmis.</translation>
    </message>
    <message>
        <source>charter of “%1”</source>
        <translation>charte de « %1 »</translation>
    </message>
    <message>
        <source>write the charter</source>
        <translation>écrire la charte</translation>
    </message>
    <message>
        <source>A charter worth signing</source>
        <translation>Une charte prête à signer</translation>
    </message>
    <message>
        <source>list of charters</source>
        <translation>liste des chartes</translation>
    </message>
    <message>
        <source>The charters: drafts, negotiated, ready, signed</source>
        <translation>Les chartes : brouillons, en négociation, prêtes, signées</translation>
    </message>
    <message>
        <source>Each with its alliance, its parties, its place and its day of signing.</source>
        <translation>Chacune avec son alliance, ses parties, son lieu et son jour de signature.</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>A charter is written article by article</source>
        <translation>Une charte s’écrit article par article</translation>
    </message>
    <message>
        <source>At the left the articles and the seven principles; in the text, the fields of the records as chips that show their value; at the right what is still missing, blocking first, each with its remedy.</source>
        <translation>À gauche, les articles et les sept principes ; dans le texte, les champs des fiches, qui montrent leur valeur ; à droite, ce qui manque encore, le bloquant d’abord, chacun avec son remède.</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Signature blocks are never cut over two pages, no title is left alone at the foot of one. As long as something blocks, each page bears « PROJET ».</source>
        <translation>Aucun bloc de signature n’est coupé entre deux pages, aucun titre ne reste seul en bas de page. Tant que quelque chose bloque, chaque page porte « PROJET ».</translation>
    </message>
    <message>
        <source>back to the charters</source>
        <translation>retour aux chartes</translation>
    </message>
    <message>
        <source>export the charter</source>
        <translation>exporter la charte</translation>
    </message>
    <message>
        <source>charter written</source>
        <translation>charte écrite</translation>
    </message>
    <message>
        <source>A charter that is ready leaves as a PDF</source>
        <translation>Une charte prête part en PDF</translation>
    </message>
    <message>
        <source>PDF for archives, text document to go on in a word processor, or web page.</source>
        <translation>PDF pour l’archivage, document texte à reprendre dans un traitement de texte, ou page web.</translation>
    </message>
    <message>
        <source>signing pack</source>
        <translation>dossier de signature</translation>
    </message>
    <message>
        <source>“Prepare the signing”: originals, attendance, name plates, certificate</source>
        <translation>« Préparer la séance » : originaux, émargement, chevalets, attestation</translation>
    </message>
    <message>
        <source>One identical original for each party and one for the archive, and what is needed on the table.</source>
        <translation>Un original identique par partie et un pour les archives, et ce qu’il faut sur la table.</translation>
    </message>
    <message>
        <source>list of charters again</source>
        <translation>liste des chartes de nouveau</translation>
    </message>
    <message>
        <source>The figures of a territory</source>
        <translation>Les chiffres d’un territoire</translation>
    </message>
    <message>
        <source>dashboard of the département</source>
        <translation>tableau de bord du département</translation>
    </message>
    <message>
        <source>A whole département on one screen</source>
        <translation>Un département entier sur un écran</translation>
    </message>
    <message>
        <source>Alliances by stage, by goal, by profile of actor and by need, and the territories inside it. An alliance over several of them counts once in each and once in the total; a line says why they differ.</source>
        <translation>Les alliances par étape, par ODD, par profil d’acteur et par fragilité, et les territoires qu’il contient. Une alliance sur plusieurs d’entre eux compte une fois dans chacun et une fois dans le total ; une ligne dit pourquoi ils diffèrent.</translation>
    </message>
    <message>
        <source>one level down</source>
        <translation>un niveau plus bas</translation>
    </message>
    <message>
        <source>One level down, by a click or by Enter</source>
        <translation>Un niveau plus bas, d’un clic ou par Entrée</translation>
    </message>
    <message>
        <source>From the nation to the commune; the way above the charts leads back, Alt+Up too.</source>
        <translation>De la nation à la commune ; le fil au-dessus des graphiques ramène, Alt+Haut aussi.</translation>
    </message>
    <message>
        <source>one level up</source>
        <translation>un niveau plus haut</translation>
    </message>
    <message>
        <source>table of a chart</source>
        <translation>tableau d’un graphique</translation>
    </message>
    <message>
        <source>Behind each chart, its table</source>
        <translation>Derrière chaque graphique, son tableau</translation>
    </message>
    <message>
        <source>The same figures to read, to copy, or to hear with a screen reader.</source>
        <translation>Les mêmes chiffres à lire, à copier, ou à entendre avec un lecteur d’écran.</translation>
    </message>
    <message>
        <source>chart again</source>
        <translation>graphique de nouveau</translation>
    </message>
    <message>
        <source>export as PDF</source>
        <translation>exporter en PDF</translation>
    </message>
    <message>
        <source>where to write the dashboard</source>
        <translation>où écrire le tableau de bord</translation>
    </message>
    <message>
        <source>dashboard written</source>
        <translation>tableau de bord écrit</translation>
    </message>
    <message>
        <source>The dashboard leaves as a PDF, a picture or a table</source>
        <translation>Le tableau de bord part en PDF, en image ou en tableau</translation>
    </message>
    <message>
        <source>Exchange: an archive, the national base</source>
        <translation>Échanger : une archive, la base nationale</translation>
    </message>
    <message>
        <source>what waits to leave</source>
        <translation>ce qui attend de partir</translation>
    </message>
    <message>
        <source>What waits to be passed on, record by record</source>
        <translation>Ce qui attend d’être transmis, fiche par fiche</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, before anything leaves.</source>
        <translation>Ce qui a changé, par qui et quand, avant que quoi que ce soit ne parte.</translation>
    </message>
    <message>
        <source>The archive is written</source>
        <translation>L’archive est écrite</translation>
    </message>
    <message>
        <source>How many changes, what size, where. It travels by e-mail, by key or by a shared folder; receiving it twice does no harm.</source>
        <translation>Combien de modifications, quelle taille, où. Elle voyage par courriel, par clé ou par un dossier partagé ; la recevoir deux fois est sans effet.</translation>
    </message>
    <message>
        <source>trust and keys</source>
        <translation>confiance et clés</translation>
    </message>
    <message>
        <source>export my card</source>
        <translation>exporter ma carte</translation>
    </message>
    <message>
        <source>where to write the card</source>
        <translation>où écrire la carte</translation>
    </message>
    <message>
        <source>The card of the workbench</source>
        <translation>La carte du poste</translation>
    </message>
    <message>
        <source>It introduces the workbench to the national base: a name and a public key. The four groups of letters are read aloud to be sure that it is the right one.</source>
        <translation>Elle présente le poste à la base nationale : un nom et une clé publique. Les quatre groupes de lettres se lisent à voix haute pour être sûr que c’est la bonne.</translation>
    </message>
    <message>
        <source>Two workbenches, one alliance</source>
        <translation>Deux postes, une alliance</translation>
    </message>
    <message>
        <source>space of the colleague</source>
        <translation>espace de la collègue</translation>
    </message>
    <message>
        <source>page of the colleague</source>
        <translation>page de la collègue</translation>
    </message>
    <message>
        <source>Inès, in Châteaubriant, receives what the base publishes</source>
        <translation>Inès, à Châteaubriant, reçoit ce que la base publie</translation>
    </message>
    <message>
        <source>Before anything is merged: who signed, when it was written, what it would bring. Nothing is merged without a word from her.</source>
        <translation>Avant toute fusion : qui a signé, quand, ce que cela apporterait. Rien n’est fusionné sans son accord.</translation>
    </message>
    <message>
        <source>project of the colleague</source>
        <translation>projet de la collègue</translation>
    </message>
    <message>
        <source>same field edited there</source>
        <translation>même champ modifié là-bas</translation>
    </message>
    <message>
        <source>edit kept there</source>
        <translation>modification gardée là-bas</translation>
    </message>
    <message>
        <source>Inès rewrites the summary of the alliance</source>
        <translation>Inès réécrit le résumé de l’alliance</translation>
    </message>
    <message>
        <source>She works without network, on her own copy: nothing is locked, nobody waits.</source>
        <translation>Elle travaille sans réseau, sur sa propre copie : rien n’est verrouillé, personne n’attend.</translation>
    </message>
    <message>
        <source>Meanwhile Maëlle adds a sentence to the same summary</source>
        <translation>Pendant ce temps, Maëlle ajoute une phrase au même résumé</translation>
    </message>
    <message>
        <source>Inès’s archive, dropped on Maëlle’s window</source>
        <translation>L’archive d’Inès, déposée sur la fenêtre de Maëlle</translation>
    </message>
    <message>
        <source>The window tells what it would change, and that one field was written on both sides.</source>
        <translation>La fenêtre dit ce qu’elle changerait, et qu’un champ a été écrit des deux côtés.</translation>
    </message>
    <message>
        <source>merge told</source>
        <translation>fusion annoncée</translation>
    </message>
    <message>
        <source>Merged: nothing was lost, one conflict to settle</source>
        <translation>Fusionnée : rien n’est perdu, un conflit à régler</translation>
    </message>
    <message>
        <source>What came, what was known, what has to be looked at. The import can be undone.</source>
        <translation>Ce qui est arrivé, ce qui était connu, ce qu’il faut regarder. La réception peut être annulée.</translation>
    </message>
    <message>
        <source>The two texts word by word</source>
        <translation>Les deux textes mot à mot</translation>
    </message>
    <message>
        <source>Letters and numbers mark the differences; each can be chosen alone, or a third version written.</source>
        <translation>Lettres et numéros marquent les différences ; chacune se choisit seule, ou l’on écrit une troisième version.</translation>
    </message>
    <message>
        <source>A choice for each difference</source>
        <translation>Un choix par différence</translation>
    </message>
    <message>
        <source>The text that will be kept is shown as it will be.</source>
        <translation>Le texte qui sera gardé s’affiche tel qu’il sera.</translation>
    </message>
    <message>
        <source>Settled: both versions stay in the history</source>
        <translation>Réglé : les deux versions restent dans l’historique</translation>
    </message>
    <message>
        <source>The choice is a change like any other: it leaves with the next archive, and can be taken back.</source>
        <translation>Le choix est une modification comme une autre : il part avec la prochaine archive, et peut s’annuler.</translation>
    </message>
    <message>
        <source>page “%1”</source>
        <translation>page « %1 »</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>recherche « %1 »</translation>
    </message>
    <message>
        <source>Found in a few letters</source>
        <translation>Retrouvé en quelques lettres</translation>
    </message>
    <message>
        <source>Ctrl+K, then beginnings of words: records, territories, pages and actions come together. Accents, œ and apostrophes do not count.</source>
        <translation>Ctrl+K, puis des débuts de mots : fiches, territoires, pages et actions viennent ensemble. Accents, œ et apostrophes ne comptent pas.</translation>
    </message>
    <message>
        <source>An archive to prepare</source>
        <translation>Une archive à préparer</translation>
    </message>
    <message>
        <source>What goes in, with or without personal data, where to write it. The file is signed: whoever receives it knows who wrote it, and sees at once whether a byte was changed.</source>
        <translation>Ce qu’elle contient, avec ou sans données personnelles, où l’écrire. Le fichier est signé : qui le reçoit sait qui l’a écrit, et voit aussitôt si un octet a changé.</translation>
    </message>
    <message>
        <source>other space opened</source>
        <translation>autre espace ouvert</translation>
    </message>
    <message>
        <source>A living territory: the demonstration</source>
        <translation>Un territoire vivant : la démonstration</translation>
    </message>
    <message>
        <source>home page</source>
        <translation>page d’accueil</translation>
    </message>
    <message>
        <source>The demonstration opens on what matters today</source>
        <translation>La démonstration s’ouvre sur ce qui compte aujourd’hui</translation>
    </message>
    <message>
        <source>A note first, then what is late or due within fifteen days, what was begun, the health of the exchanges and the territory in figures. Sixty fictional alliances in three real départements.</source>
        <translation>La note d’abord, puis ce qui est en retard ou dû dans les quinze jours, ce qui a été commencé, la santé des échanges et le territoire en chiffres. Soixante alliances fictives dans trois départements réels.</translation>
    </message>
    <message>
        <source>project shown</source>
        <translation>projet affiché</translation>
    </message>
    <message>
        <source>An alliance and everything that hangs on it</source>
        <translation>Une alliance et tout ce qui s’y rattache</translation>
    </message>
    <message>
        <source>The list at the left, the record at the right: stage, goals, territories, lead, and in tabs its partners, commitments, meetings, notes and files. Each field is kept as it is typed; Ctrl+Z takes it back.</source>
        <translation>La liste à gauche, la fiche à droite : étape, ODD, territoires, structure porteuse, et en onglets ses partenaires, engagements, rencontres, notes et pièces. Chaque champ s’enregistre au fil de la frappe ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>first contract</source>
        <translation>premier contrat</translation>
    </message>
    <message>
        <source>A CRTE: perimeter, orientations, the alliances that serve them</source>
        <translation>Un CRTE : périmètre, orientations, alliances qui les servent</translation>
    </message>
    <message>
        <source>What préfecture staff follow: the contract, its intercommunalities, and the projects that hang on each orientation, counted once each.</source>
        <translation>Ce que suit la préfecture : le contrat, ses intercommunalités, et les projets rattachés à chaque orientation, comptés une fois chacun.</translation>
    </message>
    <message>
        <source>A space of one’s own: from a note to an alliance</source>
        <translation>Un espace à soi : de la note à l’alliance</translation>
    </message>
    <message>
        <source>go to my space</source>
        <translation>passer à mon espace</translation>
    </message>
    <message>
        <source>first question</source>
        <translation>première question</translation>
    </message>
    <message>
        <source>The first time: three short questions</source>
        <translation>La première fois : trois questions courtes</translation>
    </message>
    <message>
        <source>A name, which stands beside everything one writes; the organisation and the territory can wait. Nothing leaves the computer.</source>
        <translation>Un nom, qui accompagne tout ce que l’on écrit ; l’organisation et le territoire peuvent attendre. Rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>name given</source>
        <translation>nom donné</translation>
    </message>
    <message>
        <source>organisation given</source>
        <translation>organisation donnée</translation>
    </message>
    <message>
        <source>own space made</source>
        <translation>espace créé</translation>
    </message>
    <message>
        <source>quick note</source>
        <translation>note rapide</translation>
    </message>
    <message>
        <source>A note, as it is heard</source>
        <translation>Une note, comme on l’entend</translation>
    </message>
    <message>
        <source>“@” finds an organisation, or makes it; “#” finds a territory. What is typed is kept letter by letter, even if the computer stops.</source>
        <translation>« @ » trouve une organisation, ou la crée ; « # » trouve un territoire. Ce qui est tapé est gardé lettre à lettre, même si l’ordinateur s’arrête.</translation>
    </message>
    <message>
        <source>organisation made from the note</source>
        <translation>organisation créée depuis la note</translation>
    </message>
    <message>
        <source>note kept</source>
        <translation>note gardée</translation>
    </message>
    <message>
        <source>A title is enough; a commune is found by its name</source>
        <translation>Un titre suffit ; une commune se trouve par son nom</translation>
    </message>
    <message>
        <source>The only field that is needed is the title. Communes of the same name show their département; former communes lead to the one of today.</source>
        <translation>Seul le titre est obligatoire. Les communes homonymes montrent leur département ; les anciennes mènent à celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The alliance in a few lines</source>
        <translation>L’alliance en quelques lignes</translation>
    </message>
    <message>
        <source>An amount is typed as it comes and kept in euros. At the foot of the record, the line that says that everything is on the disk.</source>
        <translation>Un montant se tape comme il vient et se garde en euros. Au pied de la fiche, la ligne qui dit que tout est sur le disque.</translation>
    </message>
    <message>
        <source>Partners: known ones are found, new ones are made by their name</source>
        <translation>Les partenaires : connus, ils se retrouvent ; nouveaux, leur nom suffit</translation>
    </message>
    <message>
        <source>Nothing is typed twice: a name that looks like one already there is offered first, and two records of the same organisation can be joined without losing anything.</source>
        <translation>Rien ne se saisit deux fois : un nom proche d’un nom connu est proposé d’abord, et deux fiches d’une même organisation se réunissent sans rien perdre.</translation>
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
    <message>
        <source>no. %1</source>
        <comment>number of a publication</comment>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>Last publication of the base “%1”: %2, %3.</source>
        <comment>name, number, day</comment>
        <translation>Dernière publication de la base « %1 » : %2, %3.</translation>
    </message>
    <message>
        <source>No publication of a national base was received here yet.</source>
        <translation>Aucune publication d’une base nationale n’a encore été reçue ici.</translation>
    </message>
    <message>
        <source>Everything typed here has reached the base.</source>
        <translation>Tout ce qui a été saisi ici est arrivé à la base.</translation>
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
            <source>Everything in it is already known here. Merging it notes what the base received from this workbench.</source>
            <translation>Tout ce qu’elle contient est déjà connu ici. La fusionner note ce que la base a reçu de ce poste.</translation>
        </message>
        <message>
            <source>Publication no. %1 of %2: nothing new, and what the base received is noted.</source>
            <translation>Publication n° %1 de « %2 » : rien de nouveau, et ce que la base a reçu est noté.</translation>
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
        <translation>La base commune a tout ce qui a été écrit ici. Ce que vous écrirez désormais s’affichera ici.</translation>
    </message>
    <message>
        <source>Records to pass on</source>
        <translation>Fiches à transmettre</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the shared base does not have yet, by record. They leave with the next archive; Enter opens a record.</source>
        <translation>
            <numerusform>%n modification que la base commune n’a pas encore. Elle partira avec la prochaine archive ; Entrée ouvre la fiche.</numerusform>
            <numerusform>%n modifications que la base commune n’a pas encore, fiche par fiche. Elles partiront avec la prochaine archive ; Entrée ouvre une fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>A journey through Établi</source>
        <translation>Un parcours dans Établi</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the page of the journey</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>From a territory at a glance to a conflict settled: every picture is the real window, played by the program itself. Organisations and persons are invented.</source>
        <translation>D’un territoire d’un seul regard à un conflit réglé : chaque image est la vraie fenêtre, jouée par le programme lui-même. Organisations et personnes sont inventées.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The files it leaves</source>
        <translation>Les fichiers laissés</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenêtre d’Établi : %1</translation>
    </message>
</context>
</TS>
