#include "ui/text/sentences.h"

#include "core/domain/recordtype.h"
#include "ui/text/labels.h"

#include <QDir>

namespace etabli {

namespace {

/// A path or a word as shown inside a sentence: on one line, without control characters, not too long.
QString shown(const QString &subject)
{
    QString text;
    for (const QChar c : QDir::toNativeSeparators(subject))
        text += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    constexpr qsizetype longest = 240;
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

/// The parts of `type.field=typed`.
struct Typed
{
    QString label;
    QString value;
};

Typed typedOf(const QString &subject)
{
    const qsizetype equals = subject.indexOf(u'=');
    const QString name = equals < 0 ? subject : subject.left(equals);
    const qsizetype dot = name.indexOf(u'.');
    Typed typed;
    typed.label = dot < 0 ? Labels::field({}, name) : Labels::field(name.left(dot), name.mid(dot + 1));
    typed.value = equals < 0 ? QString() : shown(subject.mid(equals + 1));
    return typed;
}

/// The label of the word that a refused value names, when it is one taken out of its list.
QString retiredWord(const QString &subject)
{
    const qsizetype dot = subject.indexOf(u'.');
    const qsizetype equals = subject.indexOf(u'=');
    if (dot < 0 || equals < dot)
        return {};
    const RecordType *type = recordType(QStringView(subject).left(dot));
    const Field *field = type ? type->field(QStringView(subject).mid(dot + 1, equals - dot - 1)) : nullptr;
    const Vocabularies::Ptr words = Labels::words();
    const Vocabulary *list = field ? words->list(QString(field->target)) : nullptr;
    for (const Term &term : list ? list->terms : QList<Term>()) {
        if (term.retired && term.code.compare(QStringView(subject).mid(equals + 1), Qt::CaseInsensitive) == 0)
            return term.label;
    }
    return {};
}

} // namespace

QString Sentences::noSpace(const QString &path)
{
    return tr("There is no Établi space in “%1”. Check the path, or make one there with: etabli-cli --space DIR init.")
        .arg(shown(path));
}

QString Sentences::of(const Error &error)
{
    for (QString (*tell)(const Error &) : {&ofFile, &ofSpace, &ofValue, &ofRecord, &ofArchive}) {
        const QString sentence = tell(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    return ofRest(error);
}

QString Sentences::ofFile(const Error &error)
{
    const QString what = error.subject.isEmpty() ? tr("the file") : shown(error.subject);
    switch (error.fault) {
    case Fault::NotFound:
        return tr("“%1” was not found. Check the path and the spelling.").arg(what);
    case Fault::NotReadable:
        return tr("“%1” cannot be read. Check that it is a file and that you are allowed to read it.").arg(what);
    case Fault::NotWritable:
        return tr("“%1” cannot be written. Choose another place, or ask for the right to write there.").arg(what);
    case Fault::DiskFull:
        return tr("The disk is full: “%1” was not written and nothing was changed. Free some space, then try again.")
            .arg(what);
    case Fault::TooLarge:
        if (error.subject.contains(u'=')) {
            const Typed typed = typedOf(error.subject);
            return tr("%1: this text is too long to be kept. Shorten it, or attach it as a file.").arg(typed.label);
        }
        return tr("“%1” is too large: an attachment can be up to 2 GB. Make it smaller or split it.").arg(what);
    case Fault::EmptyFile:
        return tr("“%1” is empty: its copy was probably interrupted. Ask for it again.").arg(what);
    default:
        return {};
    }
}

QString Sentences::ofSpace(const Error &error)
{
    const QString what = error.subject.isEmpty() ? tr("the space") : shown(error.subject);
    switch (error.fault) {
    case Fault::NotADatabase:
        return tr("“%1” is not an Établi space. Give the folder of a space, or put a backup back.").arg(what);
    case Fault::OtherDatabase:
        return tr("“%1” belongs to another program. Choose the folder of an Établi space.").arg(what);
    case Fault::NewerSchema:
        return tr("“%1” was written by a newer version of Établi: it can only be read here. Install that version to "
                  "change it.").arg(what);
    case Fault::SpaceLocked:
        return tr("This space is already being written by another program (%1). Close it, then try again. "
                  "If it is open nowhere, delete the file etabli.lock of the space.")
            .arg(what);
    case Fault::SpaceExists:
        return tr("There is already an Établi space in “%1”. Open it, or choose an empty folder.").arg(what);
    case Fault::DatabaseFailed:
        return tr("The database of the space refused the work, and nothing was changed. Try again; if it happens once "
                  "more, check the space (%1).").arg(what);
    case Fault::DatabaseDamaged:
        return tr("“%1” is damaged. Put the last backup back, or try a repair with: etabli-cli check --repair.").arg(what);
    case Fault::ReadOnly:
        return tr("“%1” can only be read. Check the rights of the folder, or open it for writing.").arg(what);
    case Fault::NotABase:
        return tr("“%1” is not a national base. Give the file of one, or make it with: etabli-cli base init.").arg(what);
    case Fault::BaseElsewhere:
        return tr("This version of Établi keeps the base in a SQLite file and cannot reach “%1”. Give the path of a file.")
            .arg(what);
    case Fault::BaseExists:
        return tr("There is already a file “%1”. Choose another name for the new base.").arg(what);
    default:
        return {};
    }
}

QString Sentences::ofValue(const Error &error)
{
    const Typed typed = typedOf(error.subject);
    switch (error.fault) {
    case Fault::RequiredMissing:
        return tr("%1: a value is needed. Fill it in.").arg(typed.label);
    case Fault::InvalidValue:
        if (error.subject.startsWith(QStringLiteral("term.label=")))
            return tr("“%1” is already in this list. Give another label, or use that word.").arg(typed.value);
        if (error.subject.startsWith(QStringLiteral("term.code=")) || error.subject.startsWith(QStringLiteral("term.vocabulary=")))
            return tr("The list and the code of a word never change, and a code has capital letters and digits only. "
                      "Add another word instead.");
        return tr("%1: “%2” does not fit here. Check the spelling.").arg(typed.label, typed.value);
    case Fault::InvalidDate:
        return tr("%1: “%2” is not a date that can be kept. Write it like 2026-03-12 or 12/03/2026, between 1800 and "
                  "2200.").arg(typed.label, typed.value);
    case Fault::InvalidAmount:
        return tr("%1: “%2” is not an amount that can be kept. Write euros with two decimals at most, like 186000.50, "
                  "up to ten thousand billion.").arg(typed.label, typed.value);
    case Fault::InvalidIdentifier:
        return tr("%1: “%2” is not a valid number. Check each digit.").arg(typed.label, typed.value);
    case Fault::InvalidText:
        return tr("%1: this text holds characters that cannot be kept. Type it again, in UTF-8 and without control "
                  "characters.").arg(typed.label);
    case Fault::UnknownCode:
        if (error.subject.startsWith(QStringLiteral("vintage=")))
            return tr("The territory reference has no vintage %1. Choose among: %2.")
                .arg(typed.value.section(u'/', 0, 0), typed.value.section(u'/', 1));
        if (!error.subject.contains(u'='))
            return tr("“%1” is not in the list. Check the code.").arg(shown(error.subject));
        if (const QString retired = retiredWord(error.subject); !retired.isEmpty())
            return tr("%1: “%2” was taken out of the list and is no longer used. Choose another, or put it back in "
                      "the list.").arg(typed.label, retired);
        return tr("%1: “%2” is not in the list. Use one of its codes.").arg(typed.label, typed.value);
    case Fault::UnknownTerritory:
        if (!error.subject.contains(u'='))
            return tr("The territory “%1” is unknown. Write it like commune:44109, epci:244400404 or departement:44.")
                .arg(shown(error.subject));
        return tr("%1: the territory “%2” is unknown. Write it like commune:44109, epci:244400404 or departement:44.")
            .arg(typed.label, typed.value);
    case Fault::UnknownRecord:
        if (!error.subject.contains(u'='))
            return tr("There is no record “%1” in this space. Check the type and the identifier.").arg(shown(error.subject));
        return tr("%1: no record of this space has the identifier “%2”. Check it, or make the record first.")
            .arg(typed.label, typed.value);
    case Fault::NotASet:
        return tr("%1 holds one value only: write it with = and not with += or -=.").arg(typed.label);
    default:
        return {};
    }
}

QString Sentences::ofRecord(const Error &error)
{
    const QString what = shown(error.subject);
    switch (error.fault) {
    case Fault::UnknownType:
        return tr("“%1” is not a type of record. Use for instance project, organisation or partnership.").arg(what);
    case Fault::UnknownField:
        return tr("The field “%1” does not exist, or does not serve for this. Check its name.").arg(what);
    case Fault::UnknownConflict:
        return tr("There is no open conflict “%1”. List those that are open with: etabli-cli conflicts.").arg(what);
    case Fault::UnknownOperation:
        return tr("No value of this conflict comes from the operation “%1”. Take one of those it lists.").arg(what);
    case Fault::RecordGone:
        if (error.detail == u"erased")
            return tr("“%1” is a person who was erased: nothing of them can be written or brought back.").arg(what);
        return tr("The record “%1” was deleted. Bring it back before changing it.").arg(what);
    default:
        return {};
    }
}

QString Sentences::ofArchive(const Error &error)
{
    const QString what = error.subject.isEmpty() ? tr("the archive") : shown(error.subject);
    switch (error.fault) {
    case Fault::NotAnArchive:
        return tr("“%1” is not an Établi archive. Nothing was changed; ask for the .etabli file.").arg(what);
    case Fault::ArchiveTruncated:
        return tr("The archive is incomplete (“%1”): its copy was probably interrupted. Nothing was changed; ask for it "
                  "again.").arg(what);
    case Fault::ArchiveAltered:
        return tr("The archive was altered since it was signed (“%1”). Nothing was changed; ask for it again.").arg(what);
    case Fault::ArchiveUnsafeName:
        return tr("The archive holds a file name that is not allowed (“%1”). Nothing was changed; do not trust it.").arg(what);
    case Fault::ArchiveDuplicateEntry:
        return tr("The archive holds the same file twice (“%1”). Nothing was changed; do not trust it.").arg(what);
    case Fault::ArchiveLimit:
        return tr("The archive is beyond what an archive may hold (“%1”). Nothing was changed; ask for smaller ones.").arg(what);
    case Fault::ArchiveNewer:
        return tr("The archive was made by a newer version of Établi (“%1”). Nothing was changed; install that version to "
                  "merge it.").arg(what);
    case Fault::SignatureInvalid:
        return tr("The signature does not match (“%1”). Nothing was changed; ask the sender for it again.").arg(what);
    case Fault::SignerRefused:
        return tr("“%1” is known here under another key. Nothing was changed; call the sender and compare the keys before "
                  "trusting it.").arg(what);
    case Fault::SignerRevoked:
        return tr("The key of “%1” was revoked. Nothing was changed; ask the sender for an archive signed by the new key.")
            .arg(what);
    case Fault::SequenceGap:
        return tr("Earlier archives are missing (“%1”). It is kept aside; ask the sender for them.").arg(what);
    case Fault::StreamForked:
        return tr("Two copies of one space wrote the same numbers (“%1”). The archive is kept aside; tell its sender.").arg(what);
    case Fault::NotUndoable:
        return tr("“%1” cannot be undone: it was never merged here, was undone already, or changed nothing.").arg(what);
    case Fault::KeyMissing:
        return tr("The key of this workbench was not found (“%1”). Put it back with: etabli-cli site key import.").arg(what);
    case Fault::KeyUnreadable:
        return tr("The key in “%1” cannot be used. Put a sound copy of it back.").arg(what);
    case Fault::NotACard:
        return tr("“%1” is not the card of a workbench. Ask for the one it writes with: etabli-cli site card.").arg(what);
    case Fault::SignerNotEnrolled:
        return tr("“%1” is not enrolled in this base. Nothing was changed; enrol its card first, after comparing the keys.")
            .arg(what);
    case Fault::SiteNotEnrolled:
        return tr("No workbench enrolled in this base is called “%1”. List them with: etabli-cli base status.").arg(what);
    default:
        return {};
    }
}

QString Sentences::ofRest(const Error &error)
{
    const QString what = shown(error.subject);
    switch (error.fault) {
    case Fault::ReferenceDamaged:
        return tr("The territory reference is damaged. Delete its file and start again: it is made anew. (%1)").arg(what);
    case Fault::RenderFailed:
        return tr("The document could not be drawn (%1). Try another format.").arg(what);
    case Fault::Cancelled:
        return tr("Stopped as you asked: nothing was changed.");
    case Fault::Unsupported:
        if (error.subject.startsWith(QStringLiteral("dashboard=")))
            return tr("A dashboard is written as .json, .csv, .pdf or .png, not as “%1”. Give the file one of these endings.")
                .arg(shown(error.subject.mid(10)));
        if (error.subject.startsWith(QStringLiteral("charter=")))
            return tr("A charter is written as .pdf, .odt or .html, not as “%1”. Give the file one of these endings.")
                .arg(shown(error.subject.mid(8)));
        if (error.subject.startsWith(QStringLiteral("publication=")))
            return tr("This archive is a publication of the base “%1”. Nothing was changed; it is for workbenches to receive.")
                .arg(shown(error.subject.mid(12)));
        return tr("This version of Établi cannot do that (%1). Look at the usage for what it can.").arg(what);
    case Fault::BadUsage:
        return tr("“%1” is not understood. Look at the usage.").arg(what);
    default:
        return tr("Something unforeseen happened and the work was given up (%1). Try again, then report it with the log.")
            .arg(what.isEmpty() ? faultName(error.fault) : what);
    }
}

} // namespace etabli
