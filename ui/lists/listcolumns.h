#pragma once

#include "ui/lists/listspec.h"

#include <QHash>
#include <QObject>

class QMenu;

namespace etabli {

class RecordList;

/// Which columns a list shows, in which order and how wide: as the person wants them, as far as they fit. Those
/// that do not are hidden from the right, the sorted one last. Widths are remembered. GUI thread.
class ListColumns : public QObject
{
    Q_OBJECT
public:
    /// After the model was given to `rows`; the columns of the model are those of `spec`.
    ListColumns(RecordList &rows, const ListSpec &spec, QObject *parent);

    /// Fields shown, in their order; the title comes first whatever is said. Emits nothing.
    void setShown(const QStringList &fields);
    [[nodiscard]] const QStringList &shown() const { return m_shown; }
    /// Hides what has no room.
    void fit();
    /// Adds an action for each column but the title.
    void fillMenu(QMenu &menu);
    [[nodiscard]] int columnOf(const QString &field) const;
    [[nodiscard]] QString headOf(int column) const;

Q_SIGNALS:
    /// The person chose or moved columns.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QString &field, bool shown);
    void order();
    void noteOrder();
    void noteWidth(int column, int wide);
    [[nodiscard]] int widthOf(int column) const;
    /// What the head of a column needs not to be cut.
    [[nodiscard]] int headWidth(int column) const;

    RecordList &m_rows;
    ListSpec m_spec;
    QStringList m_shown;
    QHash<QString, int> m_widths; ///< at the reference text size
    bool m_arranging = false;
};

} // namespace etabli
