<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>HomeWords</name>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>En retard de %n jour</numerusform>
                <numerusform>En retard de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>meeting, place</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Signing of “%1”</source>
            <translation>Signature de « %1 »</translation>
        </message>
        <message>
            <source>Signing of “%1”, %2</source>
            <comment>charter, place</comment>
            <translation>Signature de « %1 », %2</translation>
        </message>
        <message>
            <source>End of “%1”</source>
            <translation>Fin de « %1 »</translation>
        </message>
        <message>
            <source>added %1</source>
            <comment>feminine</comment>
            <translation>ajoutée %1</translation>
        </message>
        <message>
            <source>added %1</source>
            <comment>masculine</comment>
            <translation>ajouté %1</translation>
        </message>
        <message>
            <source>edited %1</source>
            <comment>feminine</comment>
            <translation>modifiée %1</translation>
        </message>
        <message>
            <source>edited %1</source>
            <comment>masculine</comment>
            <translation>modifié %1</translation>
        </message>
        <message>
            <source>No stage</source>
            <translation>Sans étape</translation>
        </message>
        <message>
            <source>No territory</source>
            <translation>Sans territoire</translation>
        </message>
        <message>
            <source>No party</source>
            <translation>Sans partie</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>No exchange yet: what you write is on this computer only. Prepare an archive to pass it on.</source>
            <translation>Aucun échange encore : ce que vous écrivez n’est que sur cet ordinateur. Préparez une archive pour le transmettre.</translation>
        </message>
        <message>
            <source>No exchange yet. Your first records will be ready to pass on.</source>
            <translation>Aucun échange encore. Vos premières fiches seront prêtes à être transmises.</translation>
        </message>
        <message>
            <source>another workbench</source>
            <translation>un autre poste</translation>
        </message>
        <message>
            <source>Last archive received %1, from %2.</source>
            <comment>how long ago, workbench</comment>
            <translation>Dernière archive reçue %1, de « %2 ».</translation>
        </message>
        <message>
            <source>Everything it held is here.</source>
            <translation>Tout ce qu’elle contenait est ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n archive(s) wait for an earlier one that has not come.</source>
            <translation>
                <numerusform>%n archive attend une archive plus ancienne qui n’est pas arrivée.</numerusform>
                <numerusform>%n archives attendent une archive plus ancienne qui n’est pas arrivée.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etabli::DueCard</name>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Tout voir</translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing within fifteen days. Commitments with a date, meetings and signings come here by themselves.</source>
            <translation>Rien d’ici quinze jours. Les engagements datés, les rencontres et les signatures viennent ici d’eux-mêmes.</translation>
        </message>
        <message>
            <source>See less</source>
            <translation>Réduire</translation>
        </message>
        <message numerus="yes">
            <source>%n more late commitment(s), older.</source>
            <translation>
                <numerusform>%n autre engagement en retard, plus ancien.</numerusform>
                <numerusform>%n autres engagements en retard, plus anciens.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marquer comme fait</translation>
        </message>
        <message>
            <source>Mark “%1” as done</source>
            <translation>Marquer « %1 » comme fait</translation>
        </message>
        <message>
            <source>“%1” is done.</source>
            <translation>« %1 » est fait.</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Les voir</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) without contact for three years</source>
            <translation>
                <numerusform>%n personne sans contact depuis trois ans</numerusform>
                <numerusform>%n personnes sans contact depuis trois ans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to inform</source>
            <translation>
                <numerusform>%n personne à informer</numerusform>
                <numerusform>%n personnes à informer</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, or more</source>
            <translation>%1, ou plus</translation>
        </message>
    </context>
    <context>
        <name>etabli::ExchangeCard</name>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Conflicts to settle</source>
            <translation>Conflits à régler</translation>
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
            <source>Changes to pass on</source>
            <translation>Modifications à transmettre</translation>
        </message>
    </context>
    <context>
        <name>etabli::FilingPane</name>
        <message>
            <source>Same organisation</source>
            <translation>Même organisation</translation>
        </message>
        <message>
            <source>Same territory</source>
            <translation>Même territoire</translation>
        </message>
        <message>
            <source>Changed lately</source>
            <translation>Modifiée récemment</translation>
        </message>
        <message>
            <source>Every note is filed.</source>
            <translation>Toutes les notes sont rangées.</translation>
        </message>
        <message>
            <source>Notes that belong to no alliance come here.</source>
            <translation>Les notes qui ne sont rattachées à aucune alliance viennent ici.</translation>
        </message>
        <message>
            <source>Notes to file</source>
            <translation>Notes à ranger</translation>
        </message>
        <message>
            <source>Back to the home page</source>
            <translation>Revenir à l’accueil</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Back to the home page (Esc)</source>
            <translation>Revenir à l’accueil (Échap)</translation>
        </message>
        <message>
            <source>File the notes</source>
            <translation>Ranger les notes</translation>
        </message>
        <message>
            <source>Which alliance does it belong to?</source>
            <translation>À quelle alliance la rattacher ?</translation>
        </message>
        <message>
            <source>Another alliance</source>
            <translation>Une autre alliance</translation>
        </message>
        <message>
            <source>Find an alliance by its name</source>
            <translation>Chercher une alliance par son nom</translation>
        </message>
        <message>
            <source>Put away without alliance (0)</source>
            <translation>Ranger sans alliance (0)</translation>
        </message>
        <message>
            <source>Find or create an organisation</source>
            <translation>Chercher ou créer une organisation</translation>
        </message>
        <message>
            <source>Find a territory</source>
            <translation>Chercher un territoire</translation>
        </message>
        <message numerus="yes">
            <source>the %n last note(s)</source>
            <translation>
                <numerusform>la dernière note</numerusform>
                <numerusform>les %n dernières notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) to file</source>
            <translation>
                <numerusform>%n note à ranger</numerusform>
                <numerusform>%n notes à ranger</numerusform>
            </translation>
        </message>
        <message>
            <source>File a note</source>
            <translation>Ranger une note</translation>
        </message>
        <message>
            <source>Note filed in “%1”.</source>
            <translation>Note rangée dans « %1 ».</translation>
        </message>
        <message>
            <source>Put a note away</source>
            <translation>Ranger une note sans alliance</translation>
        </message>
        <message>
            <source>Note put away without alliance.</source>
            <translation>Note rangée sans alliance.</translation>
        </message>
    </context>
    <context>
        <name>etabli::HomePage</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>date of the head</comment>
            <translation>dddd d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>etabli::MentionList</name>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Département</source>
            <translation>Département</translation>
        </message>
        <message>
            <source>Arrondissement</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>CRTE</source>
            <translation>CRTE</translation>
        </message>
        <message>
            <source>EPCI</source>
            <translation>EPCI</translation>
        </message>
        <message>
            <source>EPT</source>
            <translation>EPT</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Part of a commune</source>
            <translation>Partie de commune</translation>
        </message>
        <message>
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Create the organisation “%1”</source>
            <translation>Créer l’organisation « %1 »</translation>
        </message>
        <message>
            <source>Type the beginning of a name: commune, EPCI, département, region.</source>
            <translation>Tapez le début d’un nom : commune, EPCI, département, région.</translation>
        </message>
        <message>
            <source>No territory of the reference has this name. Choose the commune or the EPCI instead; your words stay in the text either way.</source>
            <translation>Aucun territoire du référentiel ne porte ce nom. Choisissez plutôt la commune ou l’EPCI ; vos mots restent dans le texte de toute façon.</translation>
        </message>
        <message>
            <source>Type the name of the organisation: if it is new, it is created here.</source>
            <translation>Tapez le nom de l’organisation : si elle est nouvelle, elle est créée ici.</translation>
        </message>
    </context>
    <context>
        <name>etabli::NoteCard</name>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>This space is open for reading only.</source>
            <translation>Cet espace est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Note what you have just heard. @ for an organisation, # for a territory</source>
            <translation>Notez ce que vous venez d’entendre. @ pour une organisation, # pour un territoire</translation>
        </message>
        <message>
            <source>Neither health nor opinions of persons: a note travels with the archives.</source>
            <translation>Ni santé ni opinions des personnes : une note voyage avec les archives.</translation>
        </message>
        <message>
            <source>Organisation “%1” created.</source>
            <translation>Organisation « %1 » créée.</translation>
        </message>
        <message>
            <source>Alliance</source>
            <translation>Alliance</translation>
        </message>
        <message>
            <source>Make an alliance of what is typed, or begin an empty one</source>
            <translation>Faire une alliance de ce qui est tapé, ou en commencer une vide</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Make an organisation of what is typed, or begin an empty one</source>
            <translation>Faire une organisation de ce qui est tapé, ou en commencer une vide</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <source>Make a meeting of what is typed, or begin an empty one</source>
            <translation>Faire une rencontre de ce qui est tapé, ou en commencer une vide</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Add a picture to the note</source>
            <translation>Ajouter une photo à la note</translation>
        </message>
        <message>
            <source>Kept as you type</source>
            <translation>Enregistré au fil de la frappe</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Keep the note (Ctrl+Enter)</source>
            <translation>Noter (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>The note could not be written; your text is still here.</source>
            <translation>La note n’a pas pu être écrite ; votre texte est toujours là.</translation>
        </message>
        <message>
            <source>Photo: %1</source>
            <translation>Photo : %1</translation>
        </message>
        <message>
            <source>Note kept.</source>
            <translation>Note enregistrée.</translation>
        </message>
        <message>
            <source>The note is kept, without one of its pictures.</source>
            <translation>La note est enregistrée, sans l’une de ses photos.</translation>
        </message>
        <message>
            <source>Picture for the note</source>
            <translation>Photo pour la note</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.heic *.tif *.tiff *.bmp)</source>
            <translation>Images (*.jpg *.jpeg *.png *.webp *.gif *.heic *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Take “%1” off the note</source>
            <translation>Retirer « %1 » de la note</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <source>What is typed could not be kept; it is only on screen.</source>
            <translation>Ce qui est tapé n’a pas pu être enregistré ; ce n’est qu’à l’écran.</translation>
        </message>
    </context>
    <context>
        <name>etabli::PracticeCard</name>
        <message>
            <source>Practice of the week</source>
            <translation>Pratique de la semaine</translation>
        </message>
        <message>
            <source>Read the sheet</source>
            <translation>Lire la fiche</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>place, year</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>place and year, words</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>One practice a week will be read here. Write the first one, or receive a pack of practices.</source>
            <translation>Une pratique par semaine se lira ici. Écrivez la première, ou recevez un lot de pratiques.</translation>
        </message>
    </context>
    <context>
        <name>etabli::ResumeCard</name>
        <message>
            <source>Take up again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>What you write last will be here. Begin with a note, or with an alliance.</source>
            <translation>Ce que vous écrivez en dernier sera ici. Commencez par une note ou par une alliance.</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Les voir</translation>
        </message>
        <message>
            <source>File them</source>
            <translation>Les ranger</translation>
        </message>
        <message>
            <source>%1 field notes or more belong to no alliance</source>
            <translation>%1 notes de terrain ou plus ne sont rattachées à aucune alliance</translation>
        </message>
        <message numerus="yes">
            <source>%n field note(s) belong to no alliance</source>
            <translation>
                <numerusform>%n note de terrain n’est rattachée à aucune alliance</numerusform>
                <numerusform>%n notes de terrain ne sont rattachées à aucune alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) begun and left open</source>
            <translation>
                <numerusform>%n fiche commencée reste à compléter</numerusform>
                <numerusform>%n fiches commencées restent à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide them</source>
            <translation>Les masquer</translation>
        </message>
    </context>
    <context>
        <name>etabli::StageBars</name>
        <message>
            <source>%1: %2</source>
            <comment>stage, number</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::TerritoryCard</name>
        <message>
            <source>Your territory</source>
            <translation>Votre territoire</translation>
        </message>
        <message>
            <source>alliances</source>
            <translation>alliances</translation>
        </message>
        <message>
            <source>partnerships</source>
            <translation>partenariats</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>organisations</translation>
        </message>
        <message>
            <source>Commune, EPCI, département…</source>
            <translation>Commune, EPCI, département…</translation>
        </message>
        <message>
            <source>Choose your territory: its figures will be here, and # will offer it first.</source>
            <translation>Choisissez votre territoire : ses chiffres seront ici, et # le proposera en premier.</translation>
        </message>
        <message>
            <source>%1 +</source>
            <comment>at least that many</comment>
            <translation>%1 +</translation>
        </message>
        <message>
            <source>No alliance in this territory yet. Write a note or begin an alliance.</source>
            <translation>Aucune alliance encore sur ce territoire. Écrivez une note ou commencez une alliance.</translation>
        </message>
    </context>
</TS>
