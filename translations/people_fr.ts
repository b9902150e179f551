<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>CommandLine</name>
        <message>
            <source>Archives and backups already handed over still hold the person: nothing brings them back into a workbench that knows of the erasure, but those files are out of its reach.</source>
            <translation>Les archives et sauvegardes déjà remises contiennent encore la personne : rien ne la fait revenir dans un établi qui connaît l’effacement, mais ces fichiers sont hors de sa portée.</translation>
        </message>
    </context>
    <context>
        <name>PersonPaper</name>
        <message>
            <source>Erased person</source>
            <translation>Personne effacée</translation>
        </message>
        <message>
            <source>Everything that the workbench “%1” holds on this person, put together on %2.</source>
            <translation>Tout ce que l’établi « %1 » détient sur cette personne, réuni le %2.</translation>
        </message>
        <message>
            <source>This person was erased: no value is held any more, only who wrote and when.</source>
            <translation>Cette personne a été effacée : plus aucune donnée n’est détenue, seulement qui a écrit et quand.</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>Ce qui est écrit</translation>
        </message>
        <message>
            <source>A record joined into this one</source>
            <translation>Une fiche réunie à celle-ci</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Where this person is named</source>
            <translation>Où cette personne est nommée</translation>
        </message>
        <message>
            <source>Texts that may name this person</source>
            <translation>Textes qui nomment peut-être cette personne</translation>
        </message>
        <message>
            <source>They hold every word of the name: homonyms may be among them.</source>
            <translation>Ils contiennent tous les mots du nom : des homonymes peuvent s’y trouver.</translation>
        </message>
        <message>
            <source>Who wrote what, and when</source>
            <translation>Qui a écrit quoi, et quand</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Presence of the record</source>
            <translation>Présence de la fiche</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and what was written in it</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>page %1 / %2</source>
            <translation>page %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::RightsNotice</name>
        <message>
            <source>Objected on %1.</source>
            <translation>S’est opposée le %1.</translation>
        </message>
        <message>
            <source>Do not get in touch any more; erase them if nothing obliges you to keep them.</source>
            <translation>Ne plus la contacter ; l’effacer si rien n’oblige à la conserver.</translation>
        </message>
        <message>
            <source>No contact noted since this was written, on %1.</source>
            <translation>Aucun contact noté depuis la création de la fiche, le %1.</translation>
        </message>
        <message>
            <source>No contact since %1.</source>
            <translation>Aucun contact depuis le %1.</translation>
        </message>
        <message>
            <source>Keep them, get in touch again, or erase them.</source>
            <translation>La conserver, la recontacter ou l’effacer.</translation>
        </message>
        <message>
            <source>This person has not been told that you keep their details.</source>
            <translation>Cette personne n’a pas été informée que vous conservez ses coordonnées.</translation>
        </message>
        <message>
            <source>Tell them, then note the day under Rights.</source>
            <translation>L’informer, puis noter le jour dans l’onglet Droits.</translation>
        </message>
    </context>
    <context>
        <name>etabli::RightsTab</name>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Why these details are kept</source>
            <translation>Pourquoi ces données sont conservées</translation>
        </message>
        <message>
            <source>What you need them for, in a few words: prepare the signing, call back about the project…</source>
            <translation>À quoi elles servent, en quelques mots : préparer la signature, rappeler au sujet du projet…</translation>
        </message>
        <message>
            <source>What allows it: usually a mission of public interest, or a legitimate interest.</source>
            <translation>Ce qui l’autorise : le plus souvent une mission d’intérêt public, ou un intérêt légitime.</translation>
        </message>
        <message>
            <source>Who gave them to you: the person, a colleague, a directory…</source>
            <translation>Qui vous les a données : la personne, un collègue, un annuaire…</translation>
        </message>
        <message>
            <source>The day you told them that you keep their details, and what for.</source>
            <translation>Le jour où vous lui avez dit que vous les conservez, et pourquoi.</translation>
        </message>
        <message>
            <source>The day they asked not to be contacted or kept any more.</source>
            <translation>Le jour où elle a demandé à ne plus être contactée ou conservée.</translation>
        </message>
        <message>
            <source>Everything we hold on this person</source>
            <translation>Tout ce que nous avons sur cette personne</translation>
        </message>
        <message>
            <source>Their details, who wrote them and when, the meetings and charters that name them, and the texts that may: to be handed to them when they ask.</source>
            <translation>Ses coordonnées, qui les a écrites et quand, les rencontres et les chartes qui la nomment, et les textes qui la nomment peut-être : à lui remettre quand elle le demande.</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <source>Erase this person</source>
            <translation>Effacer cette personne</translation>
        </message>
        <message>
            <source>Everything written on them goes, here and in all its history, as well as the files kept with them only. Your next archives make your colleagues’ workbenches forget them too, and an older archive brings nothing back.</source>
            <translation>Tout ce qui est écrit sur elle disparaît, ici et dans tout l’historique, ainsi que les fichiers conservés avec elle seule. Vos prochaines archives la font oublier aussi aux établis de vos collègues, et une archive plus ancienne ne ramène rien.</translation>
        </message>
        <message>
            <source>Erase this person…</source>
            <translation>Effacer cette personne…</translation>
        </message>
        <message>
            <source>This cannot be undone. Type the name of the person to confirm:</source>
            <translation>Cette action est définitive. Saisir le nom de la personne pour confirmer :</translation>
        </message>
        <message>
            <source>Name of the person to erase</source>
            <translation>Nom de la personne à effacer</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Keep this person</source>
            <translation>Conserver cette personne</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>JSON data (*.json)</source>
            <translation>Données JSON (*.json)</translation>
        </message>
        <message>
            <source>Data held on %1</source>
            <comment>a file name</comment>
            <translation>Données détenues sur %1</translation>
        </message>
        <message>
            <source>Everything held on this person is in “%1”.</source>
            <translation>Tout ce que nous avons sur cette personne est dans « %1 ».</translation>
        </message>
        <message>
            <source>Take care: signed less than five years ago, and to be kept that long: %1. Role and capacity of the signatory stay there.</source>
            <translation>Attention : signé il y a moins de cinq ans, à conserver jusque-là : %1. La fonction et la qualité du signataire y restent.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that name them stay and show an erased person.</source>
            <translation>
                <numerusform>%n fiche qui la nomme reste et montre une personne effacée.</numerusform>
                <numerusform>%n fiches qui la nomment restent et montrent une personne effacée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) may hold their name: read them again after the erasure.</source>
            <translation>
                <numerusform>%n texte contient peut-être son nom : le relire après l’effacement.</numerusform>
                <numerusform>%n textes contiennent peut-être son nom : les relire après l’effacement.</numerusform>
            </translation>
        </message>
        <message>
            <source>Archives and backups already handed over are out of reach.</source>
            <translation>Les archives et sauvegardes déjà remises sont hors de portée.</translation>
        </message>
        <message>
            <source>Your next archives carry this to your colleagues.</source>
            <translation>Vos prochaines archives porteront cet effacement à vos collègues.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them until replaced; put back, they forget them again.</source>
            <translation>
                <numerusform>%n sauvegarde la contient encore jusqu’à son remplacement ; restaurée, elle l’oublie à nouveau.</numerusform>
                <numerusform>%n sauvegardes la contiennent encore jusqu’à leur remplacement ; restaurées, elles l’oublient à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>The cleaning of the disk will be finished the next time this space is opened.</source>
            <translation>Le nettoyage du disque s’achèvera à la prochaine ouverture de cet espace.</translation>
        </message>
        <message>
            <source>This person is erased.</source>
            <translation>Cette personne est effacée.</translation>
        </message>
    </context>
    <context>
        <name>etabli::RecordPane</name>
        <message>
            <source>This person was erased, at their request or because their details were no longer needed.</source>
            <translation>Cette personne a été effacée, à sa demande ou parce que ses données n’étaient plus nécessaires.</translation>
        </message>
        <message>
            <source>Only who wrote, and when, is kept; nothing can be brought back.</source>
            <translation>Seul est conservé qui a écrit, et quand ; rien ne peut être rétabli.</translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>Erased person</source>
            <translation>Personne effacée</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>“%1” is a person who was erased: nothing of them can be written or brought back.</source>
            <translation>« %1 » est une personne effacée : rien ne peut plus y être écrit ni rétabli.</translation>
        </message>
    </context>
</TS>
