#pragma once

#include "core/base/result.h"
#include "core/store/symbols.h"

#include <QSet>

namespace etabli {

/// Keeps the words of records in the search index. One connection, one thread, inside a transaction.
class SearchIndex
{
public:
    SearchIndex(Connection &connection, Symbols &symbols) : m_connection(connection), m_symbols(symbols) {}

    /// Indexes a record as it stands now (takes it out when it is gone).
    [[nodiscard]] Result<void> index(qint64 record);
    /// Leaves a record for `indexPending`.
    [[nodiscard]] Result<void> later(qint64 record);
    /// Indexes up to `most` of the records left for later; gives how many it did.
    [[nodiscard]] Result<int> indexPending(int most);

private:
    [[nodiscard]] Result<void> learnWords(const QString &foldedText);

    Connection &m_connection;
    Symbols &m_symbols;
    QSet<QString> m_words; ///< words known to be in the table, bounded
};

} // namespace etabli
