#include "ui/pages/home/resumecard.h"

#include "ui/pages/home/homerow.h"
#include "ui/pages/home/homewords.h"
#include "ui/text/labels.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

Mark signOf(const HomeRecord &record)
{
    if (record.code.isEmpty())
        return {};
    if (record.type == u"project")
        return {Mark::Gauge, record.code};
    return record.type == u"organisation" ? Mark{Mark::Profile, record.code} : Mark{};
}

QString signWords(const HomeRecord &record)
{
    if (record.code.isEmpty())
        return {};
    if (record.type == u"project")
        return Labels::term(u"stage", record.code);
    return record.type == u"organisation" ? Labels::term(u"profile", record.code) : QString();
}

QString fieldOf(const OpenRecord &record)
{
    switch (record.missing) {
    case OpenRecord::Missing::Stage: return QStringLiteral("stage");
    case OpenRecord::Missing::Territory: return QStringLiteral("territories");
    case OpenRecord::Missing::Parties: return QStringLiteral("parties");
    case OpenRecord::Missing::Signature: return QStringLiteral("status");
    }
    return {};
}

} // namespace

ResumeCard::ResumeCard(QWidget *parent)
    : Card(tr("Take up again"), {}, parent)
    , m_empty(new QLabel(this))
{
    setProperty("zone", true);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    m_empty->setText(tr("What you write last will be here. Begin with a note, or with an alliance."));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
    Theme::setTone(m_empty, Token::SecondText);
    body()->addWidget(m_empty);
    const Foot open = makeFoot(QStringLiteral("document-edit"), tr("See them"));
    m_openFoot = open.box;
    m_openWords = open.words;
    m_openAll = open.act;
    const Foot notes = makeFoot(QStringLiteral("note"), tr("File them"));
    m_notesFoot = notes.box;
    m_notes = notes.words;
    m_file = notes.act;
    connect(m_openAll, &QPushButton::clicked, this, [this] {
        m_showsOpen = !m_showsOpen;
        show();
    });
    connect(m_file, &QPushButton::clicked, this, &ResumeCard::filingRequested);
}

ResumeCard::Foot ResumeCard::makeFoot(const QString &icon, const QString &act)
{
    Foot foot;
    foot.box = new QWidget(this);
    auto *column = new QVBoxLayout(foot.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(Qt::Horizontal, foot.box));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(8), Theme::px(4));
    row->setSpacing(Theme::px(8));
    row->addWidget(new MarkLabel({Mark::Icon, icon}, {}, foot.box));
    foot.words = new QLabel(foot.box);
    foot.words->setWordWrap(true);
    row->addWidget(foot.words, 1);
    foot.act = new QPushButton(act, foot.box);
    Theme::setButtonKind(foot.act, ButtonKind::Link);
    Theme::setCompact(foot.act);
    row->addWidget(foot.act);
    column->addLayout(row);
    body()->addWidget(foot.box);
    foot.box->hide();
    return foot;
}

void ResumeCard::setRecords(const QList<HomeRecord> &last, const QList<OpenRecord> &open, const QDate &today)
{
    m_last = last;
    m_open = open;
    m_today = today;
    show();
}

void ResumeCard::setUnfiled(qint64 notes, qint64 most)
{
    const QString many = QLocale().toString(notes);
    m_notes->setText(notes >= most ? tr("%1 field notes or more belong to no alliance").arg(many)
                                   : tr("%n field note(s) belong to no alliance", nullptr, static_cast<int>(notes)));
    m_notesFoot->setVisible(notes > 0);
}

HomeRow *ResumeCard::addRow(const QString &type, const QString &id, const QString &field)
{
    auto *row = new HomeRow(this);
    row->setIconName(HomeWords::iconOf(type));
    row->setRuled(!m_rows.isEmpty());
    connect(row, &QAbstractButton::clicked, this,
            [this, type, id, field] { Q_EMIT recordRequested(type, id, field); });
    body()->insertWidget(static_cast<int>(m_rows.size()), row);
    row->show();
    m_rows += row;
    return row;
}

void ResumeCard::show()
{
    qsizetype focused = -1;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at)->hasFocus())
            focused = at;
    }
    for (HomeRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const HomeRecord &record : std::as_const(m_last)) {
        HomeRow *row = addRow(record.type, record.id, {});
        row->setTexts(HomeWords::named(record.title), HomeWords::detail(record, m_today), true);
        if (record.type == u"charter" && !record.code.isEmpty()) {
            const bool done = record.code == u"SIGNEE";
            row->setTag(Labels::term(u"charter_status", record.code), done ? Status::Success : Status::Warning);
        } else {
            row->setSign(signOf(record), signWords(record));
        }
    }
    if (m_showsOpen) {
        for (const OpenRecord &record : std::as_const(m_open)) {
            HomeRow *row = addRow(record.type, record.id, fieldOf(record));
            row->setTexts(HomeWords::named(record.title), Labels::type(record.type));
            row->setTag(HomeWords::missing(record), Status::Warning);
        }
    }
    m_empty->setVisible(m_rows.isEmpty());
    m_openFoot->setVisible(!m_open.isEmpty());
    m_openWords->setText(tr("%n record(s) begun and left open", nullptr, static_cast<int>(m_open.size())));
    m_openAll->setText(m_showsOpen ? tr("Hide them") : tr("See them"));
    if (focused >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(focused, m_rows.size() - 1))->setFocus(Qt::OtherFocusReason);
}

} // namespace etabli
