#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace etabli {

/// What can go wrong and is expected to, one word per cause a person could act upon.
/// `ui/text` turns each into a sentence; the core never writes sentences.
enum class Fault {
    // files and folders
    NotFound,
    NotReadable,
    NotWritable,
    DiskFull,
    TooLarge,
    EmptyFile,
    // spaces and databases
    NotADatabase,
    OtherDatabase,
    NewerSchema,
    SpaceLocked,
    SpaceExists,
    DatabaseFailed,
    DatabaseDamaged,
    ReadOnly,
    // values typed by someone
    UnknownType,
    UnknownField,
    UnknownRecord,
    UnknownTerritory,
    UnknownCode,
    UnknownConflict,
    UnknownOperation,
    RequiredMissing,
    InvalidValue,
    InvalidDate,
    InvalidAmount,
    InvalidIdentifier,
    InvalidText,
    NotASet,
    RecordGone,
    // archives
    NotAnArchive,
    ArchiveTruncated,
    ArchiveAltered,
    ArchiveUnsafeName,
    ArchiveDuplicateEntry,
    ArchiveLimit,
    ArchiveNewer,
    SignatureInvalid,
    SignerRefused,
    SignerRevoked,
    SequenceGap,
    StreamForked,
    NotUndoable,
    // keys
    KeyMissing,
    KeyUnreadable,
    // reference and documents
    ReferenceDamaged,
    RenderFailed,
    // the rest
    Cancelled,
    Unsupported,
    BadUsage,
    Internal,
    // the national base
    NotABase,
    BaseElsewhere,
    BaseExists,
    NotACard,
    SignerNotEnrolled,
    SiteNotEnrolled,
};

/// A failure as a value. `subject` names what it is about (a path, a field, a code as typed);
/// `detail` is for the log and for the curious, never for the sentence itself.
struct Error
{
    Fault fault = Fault::Internal;
    QString subject;
    QString detail;
};

/// Either a value or an Error. No exception crosses a room.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand to return a failure from a function giving a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Fault fault, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{fault, std::move(subject), std::move(detail)});
}

/// Stable lower-case name of a fault ("archive_altered"), for JSON reports, logs and tests.
[[nodiscard]] QString faultName(Fault fault);

} // namespace etabli

/// Returns the error of `expression` from the enclosing function when it failed.
#define ETABLI_TRY(expression)                                                                                 \
    do {                                                                                                       \
        if (auto etabliOutcome = (expression); !etabliOutcome) [[unlikely]]                                    \
            return tl::unexpected(std::move(etabliOutcome).error());                                           \
    } while (false)

#define ETABLI_JOIN_INNER(a, b) a##b
#define ETABLI_JOIN(a, b) ETABLI_JOIN_INNER(a, b)

/// Declares `name` with the value of `expression`, or returns its error from the enclosing function.
#define ETABLI_ASSIGN(name, expression)                                                                        \
    auto ETABLI_JOIN(etabliTry_, __LINE__) = (expression);                                                     \
    if (!ETABLI_JOIN(etabliTry_, __LINE__)) [[unlikely]]                                                       \
        return tl::unexpected(std::move(ETABLI_JOIN(etabliTry_, __LINE__)).error());                           \
    name = std::move(*ETABLI_JOIN(etabliTry_, __LINE__))
