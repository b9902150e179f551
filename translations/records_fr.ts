<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>BoundFields</name>
        <message>
            <source>Not told</source>
            <translation>Non renseigné</translation>
        </message>
        <message>
            <source>%1 (no longer in the list)</source>
            <translation>%1 (n’est plus dans la liste)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Ouvrir : %1</translation>
        </message>
    </context>
    <context>
        <name>CheckSentence</name>
        <message>
            <source>A SIREN number</source>
            <translation>Un numéro SIREN</translation>
        </message>
        <message>
            <source>A SIRET number</source>
            <translation>Un numéro SIRET</translation>
        </message>
        <message>
            <source>An RNA number is W then nine digits, for example W442001234: check what you typed.</source>
            <translation>Un numéro RNA s’écrit W puis neuf chiffres, par exemple W442001234 : vérifiez votre saisie.</translation>
        </message>
        <message>
            <source>A web address looks like https://www.exemple.fr: check what you typed.</source>
            <translation>Une adresse web ressemble à https://www.exemple.fr : vérifiez votre saisie.</translation>
        </message>
        <message>
            <source>A year has four digits, for example 2026: check what you typed.</source>
            <translation>Une année a quatre chiffres, par exemple 2026 : vérifiez votre saisie.</translation>
        </message>
        <message>
            <source>A whole number is expected here, zero or more: type digits only.</source>
            <translation>Un nombre entier est attendu ici, zéro ou plus : ne tapez que des chiffres.</translation>
        </message>
        <message>
            <source>%1 is made of digits only: take the other characters away.</source>
            <translation>%1 ne contient que des chiffres : retirez les autres caractères.</translation>
        </message>
        <message>
            <source>%1 has %2 digits, and you typed %3: check it.</source>
            <translation>%1 a %2 chiffres, et vous en avez tapé %3 : vérifiez-le.</translation>
        </message>
        <message>
            <source>The control digit is wrong: one digit at least was mistyped. Copy the number again.</source>
            <translation>Le chiffre de contrôle ne convient pas : un chiffre au moins est faux. Recopiez le numéro.</translation>
        </message>
        <message>
            <source>An e-mail address has an @: check what you typed.</source>
            <translation>Une adresse électronique contient un @ : vérifiez votre saisie.</translation>
        </message>
        <message>
            <source>An e-mail address looks like prenom.nom@exemple.fr, without spaces: check what you typed.</source>
            <translation>Une adresse électronique ressemble à prenom.nom@exemple.fr, sans espace : vérifiez votre saisie.</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsSpec</name>
        <message numerus="yes">
            <source>%n commitment(s)</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 commitments</source>
            <translation>Plus de %1 engagements</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n commitment(s)</source>
            <translation>
                <numerusform>Filtrer cet engagement</numerusform>
                <numerusform>Filtrer ces %n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitment(s) chosen of %1</source>
            <translation>
                <numerusform>%n engagement choisi sur %1</numerusform>
                <numerusform>%n engagements choisis sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Filter the commitments</source>
            <translation>Filtrer les engagements</translation>
        </message>
        <message>
            <source>New commitment</source>
            <translation>Nouvel engagement</translation>
        </message>
        <message>
            <source>No commitment yet</source>
            <translation>Aucun engagement pour l’instant</translation>
        </message>
        <message>
            <source>What is promised is enough to begin; by whom and for when can come later.</source>
            <translation>Ce qui est promis suffit pour commencer ; par qui et pour quand peuvent venir plus tard.</translation>
        </message>
        <message>
            <source>No commitment has these words</source>
            <translation>Aucun engagement ne contient ces mots</translation>
        </message>
        <message>
            <source>to be kept</source>
            <comment>a view of commitments</comment>
            <translation>à tenir</translation>
        </message>
        <message>
            <source>without a date</source>
            <comment>a view of commitments</comment>
            <translation>sans échéance</translation>
        </message>
        <message>
            <source>No commitment chosen</source>
            <translation>Aucun engagement choisi</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>Delete this commitment</source>
            <translation>Supprimer cet engagement</translation>
        </message>
        <message>
            <source>Bring this commitment back</source>
            <translation>Rétablir cet engagement</translation>
        </message>
        <message>
            <source>This commitment is deleted.</source>
            <translation>Cet engagement est supprimé.</translation>
        </message>
        <message>
            <source>More about this commitment</source>
            <translation>Autres actions sur cet engagement</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marquer comme fait</translation>
        </message>
        <message>
            <source>Dates it done today</source>
            <translation>Le date d’aujourd’hui</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>Finalement pas fait</translation>
        </message>
        <message numerus="yes">
            <source>late by %n day(s)</source>
            <translation>
                <numerusform>en retard de %n jour</numerusform>
                <numerusform>en retard de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>à tenir aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>à tenir dans %n jour</numerusform>
                <numerusform>à tenir dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>due on %1</source>
            <comment>a date</comment>
            <translation>à tenir le %1</translation>
        </message>
        <message>
            <source>done on %1</source>
            <comment>a date</comment>
            <translation>fait le %1</translation>
        </message>
    </context>
    <context>
        <name>ContactsSpec</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 contacts</source>
            <translation>Plus de %1 contacts</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n contact(s)</source>
            <translation>
                <numerusform>Filtrer ce contact</numerusform>
                <numerusform>Filtrer ces %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) chosen of %1</source>
            <translation>
                <numerusform>%n contact choisi sur %1</numerusform>
                <numerusform>%n contacts choisis sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Filter the contacts</source>
            <translation>Filtrer les contacts</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>No contact yet</source>
            <translation>Aucun contact pour l’instant</translation>
        </message>
        <message>
            <source>A name is enough to begin; the rest can come later.</source>
            <translation>Un nom suffit pour commencer ; le reste peut venir plus tard.</translation>
        </message>
        <message>
            <source>No contact has these words</source>
            <translation>Aucun contact ne contient ces mots</translation>
        </message>
        <message>
            <source>not informed yet</source>
            <comment>a view of contacts</comment>
            <translation>pas encore informés</translation>
        </message>
        <message>
            <source>met longest ago</source>
            <comment>a view of contacts</comment>
            <translation>vus il y a le plus longtemps</translation>
        </message>
        <message>
            <source>No contact chosen</source>
            <translation>Aucun contact choisi</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>Delete this contact</source>
            <translation>Supprimer ce contact</translation>
        </message>
        <message>
            <source>Bring this contact back</source>
            <translation>Rétablir ce contact</translation>
        </message>
        <message>
            <source>This contact is deleted.</source>
            <translation>Ce contact est supprimé.</translation>
        </message>
        <message>
            <source>More about this contact</source>
            <translation>Autres actions sur ce contact</translation>
        </message>
        <message>
            <source>Why you keep this person’s details, in a few words.</source>
            <translation>Pourquoi vous gardez les coordonnées de cette personne, en quelques mots.</translation>
        </message>
        <message>
            <source>Suggested for a new contact: a mission of public interest. Legitimate interest suits a private body.</source>
            <translation>Proposé pour un nouveau contact : la mission d’intérêt public. L’intérêt légitime convient à un organisme privé.</translation>
        </message>
        <message>
            <source>Who gave you these details: the person, an organisation, a directory…</source>
            <translation>Qui vous a donné ces coordonnées : la personne, une organisation, un annuaire…</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>objected on %1</source>
            <comment>a date</comment>
            <translation>s’est opposé le %1</translation>
        </message>
    </context>
    <context>
        <name>CrteSpec</name>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contrat</numerusform>
                <numerusform>%n contrats</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 contracts</source>
            <translation>Plus de %1 contrats</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n contract(s)</source>
            <translation>
                <numerusform>Filtrer ce contrat</numerusform>
                <numerusform>Filtrer ces %n contrats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) chosen of %1</source>
            <translation>
                <numerusform>%n contrat choisi sur %1</numerusform>
                <numerusform>%n contrats choisis sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>CRTE contracts</source>
            <translation>Contrats CRTE</translation>
        </message>
        <message>
            <source>Filter the contracts</source>
            <translation>Filtrer les contrats</translation>
        </message>
        <message>
            <source>New contract</source>
            <translation>Nouveau contrat</translation>
        </message>
        <message>
            <source>No contract yet</source>
            <translation>Aucun contrat pour l’instant</translation>
        </message>
        <message>
            <source>No contract has these words</source>
            <translation>Aucun contrat ne contient ces mots</translation>
        </message>
        <message>
            <source>CRTE</source>
            <comment>title of the page of contracts</comment>
            <translation>CRTE</translation>
        </message>
        <message>
            <source>New CRTE contract</source>
            <translation>Nouveau contrat CRTE</translation>
        </message>
        <message>
            <source>No contract chosen</source>
            <translation>Aucun contrat choisi</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>Delete this contract</source>
            <translation>Supprimer ce contrat</translation>
        </message>
        <message>
            <source>Bring this contract back</source>
            <translation>Rétablir ce contrat</translation>
        </message>
        <message>
            <source>This contract is deleted.</source>
            <translation>Ce contrat est supprimé.</translation>
        </message>
        <message>
            <source>More about this contract</source>
            <translation>Autres actions sur ce contrat</translation>
        </message>
        <message>
            <source>Diagnosis and governance</source>
            <translation>Diagnostic et gouvernance</translation>
        </message>
        <message>
            <source>ended on %1</source>
            <comment>a date</comment>
            <translation>terminé le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>led by %1</source>
            <comment>an organisation</comment>
            <translation>piloté par %1</translation>
        </message>
    </context>
    <context>
        <name>FormWords</name>
        <message>
            <source>Keep to what the work needs: nothing about health, opinions, religion or private life.</source>
            <translation>Tenez-vous à ce que le travail demande : rien sur la santé, les opinions, la religion ou la vie privée.</translation>
        </message>
        <message>
            <source>A title is enough to begin; the rest can come later.</source>
            <translation>Un titre suffit pour commencer ; le reste peut venir plus tard.</translation>
        </message>
    </context>
    <context>
        <name>MeetingsSpec</name>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n rencontre</numerusform>
                <numerusform>%n rencontres</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 meetings</source>
            <translation>Plus de %1 rencontres</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n meeting(s)</source>
            <translation>
                <numerusform>Filtrer cette rencontre</numerusform>
                <numerusform>Filtrer ces %n rencontres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) chosen of %1</source>
            <translation>
                <numerusform>%n rencontre choisie sur %1</numerusform>
                <numerusform>%n rencontres choisies sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <source>Filter the meetings</source>
            <translation>Filtrer les rencontres</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nouvelle rencontre</translation>
        </message>
        <message>
            <source>No meeting yet</source>
            <translation>Aucune rencontre pour l’instant</translation>
        </message>
        <message>
            <source>Its subject is enough to begin; the rest can come later.</source>
            <translation>Son objet suffit pour commencer ; le reste peut venir plus tard.</translation>
        </message>
        <message>
            <source>No meeting has these words</source>
            <translation>Aucune rencontre ne contient ces mots</translation>
        </message>
        <message>
            <source>without a project</source>
            <comment>a view of meetings</comment>
            <translation>sans projet</translation>
        </message>
        <message>
            <source>No meeting chosen</source>
            <translation>Aucune rencontre choisie</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en une dans la liste, ou commencez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Delete this meeting</source>
            <translation>Supprimer cette rencontre</translation>
        </message>
        <message>
            <source>Bring this meeting back</source>
            <translation>Rétablir cette rencontre</translation>
        </message>
        <message>
            <source>This meeting is deleted.</source>
            <translation>Cette rencontre est supprimée.</translation>
        </message>
        <message>
            <source>More about this meeting</source>
            <translation>Autres actions sur cette rencontre</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
    </context>
    <context>
        <name>NotesSpec</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 notes</source>
            <translation>Plus de %1 notes</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n note(s)</source>
            <translation>
                <numerusform>Filtrer cette note</numerusform>
                <numerusform>Filtrer ces %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) chosen of %1</source>
            <translation>
                <numerusform>%n note choisie sur %1</numerusform>
                <numerusform>%n notes choisies sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Filter the notes</source>
            <translation>Filtrer les notes</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>No note yet</source>
            <translation>Aucune note pour l’instant</translation>
        </message>
        <message>
            <source>Write what was heard; it can be filed later.</source>
            <translation>Écrivez ce qui a été entendu ; vous pourrez le classer plus tard.</translation>
        </message>
        <message>
            <source>No note has these words</source>
            <translation>Aucune note ne contient ces mots</translation>
        </message>
        <message>
            <source>not filed yet</source>
            <comment>a view of notes</comment>
            <translation>à classer</translation>
        </message>
        <message>
            <source>No note chosen</source>
            <translation>Aucune note choisie</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en une dans la liste, ou commencez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Supprimer cette note</translation>
        </message>
        <message>
            <source>Bring this note back</source>
            <translation>Rétablir cette note</translation>
        </message>
        <message>
            <source>This note is deleted.</source>
            <translation>Cette note est supprimée.</translation>
        </message>
        <message>
            <source>More about this note</source>
            <translation>Autres actions sur cette note</translation>
        </message>
        <message>
            <source>not filed yet</source>
            <comment>a note</comment>
            <translation>à classer</translation>
        </message>
    </context>
    <context>
        <name>OrganisationsSpec</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 organisations</source>
            <translation>Plus de %1 organisations</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n organisation(s)</source>
            <translation>
                <numerusform>Filtrer cette organisation</numerusform>
                <numerusform>Filtrer ces %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) chosen of %1</source>
            <translation>
                <numerusform>%n organisation choisie sur %1</numerusform>
                <numerusform>%n organisations choisies sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Filter the organisations</source>
            <translation>Filtrer les organisations</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nouvelle organisation</translation>
        </message>
        <message>
            <source>No organisation yet</source>
            <translation>Aucune organisation pour l’instant</translation>
        </message>
        <message>
            <source>A name is enough to begin; the rest can come later.</source>
            <translation>Un nom suffit pour commencer ; le reste peut venir plus tard.</translation>
        </message>
        <message>
            <source>No organisation has these words</source>
            <translation>Aucune organisation ne contient ces mots</translation>
        </message>
        <message>
            <source>associations</source>
            <comment>a view of organisations</comment>
            <translation>associations</translation>
        </message>
        <message>
            <source>companies</source>
            <comment>a view of organisations</comment>
            <translation>entreprises</translation>
        </message>
        <message>
            <source>without a territory</source>
            <comment>a view of organisations</comment>
            <translation>sans territoire</translation>
        </message>
        <message>
            <source>No organisation chosen</source>
            <translation>Aucune organisation choisie</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en une dans la liste, ou commencez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Delete this organisation</source>
            <translation>Supprimer cette organisation</translation>
        </message>
        <message>
            <source>Bring this organisation back</source>
            <translation>Rétablir cette organisation</translation>
        </message>
        <message>
            <source>This organisation is deleted.</source>
            <translation>Cette organisation est supprimée.</translation>
        </message>
        <message>
            <source>More about this organisation</source>
            <translation>Autres actions sur cette organisation</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Ce que l’on en sait</translation>
        </message>
    </context>
    <context>
        <name>PartnershipsSpec</name>
        <message numerus="yes">
            <source>%n partnership(s)</source>
            <translation>
                <numerusform>%n partenariat</numerusform>
                <numerusform>%n partenariats</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 partnerships</source>
            <translation>Plus de %1 partenariats</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n partnership(s)</source>
            <translation>
                <numerusform>Filtrer ce partenariat</numerusform>
                <numerusform>Filtrer ces %n partenariats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partnership(s) chosen of %1</source>
            <translation>
                <numerusform>%n partenariat choisi sur %1</numerusform>
                <numerusform>%n partenariats choisis sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Amount of the %n partnership(s): %1</source>
            <translation>
                <numerusform>Montant du partenariat : %1</numerusform>
                <numerusform>Montant des %n partenariats : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>Partenariats</translation>
        </message>
        <message>
            <source>Filter the partnerships</source>
            <translation>Filtrer les partenariats</translation>
        </message>
        <message>
            <source>New partnership</source>
            <translation>Nouveau partenariat</translation>
        </message>
        <message>
            <source>No partnership yet</source>
            <translation>Aucun partenariat pour l’instant</translation>
        </message>
        <message>
            <source>No partnership has these words</source>
            <translation>Aucun partenariat ne contient ces mots</translation>
        </message>
        <message>
            <source>without a project</source>
            <comment>a view of partnerships</comment>
            <translation>sans projet</translation>
        </message>
        <message>
            <source>patronage</source>
            <comment>a view of partnerships</comment>
            <translation>mécénat</translation>
        </message>
        <message>
            <source>No partnership chosen</source>
            <translation>Aucun partenariat choisi</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>Delete this partnership</source>
            <translation>Supprimer ce partenariat</translation>
        </message>
        <message>
            <source>Bring this partnership back</source>
            <translation>Rétablir ce partenariat</translation>
        </message>
        <message>
            <source>This partnership is deleted.</source>
            <translation>Ce partenariat est supprimé.</translation>
        </message>
        <message>
            <source>More about this partnership</source>
            <translation>Autres actions sur ce partenariat</translation>
        </message>
        <message>
            <source>Calendar and notes</source>
            <translation>Calendrier et notes</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>PracticesSpec</name>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n pratique</numerusform>
                <numerusform>%n pratiques</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 practices</source>
            <translation>Plus de %1 pratiques</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n practice(s)</source>
            <translation>
                <numerusform>Filtrer cette pratique</numerusform>
                <numerusform>Filtrer ces %n pratiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s) chosen of %1</source>
            <translation>
                <numerusform>%n pratique choisie sur %1</numerusform>
                <numerusform>%n pratiques choisies sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Pratiques</translation>
        </message>
        <message>
            <source>Filter the practices</source>
            <translation>Filtrer les pratiques</translation>
        </message>
        <message>
            <source>New practice</source>
            <translation>Nouvelle pratique</translation>
        </message>
        <message>
            <source>No practice yet</source>
            <translation>Aucune pratique pour l’instant</translation>
        </message>
        <message>
            <source>No practice has these words</source>
            <translation>Aucune pratique ne contient ces mots</translation>
        </message>
        <message>
            <source>that may be published</source>
            <comment>a view of practices</comment>
            <translation>publiables</translation>
        </message>
        <message>
            <source>No practice chosen</source>
            <translation>Aucune pratique choisie</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en une dans la liste, ou commencez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Delete this practice</source>
            <translation>Supprimer cette pratique</translation>
        </message>
        <message>
            <source>Bring this practice back</source>
            <translation>Rétablir cette pratique</translation>
        </message>
        <message>
            <source>This practice is deleted.</source>
            <translation>Cette pratique est supprimée.</translation>
        </message>
        <message>
            <source>More about this practice</source>
            <translation>Autres actions sur cette pratique</translation>
        </message>
        <message>
            <source>Say yes once the people concerned agree.</source>
            <translation>Répondez oui une fois l’accord des personnes concernées obtenu.</translation>
        </message>
        <message>
            <source>What it teaches</source>
            <translation>Ce qu’elle apprend</translation>
        </message>
        <message>
            <source>may be published</source>
            <translation>publiable</translation>
        </message>
    </context>
    <context>
        <name>ProjectSpec</name>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 projects</source>
            <translation>Plus de %1 projets</translation>
        </message>
        <message numerus="yes">
            <source>Filter these %n project(s)</source>
            <translation>
                <numerusform>Filtrer ce projet</numerusform>
                <numerusform>Filtrer ces %n projets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) chosen of %1</source>
            <translation>
                <numerusform>%n projet choisi sur %1</numerusform>
                <numerusform>%n projets choisis sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Budget of the %n project(s): %1</source>
            <translation>
                <numerusform>Budget du projet : %1</numerusform>
                <numerusform>Budget des %n projets : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Filter the projects</source>
            <translation>Filtrer les projets</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Aucun projet pour l’instant</translation>
        </message>
        <message>
            <source>No project has these words</source>
            <translation>Aucun projet ne contient ces mots</translation>
        </message>
        <message>
            <source>ongoing alliances</source>
            <comment>a view of projects</comment>
            <translation>alliances en cours</translation>
        </message>
        <message>
            <source>paused or closed</source>
            <comment>a view of projects</comment>
            <translation>en pause ou closes</translation>
        </message>
        <message>
            <source>without a stage</source>
            <comment>a view of projects</comment>
            <translation>sans étape</translation>
        </message>
        <message>
            <source>No project chosen</source>
            <translation>Aucun projet choisi</translation>
        </message>
        <message>
            <source>Choose one in the list, or begin a new one.</source>
            <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>Delete this project</source>
            <translation>Supprimer ce projet</translation>
        </message>
        <message>
            <source>Bring this project back</source>
            <translation>Rétablir ce projet</translation>
        </message>
        <message>
            <source>This project is deleted.</source>
            <translation>Ce projet est supprimé.</translation>
        </message>
        <message>
            <source>More about this project</source>
            <translation>Autres actions sur ce projet</translation>
        </message>
        <message>
            <source>Other SDGs</source>
            <translation>Autres ODD</translation>
        </message>
        <message>
            <source>Stays on this workbench.</source>
            <translation>Reste sur ce poste.</translation>
        </message>
        <message>
            <source>Frame and calendar</source>
            <translation>Cadre et calendrier</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a date</comment>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>Record not received yet</source>
            <translation>Fiche pas encore reçue</translation>
        </message>
        <message>
            <source>%1 without title</source>
            <translation>%1 sans titre</translation>
        </message>
        <message>
            <source>%1 (deleted)</source>
            <translation>%1 (fiche supprimée)</translation>
        </message>
        </context>
    <context>
        <name>RelatedTabs</name>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Add a project</source>
            <translation>Ajouter un projet</translation>
        </message>
        <message>
            <source>No project yet</source>
            <translation>Aucun projet pour l’instant</translation>
        </message>
        <message>
            <source>Type a title above: the project is made and tied to this record.</source>
            <translation>Tapez un titre ci-dessus : le projet est créé et rattaché à cette fiche.</translation>
        </message>
            <message>
            <source>Edit this project</source>
            <translation>Modifier ce projet</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>Partenariats</translation>
        </message>
        <message>
            <source>Add a partnership</source>
            <translation>Ajouter un partenariat</translation>
        </message>
        <message>
            <source>No partnership yet</source>
            <translation>Aucun partenariat pour l’instant</translation>
        </message>
        <message>
            <source>Type a title above: this organisation becomes its first party.</source>
            <translation>Tapez un titre ci-dessus : cette organisation en devient la première partie.</translation>
        </message>
            <message>
            <source>Edit this partnership</source>
            <translation>Modifier ce partenariat</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Ajouter un contact</translation>
        </message>
        <message>
            <source>No contact yet</source>
            <translation>Aucun contact pour l’instant</translation>
        </message>
        <message>
            <source>Type a name above; a role and an address help to write to them.</source>
            <translation>Tapez un nom ci-dessus ; une fonction et une adresse aident à lui écrire.</translation>
        </message>
        <message>
            <source>Delete this contact</source>
            <translation>Supprimer ce contact</translation>
        </message>
        <message>
            <source>Edit this contact</source>
            <translation>Modifier ce contact</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Add a commitment</source>
            <translation>Ajouter un engagement</translation>
        </message>
        <message>
            <source>No commitment yet</source>
            <translation>Aucun engagement pour l’instant</translation>
        </message>
        <message>
            <source>Type what is promised above, then by whom and for when.</source>
            <translation>Tapez ci-dessus ce qui est promis, puis par qui et pour quand.</translation>
        </message>
        <message>
            <source>Delete this commitment</source>
            <translation>Supprimer cet engagement</translation>
        </message>
        <message>
            <source>Edit this commitment</source>
            <translation>Modifier cet engagement</translation>
        </message>
        <message>
            <source>Contributions</source>
            <translation>Apports</translation>
        </message>
        <message>
            <source>Add a contribution</source>
            <translation>Ajouter un apport</translation>
        </message>
        <message>
            <source>No contribution yet</source>
            <translation>Aucun apport pour l’instant</translation>
        </message>
        <message>
            <source>Choose above what is brought, by whom, and its value.</source>
            <translation>Choisissez ci-dessus ce qui est apporté, par qui, et sa valeur.</translation>
        </message>
        <message>
            <source>Delete this contribution</source>
            <translation>Supprimer cet apport</translation>
        </message>
        <message>
            <source>Edit this contribution</source>
            <translation>Modifier cet apport</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Ajouter une rencontre</translation>
        </message>
        <message>
            <source>No meeting yet</source>
            <translation>Aucune rencontre pour l’instant</translation>
        </message>
        <message>
            <source>Type its subject above; its day is today unless you say otherwise.</source>
            <translation>Tapez son objet ci-dessus ; elle est datée d’aujourd’hui, sauf avis contraire.</translation>
        </message>
        <message>
            <source>Delete this meeting</source>
            <translation>Supprimer cette rencontre</translation>
        </message>
        <message>
            <source>Edit this meeting</source>
            <translation>Modifier cette rencontre</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>No note yet</source>
            <translation>Aucune note pour l’instant</translation>
        </message>
        <message>
            <source>Type above what must not be forgotten.</source>
            <translation>Tapez ci-dessus ce qu’il ne faut pas oublier.</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Supprimer cette note</translation>
        </message>
        <message>
            <source>Edit this note</source>
            <translation>Modifier cette note</translation>
        </message>
        <message>
            <source>Orientations</source>
            <translation>Orientations</translation>
        </message>
        <message>
            <source>Add an orientation</source>
            <translation>Ajouter une orientation</translation>
        </message>
        <message>
            <source>No orientation yet</source>
            <translation>Aucune orientation pour l’instant</translation>
        </message>
        <message>
            <source>Type its number and its title above.</source>
            <translation>Tapez ci-dessus son numéro et son titre.</translation>
        </message>
        <message>
            <source>Delete this orientation</source>
            <translation>Supprimer cette orientation</translation>
        </message>
        <message>
            <source>Edit this orientation</source>
            <translation>Modifier cette orientation</translation>
        </message>
        <message>
        <source>Take this project away</source>
        <translation>Retirer ce projet</translation>
    </message>
    <message>
        <source>Take this partnership away</source>
        <translation>Retirer ce partenariat</translation>
    </message>
</context>
    <context>
        <name>etabli::CalendarPopover</name>
        <message>
            <source>Days of the month</source>
            <translation>Jours du mois</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>etabli::DateEdit</name>
        <message>
            <source>Choose a day (F4)</source>
            <translation>Choisir un jour (F4)</translation>
        </message>
    </context>
    <context>
        <name>etabli::RecordPane</name>
        <message>
            <source>Parts of the record</source>
            <translation>Parties de la fiche</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>tab of the form</comment>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Not saved: see the field.</source>
            <translation>Non enregistré : voyez le champ.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Revenir à la liste</translation>
        </message>
        <message>
            <source>Back to the list (Escape)</source>
            <translation>Revenir à la liste (Échap)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>%1 without title</source>
            <translation>%1 sans titre</translation>
        </message>
        <message>
            <source>Modified %1</source>
            <comment>a moment</comment>
            <translation>Modifié %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n conflit</numerusform>
                <numerusform>%n conflits</numerusform>
            </translation>
        </message>
        <message>
            <source>It was joined with “%1”.</source>
            <translation>Cette fiche a été réunie avec « %1 ».</translation>
        </message>
        <message>
            <source>Everything that led here leads there now.</source>
            <translation>Tout ce qui menait ici y mène désormais.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Its history is kept.</source>
            <translation>Son historique est gardé.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>This space is open for reading only.</source>
            <translation>Cet espace est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Everything can be read and copied; nothing can be changed.</source>
            <translation>Tout peut être lu et copié ; rien ne peut être modifié.</translation>
        </message>
        <message>
            <source>No conflict in this record.</source>
            <translation>Aucun conflit dans cette fiche.</translation>
        </message>
    </context>
    <context>
        <name>etabli::RecordsPage</name>
        <message>
            <source>%1 (Ctrl+N)</source>
            <translation>%1 (Ctrl+N)</translation>
        </message>
        <message>
            <source>This record hangs on no other: no page shows it.</source>
            <translation>Cette fiche ne se rattache à aucune autre : aucune page ne la montre.</translation>
        </message>
    </context>
    <context>
        <name>etabli::TabStrip</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More parts of the record</source>
            <translation>Autres parties de la fiche</translation>
        </message>
    </context>
</TS>
