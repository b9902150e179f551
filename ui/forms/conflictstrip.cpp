#include "ui/forms/conflictstrip.h"

#include "ui/models/whentext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

ConflictStrip::ConflictStrip(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(8), Theme::px(8));
    m_column->setSpacing(Theme::px(6));
    hide();
}

void ConflictStrip::setConflict(const Conflict &conflict, const Field *field, const RecordSheet &sheet)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *head = new QLabel(this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    Theme::setTextRole(head, TextRole::DenseStrong);
    Theme::setTone(head, Token::Conflict);
    if (field)
        head->setText(tr("%n value(s) stand here: keep one, or type another in the field.", nullptr,
                         int(conflict.candidates.size())));
    else
        head->setText(tr("Deleted on one side, edited on the other: keep this record or not?"));
    m_column->addWidget(head);
    char16_t letter = u'A';
    for (const ConflictCandidate &candidate : conflict.candidates) {
        QString words = field ? sheet.words(*field, candidate.value)
                              : (candidate.value.toBool() ? tr("Delete the record") : tr("Keep the record"));
        if (words.isEmpty())
            words = tr("empty", "a field without value");
        addCandidate(candidate, QString(QChar(letter++)), words);
    }
    setAccessibleName(head->text());
    show();
}

void ConflictStrip::addCandidate(const ConflictCandidate &candidate, const QString &letter, const QString &words)
{
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::px(8));
    auto *sign = new QLabel(letter, line);
    Theme::setTextRole(sign, TextRole::BodyStrong);
    Theme::setTone(sign, Token::Conflict);
    across->addWidget(sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *value = new QLabel(words, line);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    Theme::setTextRole(value, TextRole::BodyStrong);
    texts->addWidget(value);
    QString who = candidate.author;
    if (!candidate.site.isEmpty())
        who += QStringLiteral(", ") + candidate.site;
    auto *origin = new QLabel(who + QStringLiteral(", ") + WhenText::moment(candidate.at), line);
    origin->setTextFormat(Qt::PlainText);
    origin->setWordWrap(true);
    Theme::setTextRole(origin, TextRole::Caption);
    Theme::setTone(origin, Token::SecondText);
    texts->addWidget(origin);
    across->addLayout(texts, 1);
    auto *keep = new QPushButton(tr("Keep %1", "the letter of a value").arg(letter), line);
    keep->setAccessibleName(tr("Keep %1: %2").arg(letter, words));
    Theme::setCompact(keep);
    connect(keep, &QPushButton::clicked, this, [this, operation = candidate.operation] { Q_EMIT taken(operation); });
    across->addWidget(keep, 0, Qt::AlignTop);
    m_column->addWidget(line);
}

void ConflictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::ConflictTint));
    painter.fillRect(QRect(0, 0, Theme::px(3), height()), Theme::color(Token::Conflict));
}

} // namespace etabli
