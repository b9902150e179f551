#pragma once

#include "core/archive/bytesource.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace etabli {

/// An entry of an archive read as a stream, within limits, in constant memory. Reading gives 0 bytes at the clean
/// end and -1 on a failure; consumers that stop at either must ask finish() before they believe what they read.
/// One thread at a time; other devices of the same reader may be read in between, in that thread.
class LimitedDevice final : public QIODevice
{
public:
    explicit LimitedDevice(std::unique_ptr<ByteSource> source);

    /// Success so far, or what stopped the reading: ArchiveAltered, ArchiveTruncated, ArchiveLimit, NotReadable.
    [[nodiscard]] const Result<void> &fault() const { return m_status; }
    /// Reads what is left, if anything, and says whether the entry was whole to its last byte.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void fill();

    std::unique_ptr<ByteSource> m_source;
    Result<void> m_status;
    QByteArray m_piece;
    qint64 m_start = 0;
    qint64 m_end = 0;
    bool m_ended = false;
};

} // namespace etabli
