#include "ui/pages/words/wordspage.h"

#include "core/base/textfold.h"
#include "core/jobs/answer.h"
#include "ui/pages/words/termdelegate.h"
#include "ui/pages/words/termmodel.h"
#include "ui/pages/words/termpane.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/signs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

/// Uses are counted up to here: beyond, the number changes nothing to what is decided.
constexpr qint64 mostUses = 500;

} // namespace

WordsPage::WordsPage(Edits &edits, WordKeeper &keeper, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_keeper(keeper)
    , m_listModel(new QStandardItemModel(this))
    , m_terms(new TermModel(this))
    , m_new(new QAction(tr("Add a word"), this))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeLists());
    across->addWidget(new Rule(Qt::Vertical, this));
    across->addWidget(makeWords(), 1);
    makeKeys();

    connect(&keeper, &WordKeeper::wordsRead, this, [this] {
        fillLists();
        showWords();
    });
    connect(&edits, &Edits::recordChanged, this, [this](const QString &type) {
        if (type != u"term")
            m_terms->forgetUses();
        if (type != u"term" && isVisible())
            countNext();
    });
    connect(&edits, &Edits::spaceChanged, m_terms, &TermModel::forgetUses);
    connect(m_new, &QAction::triggered, this, [this] {
        m_add->setFocus(Qt::ShortcutFocusReason);
        m_add->selectAll();
    });
    fillLists();
    showList(m_listModel->index(0, 0).data(NavDelegate::IdentityRole).toString());
}

QWidget *WordsPage::makeLists()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_lists = new QListView(side);
    m_lists->setAccessibleName(tr("Lists of words"));
    m_lists->setModel(m_listModel);
    m_lists->setItemDelegate(new NavDelegate(m_lists));
    m_lists->setFrameShape(QFrame::NoFrame);
    m_lists->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->setUniformItemSizes(true);
    column->addWidget(m_lists);
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QString list = current.data(NavDelegate::IdentityRole).toString();
        if (current.isValid() && list != m_list)
            showList(list);
    });
    connect(m_lists, &QListView::activated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    return side;
}

QWidget *WordsPage::makeWords()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, Theme::px(12), 0, 0);
    column->setSpacing(Theme::px(8));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    head->setSpacing(Theme::px(4));
    m_name = new QLabel(side);
    Theme::setTextRole(m_name, TextRole::Section);
    m_source = new QLabel(side);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    Theme::setTone(m_source, Token::SecondText);
    head->addWidget(m_name);
    head->addWidget(m_source);
    column->addLayout(head);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    bar->setSpacing(Theme::px(8));
    m_add = new QLineEdit(side);
    m_add->setMaxLength(TermDelegate::longestLabel);
    m_add->setPlaceholderText(tr("New word of this list"));
    m_add->setAccessibleName(tr("New word of this list"));
    m_addButton = new QPushButton(tr("Add"), side);
    m_addButton->setEnabled(false);
    m_filter = new FilterEdit(side);
    m_filter->setPlaceholderText(tr("Filter"));
    bar->addWidget(m_add, 3);
    bar->addWidget(m_addButton);
    bar->addWidget(m_filter, 2);
    column->addLayout(bar);
    m_message = new MessageStrip(side);
    column->addWidget(m_message);

    m_table = new QTreeView(side);
    m_table->setAccessibleName(tr("Words of the list"));
    m_table->setModel(m_terms);
    m_table->setItemDelegate(new TermDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setIndentation(0);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(TermModel::LabelColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(QStringLiteral("view-filter"), tr("No word of this list has these letters"),
                             tr("Empty the filter, or add the word to the list."), side);
    QPushButton *clear = m_empty->addButton(tr("Empty the filter"));
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    column->addWidget(m_empty, 1);
    column->addWidget(new Rule(Qt::Horizontal, side));
    m_pane = new TermPane(m_edits, side);
    column->addWidget(m_pane);

    connect(m_add, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_addButton->setEnabled(!text.trimmed().isEmpty()); });
    if (m_edits.desk().isReadOnly()) {
        m_new->setEnabled(false);
        m_add->setEnabled(false);
        m_pane->setReadOnly();
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    connect(m_add, &QLineEdit::returnPressed, this, &WordsPage::addWord);
    connect(m_addButton, &QPushButton::clicked, this, &WordsPage::addWord);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &typed) {
        m_wanted = currentCode();
        m_terms->setFilter(typed);
        showWords();
    });
    connect(m_terms, &TermModel::renameAsked, this, &WordsPage::rename, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WordsPage::showCurrent);
    connect(m_pane, &TermPane::renameAsked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->edit(m_table->currentIndex().siblingAtColumn(TermModel::LabelColumn));
    });
    connect(m_pane, &TermPane::retireAsked, this, &WordsPage::retire);
    connect(m_pane, &TermPane::moveAsked, this, &WordsPage::move);
    connect(m_pane, &TermPane::shippedAsked, this, [this] { rename(currentCode(), {}); });
    connect(&m_pane->record(), &FormRecord::refused, this,
            [this](const QString &, const QString &sentence) { m_message->tell(Status::Danger, sentence); });
    connect(&m_pane->record(), &FormRecord::failed, this,
            [this](const QString &sentence) { m_message->tell(Status::Danger, sentence); });
    return side;
}

void WordsPage::makeKeys()
{
    const auto bind = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_pane->openHistory(); });
    addAction(m_new);
}

QString WordsPage::title() const
{
    return tr("Lists of words");
}

QList<QAction *> WordsPage::headerActions() const
{
    return {m_new};
}

void WordsPage::arrive()
{
    // The window holds the commands of every page: the key is that of the page in front.
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_keeper.reload();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_terms->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
    countNext();
}

void WordsPage::leave()
{
    m_new->setShortcut({});
    // A label being typed is written like any other.
    if (QWidget *typing = m_table->viewport()->findChild<QLineEdit *>())
        typing->clearFocus();
}

void WordsPage::showRecord(const QString &type, const QString &id, const QString &field)
{
    Q_UNUSED(field)
    if (type != u"term")
        return;
    const Vocabularies::Ptr words = m_keeper.spaceWords().words;
    for (const QString &name : words->names()) {
        for (const Term &term : words->list(name)->terms) {
            if (termId(name, term.code).toString() == id) {
                m_filter->clear();
                m_terms->setFilter({});
                showList(name, term.code);
                return;
            }
        }
    }
}

void WordsPage::showList(const QString &list, const QString &code)
{
    m_wanted = code;
    if (list != m_list) {
        m_list = list;
        m_message->hide();
    }
    for (int row = 0; row < m_listModel->rowCount(); ++row) {
        if (m_listModel->index(row, 0).data(NavDelegate::IdentityRole).toString() == list)
            m_lists->setCurrentIndex(m_listModel->index(row, 0));
    }
    showWords();
}

void WordsPage::fillLists()
{
    const Vocabularies::Ptr words = m_keeper.spaceWords().words;
    QList<std::pair<QString, QString>> named;
    for (const QString &name : words->names())
        named += {Labels::list(name), name};
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) { return folded(a.first) < folded(b.first); });
    const bool same = m_listModel->rowCount() == named.size();
    if (!same)
        m_listModel->clear();
    for (qsizetype i = 0; i < named.size(); ++i) {
        const auto &[label, name] = named[i];
        const QList<Term> &terms = words->list(name)->terms;
        const auto used = std::count_if(terms.begin(), terms.end(), [](const Term &term) { return !term.retired; });
        if (!same)
            m_listModel->appendRow(new QStandardItem);
        QStandardItem *item = m_listModel->item(static_cast<int>(i));
        item->setText(label);
        item->setData(name, NavDelegate::IdentityRole);
        item->setData(QString::number(used), NavDelegate::CountRole);
        item->setData(tr("%1, %n word(s)", nullptr, static_cast<int>(used)).arg(label), Qt::AccessibleTextRole);
        item->setEditable(false);
    }
    measure();
}

void WordsPage::showWords()
{
    const QString standing = m_wanted.isEmpty() ? currentCode() : m_wanted;
    const Vocabularies::Ptr words = m_keeper.spaceWords().words;
    m_terms->setWords(words, m_list);
    const Vocabulary *list = words->list(m_list);
    m_name->setText(Labels::list(m_list));
    const QString sentence = tr("Codes never change: a word renamed or retired stays readable in the records that hold it.");
    m_source->setText(list && !list->source.isEmpty() ? tr("Source: %1. %2").arg(list->source, sentence) : sentence);
    QHash<QString, int> conflicts;
    for (const Term &term : list ? list->terms : QList<Term>()) {
        if (const int count = m_keeper.spaceWords().spoken.value(termId(m_list, term.code).toString()))
            conflicts.insert(term.code, count);
    }
    m_terms->setConflicts(conflicts);
    const bool any = m_terms->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    QModelIndex at = m_terms->find(standing);
    if (at.isValid())
        m_wanted.clear();
    else
        at = m_terms->index(0, 0);
    if (at.isValid() && (at.row() != m_table->currentIndex().row() || !m_table->currentIndex().isValid()))
        m_table->setCurrentIndex(at);
    showCurrent();
    countNext();
}

QString WordsPage::currentCode() const
{
    const Term *term = m_terms->term(m_table->currentIndex());
    return term ? term->code : QString();
}

void WordsPage::showCurrent()
{
    const Term *term = m_terms->term(m_table->currentIndex());
    const bool spoken = term && m_keeper.spaceWords().spoken.contains(termId(m_list, term->code).toString());
    m_pane->setTerm(m_list, term, spoken);
}

void WordsPage::run(const QString &text, const Job &job, const std::function<void(const EditReceipt &)> &done)
{
    if (m_edits.desk().isReadOnly())
        return;
    m_message->hide();
    m_edits.run(
        text,
        [job](Workspace &workspace) {
            Words words(workspace);
            return job(words);
        },
        this, [this, done](const Result<EditReceipt> &answer) {
            if (!answer)
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
            else if (done)
                done(*answer);
        });
}

void WordsPage::addWord()
{
    const QString label = m_add->text().simplified();
    if (label.isEmpty())
        return;
    run(tr("Word “%1”").arg(label), [list = m_list, label](Words &words) { return words.add(list, label); },
        [this, label, list = m_list](const EditReceipt &) {
            m_add->clear();
            m_filter->clear();
            m_terms->setFilter({});
            if (list == m_list)
                m_wanted = termCode(label);
            Q_EMIT noticed(tr("“%1” was added to the list.").arg(label));
        });
}

void WordsPage::rename(const QString &code, const QString &label)
{
    if (code.isEmpty())
        return;
    const Term *term = m_keeper.spaceWords().words->term(m_list, code);
    run(tr("Label of “%1”").arg(term ? term->label : code),
        [list = m_list, code, label](Words &words) { return words.rename(list, code, label); });
}

void WordsPage::retire(bool retired)
{
    const Term *term = m_terms->term(m_table->currentIndex());
    if (!term)
        return;
    const QString text = retired ? tr("Retirement of “%1”") : tr("Return of “%1”");
    run(text.arg(term->label), [list = m_list, code = term->code, retired](Words &words) {
        return words.retire(list, code, retired);
    });
}

void WordsPage::move(int step)
{
    const Term *term = m_terms->term(m_table->currentIndex());
    if (!term || term->source != Source::Own)
        return;
    m_wanted = term->code;
    run(tr("Place of “%1”").arg(term->label),
        [list = m_list, code = term->code, step](Words &words) { return words.move(list, code, step); });
}

void WordsPage::countNext()
{
    if (m_counting || !isVisible())
        return;
    const QString code = m_terms->nextUncounted();
    if (code.isEmpty())
        return;
    // One word at a time: what else waits for the reading lane comes between.
    m_counting = true;
    const auto asked = m_edits.desk().read(
        [list = m_list, code](Workspace &workspace) { return Words(workspace).uses(list, code, mostUses); });
    onAnswer(asked, this, [this, code, list = m_list](const Result<qint64> &answer) {
        m_counting = false;
        if (list == m_list && answer)
            m_terms->setUses(code, *answer, *answer >= mostUses);
        if (answer)
            countNext();
    });
}

void WordsPage::measure()
{
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    int wide = 0;
    for (int row = 0; row < m_listModel->rowCount(); ++row)
        wide = std::max(wide, metrics.horizontalAdvance(m_listModel->index(row, 0).data().toString()));
    const int most = std::max(width() / 4, Theme::px(140));
    m_lists->parentWidget()->setFixedWidth(std::min(wide + Theme::px(88), most));
    QHeaderView *header = m_table->header();
    const QFontMetrics dense(Theme::font(TextRole::Dense));
    const bool narrow = width() < Theme::px(900);
    header->resizeSection(TermModel::CodeColumn, dense.horizontalAdvance(QStringLiteral("M")) * (narrow ? 8 : 14));
    int tags = 0;
    for (const Source source : {Source::Official, Source::Inferred, Source::ToComplete, Source::Own})
        tags = std::max(tags, paint::tagSize(TermModel::originName(source), Status::Info, false).width());
    tags += Theme::px(24);
    if (!narrow)
        tags += paint::tagSize(TermModel::tr("retired"), Status::Warning, false).width();
    header->resizeSection(TermModel::OriginColumn, tags);
    header->resizeSection(TermModel::UsesColumn, dense.horizontalAdvance(TermModel::tr("%1 or more").arg(mostUses)) + Theme::px(28));
}

bool WordsPage::eventFilter(QObject *watched, QEvent *event)
{
    // Keys that an editor in the table lets through are not for the table.
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        const Term *term = m_terms->term(m_table->currentIndex());
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (plain && m_edits.desk().isReadOnly())
            return Page::eventFilter(watched, event);
        if (plain && term && key->key() == Qt::Key_Delete) {
            retire(!term->retired);
            return true;
        }
        if (plain && term && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_table->edit(m_table->currentIndex().siblingAtColumn(TermModel::LabelColumn));
            return true;
        }
        if (plain && key->key() == Qt::Key_F2) {
            m_table->edit(m_table->currentIndex().siblingAtColumn(TermModel::LabelColumn));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void WordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measure();
}

void WordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        measure();
}

} // namespace etabli
