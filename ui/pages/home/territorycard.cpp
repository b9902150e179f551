#include "ui/pages/home/territorycard.h"

#include "ui/forms/boundfields.h"
#include "ui/pages/home/stagebars.h"
#include "ui/widgets/chipsedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace etabli {

TerritoryCard::TerritoryCard(Desk &desk, QWidget *parent)
    : Card(tr("Your territory"), QStringLiteral("flag"), parent)
    , m_name(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_figures(new QWidget(this))
    , m_projects(new QLabel(m_figures))
    , m_partnerships(new QLabel(m_figures))
    , m_organisations(new QLabel(m_figures))
    , m_bars(new StageBars(m_figures))
    , m_picker(new ChipsEdit(this))
{
    setProperty("zone", true);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    Theme::setTextRole(m_name, TextRole::BodyStrong);
    body()->addWidget(m_name);
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    const auto figure = [&](QLabel *number, const QString &words) {
        auto *box = new QVBoxLayout;
        box->setSpacing(0);
        Theme::setTextRole(number, TextRole::Figure);
        auto *name = new QLabel(words, m_figures);
        Theme::setTextRole(name, TextRole::Caption);
        Theme::setTone(name, Token::SecondText);
        box->addWidget(number);
        box->addWidget(name);
        row->addLayout(box, 1);
    };
    figure(m_projects, tr("alliances"));
    figure(m_partnerships, tr("partnerships"));
    figure(m_organisations, tr("organisations"));
    column->addLayout(row);
    column->addWidget(m_bars);
    body()->addWidget(m_figures);
    m_advice->setWordWrap(true);
    Theme::setTone(m_advice, Token::SecondText);
    body()->addWidget(m_advice);
    m_picker->setSource(placeSource(desk, m_picker));
    m_picker->setLimit(1);
    m_picker->setAccessibleName(tr("Your territory"));
    m_picker->setPlaceholder(tr("Commune, EPCI, département…"));
    body()->addWidget(m_picker);
    connect(m_picker, &ChipsEdit::chipsChanged, this, [this](const QStringList &ids) {
        if (!ids.isEmpty())
            Q_EMIT placeChosen(ids.first());
    });
    askPlace();
}

QString TerritoryCard::headline() const
{
    return m_name->text();
}

void TerritoryCard::askPlace()
{
    m_name->hide();
    m_figures->hide();
    m_picker->setChips({});
    m_picker->show();
    m_advice->setText(tr("Choose your territory: its figures will be here, and # will offer it first."));
    m_advice->show();
}

void TerritoryCard::setFigures(const TerritoryFigures &figures)
{
    const QLocale locale;
    const auto words = [&](qint64 number) {
        return figures.atLeast ? tr("%1 +", "at least that many").arg(locale.toString(number)) : locale.toString(number);
    };
    m_name->setText(figures.name);
    m_projects->setText(words(figures.projects));
    m_partnerships->setText(words(figures.partnerships));
    m_organisations->setText(words(figures.organisations));
    m_bars->setCounts(figures.byStage);
    m_advice->setText(tr("No alliance in this territory yet. Write a note or begin an alliance."));
    m_advice->setVisible(figures.projects == 0 && !figures.atLeast);
    m_name->show();
    m_figures->setVisible(figures.projects > 0 || figures.atLeast);
    m_picker->hide();
}

} // namespace etabli
