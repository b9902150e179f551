#pragma once

#include <QWidget>

class QAbstractItemModel;

namespace etabli {

class ChipsEdit;
class FieldFrame;
class HistoryPopover;
class SearchBox;

/// A page made of the shared widgets with fictional data, after mock-up 02.
class ProjectsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectsPage(QWidget *parent = nullptr);

    [[nodiscard]] FieldFrame *budget() const { return m_budget; }
    void openHistory();
    void openPicker();
    void openSearch();

private:
    QWidget *makeList();
    QWidget *makeForm();
    QWidget *makeHead();

    SearchBox *m_search = nullptr;
    ChipsEdit *m_places = nullptr;
    FieldFrame *m_budget = nullptr;
    HistoryPopover *m_history = nullptr;
};

} // namespace etabli
