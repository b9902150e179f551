#include "core/base/result.h"

namespace etabli {

QString faultName(Fault fault)
{
    switch (fault) {
    case Fault::NotFound: return QStringLiteral("not_found");
    case Fault::NotReadable: return QStringLiteral("not_readable");
    case Fault::NotWritable: return QStringLiteral("not_writable");
    case Fault::DiskFull: return QStringLiteral("disk_full");
    case Fault::TooLarge: return QStringLiteral("too_large");
    case Fault::EmptyFile: return QStringLiteral("empty_file");
    case Fault::NotADatabase: return QStringLiteral("not_a_database");
    case Fault::OtherDatabase: return QStringLiteral("other_database");
    case Fault::NewerSchema: return QStringLiteral("newer_schema");
    case Fault::SpaceLocked: return QStringLiteral("space_locked");
    case Fault::SpaceExists: return QStringLiteral("space_exists");
    case Fault::DatabaseFailed: return QStringLiteral("database_failed");
    case Fault::DatabaseDamaged: return QStringLiteral("database_damaged");
    case Fault::ReadOnly: return QStringLiteral("read_only");
    case Fault::UnknownType: return QStringLiteral("unknown_type");
    case Fault::UnknownField: return QStringLiteral("unknown_field");
    case Fault::UnknownRecord: return QStringLiteral("unknown_record");
    case Fault::UnknownTerritory: return QStringLiteral("unknown_territory");
    case Fault::UnknownCode: return QStringLiteral("unknown_code");
    case Fault::UnknownConflict: return QStringLiteral("unknown_conflict");
    case Fault::UnknownOperation: return QStringLiteral("unknown_operation");
    case Fault::RequiredMissing: return QStringLiteral("required_missing");
    case Fault::InvalidValue: return QStringLiteral("invalid_value");
    case Fault::InvalidDate: return QStringLiteral("invalid_date");
    case Fault::InvalidAmount: return QStringLiteral("invalid_amount");
    case Fault::InvalidIdentifier: return QStringLiteral("invalid_identifier");
    case Fault::InvalidText: return QStringLiteral("invalid_text");
    case Fault::NotASet: return QStringLiteral("not_a_set");
    case Fault::RecordGone: return QStringLiteral("record_gone");
    case Fault::NotAnArchive: return QStringLiteral("not_an_archive");
    case Fault::ArchiveTruncated: return QStringLiteral("archive_truncated");
    case Fault::ArchiveAltered: return QStringLiteral("archive_altered");
    case Fault::ArchiveUnsafeName: return QStringLiteral("archive_unsafe_name");
    case Fault::ArchiveDuplicateEntry: return QStringLiteral("archive_duplicate_entry");
    case Fault::ArchiveLimit: return QStringLiteral("archive_limit");
    case Fault::ArchiveNewer: return QStringLiteral("archive_newer");
    case Fault::SignatureInvalid: return QStringLiteral("signature_invalid");
    case Fault::SignerRefused: return QStringLiteral("signer_refused");
    case Fault::SignerRevoked: return QStringLiteral("signer_revoked");
    case Fault::SequenceGap: return QStringLiteral("sequence_gap");
    case Fault::StreamForked: return QStringLiteral("stream_forked");
    case Fault::NotUndoable: return QStringLiteral("not_undoable");
    case Fault::KeyMissing: return QStringLiteral("key_missing");
    case Fault::KeyUnreadable: return QStringLiteral("key_unreadable");
    case Fault::ReferenceDamaged: return QStringLiteral("reference_damaged");
    case Fault::RenderFailed: return QStringLiteral("render_failed");
    case Fault::Cancelled: return QStringLiteral("cancelled");
    case Fault::Unsupported: return QStringLiteral("unsupported");
    case Fault::BadUsage: return QStringLiteral("bad_usage");
    case Fault::Internal: return QStringLiteral("internal");
    case Fault::NotABase: return QStringLiteral("not_a_base");
    case Fault::BaseElsewhere: return QStringLiteral("base_elsewhere");
    case Fault::BaseExists: return QStringLiteral("base_exists");
    case Fault::NotACard: return QStringLiteral("not_a_card");
    case Fault::SignerNotEnrolled: return QStringLiteral("signer_not_enrolled");
    case Fault::SiteNotEnrolled: return QStringLiteral("site_not_enrolled");
    }
    return QStringLiteral("internal");
}

} // namespace etabli
