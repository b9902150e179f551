#pragma once

#include "core/domain/vocabulary.h"

#include <QAbstractTableModel>
#include <QHash>

namespace etabli {

/// The words of one list, as the space has them, those that a filter keeps. GUI thread.
class TermModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LabelColumn, CodeColumn, OriginColumn, UsesColumn, ColumnCount };
    enum Role {
        CodeRole = Qt::UserRole + 1,
        ShippedRole,  ///< the label the program ships, when the space gave another
        OriginRole,   ///< Source
        RetiredRole,
        ConflictRole, ///< how many fields of the word are in conflict
        ChildRole,    ///< whether the word details another
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a list; what is known of uses and conflicts is kept when it is the same one.
    void setWords(const Vocabularies::Ptr &words, const QString &list);
    void setFilter(const QString &typed);
    /// Conflicts by code.
    void setConflicts(const QHash<QString, int> &conflicts);
    void setUses(const QString &code, qint64 uses, bool more);

    [[nodiscard]] const QString &list() const { return m_list; }
    [[nodiscard]] const Term *term(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &code) const;
    /// The first code whose uses are not known yet; empty when all are.
    [[nodiscard]] QString nextUncounted() const;
    void forgetUses();
    /// What an origin is called: "official", "proposed by Établi", "to complete", "added here".
    [[nodiscard]] static QString originName(Source source);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A label typed in its place: nothing is written here, renameAsked() tells it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameAsked(const QString &code, const QString &label);

private:
    struct Uses
    {
        qint64 count = 0;
        bool more = false;
    };
    [[nodiscard]] QString spoken(const Term &term) const;
    [[nodiscard]] QString usesText(const QString &code) const;
    void fill();

    Vocabularies::Ptr m_words = Vocabularies::shipped();
    QString m_list;
    QString m_filter;
    QList<Term> m_terms; ///< shown
    QHash<QString, int> m_conflicts;
    QHash<QString, Uses> m_uses;
};

} // namespace etabli
