<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>DashboardBands</name>
        <message>
            <source>On %1</source>
            <comment>a date</comment>
            <translation>Le %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>format of a date</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>Vintage %1</source>
            <translation>Millésime %1</translation>
        </message>
        <message>
            <source>all alliances</source>
            <translation>toutes les alliances</translation>
        </message>
        <message>
            <source>%1 inhabitants</source>
            <translation>%1 habitants</translation>
        </message>
        <message>
            <source>Demonstration: fictional data</source>
            <translation>Démonstration : données fictives</translation>
        </message>
        <message>
            <source>fictional data</source>
            <translation>données fictives</translation>
        </message>
        <message>
            <source>page %1 / %2</source>
            <translation>page %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>DashboardCharts</name>
        <message>
            <source>%1%</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%n autre dans le tableau</numerusform>
                <numerusform>%n autres dans le tableau</numerusform>
            </translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Alliances</source>
            <translation>Alliances</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>under way</source>
            <comment>alliances</comment>
            <translation>en cours</translation>
        </message>
        <message>
            <source>paused</source>
            <comment>alliances</comment>
            <translation>en pause</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>alliances</comment>
            <translation>closes</translation>
        </message>
        <message>
            <source>Without stage</source>
            <translation>Sans étape</translation>
        </message>
        <message>
            <source>without stage</source>
            <comment>alliances</comment>
            <translation>sans étape</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Qui y prend part</translation>
        </message>
        <message>
            <source>An alliance counts once for each profile among its lead and parties.</source>
            <translation>Une alliance compte une fois pour chaque profil parmi son porteur et ses parties.</translation>
        </message>
        <message>
            <source>Fragilities addressed</source>
            <translation>Fragilités traitées</translation>
        </message>
        <message>
            <source>An alliance counts once for each fragility it addresses.</source>
            <translation>Une alliance compte une fois pour chaque fragilité qu’elle traite.</translation>
        </message>
        <message>
            <source>SDGs, main or other</source>
            <translation>ODD, principal ou autre</translation>
        </message>
        <message>
            <source>Alliances per 10,000 inhabitants</source>
            <translation>Alliances pour 10 000 habitants</translation>
        </message>
        <message>
            <source>Alliances by territory</source>
            <translation>Alliances par territoire</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>Habitants</translation>
        </message>
        <message>
            <source>Per 10,000 inhabitants</source>
            <translation>Pour 10 000 habitants</translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s)</source>
            <translation>
                <numerusform>%n alliance</numerusform>
                <numerusform>%n alliances</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 per 10,000 inhabitants, %2 for %3 inhabitants</source>
            <translation>%1 pour 10 000 habitants, %2 pour %3 habitants</translation>
        </message>
        <message>
            <source>&lt;%1</source>
            <comment>a density</comment>
            <translation>&lt;%1</translation>
        </message>
        <message>
            <source>≥%1</source>
            <comment>a density</comment>
            <translation>≥%1</translation>
        </message>
        <message>
            <source>Area: inhabitants. “·”: no alliance</source>
            <translation>Surface : habitants. « · » : aucune alliance</translation>
        </message>
        <message>
            <source>Area: alliances; the number of inhabitants is not known for all</source>
            <translation>Surface : alliances ; le nombre d’habitants n’est pas connu partout</translation>
        </message>
        <message>
            <source>Main SDG</source>
            <translation>ODD principal</translation>
        </message>
        <message>
            <source>Tot.</source>
            <comment>head of a narrow column</comment>
            <translation>Tot.</translation>
        </message>
        <message>
            <source>SDG %1</source>
            <translation>ODD %1</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no main goal</comment>
            <translation>Aucun</translation>
        </message>
        <message numerus="yes">
            <source>Each of the %n alliance(s) is in one row: rows and total agree.</source>
            <translation>
                <numerusform>La seule alliance est dans une ligne : lignes et total concordent.</numerusform>
                <numerusform>Chacune des %n alliances est dans une seule ligne : lignes et total concordent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presence(s) lie outside: a row that straddles the border counts its whole ground.</source>
            <translation>
                <numerusform>%n présence est hors de ce territoire : une ligne à cheval sur sa limite compte tout son périmètre.</numerusform>
                <numerusform>%n présences sont hors de ce territoire : une ligne à cheval sur sa limite compte tout son périmètre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) placed on the whole territory are in no row.</source>
            <translation>
                <numerusform>%n alliance placée sur le territoire entier n’est dans aucune ligne.</numerusform>
                <numerusform>%n alliances placées sur le territoire entier ne sont dans aucune ligne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) without main SDG are in the totals only.</source>
            <translation>
                <numerusform>%n alliance sans ODD principal est dans les totaux seulement.</numerusform>
                <numerusform>%n alliances sans ODD principal sont dans les totaux seulement.</numerusform>
            </translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>Partenariats</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>With a company</source>
            <translation>Avec une entreprise</translation>
        </message>
        <message numerus="yes">
            <source>%n partnership(s)</source>
            <translation>
                <numerusform>%n partenariat</numerusform>
                <numerusform>%n partenariats</numerusform>
            </translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>médiane %1</translation>
        </message>
        <message>
            <source>Alliances begun by year</source>
            <translation>Alliances commencées par année</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Without a start</source>
            <translation>Sans date de début</translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) begun</source>
            <translation>
                <numerusform>%n alliance commencée</numerusform>
                <numerusform>%n alliances commencées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n before %1</source>
            <comment>alliances</comment>
            <translation>
                <numerusform>%n avant %1</numerusform>
                <numerusform>%n avant %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n after %1</source>
            <comment>alliances</comment>
            <translation>
                <numerusform>%n après %1</numerusform>
                <numerusform>%n après %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a start</source>
            <comment>alliances</comment>
            <translation>
                <numerusform>%n sans date de début</numerusform>
                <numerusform>%n sans date de début</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardSheet</name>
        <message>
            <source>%1%</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a territory above and its figure</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>alliance(s)</source>
            <comment>under their number</comment>
            <translation>
                <numerusform>alliance</numerusform>
                <numerusform>alliances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n begun within a year</source>
            <translation>
                <numerusform>%n commencée en un an</numerusform>
                <numerusform>%n commencées en un an</numerusform>
            </translation>
        </message>
        <message>
            <source>None begun within a year</source>
            <translation>Aucune commencée en un an</translation>
        </message>
        <message numerus="yes">
            <source>partnership(s)</source>
            <comment>under their number</comment>
            <translation>
                <numerusform>partenariat</numerusform>
                <numerusform>partenariats</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 per alliance</source>
            <translation>%1 par alliance</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a median and its figure</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>organisation(s)</source>
            <comment>under their number</comment>
            <translation>
                <numerusform>organisation</numerusform>
                <numerusform>organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies) among them</source>
            <translation>
                <numerusform>dont %n entreprise</numerusform>
                <numerusform>dont %n entreprises</numerusform>
            </translation>
        </message>
        <message>
            <source>of budget</source>
            <comment>under an amount</comment>
            <translation>de budget</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <comment>an amount</comment>
            <translation>%1 en moyenne</translation>
        </message>
        <message numerus="yes">
            <source>Unknown for %n alliance(s)</source>
            <translation>
                <numerusform>Inconnu pour %n alliance</numerusform>
                <numerusform>Inconnu pour %n alliances</numerusform>
            </translation>
        </message>
        <message>
            <source>Known for every alliance</source>
            <translation>Connu pour toutes les alliances</translation>
        </message>
        <message>
            <source>with a company</source>
            <comment>under a share of alliances</comment>
            <translation>avec une entreprise</translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s)</source>
            <translation>
                <numerusform>%n alliance</numerusform>
                <numerusform>%n alliances</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a count, and the figure of the territory above</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Without stage</source>
            <translation>Sans étape</translation>
        </message>
        <message>
            <source>%1 bn€</source>
            <comment>an amount</comment>
            <translation>%1 Md€</translation>
        </message>
        <message>
            <source>%1 M€</source>
            <comment>an amount</comment>
            <translation>%1 M€</translation>
        </message>
        <message>
            <source>%1 €</source>
            <comment>an amount</comment>
            <translation>%1 €</translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) of %1</source>
            <translation>
                <numerusform>%n alliance sur %1</numerusform>
                <numerusform>%n alliances sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>SDG %1, %2</source>
            <comment>number and name of a goal</comment>
            <translation>ODD %1, %2</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message numerus="yes">
            <source>%n stage(s)</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>SDG %1</source>
            <translation>ODD %1</translation>
        </message>
        <message>
            <source>All SDGs</source>
            <translation>Tous les ODD</translation>
        </message>
        <message numerus="yes">
            <source>%n SDG(s)</source>
            <translation>
                <numerusform>%n ODD</numerusform>
                <numerusform>%n ODD</numerusform>
            </translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Tous les types</translation>
        </message>
        <message numerus="yes">
            <source>%n type(s)</source>
            <translation>
                <numerusform>%n type</numerusform>
                <numerusform>%n types</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>format of a date on the first of a month</comment>
            <translation>d'er' MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>format of a date</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <comment>two days</comment>
            <translation>Du %1 au %2</translation>
        </message>
        <message>
            <source>From %1 on</source>
            <comment>a day</comment>
            <translation>À partir du %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <comment>a day</comment>
            <translation>Jusqu’au %1</translation>
        </message>
        <message>
            <source>Any period</source>
            <translation>Toute période</translation>
        </message>
        <message>
            <source>without stage</source>
            <translation>sans étape</translation>
        </message>
        <message>
            <source>%1 per 100,000 inhab.</source>
            <translation>%1 pour 100 000 hab.</translation>
        </message>
    </context>
    <context>
        <name>TerritoryWords</name>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Département</translation>
        </message>
        <message>
            <source>Intercommunality</source>
            <translation>Intercommunalité</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>CRTE</source>
            <translation>CRTE</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>France</source>
            <comment>a yardstick</comment>
            <translation>France</translation>
        </message>
        <message>
            <source>region</source>
            <comment>a yardstick</comment>
            <translation>région</translation>
        </message>
        <message>
            <source>department</source>
            <comment>a yardstick</comment>
            <translation>département</translation>
        </message>
        <message>
            <source>intercommunality</source>
            <comment>a yardstick</comment>
            <translation>intercommunalité</translation>
        </message>
        <message>
            <source>commune</source>
            <comment>a yardstick</comment>
            <translation>commune</translation>
        </message>
        <message>
            <source>CRTE</source>
            <comment>a yardstick</comment>
            <translation>CRTE</translation>
        </message>
        <message>
            <source>territory above</source>
            <comment>a yardstick</comment>
            <translation>territoire supérieur</translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n region(s)</source>
            <translation>
                <numerusform>Médiane de la région</numerusform>
                <numerusform>Médiane des %n régions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n department(s)</source>
            <translation>
                <numerusform>Médiane du département</numerusform>
                <numerusform>Médiane des %n départements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n intercommunality(ies)</source>
            <translation>
                <numerusform>Médiane de l’intercommunalité</numerusform>
                <numerusform>Médiane des %n intercommunalités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n commune(s)</source>
            <translation>
                <numerusform>Médiane de la commune</numerusform>
                <numerusform>Médiane des %n communes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of the %n territory(ies)</source>
            <translation>
                <numerusform>Médiane du territoire</numerusform>
                <numerusform>Médiane des %n territoires</numerusform>
            </translation>
        </message>
        <message>
            <source>Main SDG by region</source>
            <translation>ODD principal par région</translation>
        </message>
        <message>
            <source>Main SDG by department</source>
            <translation>ODD principal par département</translation>
        </message>
        <message>
            <source>Main SDG by intercommunality</source>
            <translation>ODD principal par intercommunalité</translation>
        </message>
        <message>
            <source>Main SDG by commune</source>
            <translation>ODD principal par commune</translation>
        </message>
        <message>
            <source>Main SDG by territory</source>
            <translation>ODD principal par territoire</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Départements</translation>
        </message>
        <message>
            <source>Intercommunalities</source>
            <translation>Intercommunalités</translation>
        </message>
        <message>
            <source>Communes</source>
            <translation>Communes</translation>
        </message>
        <message>
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) without alliance</source>
            <translation>
                <numerusform>%n région sans alliance</numerusform>
                <numerusform>%n régions sans alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n department(s) without alliance</source>
            <translation>
                <numerusform>%n département sans alliance</numerusform>
                <numerusform>%n départements sans alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n intercommunality(ies) without alliance</source>
            <translation>
                <numerusform>%n intercommunalité sans alliance</numerusform>
                <numerusform>%n intercommunalités sans alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commune(s) without alliance</source>
            <translation>
                <numerusform>%n commune sans alliance</numerusform>
                <numerusform>%n communes sans alliance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n territory(ies) without alliance</source>
            <translation>
                <numerusform>%n territoire sans alliance</numerusform>
                <numerusform>%n territoires sans alliance</numerusform>
            </translation>
        </message>
        <message>
            <source>territories</source>
            <comment>several of them</comment>
            <translation>territoires</translation>
        </message>
        <message>
            <source>regions</source>
            <comment>several of them</comment>
            <translation>régions</translation>
        </message>
        <message>
            <source>departments</source>
            <comment>several of them</comment>
            <translation>départements</translation>
        </message>
        <message>
            <source>intercommunalities</source>
            <comment>several of them</comment>
            <translation>intercommunalités</translation>
        </message>
        <message>
            <source>communes</source>
            <comment>several of them</comment>
            <translation>communes</translation>
        </message>
        <message>
            <source>The rows count %1 presences for %2 alliances: an alliance that straddles several %3 is in each of their rows, once only in the total.</source>
            <translation>Les lignes comptent %1 présences pour %2 alliances : une alliance à cheval sur plusieurs %3 figure dans chaque ligne, une seule fois dans le total.</translation>
        </message>
    </context>
    <context>
        <name>etabli::ChartCard</name>
        <message>
            <source>Enter</source>
            <comment>the key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>%1: show the chart</source>
            <translation>%1 : montrer le graphique</translation>
        </message>
        <message>
            <source>%1: show the table</source>
            <translation>%1 : montrer le tableau</translation>
        </message>
    </context>
    <context>
        <name>etabli::ChartTable</name>
        <message>
            <source>%1, table</source>
            <translation>%1, tableau</translation>
        </message>
    </context>
    <context>
        <name>etabli::CodesPopover</name>
        <message>
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
    </context>
    <context>
        <name>etabli::Crumbs</name>
        <message>
            <source>Territory shown</source>
            <translation>Territoire affiché</translation>
        </message>
        <message>
            <source>Choose another territory</source>
            <translation>Choisir un autre territoire</translation>
        </message>
        <message>
            <source>Go up to %1</source>
            <translation>Remonter à %1</translation>
        </message>
        <message>
            <source>Go up to %1 (Alt+Up)</source>
            <translation>Remonter à %1 (Alt+Haut)</translation>
        </message>
        <message>
            <source>%1, choose another territory</source>
            <translation>%1, choisir un autre territoire</translation>
        </message>
    </context>
    <context>
        <name>etabli::DashboardOutput</name>
        <message>
            <source>Dashboard of %1</source>
            <comment>name of a file</comment>
            <translation>Tableau de bord, %1</translation>
        </message>
        <message>
            <source>The dashboard is printed.</source>
            <translation>Le tableau de bord est imprimé.</translation>
        </message>
        <message>
            <source>The printer did not answer.</source>
            <translation>L’imprimante n’a pas répondu.</translation>
        </message>
        <message>
            <source>Check that it is on, or choose another one.</source>
            <translation>Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Where to write the dashboard</source>
            <translation>Où écrire le tableau de bord</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tableau CSV (*.csv)</translation>
        </message>
        <message>
            <source>The dashboard is in “%1”.</source>
            <translation>Le tableau de bord est dans « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>etabli::DashboardPage</name>
        <message>
            <source>go there</source>
            <comment>what Enter does</comment>
            <translation>y aller</translation>
        </message>
        <message>
            <source>open the list</source>
            <comment>what Enter does</comment>
            <translation>ouvrir la liste</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export this dashboard</source>
            <translation>Exporter ce tableau de bord</translation>
        </message>
        <message>
            <source>PDF document…</source>
            <translation>Document PDF…</translation>
        </message>
        <message>
            <source>PNG picture…</source>
            <translation>Image PNG…</translation>
        </message>
        <message>
            <source>CSV table…</source>
            <translation>Tableau CSV…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Count everything</source>
            <translation>Tout compter</translation>
        </message>
        <message>
            <source>Go up one level</source>
            <translation>Remonter d’un niveau</translation>
        </message>
        <message>
            <source>Vintage of the territories</source>
            <translation>Millésime des territoires</translation>
        </message>
        <message>
            <source>The year whose territories and inhabitants are used</source>
            <translation>L’année dont les territoires et les habitants sont repris</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>Fragilities</source>
            <translation>Fragilités</translation>
        </message>
        <message>
            <source>Main SDG</source>
            <translation>ODD principal</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
        <message>
            <source>No organisation with a profile takes part yet: name leads and parties.</source>
            <translation>Aucune organisation avec un profil n’y prend part encore : nommez porteurs et parties.</translation>
        </message>
        <message>
            <source>No fragility is told yet: alliances say which they address.</source>
            <translation>Aucune fragilité n’est indiquée : chaque alliance dit celles qu’elle traite.</translation>
        </message>
        <message>
            <source>No alliance tells when it begins.</source>
            <translation>Aucune alliance ne dit quand elle commence.</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <source>Write this dashboard as a PDF document</source>
            <translation>Écrire ce tableau de bord dans un document PDF</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Tableaux de bord</translation>
        </message>
        <message numerus="yes">
            <source>%n alliance(s) not located</source>
            <translation>
                <numerusform>%n alliance non localisée</numerusform>
                <numerusform>%n alliances non localisées</numerusform>
            </translation>
        </message>
        <message>
            <source>Alliances without territory are in no total: open their list</source>
            <translation>Les alliances sans territoire ne sont dans aucun total : ouvrir leur liste</translation>
        </message>
        <message>
            <source>Vintage %1</source>
            <translation>Millésime %1</translation>
        </message>
        <message>
            <source>%1 inhabitants</source>
            <translation>%1 habitants</translation>
        </message>
        <message>
            <source>Demonstration space, fictional data</source>
            <translation>Espace de démonstration, données fictives</translation>
        </message>
        <message>
            <source>No alliance here answers these filters</source>
            <translation>Aucune alliance ici ne répond à ces filtres</translation>
        </message>
        <message>
            <source>Take the filters away, or look at a wider territory.</source>
            <translation>Retirez les filtres, ou regardez un territoire plus large.</translation>
        </message>
        <message>
            <source>No alliance in this territory yet</source>
            <translation>Aucune alliance dans ce territoire pour l’instant</translation>
        </message>
        <message>
            <source>Begin an alliance and name its territories: its figures will be here. Or look at a wider territory.</source>
            <translation>Commencez une alliance et nommez ses territoires : ses chiffres seront ici. Ou regardez un territoire plus large.</translation>
        </message>
        <message>
            <source>The list does not take the period, SDGs and types of the dashboard into account.</source>
            <translation>La liste ne tient pas compte de la période, des ODD et des types du tableau de bord.</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>ODD</translation>
        </message>
        <message>
            <source>No SDG is told yet.</source>
            <translation>Aucun ODD n’est indiqué.</translation>
        </message>
    </context>
    <context>
        <name>etabli::FilterChip</name>
        <message>
            <source>%1: %2</source>
            <comment>a part of a filter and what it keeps</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etabli::FilterRow</name>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>ODD</translation>
        </message>
        <message>
            <source>Types of partnership</source>
            <translation>Types de partenariat</translation>
        </message>
        <message>
            <source>Count everything</source>
            <translation>Tout compter</translation>
        </message>
        <message>
            <source>Alliances counted</source>
            <translation>Alliances comptées</translation>
        </message>
        <message>
            <source>Take all filters away</source>
            <translation>Retirer tous les filtres</translation>
        </message>
        <message>
            <source>Any period</source>
            <translation>Toute période</translation>
        </message>
        <message>
            <source>Under way this year</source>
            <translation>En cours cette année</translation>
        </message>
        <message>
            <source>Under way last year</source>
            <translation>En cours l’an dernier</translation>
        </message>
        <message>
            <source>Under way these three years</source>
            <translation>En cours ces trois années</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <translation>Entre deux jours…</translation>
        </message>
        <message>
            <source>Alliances under way</source>
            <translation>Alliances en cours</translation>
        </message>
    </context>
    <context>
        <name>etabli::KeyStrip</name>
        <message>
            <source>Key figures</source>
            <translation>Chiffres clés</translation>
        </message>
    </context>
</TS>
