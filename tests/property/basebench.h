#pragma once

#include "core/national/basestatus.h"
#include "core/national/ingesting.h"
#include "core/national/publishing.h"
#include "core/services/trust.h"
#include "core/store/reader.h"
#include "workbench.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace etabli {

/// A national base of a test: a real one, in files of its own, with a clock and a machine of its own. One thread.
class BaseBench
{
public:
    /// Makes the base; aborts the program when it cannot.
    BaseBench(const QString &file, qint64 now) : m_file(file), m_clock(now)
    {
        auto base = NationalBase::create(file, QStringLiteral("Base d’essai"), options());
        if (!base)
            qFatal("no base in %s: %s %s", qPrintable(file), qPrintable(base.error().subject), qPrintable(base.error().detail));
        m_base = std::move(*base);
        makeQuick();
    }

    [[nodiscard]] NationalBase &base() { return *m_base; }
    [[nodiscard]] Space &space() { return m_base->space(); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QString companion() const { return m_file + QString(SpaceFolder::companionSuffix); }
    [[nodiscard]] QString memory() const { return m_file + QStringLiteral("-memory"); }
    [[nodiscard]] static QString reference()
    {
        // Made once for all the bases of a test program.
        static const QTemporaryDir folder;
        return folder.path();
    }
    [[nodiscard]] WorkspaceOptions options() const
    {
        return {{&m_clock, memory(), QStringLiteral("machine")}, reference()};
    }
    void close() { m_base.reset(); }
    [[nodiscard]] Result<void> reopen()
    {
        m_base.reset();
        ETABLI_ASSIGN(m_base, NationalBase::open(m_file, Space::Access::Write, options()));
        makeQuick();
        return {};
    }

    [[nodiscard]] Result<EnrolReport> enrol(Workbench &workbench, const QStringList &territories = {},
                                            const QStringList &types = {})
    {
        ETABLI_ASSIGN(const QByteArray card, siteCard(workbench.space()));
        return etabli::enrol(*m_base, card, {territories, types});
    }
    [[nodiscard]] Result<Receipt> ingest(const QString &archive)
    {
        m_afterwards.clear();
        return ingestArchive(*m_base, archive, m_afterwards);
    }
    /// What a workbench typed and the base does not have, or all it holds.
    [[nodiscard]] Result<Receipt> receive(Workbench &workbench, bool full = false)
    {
        ETABLI_ASSIGN(const QString archive, workbench.writeArchive(full));
        return ingest(archive);
    }
    [[nodiscard]] const QList<Receipt> &afterwards() const { return m_afterwards; }
    [[nodiscard]] Result<PublishReport> publish(const QStringList &territories = {})
    {
        return etabli::publish(*m_base, m_file + QStringLiteral("-published"), territories);
    }

    [[nodiscard]] QByteArray dump()
    {
        QByteArray text;
        const auto done = Reader(space()).dump([&](const QJsonObject &line) -> Result<void> {
            text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
            return {};
        });
        return done ? text : "no dump: " + done.error().detail.toUtf8();
    }
    /// What waits: stream:number, author's site, one line each, sorted.
    [[nodiscard]] QByteArrayList quarantine()
    {
        QByteArrayList lines;
        auto select = space().connection().prepare(u"SELECT dot, type, missing FROM base_quarantine");
        for (bool row = select && select->step().value_or(false); row; row = select->step().value_or(false)) {
            const Dot dot = unpackDot(select->integer(0));
            lines.append((space().streams().streamId(dot.stream).toString() + u':' + QString::number(dot.sequence) + u' '
                          + select->text(1) + u' ' + select->text(2)).toUtf8());
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    /// Everything an ingestion may write.
    [[nodiscard]] QByteArray wholeState()
    {
        QByteArray state = dump() + quarantine().join('\n');
        for (const char *table : {"operation", "covered", "conflict", "site", "stream", "arrival", "waiting", "base_receipt",
                                  "base_quarantine", "base_released", "base_reference", "base_site", "erasure", "symbol"}) {
            const auto count = space().connection().scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QString::fromLatin1(table)));
            state += '\n' + QByteArray(table) + ' ' + QByteArray::number(count.value_or(-1));
        }
        state += "\nclaims " + QByteArray::number(space().connection().scalar(u"SELECT total(claim) FROM stream").value_or(-1));
        return state;
    }

private:
    void makeQuick()
    {
        if (!m_base->space().connection().execute(u"PRAGMA synchronous = OFF"))
            qFatal("PRAGMA synchronous refused");
    }

    QString m_file;
    ManualClock m_clock;
    std::unique_ptr<NationalBase> m_base;
    QList<Receipt> m_afterwards;
};

} // namespace etabli
