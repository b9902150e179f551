#include "ui/pages/welcome/welcomepage.h"

#include "core/jobs/answer.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace etabli {

namespace {

constexpr int choicesShown = 20;
constexpr int longestName = 200;

/// The name and sign of the program, as in the navigation.
class MarkLine : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {Theme::px(200), Theme::px(32)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = Theme::px(28);
        Icons::paintMark(painter, QRectF(0, (height() - side) / 2.0, side, side), Theme::color(Token::Accent));
        paint::line(painter, rect().adjusted(side + Theme::px(10), 0, 0, 0), QStringLiteral("Établi"),
                    Theme::font(TextRole::PageTitle), Theme::color(Token::Text));
    }
};

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    Theme::setTone(label, Token::SecondText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const WorkspaceOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_finder(std::make_unique<PlaceFinder>(options))
    , m_count(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_name(new QLineEdit(this))
    , m_organisation(new QLineEdit(this))
    , m_territory(new ChipsEdit(this))
    , m_own(new QRadioButton(tr("My own space"), this))
    , m_demonstration(new QRadioButton(tr("The demonstration"), this))
    , m_folder(new QLabel(this))
    , m_problem(new MessageStrip(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    auto *centred = new QVBoxLayout(this);
    centred->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    auto *row = new QHBoxLayout;
    auto *sheet = new QFrame(this);
    sheet->setProperty("surface", QStringLiteral("card"));
    sheet->setMaximumWidth(Theme::px(560));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(Theme::px(24), Theme::px(24), Theme::px(24), Theme::px(24));
    column->setSpacing(Theme::px(12));
    Theme::setTextRole(m_count, TextRole::Caption);
    Theme::setTone(m_count, Token::SecondText);
    auto *head = new QHBoxLayout;
    head->addWidget(new MarkLine(sheet), 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_steps->addWidget(makePersonStep());
    m_steps->addWidget(makeOrganisationStep());
    m_steps->addWidget(makePlaceStep());
    // What does not fit at 200 % is scrolled; the buttons stay in sight.
    auto *scroll = new QScrollArea(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    scroll->setStyleSheet(QStringLiteral("QScrollArea, QStackedWidget { background: transparent; }"));
    scroll->setWidget(m_steps);
    column->addWidget(scroll);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(8));
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    row->addStretch(1);
    row->addWidget(sheet, 100);
    row->addStretch(1);
    centred->addStretch(1);
    centred->addLayout(row);
    centred->addStretch(2);

    Theme::setButtonKind(m_next, ButtonKind::Primary);
    for (QPushButton *button : {m_back, m_next})
        button->setAutoDefault(true); // Enter presses what has the focus
    connect(m_next, &QPushButton::clicked, this, &WelcomePage::goOn);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::goBack);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameFrame->setError({}); });
    connect(m_organisation, &QLineEdit::textEdited, this, &WelcomePage::write);
    connect(m_territory, &ChipsEdit::chipsChanged, this, &WelcomePage::write);
    connect(m_own, &QRadioButton::toggled, this, &WelcomePage::write);
    m_own->setChecked(true);
    write();
    // While the name is typed the territories are made ready; what fails here is said when they are asked for.
    const auto ready = m_finder->prepare();
    Q_UNUSED(ready)
}

WelcomePage::~WelcomePage() = default;

QWidget *WelcomePage::makeStep(const QString &title, const QString &explanation)
{
    auto *step = new QWidget(m_steps);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(12));
    auto *name = new QLabel(title, step);
    name->setWordWrap(true);
    Theme::setTextRole(name, TextRole::PageTitle);
    column->addWidget(name);
    column->addWidget(sentence(explanation, step));
    return step;
}

QWidget *WelcomePage::makePersonStep()
{
    QWidget *step = makeStep(tr("Who are you?"),
                             tr("Your name stands beside everything you write, so that others know whom to ask. "
                                "Nothing leaves this computer unless you send it."));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("First name and name"));
    m_nameFrame = new FieldFrame(tr("Your name"), m_name, step);
    m_nameFrame->setRequired(true);
    step->layout()->addWidget(m_nameFrame);
    static_cast<QVBoxLayout *>(step->layout())->addStretch(1);
    return step;
}

QWidget *WelcomePage::makeOrganisationStep()
{
    QWidget *step = makeStep(tr("For whom do you work?"),
                             tr("Both can wait: leave them empty and go on. You will find them again in the settings."));
    m_organisation->setMaxLength(longestName);
    m_organisation->setPlaceholderText(tr("Association, company, community, department…"));
    step->layout()->addWidget(new FieldFrame(tr("Your organisation"), m_organisation, step));
    m_territory->setLimit(1);
    m_territory->setPlaceholder(tr("Commune, intercommunality, département, région…"));
    m_territory->setSource([this](const QString &typed, const ChipAnswer &answer) {
        onAnswer(m_finder->search(typed, choicesShown), this, [answer](const Result<QList<PlaceHit>> &found) {
            QList<Chip> chips;
            for (const PlaceHit &hit : found.value_or(QList<PlaceHit>{}))
                chips += Chip{hit.place, hit.name, {}, hit.context};
            answer(chips);
        });
    });
    // The field keeps Enter to open its list; once it has its value, Enter goes on.
    m_territory->installEventFilter(this);
    auto *territory = new FieldFrame(tr("Your territory"), m_territory, step);
    territory->setHelp(tr("The one you work on most often: any level will do."));
    step->layout()->addWidget(territory);
    static_cast<QVBoxLayout *>(step->layout())->addStretch(1);
    return step;
}

QWidget *WelcomePage::makePlaceStep()
{
    QWidget *step = makeStep(tr("Where do you begin?"), tr("You can go from one to the other at any time."));
    auto *column = static_cast<QVBoxLayout *>(step->layout());
    const auto offer = [&](QRadioButton *choice, const QString &explanation, QLabel *more) {
        Theme::setTextRole(choice, TextRole::BodyStrong);
        choice->setAccessibleDescription(explanation);
        column->addWidget(choice);
        auto *under = new QVBoxLayout;
        under->setContentsMargins(Theme::px(24), 0, 0, 0);
        under->setSpacing(Theme::px(4));
        under->addWidget(sentence(explanation, step));
        if (more)
            under->addWidget(more);
        column->addLayout(under);
    };
    m_folder->setWordWrap(true);
    m_folder->setTextFormat(Qt::PlainText);
    Theme::setTextRole(m_folder, TextRole::Caption);
    Theme::setTone(m_folder, Token::SecondText);
    offer(m_own, tr("Empty and ready: you write your alliances in it."), m_folder);
    offer(m_demonstration, tr("Fictional alliances in three départements, to try everything without consequence."), nullptr);
    auto *other = new QPushButton(tr("Open a space that already exists"), step);
    Theme::setButtonKind(other, ButtonKind::Link);
    other->setAutoDefault(true);
    connect(other, &QPushButton::clicked, this, &WelcomePage::otherFolderRequested);
    auto *line = new QHBoxLayout;
    line->addWidget(other);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    return step;
}

void WelcomePage::setKnown(const QString &name, const QString &organisation, const Chip &territory)
{
    m_name->setText(name);
    m_organisation->setText(organisation);
    m_territory->setChips(territory.id.isEmpty() ? QList<Chip>{} : QList<Chip>{territory});
    write();
}

void WelcomePage::setFolder(const QString &folder)
{
    m_folder->setText(tr("In the folder %1").arg(QDir::toNativeSeparators(folder)));
}

WelcomePage::Step WelcomePage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void WelcomePage::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_problem->hide();
    write();
    focusStep();
}

void WelcomePage::focusStep()
{
    switch (step()) {
    case Person:
        m_name->setFocus(Qt::TabFocusReason);
        m_name->selectAll();
        break;
    case Organisation:
        m_organisation->setFocus(Qt::TabFocusReason);
        break;
    default:
        (m_demonstration->isChecked() ? m_demonstration : m_own)->setFocus(Qt::TabFocusReason);
        break;
    }
}

void WelcomePage::write()
{
    m_count->setText(tr("Step %1 of %2").arg(step() + 1).arg(int(StepCount)));
    m_back->setVisible(step() != Person);
    const bool skips = step() == Organisation && m_organisation->text().trimmed().isEmpty() && m_territory->chips().isEmpty();
    if (step() == Place)
        m_next->setText(m_demonstration->isChecked() ? tr("Open the demonstration") : tr("Begin"));
    else
        m_next->setText(skips ? tr("Skip") : tr("Go on"));
    m_next->setAccessibleName(m_next->text());
}

void WelcomePage::goOn()
{
    if (step() == Person && !spaces::isName(m_name->text())) {
        m_nameFrame->setError(tr("Type your name: it stands beside what you write."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (step() != Place) {
        setStep(static_cast<Step>(step() + 1));
        return;
    }
    m_problem->hide();
    if (m_demonstration->isChecked())
        Q_EMIT demonstrationChosen(founder());
    else
        Q_EMIT ownSpaceChosen(founder());
}

void WelcomePage::goBack()
{
    if (step() != Person)
        setStep(static_cast<Step>(step() - 1));
}

void WelcomePage::showProblem(const QString &sentence)
{
    m_problem->tell(Status::Danger, sentence);
}

Founder WelcomePage::founder() const
{
    return {m_name->text().trimmed(), m_organisation->text().trimmed(), territory().id};
}

Chip WelcomePage::territory() const
{
    return m_territory->chips().value(0);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusStep();
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_territory && event->type() == QEvent::KeyPress && !m_territory->chips().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            goOn();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace etabli
