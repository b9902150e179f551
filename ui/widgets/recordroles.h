#pragma once

#include <Qt>

namespace etabli {

/// The roles by which a model of records speaks to RecordListDelegate and SearchDelegate. They are of the whole
/// row: every column of the row answers them alike.
enum RecordRole {
    IdRole = Qt::UserRole + 1, ///< QString: identifier of the record
    TitleRole,                 ///< QString: first line, semi-bold
    SubtitleRole,              ///< QString: second line, or the kind of thing at the right of a search result
    StageCodeRole,             ///< QString: "E0" … "E5", "PAUSE", "CLOS", or empty
    StageLabelRole,            ///< QString: the stage in words, translated
    OddsRole,                  ///< QList<int>: goals 1 to 17, the main one first
    DateTextRole,              ///< QString: "hier", "10 mars"
    ConflictCountRole,         ///< int: open conflicts; 0 shows nothing
    ProfileCodeRole,           ///< QString: "ASSO" … or empty
    ProfileLabelRole,          ///< QString: the profile in words, translated
    NumberTextRole,            ///< QString: a number already written; right aligned
    TagTextRole,               ///< QString: a word shown as a tag
    TagStatusRole,             ///< int: a Status
    IconNameRole,              ///< QString: name of an embedded icon
    SortableRole,              ///< of a head, bool: a click sorts; yes when it does not answer
    LastRecordRole,            ///< first role free for the model's own use
};

/// What a column of RecordList shows; Text is the DisplayRole of its cell on one line.
enum class RecordColumn { Title, Stage, Odds, Date, Profile, Number, Tag, Text };

} // namespace etabli
