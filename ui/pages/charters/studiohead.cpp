#include "ui/pages/charters/studiohead.h"

#include "ui/pages/charters/chartermark.h"
#include "ui/text/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace etabli {

StudioHead::StudioHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("Charters"), this))
    , m_title(new QLabel(this))
    , m_status(new ChoiceBox(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(6));
    Theme::setButtonKind(m_back, ButtonKind::Link);
    m_back->setToolTip(tr("Back to the list of charters"));
    row->addWidget(m_back);
    auto *arrow = new QLabel(this);
    arrow->setPixmap(Icons::get(QStringLiteral("go-next")).pixmap(Theme::px(16)));
    row->addWidget(arrow);
    Theme::setTextRole(m_title, TextRole::PageTitle);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(Theme::px(60));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    m_status->setAccessibleName(Labels::field(u"charter", u"status"));
    m_status->addChoice({}, tr("No status"));
    if (const Vocabulary *list = Labels::words()->list(QStringLiteral("charter_status"))) {
        for (const Term &term : list->terms) {
            if (!term.retired)
                m_status->addChoice(term.code, Labels::term(u"charter_status", term.code));
        }
    }
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_status);
    connect(m_back, &QPushButton::clicked, this, &StudioHead::backRequested);
    connect(m_status, &ChoiceBox::valueChosen, this, &StudioHead::statusChosen);
}

void StudioHead::show(const QString &title, const QString &status, bool readOnly)
{
    m_whole = title.simplified();
    m_title->setToolTip(m_whole.left(1000));
    m_status->setValue(status);
    m_status->setEnabled(!readOnly);
    updateGeometry();
    elide();
}

QSize StudioHead::sizeHint() const
{
    // As wide as the title asks for, and no wider than leaves room for the rest of the head.
    const int title = QFontMetrics(Theme::font(TextRole::PageTitle)).horizontalAdvance(m_whole) + Theme::px(4);
    const QSize rest = QWidget::sizeHint();
    return {rest.width() + std::min(title, Theme::px(620)), rest.height()};
}

void StudioHead::elide()
{
    m_title->setText(QFontMetrics(Theme::font(TextRole::PageTitle)).elidedText(m_whole, Qt::ElideRight, m_title->width()));
    m_title->setAccessibleName(m_whole);
}

void StudioHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

} // namespace etabli
