#pragma once

#include "ui/pages/charters/charterwork.h"
#include "ui/pages/charters/outlinemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace etabli {

class OrderedRows;
class PrincipleStrip;

/// The left side of the studio: the seven principles, the articles in their order, what can be done with each.
/// GUI thread.
class OutlinePane : public QWidget
{
    Q_OBJECT
public:
    /// `work` must outlive it.
    explicit OutlinePane(CharterWork &work, QWidget *parent = nullptr);

    void choose(const QString &key);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] OrderedRows *rows() const { return m_rows; }
    [[nodiscard]] OutlineModel *model() const { return m_model; }
    [[nodiscard]] PrincipleStrip *principles() const { return m_principles; }
    [[nodiscard]] QPushButton *adder() const { return m_add; }
    [[nodiscard]] QAction *leaveOutAction() const { return m_leaveOut; }
    [[nodiscard]] QAction *upAction() const { return m_up; }
    [[nodiscard]] QAction *downAction() const { return m_down; }

Q_SIGNALS:
    void articleChosen(const QString &key);
    /// Enter: its text is to be written.
    void articleOpened(const QString &key);
    void principleChosen(const QString &code);

private:
    void show();
    void makeMenu();
    void showActions();
    [[nodiscard]] const StudioArticle *current() const;

    CharterWork &m_work;
    PrincipleStrip *m_principles;
    OutlineModel *m_model;
    OrderedRows *m_rows;
    QPushButton *m_add;
    QToolButton *m_more;
    QMenu *m_menu = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_leaveOut = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_remove = nullptr;
    QString m_chosen;
    bool m_showing = false;
};

} // namespace etabli
