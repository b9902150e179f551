// A stand-in of geodiff made of SQLite's own session extension: what a client must do when what is exchanged is
// the difference of two databases. Its settings are the product's (WAL, synchronous FULL, same page cache).
//
//   standin make DB ROWS                    writes the table both sides start from
//   standin edit DB ROWS PERCENT SIDE       edits, inserts and deletes as tests/bench/standin_rows.h says
//   standin diff EDITED BASE OUT            createChangeset: whole-table difference written to OUT
//   standin merge MINE BASE CHANGESET OUT   own difference, changeset applied, own changes rebased into OUT
//
// Each prints lines "name value": seconds, bytes, kB of peak memory.
#include "standin_rows.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

[[noreturn]] void stop(const std::string &why)
{
    std::cerr << "standin: " << why << '\n';
    std::exit(1);
}

class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

class Database
{
public:
    explicit Database(const std::string &path)
    {
        check(sqlite3_open(path.c_str(), &m_handle), "open");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000;"
            "PRAGMA temp_store = MEMORY;");
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }
    void check(int code, const char *what) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            stop(std::string(what) + ": " + sqlite3_errmsg(m_handle));
    }
    void run(const std::string &sql) const
    {
        check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr), sql.c_str());
    }
    sqlite3_stmt *prepare(const std::string &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr), sql.c_str());
        return statement;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void printPeak()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            std::cout << "peak_kb " << std::strtoll(line.c_str() + 6, nullptr, 10) << '\n';
}

void bindText(sqlite3_stmt *statement, int index, const std::string &text)
{
    sqlite3_bind_text(statement, index, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void bindColumn(sqlite3_stmt *statement, int index, const benchrows::Row &row, std::size_t column)
{
    if (column == benchrows::Budget)
        sqlite3_bind_int64(statement, index, row.budget);
    else
        bindText(statement, index, row.text[column]);
}

class Inserter
{
public:
    explicit Inserter(const Database &database) : m_database(database)
    {
        m_statement = database.prepare("INSERT INTO project VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)");
    }
    ~Inserter() { sqlite3_finalize(m_statement); }
    Inserter(const Inserter &) = delete;
    Inserter &operator=(const Inserter &) = delete;

    void insert(const benchrows::Row &row) const
    {
        bindText(m_statement, 1, row.id);
        for (std::size_t column = 0; column < benchrows::columnCount; ++column)
            bindColumn(m_statement, static_cast<int>(column) + 2, row, column);
        m_database.check(sqlite3_step(m_statement), "insert");
        sqlite3_reset(m_statement);
    }

private:
    const Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

void make(const std::string &path, std::uint64_t rows)
{
    const Database database(path);
    database.run("CREATE TABLE project (id TEXT PRIMARY KEY NOT NULL, title TEXT, summary TEXT, stage TEXT,"
                 " stage_on TEXT, territory TEXT, main_odd TEXT, lead TEXT, budget INTEGER, starts_on TEXT,"
                 " ends_on TEXT); BEGIN");
    {
        const Inserter inserter(database);
        for (std::uint64_t number = 0; number < rows; ++number)
            inserter.insert(benchrows::row(number));
    }
    database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

void edit(const std::string &path, std::uint64_t rows, unsigned percent, unsigned side)
{
    const Database database(path);
    database.run("BEGIN");
    std::uint64_t edited = 0;
    std::uint64_t fields = 0;
    std::uint64_t deleted = 0;
    for (std::uint64_t number = 0; number < rows; ++number) {
        const benchrows::Edit edit = benchrows::editOf(number, percent, side);
        if (!edit.deleted && !edit.any)
            continue;
        const std::string id = benchrows::idText(benchrows::idBytes(number, 0));
        if (edit.deleted) {
            sqlite3_stmt *statement = database.prepare("DELETE FROM project WHERE id = ?1");
            bindText(statement, 1, id);
            database.check(sqlite3_step(statement), "delete");
            sqlite3_finalize(statement);
            ++deleted;
            continue;
        }
        const benchrows::Row row = benchrows::row(number, side);
        std::string sets;
        for (std::size_t column = 0; column < benchrows::columnCount; ++column)
            if (edit.changed[column])
                sets += (sets.empty() ? "" : ", ") + std::string(benchrows::columnNames[column]) + " = ?"
                    + std::to_string(column + 2);
        sqlite3_stmt *statement = database.prepare("UPDATE project SET " + sets + " WHERE id = ?1");
        bindText(statement, 1, id);
        for (std::size_t column = 0; column < benchrows::columnCount; ++column) {
            if (!edit.changed[column])
                continue;
            bindColumn(statement, static_cast<int>(column) + 2, row, column);
            ++fields;
        }
        database.check(sqlite3_step(statement), "update");
        sqlite3_finalize(statement);
        ++edited;
    }
    {
        const Inserter inserter(database);
        for (std::uint64_t k = 0; k < benchrows::insertedCount(rows); ++k)
            inserter.insert(benchrows::row(benchrows::firstInserted(rows, side) + k));
    }
    database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    std::cout << "edited " << edited << "\nfields " << fields << "\ndeleted " << deleted << "\ninserted "
              << benchrows::insertedCount(rows) << '\n';
}

/// The changes that lead from BASE to the open database.
sqlite3_session *difference(const Database &database, const std::string &base)
{
    database.run("ATTACH '" + base + "' AS base");
    sqlite3_session *session = nullptr;
    database.check(sqlite3session_create(database.handle(), "main", &session), "session");
    database.check(sqlite3session_attach(session, "project"), "attach");
    char *error = nullptr;
    if (sqlite3session_diff(session, "base", "project", &error) != SQLITE_OK)
        stop(error ? error : "diff");
    return session;
}

int writeOut(void *out, const void *data, int size)
{
    static_cast<std::ofstream *>(out)->write(static_cast<const char *>(data), size);
    return static_cast<std::ofstream *>(out)->good() ? SQLITE_OK : SQLITE_IOERR;
}

void diff(const std::string &edited, const std::string &base, const std::string &out)
{
    const Stopwatch watch;
    const Database database(edited);
    sqlite3_session *session = difference(database, base);
    std::ofstream file(out, std::ios::binary);
    database.check(sqlite3session_changeset_strm(session, writeOut, &file), "changeset");
    file.close();
    sqlite3session_delete(session);
    std::cout << "seconds " << watch.seconds() << '\n';
    std::cout << "bytes " << std::ifstream(out, std::ios::binary | std::ios::ate).tellg() << '\n';
}

int settle(void *conflicts, int kind, sqlite3_changeset_iter *)
{
    ++*static_cast<std::int64_t *>(conflicts);
    return kind == SQLITE_CHANGESET_DATA ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

void merge(const std::string &mine, const std::string &base, const std::string &changeset, const std::string &out)
{
    const Stopwatch watch;
    const Database database(mine);
    sqlite3_session *session = difference(database, base);
    int ownSize = 0;
    void *own = nullptr;
    database.check(sqlite3session_changeset(session, &ownSize, &own), "changeset");
    sqlite3session_delete(session);
    database.run("DETACH base");
    const double diffed = watch.seconds();

    std::ifstream file(changeset, std::ios::binary);
    std::vector<char> theirs((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    void *rebase = nullptr;
    int rebaseSize = 0;
    std::int64_t conflicts = 0;
    database.check(sqlite3changeset_apply_v2(database.handle(), static_cast<int>(theirs.size()), theirs.data(),
                                             nullptr, settle, &conflicts, &rebase, &rebaseSize, 0),
                   "apply");
    const double applied = watch.seconds();

    sqlite3_rebaser *rebaser = nullptr;
    database.check(sqlite3rebaser_create(&rebaser), "rebaser");
    database.check(sqlite3rebaser_configure(rebaser, rebaseSize, rebase), "configure");
    int rebasedSize = 0;
    void *rebased = nullptr;
    database.check(sqlite3rebaser_rebase(rebaser, ownSize, own, &rebasedSize, &rebased), "rebase");
    sqlite3rebaser_delete(rebaser);
    std::ofstream(out, std::ios::binary).write(static_cast<const char *>(rebased), rebasedSize);
    sqlite3_free(rebased);
    sqlite3_free(rebase);
    sqlite3_free(own);
    const double done = watch.seconds();

    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    std::cout << "seconds " << watch.seconds() << "\ndiff_seconds " << diffed << "\napply_seconds "
              << applied - diffed << "\nrebase_seconds " << done - applied << "\ncheckpoint_seconds "
              << watch.seconds() - done << "\nconflicts " << conflicts << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string verb = arguments.empty() ? std::string() : arguments[0];
    const auto number = [&](std::size_t index) { return std::strtoull(arguments[index].c_str(), nullptr, 10); };
    if (verb == "make" && arguments.size() == 3)
        make(arguments[1], number(2));
    else if (verb == "edit" && arguments.size() == 5)
        edit(arguments[1], number(2), static_cast<unsigned>(number(3)), static_cast<unsigned>(number(4)));
    else if (verb == "diff" && arguments.size() == 4)
        diff(arguments[1], arguments[2], arguments[3]);
    else if (verb == "merge" && arguments.size() == 5)
        merge(arguments[1], arguments[2], arguments[3], arguments[4]);
    else
        stop("see the head of standin.cpp");
    printPeak();
    return 0;
}
