#include "core/domain/recordtype.h"

#include <QHash>

namespace etabli {

namespace {

using enum Kind;
constexpr auto R = FieldFlag::Required;
constexpr auto S = FieldFlag::Searchable;
constexpr auto P = FieldFlag::Personal;
constexpr auto L = FieldFlag::LocalOnly;
constexpr auto O = FieldFlag::Sortable;

constexpr QLatin1String operator""_n(const char *text, size_t size)
{
    return QLatin1String(text, static_cast<int>(size));
}

Field text(QLatin1String name, FieldFlags flags = {}, Check check = Check::None)
{
    return {name, Text, {}, flags, check};
}
Field longText(QLatin1String name, FieldFlags flags = {})
{
    return {name, LongText, {}, flags, Check::None};
}
Field date(QLatin1String name, FieldFlags flags = {})
{
    return {name, Date, {}, flags, Check::None};
}
Field money(QLatin1String name, FieldFlags flags = {})
{
    return {name, Money, {}, flags, Check::None};
}
Field integer(QLatin1String name, FieldFlags flags = {}, Check check = Check::None)
{
    return {name, Integer, {}, flags, check};
}
Field yesNo(QLatin1String name)
{
    return {name, YesNo, {}, {}, Check::None};
}
Field choice(QLatin1String name, QLatin1String vocabulary, FieldFlags flags = {})
{
    return {name, Choice, vocabulary, flags, Check::None};
}
Field choices(QLatin1String name, QLatin1String vocabulary)
{
    return {name, ChoiceSet, vocabulary, {}, Check::None};
}
Field reference(QLatin1String name, QLatin1String type, FieldFlags flags = {})
{
    return {name, Reference, type, flags, Check::None};
}
Field references(QLatin1String name, QLatin1String type)
{
    return {name, ReferenceSet, type, {}, Check::None};
}
Field territory(QLatin1String name)
{
    return {name, Territory, {}, {}, Check::None};
}
Field territories(QLatin1String name)
{
    return {name, TerritorySet, {}, {}, Check::None};
}

QList<Field> actionSheetFields()
{
    // The columns of the spreadsheet that préfectures exchange, in its order.
    return {
        reference("crte"_n, "crte"_n),
        reference("orientation"_n, "orientation"_n),
        reference("project"_n, "project"_n),
        text("axis"_n, S),
        text("sub_axis"_n, S),
        text("sub_sub_axis"_n, S),
        text("title"_n, R | S | O),
        text("sub_title"_n, S),
        longText("description"_n, S),
        longText("governance"_n),
        longText("objectives"_n, S),
        longText("indicators"_n),
        text("lead_structure"_n, S),
        longText("means"_n),
        longText("partners"_n, S),
        text("lead_service"_n),
        text("lead_person"_n, P),
        text("elected_referent"_n, P),
        longText("citizen_participation"_n),
        longText("financing"_n),
        text("funder_1"_n),
        money("amount_1"_n),
        text("funder_2"_n),
        money("amount_2"_n),
        text("funder_3"_n),
        money("amount_3"_n),
        money("budget"_n, O),
        choice("status"_n, "action_status"_n, O),
        choice("priority"_n, "priority"_n),
        date("starts_on"_n),
        date("ends_on"_n),
        territories("territories"_n),
    };
}

QList<RecordType> declare()
{
    return {
        {"action_sheet"_n, "title"_n, actionSheetFields()},
        {"article"_n, "title"_n,
         {reference("charter"_n, "charter"_n, R), integer("rank"_n, O), text("slot"_n), text("title"_n, R | S),
          longText("text"_n, S), yesNo("left_out"_n)}},
        {"assessment"_n, "title"_n,
         {text("title"_n, S), reference("project"_n, "project"_n, R), date("on"_n),
          choice("axis"_n, "impact_axis"_n), integer("level"_n), longText("evidence"_n, S)}},
        {"attachment"_n, "title"_n,
         {text("title"_n, R | S | O), {"file"_n, File, {}, R, Check::None}, text("media_type"_n),
          integer("size"_n, {}, Check::Positive), reference("project"_n, "project"_n),
          reference("organisation"_n, "organisation"_n), reference("note"_n, "note"_n),
          reference("charter"_n, "charter"_n), text("caption"_n, S), date("on"_n),
          reference("contact"_n, "contact"_n, P), reference("meeting"_n, "meeting"_n),
          reference("practice"_n, "practice"_n), reference("partnership"_n, "partnership"_n),
          reference("crte"_n, "crte"_n), yesNo("logo"_n)}},
        {"catalyst"_n, "name"_n,
         {text("name"_n, R | S | O | P), reference("organisation"_n, "organisation"_n),
          choices("metiers"_n, "metier"_n), territories("territories"_n), text("email"_n, P, Check::Email),
          text("phone"_n, P), text("website"_n, {}, Check::Url), longText("notes"_n, S)}},
        {"charter"_n, "title"_n,
         {text("title"_n, R | S | O), reference("project"_n, "project"_n), text("template"_n),
          choice("status"_n, "charter_status"_n, O), text("place"_n, S), date("signing_on"_n, O)}},
        {"charter_version"_n, "label"_n,
         {reference("charter"_n, "charter"_n, R), integer("number"_n), text("label"_n), text("fingerprint"_n),
          date("sealed_on"_n), longText("comment"_n)}},
        {"commitment"_n, "what"_n,
         {reference("project"_n, "project"_n), reference("party"_n, "organisation"_n),
          text("what"_n, R | S | O), date("due_on"_n, O), date("done_on"_n)}},
        {"contact"_n, "name"_n,
         {text("name"_n, R | S | O | P), text("role"_n, S | P), reference("organisation"_n, "organisation"_n, P),
          text("email"_n, S | P, Check::Email), text("phone"_n, P), text("purpose"_n, P),
          choice("legal_basis"_n, "legal_basis"_n, P), text("source"_n, P), date("informed_on"_n, P),
          date("last_contact_on"_n, P | O), date("opposed_on"_n, P),
          {"distinct_from"_n, ReferenceSet, "contact"_n, P, Check::None}}},
        {"contribution"_n, "kind"_n,
         {reference("project"_n, "project"_n), reference("party"_n, "organisation"_n),
          choice("kind"_n, "partnership_type"_n), money("amount"_n, O), longText("notes"_n, S)}},
        {"crte"_n, "title"_n,
         {text("title"_n, R | S | O), text("official_id"_n, S), territories("epcis"_n),
          reference("pilot"_n, "organisation"_n), date("signed_on"_n), date("ends_on"_n),
          longText("diagnosis"_n, S), longText("governance"_n)}},
        {"debate_contribution"_n, "theme"_n,
         {text("theme"_n, R | S), date("on"_n), text("place"_n, S), territory("territory"_n),
          text("participants"_n, P), longText("text"_n, S)}},
        {"funding_line"_n, "funder"_n,
         {reference("project"_n, "project"_n), reference("action_sheet"_n, "action_sheet"_n),
          choice("funder"_n, "funder"_n, R), integer("year"_n, O, Check::Year), money("amount"_n, O),
          choice("state"_n, "funding_state"_n), date("decided_on"_n)}},
        {"meeting"_n, "title"_n,
         {text("title"_n, R | S | O), reference("project"_n, "project"_n), date("on"_n, O), text("place"_n, S),
          references("participants"_n, "contact"_n), longText("decisions"_n, S)}},
        {"note"_n, "text"_n,
         {longText("text"_n, R | S), reference("project"_n, "project"_n),
          reference("organisation"_n, "organisation"_n), territory("territory"_n), date("on"_n, O),
          date("filed_on"_n)}},
        {"organisation"_n, "name"_n,
         {text("name"_n, R | S | O), text("acronym"_n, S), choice("profile"_n, "profile"_n, O),
          text("siren"_n, S, Check::Siren), text("siret"_n, S, Check::Siret), text("rna"_n, S, Check::Rna),
          territory("territory"_n), text("website"_n, {}, Check::Url), longText("notes"_n, S),
          references("distinct_from"_n, "organisation"_n)}},
        {"orientation"_n, "title"_n,
         {reference("crte"_n, "crte"_n, R), text("code"_n, O), text("title"_n, R | S),
          reference("parent"_n, "orientation"_n)}},
        {"partnership"_n, "title"_n,
         {text("title"_n, S | O), reference("project"_n, "project"_n), references("parties"_n, "organisation"_n),
          choices("types"_n, "partnership_type"_n), money("amount"_n, O), date("starts_on"_n, O),
          date("ends_on"_n), longText("notes"_n, S)}},
        {"practice"_n, "title"_n,
         {text("title"_n, R | S | O), longText("summary"_n, S), territory("territory"_n),
          choices("actors"_n, "profile"_n), choices("odds"_n, "odd"_n), choices("fragilities"_n, "fragility"_n),
          integer("year"_n, O, Check::Year), longText("results"_n, S), longText("keys_to_success"_n, S),
          text("link"_n, {}, Check::Url), yesNo("may_publish"_n)}},
        {"project"_n, "title"_n,
         {text("title"_n, R | S | O), longText("summary"_n, S), longText("need"_n, S),
          choice("stage"_n, "stage"_n, O), date("stage_on"_n), territories("territories"_n),
          choice("main_odd"_n, "odd"_n, O), choices("odds"_n, "odd"_n), choices("fragilities"_n, "fragility"_n),
          reference("lead"_n, "organisation"_n), money("budget"_n, O), date("starts_on"_n, O),
          date("ends_on"_n, O), reference("crte"_n, "crte"_n), reference("orientation"_n, "orientation"_n),
          {"tags"_n, TextSet, {}, S, Check::None}, longText("memo"_n, S | L)}},
        {"reference_figure"_n, "title"_n,
         {text("title"_n, R | S), text("value"_n), text("study"_n), text("date"_n), text("audience"_n)}},
        {"resource"_n, "title"_n,
         {text("title"_n, R | S | O), longText("summary"_n, S), text("link"_n, {}, Check::Url),
          choice("kind"_n, "resource_kind"_n)}},
        {"signatory"_n, "role"_n,
         {reference("charter"_n, "charter"_n, R), reference("organisation"_n, "organisation"_n),
          reference("contact"_n, "contact"_n, P), text("role"_n, S | P), text("capacity"_n, P),
          date("capacity_on"_n, P), reference("substitute"_n, "contact"_n, P), integer("rank"_n)}},
        // What a space says of a word of a list: see core/services/words.
        {"term"_n, "label"_n,
         {text("vocabulary"_n, R), text("code"_n, R), text("label"_n, S | O), yesNo("retired"_n), integer("rank"_n),
          text("colour"_n), text("parent"_n)}},
    };
}

} // namespace

const Field *RecordType::field(QStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[index];
}

int RecordType::indexOf(QStringView fieldName) const
{
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i].name == fieldName)
            return i;
    return -1;
}

const QList<RecordType> &recordTypes()
{
    static const QList<RecordType> types = declare();
    return types;
}

const RecordType *recordType(QStringView name)
{
    static const QHash<QString, const RecordType *> byName = [] {
        QHash<QString, const RecordType *> map;
        for (const RecordType &type : recordTypes())
            map.insert(QString(type.name), &type);
        return map;
    }();
    return byName.value(name.toString());
}

} // namespace etabli
