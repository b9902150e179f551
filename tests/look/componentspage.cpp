#include "tests/look/componentspage.h"

#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/searchdelegate.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/taskstrip.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace etabli {
namespace {

QLabel *text(const QString &words, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    Theme::setTextRole(label, role);
    return label;
}

class Swatches : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {Theme::px(640), Theme::px(56)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const struct { const char16_t *name; Token token; } shown[] = {
            {u"Window", Token::Window}, {u"Base", Token::Base}, {u"Alternate", Token::AlternateBase}, {u"Text", Token::Text},
            {u"Second", Token::SecondText}, {u"Trait", Token::Line}, {u"Contour", Token::Outline}, {u"Accent", Token::Accent}};
        int left = 0;
        for (const auto &one : shown) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Theme::color(Token::Line));
            painter.setBrush(Theme::color(one.token));
            painter.drawRoundedRect(QRectF(left + 0.5, 0.5, Theme::px(71) - 1, Theme::px(22) - 1), Theme::px(4), Theme::px(4));
            paint::line(painter, QRect(left, Theme::px(24), Theme::px(80), Theme::px(16)), QString::fromUtf16(one.name),
                        Theme::font(TextRole::CaptionStrong), Theme::color(Token::Text));
            paint::line(painter, QRect(left, Theme::px(40), Theme::px(80), Theme::px(16)), Theme::color(one.token).name().toUpper(),
                        Theme::font(TextRole::Caption), Theme::color(Token::SecondText));
            left += Theme::px(81);
        }
    }
};

class Density : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {Theme::px(364), Theme::px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int step = 0; step < 6; ++step) {
            const QRect cell(step * Theme::px(52), 0, Theme::px(52) - 1, height());
            painter.fillRect(cell, densityColour(step, Theme::scheme()));
            paint::line(painter, cell, u"r%1"_s.arg(step + 1), Theme::font(TextRole::CaptionStrong), densityInk(step, Theme::scheme()), Qt::AlignCenter);
        }
        const QRect zero(6 * Theme::px(52), 0, Theme::px(52), height());
        painter.fillRect(zero, Theme::color(Token::AlternateBase));
        paint::line(painter, zero, u"·"_s, Theme::font(TextRole::Caption), Theme::color(Token::SecondText), Qt::AlignCenter);
    }
};

} // namespace

ComponentsPage::ComponentsPage(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Theme::px(20), Theme::px(8), Theme::px(20), Theme::px(12));
    page->setSpacing(Theme::px(6));

    auto *head = new QHBoxLayout;
    auto *mark = new QLabel(this);
    mark->setPixmap(Icons::mark().pixmap(Theme::px(24), Theme::px(24)));
    head->addWidget(mark);
    head->addWidget(text(name, TextRole::PageTitle, this), 1);
    page->addLayout(head);
    page->addWidget(new Swatches(this));

    auto *upper = new QHBoxLayout;
    auto *sizes = new QVBoxLayout;
    sizes->setSpacing(0);
    sizes->addWidget(text(u"26 Figure 11 477 €"_s, TextRole::Figure, this));
    sizes->addWidget(text(u"20 Titre de page"_s, TextRole::PageTitle, this));
    sizes->addWidget(text(u"16 Titre de section"_s, TextRole::Section, this));
    sizes->addWidget(text(u"14 Texte courant, 14 <b style='font-weight:600'>appuyé</b>"_s, TextRole::Body, this));
    sizes->addWidget(text(u"13 Tableaux denses, libellés"_s, TextRole::Dense, this));
    sizes->addWidget(text(u"12 Légende, la plus petite taille"_s, TextRole::Caption, this));
    upper->addLayout(sizes);
    upper->addStretch(1);
    auto *card = new Card({}, {}, this);
    card->body()->setContentsMargins(0, 0, 0, 0);
    auto *empty = new EmptyState(u"bookmarks"_s, u"Aucune pratique sur ce territoire"_s,
                                 u"Élargissez au département ou racontez la première."_s, card);
    empty->addButton(u"Raconter une pratique"_s);
    empty->addButton(u"Voir la Loire-Atlantique"_s);
    card->body()->addWidget(empty);
    upper->addWidget(card);
    page->addLayout(upper);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(8));
    auto *save = new QPushButton(u"Enregistrer"_s, this);
    Theme::setButtonKind(save, ButtonKind::Primary);
    auto *keyboard = new QPushButton(u"Exporter"_s, this);
    auto *off = new QPushButton(u"Inactif"_s, this);
    off->setEnabled(false);
    auto *all = new QPushButton(u"Tout voir"_s, this);
    Theme::setButtonKind(all, ButtonKind::Link);
    auto *danger = new QPushButton(u"Supprimer"_s, this);
    Theme::setButtonKind(danger, ButtonKind::Danger);
    for (auto *button : {save, keyboard, off, all, danger})
        buttons->addWidget(button);
    buttons->addStretch(1);
    page->addLayout(buttons);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::px(12));
    auto *siren = new FieldFrame(u"SIREN"_s, new QLineEdit(u"732 829 32"_s, this), this);
    siren->setError(u"Il manque un chiffre : un SIREN en compte neuf."_s);
    auto *titleEdit = new QLineEdit(u"Un café par bourg"_s, this);
    titleEdit->setObjectName(u"focused"_s);
    auto *title = new FieldFrame(u"Titre"_s, titleEdit, this);
    title->setRequired(true);
    fields->addWidget(siren, 7);
    fields->addWidget(title, 3);
    page->addLayout(fields);

    auto *task = new TaskStrip(this);
    task->begin(u"Fusion de l’archive d’Inès Morvan"_s);
    task->setProgress(1240, 3100);
    page->addWidget(task);

    auto *message = new MessageStrip(this);
    message->tell(Status::Danger, u"Archive refusée."_s, u"Un octet a changé depuis sa signature. Rien n’a été modifié ici."_s, u"Détail"_s);
    message->setClosable(false);
    page->addWidget(message);

    auto *tags = new QHBoxLayout;
    tags->setSpacing(Theme::px(8));
    tags->addWidget(new TagLabel(u"Réussi"_s, Status::Success, this));
    tags->addWidget(new TagLabel(u"À vérifier"_s, Status::Warning, this));
    tags->addWidget(new TagLabel(u"Bloquant"_s, Status::Danger, this));
    tags->addWidget(new TagLabel(u"Info"_s, Status::Info, this));
    tags->addWidget(new TagLabel(u"Conflit"_s, Status::Conflict, this));
    tags->addWidget(new TagLabel(u"Scellé"_s, Status::Sealed, this));
    tags->addWidget(new TagLabel(u"Mardi"_s, Status::Neutral, this));
    tags->addStretch(1);
    page->addLayout(tags);

    auto *odds = new QHBoxLayout;
    odds->setSpacing(Theme::px(5));
    for (int goal = 1; goal <= 17; ++goal)
        odds->addWidget(new MarkLabel({Mark::Odd, QString::number(goal)}, {}, this));
    odds->addStretch(1);
    page->addLayout(odds);

    auto *stages = new QGridLayout;
    stages->setHorizontalSpacing(Theme::px(12));
    stages->setVerticalSpacing(Theme::px(4));
    const QStringList codes{u"E0"_s, u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s, u"E5"_s, u"PAUSE"_s, u"CLOS"_s};
    const QStringList words{u"1er kilomètre"_s, u"Dialogue"_s, u"Expérimentation"_s, u"Évaluation"_s, u"Modélisation"_s, u"Déploiement"_s, u"En pause"_s, u"Clos"_s};
    for (int at = 0; at < 8; ++at) {
        stages->addWidget(new MarkLabel({Mark::Gauge, codes.at(at)}, {}, this), 0, at);
        auto *word = new MarkLabel({}, words.at(at), this);
        word->setRole(TextRole::Caption);
        stages->addWidget(word, 1, at);
    }
    page->addLayout(stages);

    auto *density = new QHBoxLayout;
    density->addWidget(new Density(this));
    density->addWidget(text(u"zéro : un point"_s, TextRole::Caption, this), 1);
    page->addLayout(density);

    auto *profiles = new QGridLayout;
    profiles->setVerticalSpacing(Theme::px(2));
    const QStringList names{u"Associations"_s, u"Entreprises"_s, u"Fondations"_s, u"Collectivités"_s, u"Services de l’État"_s,
                            u"Syndicats"_s, u"Accompagnement"_s, u"Académiques"_s, u"Citoyens"_s, u"Médias"_s};
    for (int at = 0; at < 10; ++at) {
        auto *profile = new MarkLabel({Mark::Profile, QString(profileCodes().at(static_cast<std::size_t>(at)))}, names.at(at), this);
        profile->setRole(TextRole::Caption);
        profiles->addWidget(profile, at / 5, at % 5);
    }
    page->addLayout(profiles);

    auto *results = new QStandardItemModel(2, 1, this);
    results->setItem(0, new QStandardItem);
    results->setData(results->index(0, 0), u"Charte « Mobilité solidaire en Pays de Redon »"_s, TitleRole);
    results->setData(results->index(0, 0), u"Charte, version 4"_s, SubtitleRole);
    results->setData(results->index(0, 0), u"story-editor"_s, IconNameRole);
    results->setItem(1, new QStandardItem);
    results->setData(results->index(1, 0), u"Ouvrir le tableau de bord de Redon Agglomération"_s, TitleRole);
    results->setData(results->index(1, 0), u"Action"_s, SubtitleRole);
    results->setData(results->index(1, 0), u"view-statistics"_s, IconNameRole);
    auto *frame = new QFrame(this);
    frame->setProperty("surface", u"popover"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 3, 1, 3);
    auto *list = new QListView(frame);
    auto *delegate = new SearchDelegate(list);
    delegate->setQuery(u"mobi redon"_s);
    list->setItemDelegate(delegate);
    list->setModel(results);
    list->setCurrentIndex(results->index(0, 0));
    list->setFixedHeight(2 * SearchDelegate::rowHeight());
    inside->addWidget(list);
    page->addWidget(frame);
    page->addStretch(1);
}

} // namespace etabli
