#pragma once

#include <QLineEdit>

class QAbstractItemModel;
class QLabel;
class QListView;
class QModelIndex;
class QTimer;

namespace etabli {

class Popover;
class SearchDelegate;

/// The box "search or act": what is typed goes out by searchRequested(), the results come back through a model
/// given once. Down and Up move in the results without leaving the box, Enter takes one, Escape closes then
/// empties. GUI thread.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// The results, answering SearchDelegate's roles; not owned. The list opens when it has rows and text is typed.
    void setModel(QAbstractItemModel *model);
    /// The keys shown in the empty box ("Ctrl K"); the page makes the shortcut itself.
    void setKeysHint(const QString &keys);
    /// A small word under the results, "3 of 412 results" for instance; empty hides it.
    void setNote(const QString &note);
    [[nodiscard]] bool isListOpen() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What is typed, trimmed, a moment after the last key; empty when the box was emptied.
    void searchRequested(const QString &text);
    /// A result was taken by Enter or click.
    void resultChosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showResults();
    void take(const QModelIndex &index);
    void measure();

    QString m_keys;
    Popover *m_popover = nullptr;
    QListView *m_list;
    QLabel *m_note;
    SearchDelegate *m_delegate;
    QTimer *m_pause;
};

} // namespace etabli
