<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>etabli::AttachmentsIntake</name>
    <message>
        <source>Pasted image %1.png</source>
        <comment>a moment</comment>
        <translation>Image collée %1.png</translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation>Copie de « %1 »</translation>
    </message>
    <message>
        <source>Attachment “%1”</source>
        <translation>Pièce « %1 »</translation>
    </message>
</context>
<context>
    <name>etabli::AttachmentsModel</name>
    <message>
        <source>Not here yet: it will come with an archive</source>
        <translation>Pas encore là : elle viendra avec une archive</translation>
    </message>
</context>
<context>
    <name>etabli::AttachmentsPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu de la pièce</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>This file takes long to show. It can be opened with its own program.</source>
        <translation>Cette pièce est longue à montrer. On peut l’ouvrir avec son propre programme.</translation>
    </message>
    <message>
        <source>This file is damaged: the image is not whole.</source>
        <translation>Cette pièce est abîmée : l’image n’est pas entière.</translation>
    </message>
    <message>
        <source>This file is not here yet: it will come with an archive.</source>
        <translation>Cette pièce n’est pas encore là : elle viendra avec une archive.</translation>
    </message>
    <message>
        <source>No preview for this kind of file.</source>
        <translation>Pas d’aperçu pour ce type de fichier.</translation>
    </message>
    <message>
        <source>Preview unavailable: this installation does not read PDF.</source>
        <translation>Aperçu indisponible : cette installation ne lit pas les PDF.</translation>
    </message>
    <message>
        <source>This image is too large for a preview.</source>
        <translation>Cette image est trop grande pour un aperçu.</translation>
    </message>
    <message>
        <source>This file is damaged or empty: nothing can be shown.</source>
        <translation>Cette pièce est abîmée ou vide : rien ne peut être montré.</translation>
    </message>
    <message>
        <source>This PDF asks for a password: it cannot be shown here.</source>
        <translation>Ce PDF demande un mot de passe : il ne peut pas être montré ici.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>etabli::AttachmentsTab</name>
    <message>
        <source>Files</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucune pièce</translation>
    </message>
    <message>
        <source>Drop files here, paste an image, or choose files on this computer.</source>
        <translation>Glissez des fichiers ici, collez une image ou choisissez des fichiers de ce poste.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>“%1” is attached.</source>
        <translation>« %1 » est joint.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Attaches the files or the image of the clipboard (Ctrl+V)</source>
        <translation>Joint les fichiers ou l’image du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens the file with its own program (Enter)</source>
        <translation>Ouvre la pièce avec son propre programme (Entrée)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keeps a copy of the file elsewhere</source>
        <translation>Garde une copie de la pièce ailleurs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removes the file (Delete); Ctrl+Z brings it back</source>
        <translation>Retire la pièce (Suppr) ; Ctrl+Z la remet</translation>
    </message>
    <message>
        <source>Caption of the file</source>
        <translation>Légende de la pièce</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Déposez les fichiers ici pour les joindre</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor an image.</source>
        <translation>Le presse-papiers ne contient ni fichier ni image.</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>Fichiers à joindre</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Où garder la copie</translation>
    </message>
    <message>
        <source>Copy kept: %1</source>
        <translation>Copie gardée : %1</translation>
    </message>
    <message>
        <source>This file is a program: it is not started from here.</source>
        <translation>Cette pièce est un programme : on ne la lance pas d’ici.</translation>
    </message>
    <message>
        <source>“Save as…” keeps a copy of it, if you trust who gave it.</source>
        <translation>« Enregistrer sous… » en garde une copie, si vous faites confiance à qui l’a donnée.</translation>
    </message>
    <message>
        <source>No program here opens this file.</source>
        <translation>Aucun programme de ce poste n’ouvre cette pièce.</translation>
    </message>
    <message>
        <source>“Save as…” keeps a copy of it.</source>
        <translation>« Enregistrer sous… » en garde une copie.</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Suppression de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is removed. Ctrl+Z brings it back.</source>
        <translation>« %1 » est retiré. Ctrl+Z le remet.</translation>
    </message>
</context>
<context>
    <name>etabli::HistoryModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>etabli::HistoryTab</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show the changes of one field</source>
        <translation>Montrer les changements d’un champ</translation>
    </message>
    <message>
        <source>Show the changes of one person</source>
        <translation>Montrer les changements d’une personne</translation>
    </message>
    <message>
        <source>Writes the value of this line again; nothing is erased (Enter)</source>
        <translation>Écrit à nouveau la valeur de cette ligne ; rien n’est effacé (Entrée)</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message>
        <source>Deletion and return</source>
        <translation>Suppression et retour</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>“%1” is as it was then. Ctrl+Z takes it back.</source>
        <translation>« %1 » est comme alors. Ctrl+Z y revient.</translation>
    </message>
</context>
<context>
    <name>etabli::RelatedModel</name>
    <message>
        <source>Done</source>
        <comment>head of the column of ticks</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Done on %1. Space unmarks it</source>
        <translation>Fait le %1. Espace pour revenir</translation>
    </message>
    <message>
        <source>Mark as done (Space)</source>
        <translation>Marquer comme fait (Espace)</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>a date</comment>
        <translation>%1, en retard</translation>
    </message>
</context>
<context>
    <name>etabli::RelatedTab</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Entrée)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 (F2)</source>
        <translation>%1 (F2)</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Open its page (Enter)</source>
        <translation>Ouvrir sa fiche (Entrée)</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Mark as done (Space)</source>
        <translation>Marquer comme fait (Espace)</translation>
    </message>
    <message>
        <source>%1 (Delete)</source>
        <translation>%1 (Suppr)</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Close the editor (Esc)</source>
        <translation>Fermer l’éditeur (Échap)</translation>
    </message>
    <message>
        <source>Mark as still to do</source>
        <translation>Remettre à faire</translation>
    </message>
    <message>
        <source>“%1” taken away</source>
        <translation>Retrait de « %1 »</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Suppression de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is no longer here. Ctrl+Z puts it back.</source>
        <translation>« %1 » n’est plus ici. Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>“%1” is deleted. Ctrl+Z brings it back.</source>
        <translation>« %1 » est supprimé. Ctrl+Z le remet.</translation>
    </message>
</context>
</TS>
