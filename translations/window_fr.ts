<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>DesktopOptions</name>
        <message>
            <source>Établi, the workbench of local alliances</source>
            <translation>Établi, l’atelier des alliances territoriales</translation>
        </message>
        <message>
            <source>Folder of the space to open</source>
            <translation>Dossier de l’espace à ouvrir</translation>
        </message>
        <message>
            <source>Language: fr or en</source>
            <translation>Langue : fr ou en</translation>
        </message>
        <message>
            <source>Play the demonstration and leave its pictures in this folder</source>
            <translation>Joue la démonstration et laisse ses images dans ce dossier</translation>
        </message>
        <message>
            <source>Archive to receive (.etabli)</source>
            <translation>Archive à recevoir (.etabli)</translation>
        </message>
    </context>
    <context>
        <name>WhenText</name>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>a day, then a time</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>H:mm</source>
            <translation>H' h 'mm</translation>
        </message>
    </context>
    <context>
        <name>etabli::ChipPicker</name>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the choices</source>
            <translation>Filtrer les choix</translation>
        </message>
        <message>
            <source>Enter adds “%1”.</source>
            <translation>Entrée ajoute « %1 ».</translation>
        </message>
        <message>
            <source>No choice matches: try fewer letters.</source>
            <translation>Aucun choix ne correspond : essayez moins de lettres.</translation>
        </message>
    </context>
    <context>
        <name>etabli::ChipsEdit</name>
        <message>
            <source>No value. Enter opens the choices.</source>
            <translation>Aucune valeur. Entrée ouvre les choix.</translation>
        </message>
        <message>
            <source>%1, Delete removes it. All values: %2</source>
            <translation>%1, Suppr le retire. Toutes les valeurs : %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>etabli::ConflictStrip</name>
        <message numerus="yes">
            <source>%n value(s) stand here: keep one, or type another in the field.</source>
            <translation>
                <numerusform>%n valeur est en présence : gardez-la, ou écrivez-en une autre dans le champ.</numerusform>
                <numerusform>%n valeurs sont en présence : gardez-en une, ou écrivez-en une autre dans le champ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted on one side, edited on the other: keep this record or not?</source>
            <translation>Supprimée d’un côté, modifiée de l’autre : garder cette fiche ou non ?</translation>
        </message>
        <message>
            <source>Delete the record</source>
            <translation>Supprimer la fiche</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translation>Garder la fiche</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>a field without value</comment>
            <translation>vide</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <comment>the letter of a value</comment>
            <translation>Garder %1</translation>
        </message>
        <message>
            <source>Keep %1: %2</source>
            <translation>Garder %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::CountTabBar</name>
        <message>
            <source>%1, %2</source>
            <comment>a tab and its count</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::DateEdit</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>jj/mm/aaaa</translation>
        </message>
        <message>
            <source>This is not a date: type for example 12/03/2026.</source>
            <translation>Ce n’est pas une date : écrivez par exemple 12/03/2026.</translation>
        </message>
        <message>
            <source>This month does not exist: type the day, the month, then the year.</source>
            <translation>Ce mois n’existe pas : écrivez le jour, le mois, puis l’année.</translation>
        </message>
        <message>
            <source>This day does not exist in that month: check the day.</source>
            <translation>Ce jour n’existe pas dans ce mois : vérifiez le jour.</translation>
        </message>
        <message>
            <source>Type the year with four digits, for example 2026.</source>
            <translation>Écrivez l’année en quatre chiffres, par exemple 2026.</translation>
        </message>
        <message>
            <source>This year is not possible: type four digits, for example 2026.</source>
            <translation>Cette année n’est pas possible : écrivez quatre chiffres, par exemple 2026.</translation>
        </message>
    </context>
    <context>
        <name>etabli::FieldFrame</name>
        <message>
            <source>History of this field (Ctrl+H)</source>
            <translation>Historique de ce champ (Ctrl+H)</translation>
        </message>
        <message>
            <source>History of the field “%1”</source>
            <translation>Historique du champ « %1 »</translation>
        </message>
        <message>
            <source>%1, required</source>
            <comment>label of a field that must be filled</comment>
            <translation>%1, obligatoire</translation>
        </message>
    </context>
    <context>
        <name>etabli::FilterEdit</name>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
    </context>
    <context>
        <name>etabli::FormRecord</name>
        <message>
            <source>Deletion of “%1”</source>
            <translation>Suppression de « %1 »</translation>
        </message>
        <message>
            <source>Return of “%1”</source>
            <translation>Retour de « %1 »</translation>
        </message>
        <message>
            <source>Conflict on “%1”</source>
            <translation>Conflit sur « %1 »</translation>
        </message>
    </context>
    <context>
        <name>etabli::HistoryPopover</name>
        <message>
            <source>History of the field “%1”</source>
            <translation>Historique du champ « %1 »</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Fermer l’historique</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Restoring adds a new line, nothing is erased.</source>
            <translation>Rétablir ajoute une nouvelle ligne, rien n’est effacé.</translation>
        </message>
        <message>
            <source>empty</source>
            <comment>a field without value</comment>
            <translation>vide</translation>
        </message>
        <message>
            <source>Current value</source>
            <translation>Valeur actuelle</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>Rétablir %1</translation>
        </message>
        <message>
            <source>This field has not been changed yet.</source>
            <translation>Ce champ n’a pas encore été modifié.</translation>
        </message>
    </context>
    <context>
        <name>etabli::MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>etabli::MoneyEdit</name>
        <message>
            <source>This is not an amount: type for example 186 000,50.</source>
            <translation>Ce n’est pas un montant : écrivez par exemple 186 000,50.</translation>
        </message>
        <message>
            <source>This amount is too large: twelve digits at most.</source>
            <translation>Ce montant est trop grand : douze chiffres au plus.</translation>
        </message>
        <message>
            <source>An amount cannot be below zero: remove the minus sign.</source>
            <translation>Un montant ne peut pas être négatif : retirez le signe moins.</translation>
        </message>
        <message>
            <source>Too many decimals: an amount stops at the cent.</source>
            <translation>Trop de décimales : un montant s’arrête au centime.</translation>
        </message>
        <message>
            <source>A dot before three digits can be read in two ways: type 186 000 or 186,00.</source>
            <translation>Un point devant trois chiffres peut se lire de deux façons : écrivez 186 000 ou 186,00.</translation>
        </message>
    </context>
    <context>
        <name>etabli::NavList</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a page and its count</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::PartnersModel</name>
        <message>
            <source>Organisation and partnership</source>
            <translation>Organisation et partenariat</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
    </context>
    <context>
        <name>etabli::PartnersTab</name>
        <message>
            <source>Partnership without partner</source>
            <translation>Partenariat sans partenaire</translation>
        </message>
        <message>
            <source>Remove this partner</source>
            <translation>Retirer ce partenaire</translation>
        </message>
        <message>
            <source>No partner yet</source>
            <translation>Aucun partenaire pour l’instant</translation>
        </message>
        <message>
            <source>Type the name of an organisation above: it is made if it is new.</source>
            <translation>Écrivez le nom d’une organisation ci-dessus : elle est créée si elle est nouvelle.</translation>
        </message>
        <message>
            <source>Name of an organisation</source>
            <translation>Nom d’une organisation</translation>
        </message>
        <message>
            <source>Add a partner</source>
            <translation>Ajouter un partenaire</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partenaire</translation>
        </message>
    </context>
    <context>
        <name>etabli::RecordList</name>
        <message>
            <source>Records</source>
            <translation>Fiches</translation>
        </message>
    </context>
    <context>
        <name>etabli::RecordListModel</name>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n conflit</numerusform>
                <numerusform>%n conflits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::SaveLine</name>
        <message>
            <source>Saved at %1</source>
            <extracomment>time of day; French: H 'h' mm</extracomment>
            <translation>Enregistré à %1</translation>
        </message>
        <message>
            <source>H:mm</source>
            <translation>H' h 'mm</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
    </context>
    <context>
        <name>etabli::TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::TopBar</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
</TS>
