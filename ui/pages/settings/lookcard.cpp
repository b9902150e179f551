#include "ui/pages/settings/lookcard.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldframe.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace etabli {

namespace {

constexpr int step = 10;

QString nameOf(SchemeChoice scheme)
{
    return scheme == SchemeChoice::Light ? QStringLiteral("light")
        : scheme == SchemeChoice::Dark   ? QStringLiteral("dark")
                                         : QStringLiteral("system");
}

} // namespace

LookCard::LookCard(QWidget *parent)
    : Card(tr("Appearance"), QStringLiteral("configure"), parent)
    , m_scheme(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_percent(new QLabel(this))
    , m_next(new QLabel(tr("The language changes at the next start."), this))
{
    m_scheme->addChoice(QStringLiteral("system"), tr("Those of the system"));
    m_scheme->addChoice(QStringLiteral("light"), tr("Light"));
    m_scheme->addChoice(QStringLiteral("dark"), tr("Dark"));
    m_language->addChoice({}, tr("That of the system"));
    // Each language by its own name, whatever the one in use.
    m_language->addChoice(QStringLiteral("fr"), QStringLiteral("Français"));
    m_language->addChoice(QStringLiteral("en"), QStringLiteral("English"));
    m_size->setRange(100 / step, 200 / step);
    m_size->setPageStep(1);
    m_size->setAccessibleName(tr("Text size"));
    auto *size = new QWidget(this);
    auto *row = new QHBoxLayout(size);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(8));
    row->addWidget(m_size, 1);
    row->addWidget(m_percent);
    size->setFocusProxy(m_size);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new FieldFrame(tr("Colours"), m_scheme, this), 0, 0);
    grid->addWidget(new FieldFrame(tr("Language"), m_language, this), 0, 1);
    auto *sizeFrame = new FieldFrame(tr("Text size"), size, this);
    sizeFrame->setHelp(tr("Ctrl + and Ctrl − do the same."));
    grid->addWidget(sizeFrame, 1, 0);
    body()->addLayout(grid);
    Theme::setTone(m_next, Token::SecondText);
    m_next->hide();
    body()->addWidget(m_next);
    connect(m_scheme, &ChoiceBox::valueChosen, this, [this](const QString &value) {
        Q_EMIT schemeChosen(value == u"light" ? SchemeChoice::Light
                                              : value == u"dark" ? SchemeChoice::Dark : SchemeChoice::System);
    });
    connect(m_language, &ChoiceBox::valueChosen, this, &LookCard::languageChosen);
    connect(m_size, &QSlider::valueChanged, this, [this](int steps) {
        m_percent->setText(tr("%1%", "percentage").arg(steps * step));
        // While the handle is held the slider would move under the pointer with the text.
        if (!m_size->isSliderDown())
            Q_EMIT textPercentChosen(steps * step);
    });
    connect(m_size, &QSlider::sliderReleased, this, [this] { Q_EMIT textPercentChosen(m_size->value() * step); });
    setTextPercent(100);
}

void LookCard::setScheme(SchemeChoice scheme)
{
    m_scheme->setValue(nameOf(scheme));
}

void LookCard::setTextPercent(int percent)
{
    const QSignalBlocker quiet(m_size);
    m_size->setValue(percent / step);
    m_percent->setText(tr("%1%", "percentage").arg(percent));
}

void LookCard::setLanguage(const QString &language)
{
    m_language->setValue(language);
}

void LookCard::setLanguagePending(bool pending)
{
    m_next->setVisible(pending);
}

} // namespace etabli
