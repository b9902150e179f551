#pragma once

#include "ui/widgets/chipsedit.h"
#include "ui/widgets/popover.h"

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace etabli {

/// The list of choices under a ChipsEdit: a filter, the matching choices, Enter adds and stays open. Answers that
/// come late, after another key, are dropped. GUI thread.
class ChipPicker : public Popover
{
    Q_OBJECT
public:
    explicit ChipPicker(QWidget *anchor);

    void setSource(ChipSource source) { m_source = std::move(source); }
    /// Values already there: not offered again.
    void setTaken(const QStringList &ids);
    void setFreeText(bool free) { m_freeText = free; }
    /// Opens, the filter focused and filled with `typed`.
    void ask(const QString &typed);
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void picked(const etabli::Chip &chip);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void fill(const QList<Chip> &choices);
    void take(const QModelIndex &index);

    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_none;
    QStandardItemModel *m_model;
    ChipSource m_source;
    QList<Chip> m_choices;
    QStringList m_taken;
    quint64 m_token = 0;
    bool m_freeText = false;
};

} // namespace etabli
