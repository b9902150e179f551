<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CharterWords</name>
    <message>
        <source>Kind of document</source>
        <translation>Nature du document</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Number of originals</source>
        <translation>Nombre d’originaux</translation>
    </message>
    <message>
        <source>Number of originals, in words</source>
        <translation>Nombre d’originaux, en lettres</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Lieu de signature</translation>
    </message>
    <message>
        <source>Table of commitments</source>
        <translation>Tableau des engagements</translation>
    </message>
    <message>
        <source>Table of contributions</source>
        <translation>Tableau des apports</translation>
    </message>
    <message>
        <source>Total of contributions</source>
        <translation>Total des apports</translation>
    </message>
    <message>
        <source>The project in short</source>
        <translation>Le projet en bref</translation>
    </message>
    <message>
        <source>List of parties</source>
        <translation>Liste des parties</translation>
    </message>
    <message>
        <source>Number of parties</source>
        <translation>Nombre de parties</translation>
    </message>
    <message>
        <source>Number of parties, in words</source>
        <translation>Nombre de parties, en lettres</translation>
    </message>
    <message>
        <source>Principles P1 to P7</source>
        <translation>Principes P1 à P7</translation>
    </message>
    <message>
        <source>Budget of the project</source>
        <translation>Budget du projet</translation>
    </message>
    <message>
        <source>End of the project</source>
        <translation>Fin du projet</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Need of the territory</source>
        <translation>Besoin du territoire</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>ODD</translation>
    </message>
    <message>
        <source>Start of the project</source>
        <translation>Début du projet</translation>
    </message>
    <message>
        <source>Summary of the project</source>
        <translation>Résumé du projet</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Years of the project</source>
        <translation>Années du projet</translation>
    </message>
    <message>
        <source>Signature blocks</source>
        <translation>Cadres de signature</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>Principe %1</translation>
    </message>
    <message>
        <source>Charter without project</source>
        <translation>Charte sans projet</translation>
    </message>
    <message>
        <source>Unknown template: %1</source>
        <translation>Modèle inconnu : %1</translation>
    </message>
    <message>
        <source>Fewer than two parties</source>
        <translation>Moins de deux parties</translation>
    </message>
    <message>
        <source>Deleted party: %1</source>
        <translation>Partie supprimée : %1</translation>
    </message>
    <message>
        <source>Signatory to be named: %1</source>
        <translation>Signataire à désigner : %1</translation>
    </message>
    <message>
        <source>Function missing: %1</source>
        <translation>Fonction à préciser : %1</translation>
    </message>
    <message>
        <source>Capacity not established: %1</source>
        <translation>Habilitation non établie : %1</translation>
    </message>
    <message>
        <source>Date of capacity missing: %1</source>
        <translation>Date d’habilitation absente : %1</translation>
    </message>
    <message>
        <source>Capacity later than the signing: %1</source>
        <translation>Habilitation postérieure à la signature : %1</translation>
    </message>
    <message>
        <source>Field without value: %1</source>
        <translation>Champ sans valeur : %1</translation>
    </message>
    <message>
        <source>Unknown field: %1</source>
        <translation>Champ inconnu : %1</translation>
    </message>
    <message>
        <source>Article missing: %1</source>
        <translation>Article absent : %1</translation>
    </message>
    <message>
        <source>Empty article: %1</source>
        <translation>Article vide : %1</translation>
    </message>
    <message>
        <source>Commitment of nobody: %1</source>
        <translation>Engagement sans partie : %1</translation>
    </message>
    <message>
        <source>Commitment to nothing: %1</source>
        <translation>Engagement sans objet : %1</translation>
    </message>
    <message>
        <source>Date missing: %1</source>
        <translation>Date absente : %1</translation>
    </message>
    <message>
        <source>Contribution of nobody: %1</source>
        <translation>Apport sans partie : %1</translation>
    </message>
    <message>
        <source>The end comes before the start</source>
        <translation>Fin antérieure au début</translation>
    </message>
    <message>
        <source>Negative amount: %1</source>
        <translation>Montant négatif : %1</translation>
    </message>
    <message>
        <source>Amount beyond measure: %1</source>
        <translation>Montant hors de proportion : %1</translation>
    </message>
    <message>
        <source>Conflict to settle: %1</source>
        <translation>Conflit à régler : %1</translation>
    </message>
    <message>
        <source>Principle %1 not covered</source>
        <translation>Principe %1 non couvert</translation>
    </message>
    <message>
        <source>More than %1 a year</source>
        <translation>Plus de %1 par an</translation>
    </message>
    <message>
        <source>More than four years</source>
        <translation>Plus de quatre ans</translation>
    </message>
    <message>
        <source>Contributions differ from the budget</source>
        <translation>Apports et budget différents</translation>
    </message>
    <message>
        <source>Place of signing missing</source>
        <translation>Lieu de signature absent</translation>
    </message>
    <message>
        <source>Date of signing missing</source>
        <translation>Date de signature absente</translation>
    </message>
    <message>
        <source>Date of signing in the past</source>
        <translation>Date de signature passée</translation>
    </message>
    <message>
        <source>Signing after the end of the project</source>
        <translation>Signature après la fin du projet</translation>
    </message>
    <message>
        <source>Signatory twice: %1</source>
        <translation>Signataire en double : %1</translation>
    </message>
    <message>
        <source>Person who objected to the use of their data: %1</source>
        <translation>Personne opposée à l’usage de ses données : %1</translation>
    </message>
    <message>
        <source>Signatory no longer there: %1</source>
        <translation>Signataire supprimé : %1</translation>
    </message>
    <message>
        <source>Very long name: %1</source>
        <translation>Nom très long : %1</translation>
    </message>
    <message>
        <source>“%1” is not a readable picture</source>
        <translation>« %1 » n’est pas une image lisible</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatories and capacities established</source>
        <translation>Signataires et habilitations établis</translation>
    </message>
    <message>
        <source>Fields all filled</source>
        <translation>Champs tous renseignés</translation>
    </message>
    <message>
        <source>Articles of the template present</source>
        <translation>Articles du modèle présents</translation>
    </message>
    <message numerus="yes">
        <source>Coherent dates, %n months</source>
        <translation>
            <numerusform>Dates cohérentes, %n mois</numerusform>
            <numerusform>Dates cohérentes, %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of contributions exact to the cent</source>
        <translation>Somme des apports au centime</translation>
    </message>
    <message>
        <source>Principles all covered</source>
        <translation>Principes tous couverts</translation>
    </message>
    <message>
        <source>Choose the project it belongs to</source>
        <translation>Choisir le projet auquel elle appartient</translation>
    </message>
    <message>
        <source>The usual template stands in for it</source>
        <translation>Le modèle habituel en tient lieu</translation>
    </message>
    <message>
        <source>Its organisation is no longer in the space</source>
        <translation>Son organisation n’est plus dans l’espace</translation>
    </message>
    <message>
        <source>The person named is no longer in the space</source>
        <translation>La personne désignée n’est plus dans l’espace</translation>
    </message>
    <message>
        <source>Say who signs for it</source>
        <translation>Dire qui signe pour elle</translation>
    </message>
    <message>
        <source>%1: deliberation or delegation to be given</source>
        <translation>%1 : délibération ou délégation à indiquer</translation>
    </message>
    <message>
        <source>It is dated %1</source>
        <translation>Elle date du %1</translation>
    </message>
    <message>
        <source>The template asks for it</source>
        <translation>Le modèle le demande</translation>
    </message>
    <message>
        <source>Commitment of: %1</source>
        <translation>Engagement de : %1</translation>
    </message>
    <message>
        <source>Starts on %1, ends on %2</source>
        <translation>Début le %1, fin le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of public money over %n years; a convention is needed (décret 2001-495)</source>
        <translation>
            <numerusform>%1 : %2 de fonds publics sur %n an ; une convention est nécessaire (décret 2001-495)</numerusform>
            <numerusform>%1 : %2 de fonds publics sur %n ans ; une convention est nécessaire (décret 2001-495)</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2; a convention of objectives lasts four years at most</source>
        <translation>Du %1 au %2 ; une convention d’objectifs dure quatre ans au plus</translation>
    </message>
    <message>
        <source>%1 of contributions, %2 of budget</source>
        <translation>%1 d’apports, %2 de budget</translation>
    </message>
    <message>
        <source>%1, and the charter is not signed</source>
        <translation>Le %1, et la charte n’est pas signée</translation>
    </message>
    <message>
        <source>Signing on %1, end on %2</source>
        <translation>Signature le %1, fin le %2</translation>
    </message>
    <message>
        <source>Each party has one place to sign</source>
        <translation>Chaque partie a une seule place pour signer</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Opposition du %1</translation>
    </message>
    <message>
        <source>It prints smaller</source>
        <translation>Il s’imprime plus petit</translation>
    </message>
    <message>
        <source>The print goes on without it</source>
        <translation>L’impression se fait sans ce fichier</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>two sentences</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Régler le conflit</translation>
    </message>
    <message>
        <source>Give the deliberation</source>
        <translation>Indiquer la délibération</translation>
    </message>
    <message>
        <source>Name the signatory</source>
        <translation>Désigner le signataire</translation>
    </message>
    <message>
        <source>Insert a clause</source>
        <translation>Insérer une clause</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rétablir l’article</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>Choisir un projet</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
</context>
</TS>
