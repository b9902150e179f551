#pragma once

#include "core/db/connection.h"
#include "core/territory/referenceloader.h"
#include "core/territory/territoryindex.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace etabli {

/// The embedded reference, materialised in a folder of its own and attached to an empty database. One thread.
class TerritoryFixture
{
public:
    /// False when anything failed; `error` then says what.
    bool open()
    {
        const auto path = ReferenceLoader().materialise(m_dir.path());
        if (!path)
            return failed(path.error());
        auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
        if (!connection)
            return failed(connection.error());
        m_connection = std::move(*connection);
        if (const auto attached = m_connection->attach(*path, QStringLiteral("ref")); !attached)
            return failed(attached.error());
        auto index = TerritoryIndex::open(*m_connection);
        if (!index)
            return failed(index.error());
        m_index.emplace(std::move(*index));
        return true;
    }

    [[nodiscard]] TerritoryIndex &index() { return *m_index; }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    bool failed(const Error &error)
    {
        m_error = error;
        return false;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Connection> m_connection;
    std::optional<TerritoryIndex> m_index;
    Error m_error;
};

} // namespace etabli
