#include "ui/charts/chartcard.h"

#include "ui/charts/chartface.h"
#include "ui/charts/charttable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

namespace {

/// The tinted line that reads the current part aloud.
class ReadLine : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::SelectionTint));
        painter.drawRoundedRect(rect(), Theme::px(4), Theme::px(4));
    }
};

} // namespace

ChartCard::ChartCard(const QString &title, ChartFace *chart, QWidget *parent)
    : Card(title, {}, parent)
    , m_chart(chart)
    , m_table(new ChartTable(this))
    , m_button(new QToolButton(this))
    , m_faces(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_line(new ReadLine(this))
    , m_said(new QLabel(m_line))
    , m_key(new QLabel(tr("Enter", "the key"), m_line))
    , m_does(new QLabel(m_line))
    , m_noteRow(new QWidget(this))
    , m_note(new QLabel(m_noteRow))
    , m_title(title)
{
    setProperty("zone", true);
    m_button->setIcon(Icons::get(QStringLiteral("table")));
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    Theme::setButtonKind(m_button, ButtonKind::Flat);
    Theme::setCompact(m_button);
    addToHead(m_button);
    connect(m_button, &QToolButton::toggled, this, &ChartCard::showTable);

    m_chart->setParent(m_faces);
    m_faces->addWidget(m_chart);
    m_faces->addWidget(m_table);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    m_faces->setSizePolicy(policy);
    body()->addWidget(m_faces);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    Theme::setTone(m_nothing, Token::SecondText);
    body()->addWidget(m_nothing);
    m_nothing->hide();

    auto *line = new QHBoxLayout(m_line);
    m_said->setTextFormat(Qt::RichText);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    Theme::setTextRole(m_said, TextRole::Dense);
    m_key->setProperty("surface", QStringLiteral("card"));
    Theme::setTextRole(m_key, TextRole::Caption);
    Theme::setTone(m_key, Token::SecondText);
    Theme::setTextRole(m_does, TextRole::Dense);
    line->addWidget(m_said, 1);
    line->addWidget(m_key);
    line->addWidget(m_does);
    QSizePolicy kept = m_line->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when it comes and goes
    m_line->setSizePolicy(kept);
    body()->addWidget(m_line);

    auto *row = new QHBoxLayout(m_noteRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *icon = new QLabel(m_noteRow);
    icon->setPixmap(Icons::get(QStringLiteral("data-information"), Token::Info).pixmap(Theme::px(16), Theme::px(16)));
    row->addWidget(icon, 0, Qt::AlignTop);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    Theme::setTextRole(m_note, TextRole::Caption);
    row->addWidget(m_note, 1);
    body()->addWidget(m_noteRow);
    m_noteRow->hide();
    body()->addStretch(0);

    connect(m_chart, &ChartFace::currentChanged, this, &ChartCard::read);
    connect(m_chart, &ChartFace::opened, this, &ChartCard::opened);
    connect(m_table, &ChartTable::opened, this, &ChartCard::opened);
    setTitle(title);
    setFills(false);
    measure();
    showTable(false);
    read();
}

ChartCard::~ChartCard()
{
    // A chart that loses the keyboard as it goes still speaks of its current part: nobody listens any more.
    m_chart->disconnect(this);
    m_table->disconnect(this);
    m_button->disconnect(this);
}

void ChartCard::setTitle(const QString &title)
{
    m_title = title;
    Card::setTitle(title);
    m_chart->setAccessibleName(title);
    const QString words = showsTable() ? tr("%1: show the chart").arg(m_title) : tr("%1: show the table").arg(m_title);
    m_button->setAccessibleName(words);
    m_button->setToolTip(words);
}

void ChartCard::setTable(const FigureTable &table)
{
    m_table->setTable(table);
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
}

void ChartCard::setFills(bool fills)
{
    m_fills = fills;
    spread();
}

void ChartCard::spread()
{
    // A table takes all the height there is, so does a chart that fills.
    const bool whole = m_fills || showsTable();
    body()->setStretchFactor(m_faces, whole ? 1 : 0);
    body()->setStretch(body()->count() - 1, whole ? 0 : 1);
}

QString ChartCard::note() const
{
    return m_note->text();
}

void ChartCard::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
    m_faces->setVisible(sentence.isEmpty());
    m_button->setEnabled(sentence.isEmpty());
    read();
}

void ChartCard::setHint(std::function<QString(const QString &)> hint)
{
    m_hint = std::move(hint);
    read();
}

bool ChartCard::showsTable() const
{
    return m_faces->currentWidget() == m_table;
}

void ChartCard::showTable(bool shown)
{
    const bool focused = m_chart->hasFocus() || m_table->hasFocus();
    m_faces->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
    m_button->setChecked(shown);
    setTitle(m_title);
    spread();
    if (focused)
        m_faces->currentWidget()->setFocus(Qt::OtherFocusReason);
    read();
}

QString ChartCard::readAloud() const
{
    return m_chart->spoken();
}

void ChartCard::read()
{
    const int part = m_chart->current();
    const bool shown = part >= 0 && part < m_chart->count() && !showsTable() && m_faces->isVisibleTo(this);
    m_line->setVisible(shown);
    m_chart->setAccessibleDescription(m_chart->spoken());
    if (!shown)
        return;
    m_said->setText(QStringLiteral("<b>%1</b>&nbsp; %2")
                        .arg(m_chart->nameAt(part).toHtmlEscaped(), m_chart->valueAt(part).toHtmlEscaped()));
    m_said->setToolTip(m_chart->spoken());
    const QString does = m_hint ? m_hint(m_chart->keyAt(part)) : QString();
    m_does->setText(does);
    m_key->setVisible(!does.isEmpty());
    m_does->setVisible(!does.isEmpty());
}

void ChartCard::measure()
{
    m_line->layout()->setContentsMargins(Theme::px(8), Theme::px(2), Theme::px(8), Theme::px(2));
    m_line->layout()->setSpacing(Theme::px(8));
    m_key->setContentsMargins(Theme::px(4), 0, Theme::px(4), 0);
    m_line->setMinimumHeight(Theme::height(26, TextRole::Dense, 1, 2));
    m_noteRow->layout()->setSpacing(Theme::px(8));
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_noteRow)
        measure();
}

} // namespace etabli
