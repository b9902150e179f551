#include "ui/pages/exchanges/versioncard.h"

#include "ui/pages/exchanges/moments.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

namespace {

Token inkOfPlace(qsizetype place)
{
    static constexpr Token inks[]{Token::Info, Token::Conflict, Token::Success, Token::Warning, Token::Sealed};
    return inks[place % 5];
}

Token tintOfPlace(qsizetype place)
{
    static constexpr Token tints[]{Token::InfoTint, Token::ConflictTint, Token::SuccessTint, Token::WarningTint,
                                   Token::SealedTint};
    return tints[place % 5];
}

/// The letter in its tinted square.
class Letter : public QWidget
{
public:
    Letter(qsizetype place, QWidget *parent)
        : QWidget(parent)
        , m_place(place)
    {
        setFixedSize(Theme::px(24), Theme::px(24));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(tintOfPlace(m_place)));
        painter.drawRoundedRect(rect(), Theme::px(4), Theme::px(4));
        paint::line(painter, rect(), versionLetter(m_place), Theme::font(TextRole::BodyStrong),
                    Theme::color(inkOfPlace(m_place)), Qt::AlignCenter);
    }

private:
    qsizetype m_place;
};

} // namespace

VersionCard::VersionCard(qsizetype place, const ConflictVersion &version, const QString &keep, QWidget *parent)
    : QFrame(parent)
    , m_ink(inkOfPlace(place))
    , m_body(new LongTextEdit(this))
    , m_keep(new QPushButton(keep, this))
{
    setProperty("surface", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::px(3), 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    head->setSpacing(Theme::px(8));
    head->addWidget(new Letter(place, this));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *who = new QLabel(version.who, this);
    who->setTextFormat(Qt::PlainText);
    Theme::setTextRole(who, TextRole::BodyStrong);
    auto *where = new QLabel(tr("%1, %2", "where, when").arg(version.where, Moments::of(version.at)), this);
    where->setTextFormat(Qt::PlainText);
    Theme::setTextRole(where, TextRole::Caption);
    Theme::setTone(where, Token::SecondText);
    words->addWidget(who);
    words->addWidget(where);
    head->addLayout(words, 1);
    Theme::setCompact(m_keep);
    head->addWidget(m_keep);
    column->addLayout(head);
    column->addWidget(new Rule(Qt::Horizontal, this));
    m_body->setProperty("bare", true);
    m_body->setReadOnly(true);
    m_body->setAccessibleName(tr("Version %1, %2").arg(versionLetter(place), version.who));
    m_body->setText(version.text);
    m_body->setLines(1, 9);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::px(8), Theme::px(6), Theme::px(8), Theme::px(8));
    inner->addWidget(m_body);
    inner->addStretch(1);
    column->addLayout(inner, 1);
    connect(m_keep, &QPushButton::clicked, this, &VersionCard::kept);
}

void VersionCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(rect(), Theme::px(6), Theme::px(6));
    painter.setClipPath(box);
    painter.fillRect(QRect(0, 0, width(), Theme::px(3)), Theme::color(m_ink));
}

} // namespace etabli
