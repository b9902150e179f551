#include "core/services/words.h"

#include "core/base/textfold.h"
#include "core/db/sqltext.h"
#include "core/store/listing.h"

#include <algorithm>

namespace etabli {

namespace {

const QString termType = QStringLiteral("term");
const QString vocabularyField = QStringLiteral("vocabulary");
const QString codeField = QStringLiteral("code");
const QString labelField = QStringLiteral("label");
const QString retiredField = QStringLiteral("retired");
const QString rankField = QStringLiteral("rank");

const Field &declared(const QString &name)
{
    return *recordType(termType)->field(name);
}

/// The label as it is kept, checked like any text.
Result<QString> checkedLabel(const FieldParser &parser, const QString &typed)
{
    ETABLI_ASSIGN(const Value value, parser.parse(*recordType(termType), declared(labelField), typed));
    return value.toText().simplified();
}

Error taken(const QString &label)
{
    return {Fault::InvalidValue, FieldParser::subject(*recordType(termType), declared(labelField), label),
            QStringLiteral("the list has that label")};
}

/// The code of a label in a list where shipped words and others may hold it.
QString freeCode(const Vocabulary &list, const QString &label)
{
    const QString code = termCode(label);
    // A word that was deleted comes back under its code.
    const auto free = [&](const QString &wanted) {
        return std::none_of(list.terms.begin(), list.terms.end(), [&](const Term &term) {
            const bool same = term.gone && folded(term.label) == folded(label);
            return !same && term.code.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString candidate = code;
    for (int next = 2; !free(candidate); ++next)
        candidate = code + QString::number(next);
    return candidate;
}

} // namespace

Result<QList<TermChange>> readTermChanges(Space &space)
{
    Connection &connection = space.connection();
    const auto rows = connection.cached(sqlText(u"services", u"terms"));
    if (!rows) {
        // A space opened for reading may still be of the time before.
        ETABLI_ASSIGN(Statement * table, connection.cached(sqlText(u"services", u"has_terms")));
        ETABLI_ASSIGN(const bool there, table->step());
        table->reset();
        if (there)
            return tl::unexpected(rows.error());
        return QList<TermChange>();
    }
    QList<TermChange> changes;
    for (;;) {
        ETABLI_ASSIGN(const bool row, (*rows)->step());
        if (!row)
            return changes;
        const Statement &cells = **rows;
        TermChange change;
        change.vocabulary = cells.text(0);
        change.code = cells.text(1);
        change.label = cells.text(2);
        change.retired = cells.integer(3) != 0;
        if (!cells.isNullAt(4))
            change.rank = cells.integer(4);
        change.colour = cells.text(5);
        change.parent = cells.text(6);
        change.gone = cells.integer(7) != 0;
        changes += change;
    }
}

Result<Words::Entry> Words::entry(const Vocabularies &words, const QString &vocabulary, const QString &code) const
{
    const Vocabulary *list = words.list(vocabulary);
    if (!list)
        return failure(Fault::UnknownCode, vocabulary);
    const Term *term = list->term(code);
    if (!term)
        return failure(Fault::UnknownCode, code);
    return Entry{list, term};
}

Result<EditReceipt> Words::say(const QString &vocabulary, const QString &code, QList<FieldChange> changes)
{
    const Id id = termId(vocabulary, code);
    const auto known = m_workspace.reader().record(termType, id);
    if (!known && known.error().fault != Fault::UnknownRecord)
        return tl::unexpected(known.error());
    if (known && known->life == Life::Gone) {
        // Whoever speaks of the word again brings it back; taken back, it is gone again.
        ETABLI_ASSIGN(EditReceipt back, m_workspace.editor().bringBack(termType, id));
        ETABLI_ASSIGN(EditReceipt said, m_workspace.editor().change(termType, id, changes));
        back.touched.insert(back.touched.end(), said.touched.begin(), said.touched.end());
        back.created = true;
        return back;
    }
    if (known)
        return m_workspace.editor().change(termType, id, changes);
    changes.prepend(FieldChange::set(codeField, Value(code)));
    changes.prepend(FieldChange::set(vocabularyField, Value(vocabulary)));
    return m_workspace.editor().create(termType, id, changes);
}

Result<EditReceipt> Words::add(const QString &vocabulary, const QString &label)
{
    const Vocabularies::Ptr words = m_workspace.words();
    const Vocabulary *list = words->list(vocabulary);
    if (!list)
        return failure(Fault::UnknownCode, vocabulary);
    ETABLI_ASSIGN(const QString kept, checkedLabel(m_workspace.parser(), label));
    if (kept.isEmpty())
        return failure(Fault::RequiredMissing, FieldParser::subject(*recordType(termType), declared(labelField), {}));
    if (list->labelled(kept))
        return tl::unexpected(taken(kept));
    const QString code = freeCode(*list, kept);
    QList<FieldChange> changes{FieldChange::set(labelField, Value(kept))};
    if (list->term(code)) // deleted once
        changes += FieldChange::set(retiredField, Value(false));
    return say(vocabulary, code, changes);
}

Result<EditReceipt> Words::rename(const QString &vocabulary, const QString &code, const QString &label)
{
    const Vocabularies::Ptr words = m_workspace.words();
    ETABLI_ASSIGN(const Entry found, entry(*words, vocabulary, code));
    ETABLI_ASSIGN(const QString kept, checkedLabel(m_workspace.parser(), label));
    if (kept.isEmpty() && found.term->source == Source::Own)
        return failure(Fault::RequiredMissing, FieldParser::subject(*recordType(termType), declared(labelField), {}));
    if (const Term *other = kept.isEmpty() ? nullptr : found.list->labelled(kept); other && other != found.term)
        return tl::unexpected(taken(kept));
    return say(vocabulary, code, {FieldChange::set(labelField, kept.isEmpty() ? Value() : Value(kept))});
}

Result<EditReceipt> Words::retire(const QString &vocabulary, const QString &code, bool retired)
{
    const Vocabularies::Ptr words = m_workspace.words();
    ETABLI_TRY(entry(*words, vocabulary, code));
    return say(vocabulary, code, {FieldChange::set(retiredField, Value(retired))});
}

Result<EditReceipt> Words::move(const QString &vocabulary, const QString &code, int step)
{
    const Vocabularies::Ptr words = m_workspace.words();
    ETABLI_ASSIGN(const Entry found, entry(*words, vocabulary, code));
    if (found.term->source != Source::Own)
        return failure(Fault::InvalidValue, QStringLiteral("term.rank=") + code);
    const QList<Term> &terms = found.list->terms;
    const qsizetype at = found.term - terms.constData();
    const qsizetype neighbour = step < 0 ? at - 1 : at + 1;
    if (neighbour < 0 || neighbour >= terms.size())
        return EditReceipt{termType, termId(vocabulary, code), false, {}};
    const qsizetype beyond = step < 0 ? neighbour - 1 : neighbour + 1;
    // Words never put in order share the last rank: one that passes them goes a step further.
    const auto rankAt = [&terms](qsizetype place) {
        return std::min(terms[place].rank, terms.size() * termStep * 4);
    };
    const qint64 near = rankAt(neighbour);
    qint64 rank = 0;
    if (beyond >= 0 && beyond < terms.size() && rankAt(beyond) != near)
        rank = near + (rankAt(beyond) - near) / 2;
    else
        rank = step < 0 ? near - termStep : near + termStep;
    return say(vocabulary, code, {FieldChange::set(rankField, Value(rank))});
}

Result<EditReceipt> Words::write(const QList<FieldChange> &changes)
{
    QString vocabulary;
    QString code;
    QString label;
    QList<FieldChange> said;
    for (const FieldChange &change : changes) {
        if (change.field == vocabularyField)
            vocabulary = change.value.toText();
        else if (change.field == codeField)
            code = change.value.toText().toUpper();
        else
            said += change;
        if (change.field == labelField)
            label = change.value.toText();
    }
    const Vocabularies::Ptr words = m_workspace.words();
    const Vocabulary *list = words->list(vocabulary);
    if (!list)
        return failure(Fault::UnknownCode, QStringLiteral("term.vocabulary=") + vocabulary);
    const Term *known = code.isEmpty() ? nullptr : list->term(code);
    if (label.isEmpty() && !known)
        return failure(Fault::RequiredMissing, FieldParser::subject(*recordType(termType), declared(labelField), {}));
    if (const Term *other = label.isEmpty() ? nullptr : list->labelled(label); other && other != known)
        return tl::unexpected(taken(label));
    if (code.isEmpty())
        code = freeCode(*list, label);
    const bool clean = std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    if (!clean)
        return failure(Fault::InvalidValue, FieldParser::subject(*recordType(termType), declared(codeField), code));
    return say(vocabulary, code, said);
}

Result<qint64> Words::uses(const QString &vocabulary, const QString &code, qint64 most)
{
    Listing listing(m_workspace.space());
    qint64 count = 0;
    for (const RecordType &type : recordTypes()) {
        for (const Field &field : type.fields) {
            if (elementKind(field.kind) != Kind::Choice || field.target != vocabulary)
                continue;
            ListQuery query;
            query.type = QString(type.name);
            query.where = {{QString(field.name), Value(code)}};
            ETABLI_ASSIGN(const qint64 here, listing.countUpTo(query, most - count));
            count += here;
            if (count >= most)
                return most;
        }
    }
    return count;
}

} // namespace etabli
