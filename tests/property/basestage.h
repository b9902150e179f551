#pragma once

#include "basebench.h"
#include "benches.h"

#include "core/services/exchangestate.h"

namespace etabli {

/// Workbenches and a base of one test, under a clock they share.
class BaseStage : protected Benches
{
protected:
    const QString m_nantes = QStringLiteral("commune:44109");
    const QString m_redon = QStringLiteral("commune:35236");
    const QString m_loire = QStringLiteral("departement:44");
    const QString m_vilaine = QStringLiteral("departement:35");
    std::unique_ptr<BaseBench> m_base;

    BaseBench &base()
    {
        if (!m_base)
            m_base = std::make_unique<BaseBench>(m_folder->filePath(QStringLiteral("base.sqlite")), m_now);
        return *m_base;
    }
    bool publishTo(Workbench &to, bool delta = false)
    {
        tick();
        base().clock().set(m_now);
        const auto published = base().publish();
        return published && to.merge(delta ? published->delta : published->snapshot);
    }
    static FieldChange at(const QString &place) { return FieldChange::add(QStringLiteral("territories"), place); }
    static qint64 toSend(Workbench &of) { return exchangeState(of.space()).value_or(ExchangeState()).toSend; }
    static QString why(const Error &error) { return faultName(error.fault) + u' ' + error.subject + u' ' + error.detail; }
    void leave()
    {
        m_base.reset();
        m_benches.clear();
    }
};

} // namespace etabli
