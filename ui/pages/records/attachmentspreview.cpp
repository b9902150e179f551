#include "ui/pages/records/attachmentspreview.h"

#include "ui/pages/records/attachmentspictures.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace etabli {

AttachmentsPreview::AttachmentsPreview(AttachmentsPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_turning(new QWidget(this))
    , m_previous(new QToolButton(m_turning))
    , m_next(new QToolButton(m_turning))
    , m_where(new QLabel(m_turning))
    , m_pause(new QTimer(this))
    , m_patience(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the file"));
    auto *row = new QHBoxLayout(m_turning);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous->setIcon(Icons::get(QStringLiteral("go-previous")));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page (Page Up)"));
    m_next->setIcon(Icons::get(QStringLiteral("go-next")));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Page Down)"));
    Theme::setTextRole(m_where, TextRole::Dense);
    row->addWidget(m_previous);
    row->addWidget(m_where);
    row->addWidget(m_next);
    m_turning->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(200));
    m_patience->setSingleShot(true);
    m_patience->setInterval(std::chrono::seconds(8));
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_pause, &QTimer::timeout, this, &AttachmentsPreview::read);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_sentence = tr("This file takes long to show. It can be opened with its own program.");
        update();
    });
}

QSize AttachmentsPreview::sizeHint() const
{
    return {Theme::px(320), Theme::px(240)};
}

QSize AttachmentsPreview::minimumSizeHint() const
{
    return {Theme::px(160), Theme::px(120)};
}

void AttachmentsPreview::setFile(const QString &hash, const QString &title)
{
    m_title = title;
    if (m_hash == hash && (m_picture.problem == Picture::Problem::None || hash.isEmpty()))
        return;
    m_hash = hash;
    m_page = 0;
    m_picture = {};
    m_sentence.clear();
    m_turning->hide();
    update();
    if (hash.isEmpty())
        m_patience->stop();
    else
        read();
}

void AttachmentsPreview::read()
{
    if (m_hash.isEmpty() || stage().isEmpty())
        return;
    m_patience->start();
    m_pictures.ask(m_hash, stage().size() * devicePixelRatioF(), m_page, this,
                   [this](const Picture &picture) {
                       m_patience->stop();
                       m_picture = picture;
                       write();
                       Q_EMIT shown();
                   });
}

void AttachmentsPreview::write()
{
    using Problem = Picture::Problem;
    switch (m_picture.problem) {
    case Problem::None:
        m_sentence = m_picture.incomplete ? tr("This file is damaged: the image is not whole.") : QString();
        break;
    case Problem::Missing: m_sentence = tr("This file is not here yet: it will come with an archive."); break;
    case Problem::NoPreview: m_sentence = tr("No preview for this kind of file."); break;
    case Problem::NoPdf: m_sentence = tr("Preview unavailable: this installation does not read PDF."); break;
    case Problem::TooLarge: m_sentence = tr("This image is too large for a preview."); break;
    case Problem::Damaged: m_sentence = tr("This file is damaged or empty: nothing can be shown."); break;
    case Problem::Locked: m_sentence = tr("This PDF asks for a password: it cannot be shown here."); break;
    }
    m_turning->setVisible(m_picture.pages > 1);
    m_where->setText(tr("Page %1 of %2")
                         .arg(QLocale().toString(m_page + 1), QLocale().toString(std::max(1, m_picture.pages))));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_picture.pages);
    setAccessibleDescription(m_sentence.isEmpty() ? m_title : m_sentence);
    placeTurning();
    update();
}

void AttachmentsPreview::turn(int pages)
{
    const int asked = std::clamp(m_page + pages, 0, std::max(0, m_picture.pages - 1));
    if (asked == m_page)
        return;
    m_page = asked;
    read();
}

QRect AttachmentsPreview::stage() const
{
    const int margin = Theme::px(12);
    const int below = m_turning->isVisibleTo(this) ? m_turning->sizeHint().height() + Theme::px(4) : 0;
    return rect().adjusted(margin, margin, -margin, -margin - below);
}

void AttachmentsPreview::placeTurning()
{
    const QSize size = m_turning->sizeHint();
    m_turning->setGeometry((width() - size.width()) / 2, height() - size.height() - Theme::px(4), size.width(),
                           size.height());
}

void AttachmentsPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Window));
    QRect room = stage();
    if (!m_picture.image.isNull()) {
        if (!m_sentence.isEmpty())
            room.setBottom(room.bottom() - Theme::px(28));
        const QSize whole = (QSizeF(m_picture.image.size()) / devicePixelRatioF()).toSize();
        QSize size = whole;
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room.size(), Qt::KeepAspectRatio);
        QRect drawn(QPoint(), size);
        drawn.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(drawn, m_picture.image);
        painter.setPen(Theme::color(Token::Line));
        painter.drawRect(drawn.adjusted(-1, -1, 0, 0));
        room = QRect(room.left(), room.bottom(), room.width(), Theme::px(28));
    }
    if (!m_sentence.isEmpty()) {
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(Theme::color(Token::SecondText));
        painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_sentence);
    }
    if (hasFocus())
        paint::focusFrame(painter, rect());
}

void AttachmentsPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTurning();
    if (!m_hash.isEmpty())
        m_pause->start();
}

void AttachmentsPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        turn(event->key() == Qt::Key_PageUp ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void AttachmentsPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeTurning();
}

} // namespace etabli
