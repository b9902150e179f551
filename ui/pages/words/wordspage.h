#pragma once

#include "ui/pages/page.h"
#include "ui/pages/words/wordkeeper.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace etabli {

class EmptyState;
class FilterEdit;
class MessageStrip;
class TermModel;
class TermPane;

/// The lists of words of the space: at the left the lists, at the right the words of one, renamed in their place,
/// added, retired and put in order. GUI thread.
class WordsPage : public Page
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    WordsPage(Edits &edits, WordKeeper &keeper, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    void arrive() override;
    void leave() override;
    void showRecord(const QString &type, const QString &id, const QString &field) override;

    /// Goes to a list, and to a word of it when one is named.
    void showList(const QString &list, const QString &code = {});
    [[nodiscard]] const QString &list() const { return m_list; }
    /// The code of the word that the keyboard stands on.
    [[nodiscard]] QString currentCode() const;
    [[nodiscard]] TermModel *terms() const { return m_terms; }
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] QListView *lists() const { return m_lists; }
    [[nodiscard]] QLineEdit *addLine() const { return m_add; }
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    [[nodiscard]] MessageStrip *message() const { return m_message; }
    [[nodiscard]] TermPane *pane() const { return m_pane; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Job = std::function<Result<EditReceipt>(Words &)>;
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QWidget *makeWords();
    void makeKeys();
    void fillLists();
    void showWords();
    void showCurrent();
    void addWord();
    void rename(const QString &code, const QString &label);
    void retire(bool retired);
    void move(int step);
    /// Runs an edit of words; what is refused is said above the list.
    void run(const QString &text, const Job &job, const std::function<void(const EditReceipt &)> &done = {});
    void countNext();
    void measure();

    Edits &m_edits;
    WordKeeper &m_keeper;
    QString m_list;
    QString m_wanted; ///< code to stand on once it is there
    QStandardItemModel *m_listModel;
    QListView *m_lists = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_source = nullptr;
    QLineEdit *m_add = nullptr;
    QPushButton *m_addButton = nullptr;
    FilterEdit *m_filter = nullptr;
    MessageStrip *m_message = nullptr;
    TermModel *m_terms;
    QTreeView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    TermPane *m_pane = nullptr;
    QAction *m_new;
    bool m_counting = false;
};

} // namespace etabli
