#pragma once

#include "ui/pages/records/recordtab.h"

#include <QAbstractTableModel>

class QPushButton;
class QStackedLayout;

namespace etabli {

class ChipsEdit;
class EmptyState;
class MessageStrip;
class RecordList;

/// One organisation in one partnership of a project.
struct Partner
{
    QString partnership;
    QString organisation; ///< empty for a partnership without parties
    QString name;
    QString profile;
    QString detail; ///< title and kinds of the partnership

    friend bool operator==(const Partner &, const Partner &) = default;
};

/// The partners of a project. GUI thread.
class PartnersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPartners(const QList<Partner> &partners);
    [[nodiscard]] const QList<Partner> &partners() const { return m_partners; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Partner> m_partners;
};

/// The tab of partners: the parties of the project's partnerships, added in place by their names. GUI thread.
class PartnersTab : public RecordTab
{
    Q_OBJECT
public:
    /// `record` must outlive the tab.
    explicit PartnersTab(FormRecord &record, QWidget *parent = nullptr);

    [[nodiscard]] PartnersModel *model() const { return m_model; }
    [[nodiscard]] ChipsEdit *adder() const { return m_adder; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void add(const QString &chosen);
    void removeChosen();
    void show(const QList<Partner> &partners);

    PartnersModel *m_model;
    ChipsEdit *m_adder;
    RecordList *m_rows;
    QPushButton *m_remove;
    EmptyState *m_empty;
    MessageStrip *m_message;
    QStackedLayout *m_faces;
    Latest m_latest;
};

} // namespace etabli
