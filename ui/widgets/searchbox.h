#pragma once

#include <QLineEdit>
#include <QPointer>

class QAbstractItemModel;
class QLabel;
class QListView;
class QModelIndex;
class QTimer;

namespace etabli {

class Popover;
class SearchDelegate;

/// The box "search or act": what is typed goes out by searchRequested(), the results come back through a model
/// given once. Down and Up move in the results without leaving the box, Enter takes one, with Ctrl the list stays;
/// Escape closes, then empties and gives the focus back where it was. GUI thread.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// The results, answering SearchDelegate's roles; not owned. The list opens when it has rows.
    void setModel(QAbstractItemModel *model);
    /// The keys shown in the empty box ("Ctrl K"); the page makes the shortcut itself.
    void setKeysHint(const QString &keys);
    /// A small word under the results, "3 of 412 results" for instance; empty hides it.
    void setNote(const QString &note);
    [[nodiscard]] bool isListOpen() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Takes the focus, whatever has it; what is typed is chosen whole, and what an empty box offers is asked for.
    void summon();
    /// Empties the box and gives the focus back to whoever had it before.
    void giveBack();

Q_SIGNALS:
    /// What is typed, trimmed, a moment after the last key; empty when the box was emptied or summoned.
    void searchRequested(const QString &text);
    /// A result was taken by Enter or click; the list stays when `stays`.
    void resultChosen(const QModelIndex &index, bool stays);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showResults();
    void measureList();
    void makePopover();
    void closeList();
    void take(const QModelIndex &index, bool stays);
    void measure();
    [[nodiscard]] bool canBeChosen(int row) const;
    /// The row `steps` choosable rows away; over the ends only when `round`.
    [[nodiscard]] int rowAway(int steps, bool round) const;
    void rememberFocus(QWidget *old, QWidget *now);

    QString m_keys;
    Popover *m_popover = nullptr;
    QListView *m_list;
    QLabel *m_note;
    SearchDelegate *m_delegate;
    QTimer *m_pause;
    QPointer<QWidget> m_before; ///< who had the focus
    bool m_closing = false;
    bool m_isStale = false;   ///< the rows are those of former words
    bool m_takesNext = false; ///< Enter was pressed: the first row of these words is taken when it comes
    bool m_nextStays = false;
    bool m_summoned = false;    ///< an empty box offers something until it is left
};

} // namespace etabli
