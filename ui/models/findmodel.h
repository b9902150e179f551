#pragma once

#include <QAbstractListModel>
#include <QList>

namespace etabli {

/// One thing that the box "search or act" offers.
struct Finding
{
    enum class Kind {
        Record,
        Page,
        Command,
        Nothing, ///< a line that says so, and does nothing
    };
    Kind kind = Kind::Record;
    QString id;   ///< of the record, the page or the command
    QString type; ///< of the record
    QString title;
    QString detail; ///< the kind of thing, at the right
    QString icon;
};

/// What was found for the words typed: records, pages, commands, in that order. Answers SearchDelegate's roles.
/// GUI thread.
class FindModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const Finding *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
};

} // namespace etabli
