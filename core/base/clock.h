#pragma once

#include <QtGlobal>

namespace etabli {

/// Where the time comes from. Injected everywhere a stamp or an identifier is made, so that tests hold it.
/// Times are milliseconds since 1970-01-01 UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 now() const = 0;
};

/// The machine's own clock. Any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
};

/// A clock that moves only when told to; each reading may advance it by `step`.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 start, qint64 step = 0) : m_now(start), m_step(step) {}
    [[nodiscard]] qint64 now() const override
    {
        const qint64 value = m_now;
        m_now += m_step;
        return value;
    }
    void set(qint64 value) { m_now = value; }
    void advance(qint64 ms) { m_now += ms; }

private:
    mutable qint64 m_now;
    qint64 m_step;
};

} // namespace etabli
