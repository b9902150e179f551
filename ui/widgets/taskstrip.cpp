#include "ui/widgets/taskstrip.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {
namespace {

class ThinBar : public QWidget
{
public:
    using QWidget::QWidget;
    void setPart(double part)
    {
        m_part = std::clamp(part, 0.0, 1.0);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {Theme::px(160), Theme::px(6)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal thick = Theme::px(6);
        QRectF bar(0, (height() - thick) / 2, width(), thick);
        painter.setBrush(Theme::color(Token::Line));
        painter.drawRoundedRect(bar, thick / 2, thick / 2);
        bar.setWidth(bar.width() * m_part);
        if (m_part > 0) {
            painter.setBrush(Theme::color(Token::Accent));
            painter.drawRoundedRect(bar, thick / 2, thick / 2);
        }
    }

private:
    double m_part = 0;
};

} // namespace

TaskStrip::TaskStrip(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_bar(new ThinBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setProperty("surface", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(8));
    column->setSpacing(Theme::px(6));
    auto *head = new QHBoxLayout;
    m_name->setWordWrap(true);
    Theme::setTextRole(m_name, TextRole::DenseStrong);
    Theme::setTextRole(m_figures, TextRole::Dense);
    Theme::setTone(m_figures, Token::SecondText);
    head->addWidget(m_name, 1);
    head->addWidget(m_figures);
    column->addLayout(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(12));
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    line->addWidget(m_bar, 1);
    Theme::setCompact(m_cancel);
    line->addWidget(m_cancel);
    column->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    hide();
}

void TaskStrip::begin(const QString &name)
{
    m_running = true;
    m_name->setText(name);
    m_figures->show();
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(name));
    setProgress(0, 0);
    show();
}

void TaskStrip::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_figures->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
    static_cast<ThinBar *>(m_bar)->setPart(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0);
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_figures->text());
}

void TaskStrip::finish(const QString &sentence)
{
    m_running = false;
    m_name->setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription({});
    m_figures->hide();
    m_bar->hide();
    m_cancel->hide();
}

} // namespace etabli
