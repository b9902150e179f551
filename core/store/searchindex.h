#pragma once

#include "core/base/result.h"
#include "core/domain/recordtype.h"
#include "core/store/symbols.h"

#include <QSet>
#include <QStringList>

namespace etabli {

/// Keeps the words of records in the search index. One connection, one thread, inside a transaction.
class SearchIndex
{
public:
    SearchIndex(Connection &connection, Symbols &symbols) : m_connection(connection), m_symbols(symbols) {}

    /// Indexes a record as it stands now (takes it out when it is gone; one joined into another stays, and
    /// leads to it). A row holds its words folded, each once, parted by single spaces.
    [[nodiscard]] Result<void> index(qint64 record);
    /// Leaves a record for `indexPending`.
    [[nodiscard]] Result<void> later(qint64 record);
    /// Indexes up to `most` of the records left for later; gives how many it did.
    [[nodiscard]] Result<int> indexPending(int most);
    /// Folds small pieces of the index into larger ones, about `pages` at most: for idle moments and the end of
    /// large receptions. Lists then open faster.
    [[nodiscard]] Result<void> tidy(int pages);

private:
    [[nodiscard]] Result<void> readWords(qint64 record, const RecordType &type, QStringList &title, QStringList &body);
    [[nodiscard]] Result<void> learnWords(const QSet<QString> &words);

    Connection &m_connection;
    Symbols &m_symbols;
    QSet<QString> m_words; ///< words known to be in the table, bounded
};

} // namespace etabli
