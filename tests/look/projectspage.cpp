#include "tests/look/projectspage.h"

#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/historypopover.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/signs.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace etabli {
namespace {

struct Row { QString title; QString place; QString stage; QString word; QList<int> odds; QString date; int conflicts = 0; };

QAbstractItemModel *rows(QObject *parent)
{
    const QList<Row> all{
        {u"Garage solidaire et covoiturage"_s, u"Redon Agglomération, Blain"_s, u"E2"_s, u"Expérimentation"_s, {11, 8, 17}, u"hier"_s, 2},
        {u"Un café-atelier par bourg"_s, u"Guémené-Penfao et 6 communes"_s, u"E0"_s, u"1er kilomètre"_s, {11, 10}, u"10 mars"_s},
        {u"Légumerie partagée des cantines"_s, u"Ploërmel Communauté"_s, u"E3"_s, u"Évaluation"_s, {2, 12, 17}, u"9 mars"_s},
        {u"Apprendre sans quitter le Semnon"_s, u"Châteaubriant-Derval"_s, u"E1"_s, u"Dialogue"_s, {4, 8}, u"6 mars"_s},
        {u"Rénover les logements vacants"_s, u"Châteaubriant"_s, u"E4"_s, u"Modélisation"_s, {7, 11}, u"5 mars"_s},
        {u"Haies, bois et chaleur locale"_s, u"Redon Agglo., Pays de Blain"_s, u"E2"_s, u"Expérimentation"_s, {15, 7, 13, 12, 2}, u"3 mars"_s},
        {u"Bien vieillir à La Gacilly"_s, u"La Gacilly"_s, u"E1"_s, u"Dialogue"_s, {3, 10}, u"27 févr."_s},
        {u"Coopérative des aidants du Don"_s, u"Nozay, Guémené-Penfao"_s, u"PAUSE"_s, u"En pause"_s, {3, 5}, u"24 févr."_s},
        {u"Passerelle numérique pour les TPE"_s, u"Pays d’Ancenis"_s, u"E5"_s, u"Déploiement"_s, {9, 8, 17}, u"20 févr."_s},
        {u"Réemploi des matériaux du bâtiment et mutualisation des plateformes"_s, u"Châteaubriant-Derval"_s, u"CLOS"_s, u"Clos"_s, {12, 11}, u"18 févr."_s},
        {u"Premiers pas vers l’emploi saisonnier"_s, u"Questembert Communauté"_s, u"E1"_s, u"Dialogue"_s, {8, 1}, u"12 févr."_s},
    };
    auto *model = new QStandardItemModel(static_cast<int>(all.size()), 4, parent);
    model->setHorizontalHeaderLabels({u"Projet et territoire"_s, u"Étape"_s, u"ODD"_s, u"Modifié"_s});
    model->setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (int row = 0; row < all.size(); ++row) {
        for (int column = 0; column < 4; ++column) {
            const QModelIndex index = model->index(row, column);
            const Row &one = all.at(row);
            model->setData(index, one.title, TitleRole);
            model->setData(index, one.place, SubtitleRole);
            model->setData(index, one.stage, StageCodeRole);
            model->setData(index, one.word, StageLabelRole);
            model->setData(index, QVariant::fromValue(one.odds), OddsRole);
            model->setData(index, one.date, DateTextRole);
            model->setData(index, one.conflicts, ConflictCountRole);
        }
    }
    return model;
}

QToolButton *tool(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::get(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ProjectsPage::ProjectsPage(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *nav = new NavList(this);
    nav->setItems({{u"home"_s, u"Accueil"_s, u"go-home"_s}, {u"projects"_s, u"Projets"_s, u"view-task"_s},
                   {u"links"_s, u"Partenariats"_s, u"link"_s}, {u"orgs"_s, u"Organisations"_s, u"view-bank"_s},
                   {u"charters"_s, u"Chartes"_s, u"story-editor"_s}, {u"crte"_s, u"CRTE"_s, u"flag"_s},
                   {u"boards"_s, u"Tableaux de bord"_s, u"view-statistics"_s, true}, {u"practices"_s, u"Pratiques"_s, u"bookmarks"_s},
                   {u"docs"_s, u"Ressources"_s, u"documentation"_s}, {u"exchange"_s, u"Échanges"_s, u"folder-sync"_s},
                   {u"settings"_s, u"Réglages"_s, u"configure"_s, false, true}});
    nav->setCount(u"projects"_s, u"214"_s);
    nav->setCount(u"links"_s, u"566"_s);
    nav->setCount(u"orgs"_s, u"803"_s);
    nav->setCount(u"exchange"_s, u"3"_s, Status::Conflict);
    nav->setCurrent(u"projects"_s);
    nav->setCollapsed(Theme::textScale() > 1.5);
    across->addWidget(nav);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Rule(Qt::Horizontal, this));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(makeList());
    split->addWidget(makeForm());
    split->setSizes({Theme::px(528), Theme::px(638)});
    split->setHandleWidth(1);
    column->addWidget(split, 1);
    across->addLayout(column, 1);
}

QWidget *ProjectsPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(Theme::px(47));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::px(16), Theme::px(4), Theme::px(16), Theme::px(4));
    row->setSpacing(Theme::px(12));
    auto *title = new QLabel(u"Projets"_s, head);
    Theme::setTextRole(title, TextRole::PageTitle);
    row->addWidget(title);
    auto *view = new ChoiceBox(head);
    view->addChoice(u"current"_s, u"Vue : alliances en cours"_s);
    view->addChoice(u"all"_s, u"Vue : toutes"_s);
    view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(view);
    row->addStretch(1);
    auto *search = new SearchBox(head);
    m_search = search;
    search->setKeysHint(u"Ctrl K"_s);
    row->addWidget(search);
    row->addWidget(tool(u"edit-undo"_s, u"Annuler"_s, head));
    row->addWidget(tool(u"edit-redo"_s, u"Rétablir"_s, head));
    auto *add = new QPushButton(u"Nouveau projet"_s, head);
    Icons::setLeading(add, u"list-add"_s, Token::OnAccent);
    Theme::setButtonKind(add, ButtonKind::Primary);
    row->addWidget(add);
    return head;
}

QWidget *ProjectsPage::makeList()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(Theme::px(400));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(8));
    auto *filter = new FilterEdit(side);
    filter->setPlaceholderText(u"Filtrer ces 92 alliances"_s);
    bar->addWidget(filter, 1);
    bar->addWidget(tool(u"overflow-menu"_s, u"Plus"_s, side));
    column->addLayout(bar);
    auto *list = new RecordList(side);
    list->setModel(rows(list));
    list->setSortingEnabled(false);
    list->horizontalHeader()->setSortIndicatorShown(true);
    list->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    list->selectRow(0);
    column->addWidget(list, 1);
    return side;
}

QWidget *ProjectsPage::makeForm()
{
    auto *side = new QWidget(this);
    side->setProperty("surface", u"base"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), 0);
    column->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(u"Garage solidaire et covoiturage"_s, side);
    title->setWordWrap(true);
    Theme::setTextRole(title, TextRole::PageTitle);
    head->addWidget(title, 1);
    auto *charter = new QPushButton(u"Ouvrir la charte"_s, side);
    Icons::setLeading(charter, u"story-editor"_s);
    Theme::setCompact(charter);
    head->addWidget(charter);
    head->addWidget(tool(u"document-print"_s, u"Imprimer"_s, side));
    head->addWidget(tool(u"overflow-menu"_s, u"Plus"_s, side));
    column->addLayout(head);
    auto *facts = new QHBoxLayout;
    facts->addWidget(new MarkLabel({Mark::Gauge, u"E2"_s}, u"Expérimentation"_s, side));
    auto *since = new QLabel(u"depuis le 14 janvier 2026"_s, side);
    Theme::setTextRole(since, TextRole::Dense);
    Theme::setTone(since, Token::SecondText);
    facts->addWidget(since);
    auto *crte = new TagLabel(u"CRTE des Trois Vallées · 2.1"_s, Status::Info, side);
    facts->addWidget(crte);
    facts->addWidget(new TagLabel(u"2 conflits"_s, Status::Conflict, side));
    facts->addStretch(1);
    column->addLayout(facts);
    auto *tabs = new CountTabBar(side);
    tabs->addCountedTab(u"Fiche"_s);
    tabs->addCountedTab(u"Partenaires"_s, u"6"_s);
    tabs->addCountedTab(u"Engagements"_s, u"9"_s);
    tabs->addCountedTab(u"Notes"_s, u"12"_s);
    tabs->addCountedTab(u"Pièces"_s, u"4"_s);
    tabs->addCountedTab(u"Historique"_s);
    column->addWidget(tabs);

    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    auto *form = new QWidget(scroll);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, Theme::px(4), 0, Theme::px(8));
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    auto *need = new LongTextEdit(form);
    need->setText(u"Sans voiture, un emploi sur trois de la zone est hors d’atteinte. Les horaires d’équipe ne croisent aucun car."_s);
    grid->addWidget(new FieldFrame(u"Besoin entendu sur le terrain"_s, need, form), 0, 0, 1, 2);
    auto *stage = new ChoiceBox(form);
    stage->addChoice(u"E1"_s, u"Dialogue"_s, {Mark::Gauge, u"E1"_s});
    stage->addChoice(u"E2"_s, u"Expérimentation"_s, {Mark::Gauge, u"E2"_s});
    stage->setValue(u"E2"_s);
    grid->addWidget(new FieldFrame(u"Étape"_s, stage, form), 1, 0);
    auto *owner = new ChoiceBox(form);
    owner->addChoice(u"1"_s, u"Les Roues de la Vilaine"_s, {Mark::Profile, u"ASSO"_s});
    grid->addWidget(new FieldFrame(u"Structure porteuse"_s, owner, form), 1, 1);
    auto *goal = new ChoiceBox(form);
    goal->addChoice(u"11"_s, u"Villes et communautés durables"_s, {Mark::Odd, u"11"_s});
    grid->addWidget(new FieldFrame(u"ODD principal"_s, goal, form), 2, 0);
    auto *others = new ChipsEdit(form);
    others->setChips({{u"8"_s, u"Travail décent"_s, {Mark::Odd, u"8"_s}, {}}, {u"17"_s, u"Partenariats"_s, {Mark::Odd, u"17"_s}, {}}});
    grid->addWidget(new FieldFrame(u"Autres ODD"_s, others, form), 2, 1);
    auto *money = new MoneyEdit(form);
    money->setCents(18'600'000);
    m_budget = new FieldFrame(u"Budget prévisionnel"_s, money, form);
    m_budget->setHistoryOffered(true);
    grid->addWidget(m_budget, 3, 0);
    auto *places = new ChipsEdit(form);
    m_places = places;
    places->setChoices({{u"44036"_s, u"Châteaubriant"_s, {}, u"Loire-Atlantique"_s}, {u"56194"_s, u"Saint-Congard"_s, {}, u"Morbihan"_s},
                        {u"44180"_s, u"Saint-Nazaire"_s, {}, u"Loire-Atlantique"_s}, {u"56221"_s, u"Saint-Nolff"_s, {}, u"Morbihan"_s}});
    places->setChips({{u"a"_s, u"Redon Agglomération"_s, {}, {}}, {u"b"_s, u"Blain"_s, {}, {}}});
    grid->addWidget(new FieldFrame(u"Territoires"_s, places, form), 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    scroll->setWidget(form);
    column->addWidget(scroll, 1);
    column->addWidget(new Rule(Qt::Horizontal, side));
    auto *foot = new SaveLine(side);
    foot->setSaved(QTime(17, 42));
    foot->setMinimumHeight(Theme::px(30));
    column->addWidget(foot);
    return side;
}

void ProjectsPage::openPicker()
{
    m_places->setFocus();
    m_places->openPicker(u"saint"_s);
}

void ProjectsPage::openSearch()
{
    auto *results = new QStandardItemModel(this);
    m_search->setModel(results);
    m_search->setFocus();
    m_search->setText(u"redon cafe"_s);
    m_search->setNote(u"3 résultats"_s);
    const QList<QStringList> found{{u"Un café-atelier par bourg, Redon"_s, u"Alliance"_s, u"view-task"_s},
                                   {u"Café citoyen de Redon"_s, u"Organisation"_s, u"view-bank"_s},
                                   {u"Ouvrir le tableau de bord de Redon Agglomération"_s, u"Action"_s, u"view-statistics"_s}};
    for (const QStringList &one : found) {
        auto *item = new QStandardItem;
        item->setData(one.at(0), TitleRole);
        item->setData(one.at(1), SubtitleRole);
        item->setData(one.at(2), IconNameRole);
        results->appendRow(item);
    }
}

void ProjectsPage::openHistory()
{
    m_history = new HistoryPopover(m_budget->editor(), m_budget->label());
    const QString nnbsp(QChar(0x202F));
    const auto euros = [&nnbsp](int thousands) -> QString { return QString::number(thousands) + nnbsp + u"000"_s + QChar(0xA0) + u"€"_s; };
    m_history->setRows({{u"4"_s, euros(174), euros(186), u"Maëlle Guivarc’h"_s, u"hier à 17 h 42, ce poste"_s, true},
                        {u"3"_s, euros(150), euros(174), u"Inès Morvan"_s, u"24 févr., par archive"_s},
                        {u"2"_s, euros(120), euros(150), u"Maëlle Guivarc’h"_s, u"18 nov. 2025, ce poste"_s},
                        {u"1"_s, {}, euros(120), u"Yann Le Brizec"_s, u"3 oct. 2025, import"_s}});
    m_budget->editor()->setFocus();
    m_history->open();
}

} // namespace etabli
