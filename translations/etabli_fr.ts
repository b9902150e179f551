<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Joined into %1</source>
        <translation>Réunie à %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>in conflict: %1</source>
        <translation>en conflit : %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>A command is missing. %1</source>
        <translation>Il manque une commande. %1</translation>
    </message>
    <message>
        <source>This version of Établi does not have the command “%1”.</source>
        <translation>Cette version d’Établi n’a pas la commande « %1 ».</translation>
    </message>
    <message>
        <source>The command “%1” does not exist. List them with: etabli-cli --help.</source>
        <translation>La commande « %1 » n’existe pas. La liste : etabli-cli --help.</translation>
    </message>
    <message>
        <source>The command “%1” does not exist. %2</source>
        <translation>La commande « %1 » n’existe pas. %2</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>The option “%1” is missing.</source>
        <translation>Il manque l’option « %1 ».</translation>
    </message>
    <message>
        <source>The database file is damaged (%1). Put the last backup back.</source>
        <translation>Le fichier de la base est abîmé (%1). Remettez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A line of “%1” refers to one that is not there. Put the last backup back.</source>
        <translation>Une ligne de « %1 » renvoie à une autre qui n’existe pas. Remettez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>What is shown of the record %1 is not what was typed.</source>
        <translation>Ce qui est montré de la fiche %1 n’est pas ce qui a été saisi.</translation>
    </message>
    <message>
        <source>The lists of the record %1 are not what was typed.</source>
        <translation>Les listes de la fiche %1 ne sont pas celles qui ont été saisies.</translation>
    </message>
    <message>
        <source>The open conflicts of the record %1 are not the right ones.</source>
        <translation>Les conflits ouverts de la fiche %1 ne sont pas les bons.</translation>
    </message>
    <message>
        <source>The record %1 is not as it should be, deleted or not.</source>
        <translation>La fiche %1 n’est pas dans le bon état, supprimée ou non.</translation>
    </message>
    <message>
        <source>The record %1 cannot be found by searching.</source>
        <translation>La recherche ne trouve pas la fiche %1.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est abîmé.</translation>
    </message>
    <message>
        <source>The attached file “%1” is gone. Put it back from a backup.</source>
        <translation>Le fichier joint « %1 » a disparu. Remettez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The attached file “%1” was altered. Put it back from a backup.</source>
        <translation>Le fichier joint « %1 » a été altéré. Remettez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Réparé.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Records checked: %1. Attached files checked: %2.</source>
        <translation>Fiches vérifiées : %1. Fichiers joints vérifiés : %2.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Action sheet</source>
        <translation>Fiche action</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation IMPACT</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Catalyst</source>
        <translation>Catalyseur</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Charter version</source>
        <translation>Version de charte</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>CRTE</source>
        <translation>CRTE</translation>
    </message>
    <message>
        <source>Debate contribution</source>
        <translation>Contribution au débat</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Ligne de financement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Reference figure</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Action sheets</source>
        <translation>Fiches actions</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations IMPACT</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Catalysts</source>
        <translation>Catalyseurs</translation>
    </message>
    <message>
        <source>Charters</source>
        <translation>Chartes</translation>
    </message>
    <message>
        <source>Charter versions</source>
        <translation>Versions de charte</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Apports</translation>
    </message>
    <message>
        <source>CRTEs</source>
        <translation>CRTE</translation>
    </message>
    <message>
        <source>Debate contributions</source>
        <translation>Contributions au débat</translation>
    </message>
    <message>
        <source>Funding lines</source>
        <translation>Lignes de financement</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Orientations</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Reference figures</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount 1</source>
        <translation>Montant 1</translation>
    </message>
    <message>
        <source>Amount 2</source>
        <translation>Montant 2</translation>
    </message>
    <message>
        <source>Amount 3</source>
        <translation>Montant 3</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public interrogé</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Capacity to sign</source>
        <translation>Pouvoir de signer</translation>
    </message>
    <message>
        <source>Capacity dated</source>
        <translation>Pouvoir daté du</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Citizen participation</source>
        <translation>Participation citoyenne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriptif</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Distincte de</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Elected referent</source>
        <translation>Élu·e référent·e</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <source>Perimeter (EPCI)</source>
        <translation>Périmètre (EPCI)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fragilities</source>
        <translation>Fragilités</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Funder 1</source>
        <translation>Financeur 1</translation>
    </message>
    <message>
        <source>Funder 2</source>
        <translation>Financeur 2</translation>
    </message>
    <message>
        <source>Funder 3</source>
        <translation>Financeur 3</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Related indicators</source>
        <translation>Indicateurs liés</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Fiches réunies</translation>
    </message>
    <message>
        <source>Keys to success</source>
        <translation>Clés de réussite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Left out of the charter</source>
        <translation>Laissé hors de la charte</translation>
    </message>
    <message>
        <source>Logo to print</source>
        <translation>Logo à imprimer</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Lead person</source>
        <translation>Personne pilote</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Direction ou service pilote</translation>
    </message>
    <message>
        <source>Lead structure</source>
        <translation>Structure pilote</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Web link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Main SDG</source>
        <translation>ODD principal</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Publication permise</translation>
    </message>
    <message>
        <source>Human and technical means</source>
        <translation>Moyens humains et techniques</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Private memo</source>
        <translation>Mémo privé</translation>
    </message>
    <message>
        <source>Métiers</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>ODD</translation>
    </message>
    <message>
        <source>Official identifier</source>
        <translation>Identifiant officiel</translation>
    </message>
    <message>
        <source>Objected on</source>
        <translation>Opposition du</translation>
    </message>
    <message>
        <source>Parent orientation</source>
        <translation>Orientation parente</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>RNA number</source>
        <translation>Numéro RNA</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Scellée le</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Signing on</source>
        <translation>Signature le</translation>
    </message>
    <message>
        <source>SIREN number</source>
        <translation>Numéro SIREN</translation>
    </message>
    <message>
        <source>SIRET number</source>
        <translation>Numéro SIRET</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage since</source>
        <translation>Étape depuis le</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Sub-axis</source>
        <translation>Sous-axe</translation>
    </message>
    <message>
        <source>Sub-sub-axis</source>
        <translation>Sous-sous-axe</translation>
    </message>
    <message>
        <source>Sub-action title</source>
        <translation>Titre de la sous-action</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Types of partnership</source>
        <translation>Types de partenariat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Commitment made</source>
        <translation>Engagement pris</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>IMPACT axis</source>
        <translation>Axe IMPACT</translation>
    </message>
    <message>
        <source>Action title</source>
        <translation>Titre de l’action</translation>
    </message>
    <message>
        <source>Total estimated budget excluding tax</source>
        <translation>Budget prévisionnel total HT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Word of a list</source>
        <translation>Mot d’une liste</translation>
    </message>
    <message>
        <source>Words of lists</source>
        <translation>Mots des listes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Retiré de la liste</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précise</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Statuses of action sheets</source>
        <translation>Statuts des fiches actions</translation>
    </message>
    <message>
        <source>Conditions of the right of alliance</source>
        <translation>Conditions du droit d’alliance</translation>
    </message>
    <message>
        <source>Statuses of charters</source>
        <translation>États des chartes</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>States of fundings</source>
        <translation>États des financements</translation>
    </message>
    <message>
        <source>IMPACT axes</source>
        <translation>Axes IMPACT</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Bases légales</translation>
    </message>
    <message>
        <source>Trades of catalysts</source>
        <translation>Métiers des catalyseurs</translation>
    </message>
    <message>
        <source>Sustainable development goals</source>
        <translation>Objectifs de développement durable</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Profiles of actors</source>
        <translation>Profils d’acteurs</translation>
    </message>
    <message>
        <source>Phases of projects</source>
        <translation>Phases des projets</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Genres de ressource</translation>
    </message>
    <message>
        <source>Stages of an alliance</source>
        <translation>Étapes d’une alliance</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Rangée le</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no Établi space in “%1”. Check the path, or make one there with: etabli-cli --space DIR init.</source>
        <translation>Il n’y a pas d’espace Établi dans « %1 ». Vérifiez le chemin, ou créez-en un : etabli-cli --space DOSSIER init.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the path and the spelling.</source>
        <translation>« %1 » est introuvable. Vérifiez le chemin et l’orthographe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you are allowed to read it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que c’est un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for the right to write there.</source>
        <translation>« %1 » ne peut pas être écrit. Choisissez un autre emplacement, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written and nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein : « %1 » n’a pas été écrit et rien n’a changé. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>%1: this text is too long to be kept. Shorten it, or attach it as a file.</source>
        <translation>%1 : ce texte est trop long pour être gardé. Raccourcissez-le, ou joignez-le en fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large: an attachment can be up to 2 GB. Make it smaller or split it.</source>
        <translation>« %1 » est trop gros : une pièce jointe peut aller jusqu’à 2 Go. Réduisez-le ou partagez-le en plusieurs.</translation>
    </message>
    <message>
        <source>“%1” is empty: its copy was probably interrupted. Ask for it again.</source>
        <translation>« %1 » est vide : sa copie a sans doute été interrompue. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>the space</source>
        <translation>l’espace</translation>
    </message>
    <message>
        <source>“%1” is not an Établi space. Give the folder of a space, or put a backup back.</source>
        <translation>« %1 » n’est pas un espace Établi. Indiquez le dossier d’un espace, ou remettez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Choose the folder of an Établi space.</source>
        <translation>« %1 » appartient à un autre programme. Choisissez le dossier d’un espace Établi.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Établi: it can only be read here. Install that version to change it.</source>
        <translation>« %1 » a été écrit par une version plus récente d’Établi : ici, il peut seulement être lu. Installez cette version pour le modifier.</translation>
    </message>
    <message>
        <source>This space is already being written by another program (%1). Close it, then try again. If it is open nowhere, delete the file etabli.lock of the space.</source>
        <translation>Un autre programme écrit déjà dans cet espace (%1). Fermez-le, puis recommencez. S’il n’est ouvert nulle part, supprimez le fichier etabli.lock de l’espace.</translation>
    </message>
    <message>
        <source>There is already an Établi space in “%1”. Open it, or choose an empty folder.</source>
        <translation>Il y a déjà un espace Établi dans « %1 ». Ouvrez-le, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The database of the space refused the work, and nothing was changed. Try again; if it happens once more, check the space (%1).</source>
        <translation>La base de l’espace a refusé ce travail, et rien n’a changé. Recommencez ; si cela se reproduit, vérifiez l’espace (%1).</translation>
    </message>
    <message>
        <source>“%1” is damaged. Put the last backup back, or try a repair with: etabli-cli check --repair.</source>
        <translation>« %1 » est abîmé. Remettez la dernière sauvegarde, ou tentez une réparation : etabli-cli check --repair.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Check the rights of the folder, or open it for writing.</source>
        <translation>« %1 » peut seulement être lu. Vérifiez les droits du dossier, ou ouvrez-le en écriture.</translation>
    </message>
    <message>
        <source>%1: a value is needed. Fill it in.</source>
        <translation>%1 : une valeur est nécessaire. Renseignez-la.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit here. Check the spelling.</source>
        <translation>%1 : « %2 » ne convient pas ici. Vérifiez l’écriture.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date that can be kept. Write it like 2026-03-12 or 12/03/2026, between 1800 and 2200.</source>
        <translation>%1 : « %2 » n’est pas une date qui peut être gardée. Écrivez-la comme 2026-03-12 ou 12/03/2026, entre 1800 et 2200.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount that can be kept. Write euros with two decimals at most, like 186000.50, up to ten thousand billion.</source>
        <translation>%1 : « %2 » n’est pas un montant qui peut être gardé. Écrivez des euros avec deux décimales au plus, comme 186000.50, jusqu’à dix mille milliards.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a valid number. Check each digit.</source>
        <translation>%1 : « %2 » n’est pas un numéro valable. Vérifiez chaque chiffre.</translation>
    </message>
    <message>
        <source>%1: this text holds characters that cannot be kept. Type it again, in UTF-8 and without control characters.</source>
        <translation>%1 : ce texte contient des caractères qui ne peuvent pas être gardés. Saisissez-le de nouveau, en UTF-8 et sans caractères de commande.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Check the code.</source>
        <translation>« %1 » n’est pas dans la liste. Vérifiez le code.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list. Use one of its codes.</source>
        <translation>%1 : « %2 » n’est pas dans la liste. Employez un de ses codes.</translation>
    </message>
    <message>
        <source>The territory “%1” is unknown. Write it like commune:44109, epci:244400404 or departement:44.</source>
        <translation>Le territoire « %1 » est inconnu. Écrivez-le comme commune:44109, epci:244400404 ou departement:44.</translation>
    </message>
    <message>
        <source>%1: the territory “%2” is unknown. Write it like commune:44109, epci:244400404 or departement:44.</source>
        <translation>%1 : le territoire « %2 » est inconnu. Écrivez-le comme commune:44109, epci:244400404 ou departement:44.</translation>
    </message>
    <message>
        <source>There is no record “%1” in this space. Check the type and the identifier.</source>
        <translation>Cet espace n’a pas de fiche « %1 ». Vérifiez le type et l’identifiant.</translation>
    </message>
    <message>
        <source>%1: no record of this space has the identifier “%2”. Check it, or make the record first.</source>
        <translation>%1 : aucune fiche de cet espace n’a l’identifiant « %2 ». Vérifiez-le, ou créez d’abord la fiche.</translation>
    </message>
    <message>
        <source>%1 holds one value only: write it with = and not with += or -=.</source>
        <translation>%1 : ce champ n’a qu’une valeur. Écrivez-la avec = et non avec += ou -=.</translation>
    </message>
    <message>
        <source>“%1” is not a type of record. Use for instance project, organisation or partnership.</source>
        <translation>« %1 » n’est pas un type de fiche. Employez par exemple project, organisation ou partnership.</translation>
    </message>
    <message>
        <source>The field “%1” does not exist, or does not serve for this. Check its name.</source>
        <translation>Le champ « %1 » n’existe pas, ou ne sert pas à cela. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no open conflict “%1”. List those that are open with: etabli-cli conflicts.</source>
        <translation>Il n’y a pas de conflit ouvert « %1 ». La liste de ceux qui le sont : etabli-cli conflicts.</translation>
    </message>
    <message>
        <source>No value of this conflict comes from the operation “%1”. Take one of those it lists.</source>
        <translation>Aucune valeur de ce conflit ne vient de l’opération « %1 ». Prenez l’une de celles qu’il liste.</translation>
    </message>
    <message>
        <source>The record “%1” was deleted. Bring it back before changing it.</source>
        <translation>La fiche « %1 » a été supprimée. Rétablissez-la avant de la modifier.</translation>
    </message>
    <message>
        <source>the archive</source>
        <translation>l’archive</translation>
    </message>
    <message>
        <source>“%1” is not an Établi archive. Nothing was changed; ask for the .etabli file.</source>
        <translation>« %1 » n’est pas une archive Établi. Rien n’a changé ; demandez le fichier .etabli.</translation>
    </message>
    <message>
        <source>The archive is incomplete (“%1”): its copy was probably interrupted. Nothing was changed; ask for it again.</source>
        <translation>L’archive est incomplète (« %1 ») : sa copie a sans doute été interrompue. Rien n’a changé ; demandez-la de nouveau.</translation>
    </message>
    <message>
        <source>The archive was altered since it was signed (“%1”). Nothing was changed; ask for it again.</source>
        <translation>L’archive a été altérée depuis sa signature (« %1 »). Rien n’a changé ; demandez-la de nouveau.</translation>
    </message>
    <message>
        <source>The archive holds a file name that is not allowed (“%1”). Nothing was changed; do not trust it.</source>
        <translation>L’archive contient un nom de fichier interdit (« %1 »). Rien n’a changé ; ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>The archive holds the same file twice (“%1”). Nothing was changed; do not trust it.</source>
        <translation>L’archive contient deux fois le même fichier (« %1 »). Rien n’a changé ; ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>The archive is beyond what an archive may hold (“%1”). Nothing was changed; ask for smaller ones.</source>
        <translation>L’archive dépasse ce qu’une archive peut contenir (« %1 »). Rien n’a changé ; demandez-en de plus petites.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of Établi (“%1”). Nothing was changed; install that version to merge it.</source>
        <translation>L’archive vient d’une version plus récente d’Établi (« %1 »). Rien n’a changé ; installez cette version pour la fusionner.</translation>
    </message>
    <message>
        <source>The signature does not match (“%1”). Nothing was changed; ask the sender for it again.</source>
        <translation>La signature ne correspond pas (« %1 »). Rien n’a changé ; redemandez le fichier à qui vous l’a envoyé.</translation>
    </message>
    <message>
        <source>“%1” is known here under another key. Nothing was changed; call the sender and compare the keys before trusting it.</source>
        <translation>« %1 » est connu ici sous une autre clé. Rien n’a changé ; appelez l’expéditeur et comparez les clés avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>The key of “%1” was revoked. Nothing was changed; ask the sender for an archive signed by the new key.</source>
        <translation>La clé de « %1 » a été révoquée. Rien n’a changé ; demandez une archive signée par la nouvelle clé.</translation>
    </message>
    <message>
        <source>Earlier archives are missing (“%1”). It is kept aside; ask the sender for them.</source>
        <translation>Des archives antérieures manquent (« %1 »). Celle-ci est mise de côté ; demandez les autres à l’expéditeur.</translation>
    </message>
    <message>
        <source>Two copies of one space wrote the same numbers (“%1”). The archive is kept aside; tell its sender.</source>
        <translation>Deux copies d’un même espace ont écrit les mêmes numéros (« %1 »). L’archive est mise de côté ; prévenez son expéditeur.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: it was never merged here, was undone already, or changed nothing.</source>
        <translation>« %1 » ne peut pas être annulé : jamais fusionné ici, déjà annulé, ou sans effet.</translation>
    </message>
    <message>
        <source>The key of this workbench was not found (“%1”). Put it back with: etabli-cli site key import.</source>
        <translation>La clé de cet établi est introuvable (« %1 »). Remettez-la : etabli-cli site key import.</translation>
    </message>
    <message>
        <source>The key in “%1” cannot be used. Put a sound copy of it back.</source>
        <translation>La clé de « %1 » est inutilisable. Remettez-en une copie saine.</translation>
    </message>
    <message>
        <source>The territory reference is damaged. Delete its file and start again: it is made anew. (%1)</source>
        <translation>Le référentiel des territoires est abîmé. Supprimez son fichier et recommencez : il sera refait. (%1)</translation>
    </message>
    <message>
        <source>The document could not be drawn (%1). Try another format.</source>
        <translation>Le document n’a pas pu être mis en page (%1). Essayez un autre format.</translation>
    </message>
    <message>
        <source>Stopped as you asked: nothing was changed.</source>
        <translation>Arrêté à votre demande : rien n’a changé.</translation>
    </message>
    <message>
        <source>A charter is written as .pdf, .odt or .html, not as “%1”. Give the file one of these endings.</source>
        <translation>Une charte s’écrit en .pdf, .odt ou .html, pas sous la forme « %1 ». Donnez au fichier l’une de ces terminaisons.</translation>
    </message>
    <message>
        <source>This version of Établi cannot do that (%1). Look at the usage for what it can.</source>
        <translation>Cette version d’Établi ne sait pas faire cela (%1). Consultez l’usage pour ce qu’elle sait faire.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Look at the usage.</source>
        <translation>« %1 » n’est pas compris. Voyez l’usage.</translation>
    </message>
    <message>
        <source>Something unforeseen happened and the work was given up (%1). Try again, then report it with the log.</source>
        <translation>Un imprévu a arrêté ce travail (%1). Recommencez, puis signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>“%1” is already in this list. Give another label, or use that word.</source>
        <translation>« %1 » est déjà dans cette liste. Donnez un autre libellé, ou utilisez ce mot.</translation>
    </message>
    <message>
        <source>The list and the code of a word never change, and a code has capital letters and digits only. Add another word instead.</source>
        <translation>La liste et le code d’un mot ne changent jamais, et un code n’a que des majuscules et des chiffres. Ajoutez plutôt un autre mot.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken out of the list and is no longer used. Choose another, or put it back in the list.</source>
        <translation>%1 : « %2 » a été retiré de la liste et ne s’emploie plus. Choisissez-en un autre, ou remettez-le dans la liste.</translation>
    </message>
</context>
</TS>
