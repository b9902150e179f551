#pragma once

#include <QAbstractListModel>
#include <QList>

namespace etabli {

/// One thing that the box "search or act" offers.
struct Finding
{
    enum class Kind {
        Record,
        Territory,
        Page,
        Command,
        Head,    ///< the name of what follows; nobody can choose it
        Nothing, ///< a line that says so, and does nothing
    };
    Kind kind = Kind::Record;
    QString id;   ///< of the record, the place, the page or the command
    QString type; ///< of the record
    QString title;
    QString detail; ///< the kind of thing and what tells it from its homonyms, at the right
    QString icon;
    QString profile = {};  ///< of an organisation
    QString excerpt = {};  ///< where the words are when the title does not hold them
    QString shortcut = {}; ///< of a command
};

/// What was found for the words typed, in sections with their heads. Answers SearchDelegate's roles. GUI thread.
class FindModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const Finding *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Finding> m_findings;
};

} // namespace etabli
