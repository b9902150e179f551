<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>etabli::AboutBox</name>
        <message>
            <source>public domain</source>
            <translation>domaine public</translation>
        </message>
        <message>
            <source>Breeze icons</source>
            <translation>icônes Breeze</translation>
        </message>
        <message>
            <source>Official geographic code and populations (INSEE), composition of the EPCI (DGCL), gathered by Etalab</source>
            <translation>Code officiel géographique et populations (INSEE), composition des EPCI (DGCL), rassemblés par Etalab</translation>
        </message>
        <message>
            <source>Licence Ouverte 2.0</source>
            <translation>Licence Ouverte 2.0</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a part and its licence</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>About Établi</source>
            <translation>À propos d’Établi</translation>
        </message>
        <message>
            <source>The workbench of local alliances: it works without a network, and what you write stays with you.</source>
            <translation>L’établi des alliances locales : il fonctionne sans réseau, et ce que vous écrivez reste chez vous.</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Fonts and icons</source>
            <translation>Polices et icônes</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>etabli::BackupCard</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Usual folder</source>
            <translation>Dossier habituel</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Every day of work</source>
            <translation>Chaque jour de travail</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Never by itself</source>
            <translation>Jamais d’elle-même</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Put a backup back</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>It is put back in a new folder beside this one, and opened from there: nothing is overwritten. Backups hold no key: for the others, what is put back is a new workbench, to be recognised in the exchanges.</source>
            <translation>Elle est restaurée dans un nouveau dossier à côté de celui-ci, puis ouverte de là : rien n’est écrasé. Les sauvegardes ne contiennent pas la clé : pour les autres, l’espace restauré est un nouveau poste, à reconnaître dans les échanges.</translation>
        </message>
        <message>
            <source>Put another file back…</source>
            <translation>Restaurer un autre fichier…</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <source>Backing the space up</source>
            <translation>Sauvegarde de l’espace</translation>
        </message>
        <message>
            <source>The backup is put back.</source>
            <translation>La sauvegarde est restaurée.</translation>
        </message>
        <message>
            <source>Open this space</source>
            <translation>Ouvrir cet espace</translation>
        </message>
        <message numerus="yes">
            <source>Last backup %1: %n record(s), %2.</source>
            <translation>
                <numerusform>Dernière sauvegarde %1 : %n fiche, %2.</numerusform>
                <numerusform>Dernière sauvegarde %1 : %n fiches, %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No backup yet: the first one is made after the first edit.</source>
            <translation>Pas encore de sauvegarde : la première se fait après la première modification.</translation>
        </message>
        <message>
            <source>The backup of %1 failed. %2</source>
            <translation>La sauvegarde (%1) a échoué. %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>moment and size of a backup</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source> · %n record(s)</source>
            <translation>
                <numerusform> · %n fiche</numerusform>
                <numerusform> · %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>The backups of the last seven days and of the last four weeks are kept. A key or another disk is wiser: this folder is lost with the computer.</source>
            <translation>Les sauvegardes des sept derniers jours et des quatre dernières semaines sont gardées. Une clé ou un autre disque est plus sage : ce dossier se perd avec l’ordinateur.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Put back the backup of %1</source>
            <translation>Restaurer la sauvegarde : %1</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <source>Backup to put back</source>
            <translation>Sauvegarde à restaurer</translation>
        </message>
        <message>
            <source>Put back: %1.</source>
            <translation>À restaurer : %1.</translation>
        </message>
        <message>
            <source>What you wrote since stays in the present space, which is not touched.</source>
            <translation>Ce que vous avez écrit depuis reste dans l’espace actuel, qui n’est pas touché.</translation>
        </message>
        <message>
            <source>Put back in a new folder</source>
            <translation>Restaurer dans un nouveau dossier</translation>
        </message>
    </context>
    <context>
        <name>etabli::Desktop</name>
        <message>
            <source>New space</source>
            <translation>Nouvel espace</translation>
        </message>
        <message>
            <source>Open another space</source>
            <translation>Ouvrir un autre espace</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>About Établi</source>
            <translation>À propos d’Établi</translation>
        </message>
        <message>
            <source>This space is open for reading only.</source>
            <translation>Cet espace est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>A newer version of Établi wrote it: update Établi to edit it.</source>
            <translation>Une version plus récente d’Établi l’a écrit : mettez Établi à jour pour le modifier.</translation>
        </message>
        <message>
            <source>It is open elsewhere: close it there to edit it here.</source>
            <translation>Il est ouvert ailleurs : fermez-le là-bas pour le modifier ici.</translation>
        </message>
        <message>
            <source>Archives opened from the desktop will not reach this window.</source>
            <translation>Les archives ouvertes depuis le bureau n’arriveront pas dans cette fenêtre.</translation>
        </message>
        <message>
            <source>There is no space of Établi in this folder. Open the folder that holds one.</source>
            <translation>Il n’y a pas d’espace Établi dans ce dossier. Ouvrez le dossier qui en contient un.</translation>
        </message>
        <message>
            <source>Folder of the space</source>
            <translation>Dossier de l’espace</translation>
        </message>
        <message>
            <source>Empty folder for the new space</source>
            <translation>Dossier vide pour le nouvel espace</translation>
        </message>
        <message>
            <source>This folder is not empty.</source>
            <translation>Ce dossier n’est pas vide.</translation>
        </message>
        <message>
            <source>Choose an empty folder, or make one, for the new space.</source>
            <translation>Choisissez un dossier vide, ou créez-en un, pour le nouvel espace.</translation>
        </message>
    </context>
    <context>
        <name>etabli::Keys</name>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Search or act</source>
            <translation>Rechercher ou agir</translation>
        </message>
        <message>
            <source>Ctrl+1…9, Ctrl+0</source>
            <translation>Ctrl+1…9, Ctrl+0</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Aller à une page</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>New record on this page</source>
            <translation>Nouvelle fiche sur cette page</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Maj+N</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Note rapide</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Open the chosen record, or go down a level</source>
            <translation>Ouvrir la fiche choisie, ou descendre d’un niveau</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Edit the record on screen</source>
            <translation>Modifier la fiche à l’écran</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Haut</translation>
        </message>
        <message>
            <source>Parent territory</source>
            <translation>Territoire parent</translation>
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation>Ctrl+H</translation>
        </message>
        <message>
            <source>History of the field</source>
            <translation>Historique du champ</translation>
        </message>
        <message>
            <source>Ctrl+.</source>
            <translation>Ctrl+.</translation>
        </message>
        <message>
            <source>Next check or conflict</source>
            <translation>Contrôle ou conflit suivant</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Maj+Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Close what is open, empty a filter</source>
            <translation>Fermer ce qui est ouvert, vider un filtre</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Next zone of the window</source>
            <translation>Zone suivante de la fenêtre</translation>
        </message>
        <message>
            <source>F10</source>
            <translation>F10</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Ctrl++, Ctrl+-</source>
            <translation>Ctrl++, Ctrl+-</translation>
        </message>
        <message>
            <source>Larger text, smaller text</source>
            <translation>Texte plus grand, plus petit</translation>
        </message>
        <message>
            <source>Ctrl+Shift+0</source>
            <translation>Ctrl+Maj+0</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Taille de texte habituelle</translation>
        </message>
        <message>
            <source>Ctrl+Q</source>
            <translation>Ctrl+Q</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Cette liste</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>etabli::LookCard</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>La langue changera au prochain démarrage.</translation>
        </message>
        <message>
            <source>Those of the system</source>
            <translation>Celles du système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claires</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombres</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl − do the same.</source>
            <translation>Ctrl + et Ctrl − font de même.</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>percentage</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>etabli::OpeningPage</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open another folder</source>
            <translation>Ouvrir un autre dossier</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>Back to the former space</source>
            <translation>Revenir à l’espace précédent</translation>
        </message>
        <message>
            <source>First start: preparing the territories of France</source>
            <translation>Premier démarrage : préparation des territoires de France</translation>
        </message>
        <message>
            <source>This space could not be opened</source>
            <translation>Cet espace n’a pas pu être ouvert</translation>
        </message>
    </context>
    <context>
        <name>etabli::PersonCard</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Stands beside what you write from now on; what is written keeps its author.</source>
            <translation>Il accompagne ce que vous écrivez désormais ; ce qui est écrit garde son auteur.</translation>
        </message>
        <message>
            <source>Name of this space</source>
            <translation>Nom de cet espace</translation>
        </message>
        <message>
            <source>The others see it in the exchanges.</source>
            <translation>Les autres le voient dans les échanges.</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Votre organisation</translation>
        </message>
        <message>
            <source>Your territory</source>
            <translation>Votre territoire</translation>
        </message>
        <message>
            <source>Type a name: it stands beside what you write.</source>
            <translation>Saisissez un nom : il accompagne ce que vous écrivez.</translation>
        </message>
        <message>
            <source>Type a name, for instance that of your organisation.</source>
            <translation>Saisissez un nom, par exemple celui de votre organisation.</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nouvelle organisation</translation>
        </message>
    </context>
    <context>
        <name>etabli::SettingsPage</name>
        <message>
            <source>Lists of words</source>
            <translation>Listes de mots</translation>
        </message>
        <message>
            <source>Stages, profiles, kinds of partnership: rename, add or retire the words of this space.</source>
            <translation>Étapes, profils, types de partenariat : renommer, ajouter ou retirer les mots de cet espace.</translation>
        </message>
        <message>
            <source>Open the lists</source>
            <translation>Ouvrir les listes</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>What you send is signed with the key of this space. It lies in the folder of the space, in a file that only your account can read: whoever opens your session can use it.</source>
            <translation>Ce que vous envoyez est signé par la clé de cet espace. Elle se trouve dans le dossier de l’espace, dans un fichier que seul votre compte peut lire : qui ouvre votre session peut s’en servir.</translation>
        </message>
        <message>
            <source>Version and licences</source>
            <translation>Version et licences</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>etabli::Shell</name>
        <message>
            <source>%1: no page shows these records yet.</source>
            <translation>%1 : aucune page ne montre encore ces fiches.</translation>
        </message>
        <message>
            <source>Changed again since: nothing was undone.</source>
            <translation>Modifié depuis : rien n’a été annulé.</translation>
        </message>
        <message>
            <source>%1 – Établi</source>
            <comment>title of the window</comment>
            <translation>%1 – Établi</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Note rapide</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>There is nothing to print on this page.</source>
            <translation>Il n’y a rien à imprimer sur cette page.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Taille de texte habituelle</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
    </context>
    <context>
        <name>etabli::SpacesCard</name>
        <message>
            <source>Spaces</source>
            <translation>Espaces</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translation>Ouvrir la démonstration</translation>
        </message>
        <message>
            <source>Open another folder</source>
            <translation>Ouvrir un autre dossier</translation>
        </message>
        <message>
            <source>New space</source>
            <translation>Nouvel espace</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Démonstration</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the space %1</source>
            <translation>Ouvrir l’espace %1</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Retirer %1 de la liste</translation>
        </message>
    </context>
    <context>
        <name>etabli::StatusLine</name>
        <message>
            <source>Demonstration space, fictional data</source>
            <translation>Espace de démonstration, données fictives</translation>
        </message>
        <message>
            <source>Go to my space</source>
            <translation>Passer à mon espace</translation>
        </message>
        <message>
            <source>Text size and colours</source>
            <translation>Taille du texte et couleurs</translation>
        </message>
        <message>
            <source>Text at %1%</source>
            <comment>percentage</comment>
            <translation>Texte à %1 %</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to send</source>
            <translation>
                <numerusform>%n modification à transmettre</numerusform>
                <numerusform>%n modifications à transmettre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle</source>
            <translation>
                <numerusform>%n conflit à régler</numerusform>
                <numerusform>%n conflits à régler</numerusform>
            </translation>
        </message>
        <message>
            <source>Territories of %1</source>
            <translation>Millésime %1</translation>
        </message>
    </context>
    <context>
        <name>etabli::WelcomePage</name>
        <message>
            <source>My own space</source>
            <translation>Mon espace</translation>
        </message>
        <message>
            <source>The demonstration</source>
            <translation>La démonstration</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Your name stands beside everything you write, so that others know whom to ask. Nothing leaves this computer unless you send it.</source>
            <translation>Votre nom accompagne tout ce que vous écrivez, pour que les autres sachent à qui s’adresser. Rien ne quitte cet ordinateur sans que vous l’envoyiez.</translation>
        </message>
        <message>
            <source>First name and name</source>
            <translation>Prénom et nom</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>For whom do you work?</source>
            <translation>Pour qui travaillez-vous ?</translation>
        </message>
        <message>
            <source>Both can wait: leave them empty and go on. You will find them again in the settings.</source>
            <translation>Les deux peuvent attendre : laissez vide et continuez. Vous les retrouverez dans les réglages.</translation>
        </message>
        <message>
            <source>Association, company, community, department…</source>
            <translation>Association, entreprise, collectivité, service de l’État…</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Votre organisation</translation>
        </message>
        <message>
            <source>Commune, intercommunality, département, région…</source>
            <translation>Commune, intercommunalité, département, région…</translation>
        </message>
        <message>
            <source>Your territory</source>
            <translation>Votre territoire</translation>
        </message>
        <message>
            <source>The one you work on most often: any level will do.</source>
            <translation>Celui où vous travaillez le plus souvent, à n’importe quel niveau.</translation>
        </message>
        <message>
            <source>Where do you begin?</source>
            <translation>Par où commencer ?</translation>
        </message>
        <message>
            <source>You can go from one to the other at any time.</source>
            <translation>Vous pourrez passer de l’un à l’autre à tout moment.</translation>
        </message>
        <message>
            <source>Empty and ready: you write your alliances in it.</source>
            <translation>Vide et prêt : vous y écrivez vos alliances.</translation>
        </message>
        <message>
            <source>Fictional alliances in three départements, to try everything without consequence.</source>
            <translation>Des alliances fictives dans trois départements, pour tout essayer sans conséquence.</translation>
        </message>
        <message>
            <source>Open a space that already exists</source>
            <translation>Ouvrir un espace qui existe déjà</translation>
        </message>
        <message>
            <source>In the folder %1</source>
            <translation>Dans le dossier %1</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translation>Ouvrir la démonstration</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Type your name: it stands beside what you write.</source>
            <translation>Saisissez votre nom : il accompagne ce que vous écrivez.</translation>
        </message>
    </context>
</TS>