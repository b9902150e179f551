#include "ui/pages/charters/charterspage.h"

#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "core/services/records.h"
#include "ui/forms/boundfields.h"
#include "ui/pages/charters/charterspec.h"
#include "ui/pages/charters/studio.h"
#include "ui/pages/charters/studiohead.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedLayout>

namespace etabli {

ChartersPage::ChartersPage(Edits &edits, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_faces(new QStackedLayout(this))
    , m_anchor(new QWidget(this))
{
    m_faces->setContentsMargins(0, 0, 0, 0);
    PageSpec spec = charterSpec();
    spec.begin = [this] { beginNew(); };
    RecordAction write;
    write.text = tr("Write the charter");
    write.icon = QStringLiteral("story-editor");
    write.inMenu = false;
    write.run = [this](FormRecord &record, QWidget *) { this->write(record.id()); };
    write.tip = tr("Article by article, with the page beside");
    spec.actions = {write};
    m_records = new RecordsPage(edits, std::move(spec), this);
    m_faces->addWidget(m_records);
    m_anchor->hide();
    makeActions();
    connect(m_records, &Page::noticed, this, &Page::noticed);
    connect(m_records, &Page::headerChanged, this, &Page::headerChanged);
    connect(m_records, &Page::recordRequested, this, &Page::recordRequested);
}

void ChartersPage::makeActions()
{
    const auto add = [this](const QString &text, const char *icon, const QString &tip, auto act) {
        auto *action = new QAction(text, this);
        action->setData(QString::fromLatin1(icon));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_print = add(tr("Print"), "document-print", tr("Print the charter (Ctrl+P)"), [this] { print(); });
    m_export = add(tr("Export"), "document-export", tr("Write the charter as PDF, text document or web page"), [this] {
        if (isWriting())
            m_studio->output().askExport();
    });
    m_pack = add(tr("Prepare the signing"), "document-sign",
                 tr("Write the originals, the attendance sheet, the name plates and the certificate into a folder"), [this] {
                     if (isWriting())
                         m_studio->output().askPack();
                 });
}

bool ChartersPage::isWriting() const
{
    return m_studio && m_faces->currentWidget() == m_studio;
}

QString ChartersPage::title() const
{
    return isWriting() ? QString() : m_records->title();
}

QList<QAction *> ChartersPage::headerActions() const
{
    return isWriting() ? QList<QAction *>{m_print, m_export, m_pack} : m_records->headerActions();
}

QWidget *ChartersPage::headerWidget() const
{
    return isWriting() ? m_studio->head() : m_records->headerWidget();
}

bool ChartersPage::prints() const
{
    return isWriting() && m_studio->work().pages();
}

void ChartersPage::print()
{
    if (isWriting())
        m_studio->output().print();
}

void ChartersPage::arrive()
{
    m_front = true;
    if (isWriting())
        m_studio->arrive();
    else
        m_records->arrive();
}

void ChartersPage::leave()
{
    m_front = false;
    if (isWriting())
        m_studio->leave();
    else
        m_records->leave();
}

void ChartersPage::showRecord(const QString &type, const QString &id, const QString &field)
{
    if (type == u"charter" && field.startsWith(writing)) {
        write(id, field.sliced(writing.size()));
        return;
    }
    if (type == u"article") {
        const auto read = m_edits.desk().read(
            [id](Workspace &workspace) { return Records(workspace).show(QStringLiteral("article"), id); });
        onAnswer(read, this, [this](const Result<RecordView> &article) {
            if (!article)
                Q_EMIT noticed(Sentences::of(article.error()));
            else
                write(article->text(u"charter"), article->text(u"slot").isEmpty() ? article->id.toString()
                                                                                  : article->text(u"slot"));
        });
        return;
    }
    showList();
    m_records->showRecord(type, id, field);
}

void ChartersPage::makeStudio()
{
    m_studio = new Studio(m_edits, this);
    m_faces->addWidget(m_studio);
    connect(m_studio, &Studio::listRequested, this, &ChartersPage::showList);
    connect(m_studio, &Studio::recordRequested, this, &Page::recordRequested);
    connect(m_studio, &Studio::noticed, this, &Page::noticed);
    connect(m_studio, &Studio::headChanged, this, [this] {
        setWindowTitle(m_studio->work().studio().title.simplified().left(120));
        if (isWriting())
            Q_EMIT headerChanged();
    });
}

void ChartersPage::write(const QString &charter, const QString &article)
{
    if (!isWriting() && m_front)
        m_records->leave();
    if (!m_studio)
        makeStudio();
    m_faces->setCurrentWidget(m_studio);
    // The window makes room: its navigation shows signs only.
    setProperty("foldsNavigation", true);
    m_studio->open(charter, article);
    Q_EMIT headerChanged();
    if (m_front)
        m_studio->arrive();
}

void ChartersPage::showList()
{
    if (!isWriting())
        return;
    const QString shown = m_studio->work().id();
    m_studio->leave();
    m_faces->setCurrentWidget(m_records);
    setProperty("foldsNavigation", false);
    setWindowTitle({});
    Q_EMIT headerChanged();
    if (m_front)
        m_records->arrive();
    if (!shown.isEmpty())
        m_records->showRecord(QStringLiteral("charter"), shown, {});
}

void ChartersPage::beginNew()
{
    if (m_edits.desk().isReadOnly())
        return;
    showList();
    if (!m_projects) {
        m_projects = new ChipPicker(m_anchor);
        m_projects->setSource(recordSource(m_edits.desk(), QStringLiteral("project"), m_projects));
        m_projects->filter()->setPlaceholderText(tr("Project of the new charter"));
        m_projects->filter()->setAccessibleName(tr("Project of the new charter"));
        connect(m_projects, &ChipPicker::picked, this, [this](const Chip &project) {
            m_projects->dismiss();
            create(project.id);
        });
    }
    const int wide = std::min(Theme::px(420), width());
    m_anchor->setGeometry(width() - wide - Theme::px(16), 0, wide, 1);
    m_anchor->show();
    m_anchor->setFocusProxy(m_records);
    m_projects->ask({});
}

void ChartersPage::create(const QString &project)
{
    m_edits.run(
        Labels::type(u"charter"), [project](Workspace &workspace) { return Charters(workspace).begin(project); }, this,
        [this](const Result<EditReceipt> &made) {
            if (made)
                write(made->record.toString());
            else
                m_records->record()->message()->tell(Status::Danger, Sentences::of(made.error()));
        });
}

} // namespace etabli
