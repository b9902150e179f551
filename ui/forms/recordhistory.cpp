#include "ui/forms/recordhistory.h"

#include "core/store/joined.h"
#include "ui/forms/recordsheet.h"
#include "ui/models/whentext.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace etabli {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RecordHistory", text);
}

/// Turns the entries of one record into lines, remembering the names met.
class LineMaker
{
public:
    LineMaker(Workspace &workspace, const RecordType &type) : m_workspace(workspace), m_type(type) {}

    Result<HistoryLine> line(const HistoryEntry &entry)
    {
        HistoryLine line;
        line.key = entry.operation;
        line.field = entry.field;
        line.author = entry.author;
        line.at = entry.at;
        line.current = entry.current;
        const QString site = entry.ownSite ? words(QT_TRANSLATE_NOOP("RecordHistory", "this workbench")) : entry.site;
        line.when = WhenText::moment(entry.at);
        if (!site.isEmpty())
            line.when += QStringLiteral(", ") + site;
        if (entry.field == joinedField) {
            const bool in = !entry.values.isEmpty() && entry.values.first().toBool();
            line.label = in ? words(QT_TRANSLATE_NOOP("RecordHistory", "Record joined"))
                            : words(QT_TRANSLATE_NOOP("RecordHistory", "Record parted again"));
            ETABLI_ASSIGN((in ? line.after : line.before), titleOf(entry.element));
            return line;
        }
        if (entry.field == goneField && !entry.values.isEmpty() && entry.values.first().isText()) {
            line.label = words(QT_TRANSLATE_NOOP("RecordHistory", "Joined into"));
            ETABLI_ASSIGN(line.after, titleOf(entry.values.first().toText()));
            return line;
        }
        if (entry.field == goneField) {
            const bool gone = !entry.values.isEmpty() && entry.values.first() != Value(false);
            line.label = gone ? words(QT_TRANSLATE_NOOP("RecordHistory", "Deletion"))
                              : words(QT_TRANSLATE_NOOP("RecordHistory", "Return"));
            return line;
        }
        line.label = Labels::field(QString(m_type.name), entry.field);
        const Field *field = m_type.field(entry.field);
        if (!field) {
            line.after = entry.values.isEmpty() ? QString() : entry.values.first().toText();
            return line;
        }
        if (!entry.element.isEmpty()) {
            const bool in = !entry.values.isEmpty() && entry.values.first().toBool();
            ETABLI_ASSIGN((in ? line.after : line.before), inWords(*field, Value(entry.element)));
            line.again = {entry.field, in ? Assignment::Kind::Add : Assignment::Kind::Remove, entry.element};
            return line;
        }
        ETABLI_ASSIGN(line.before, allInWords(*field, entry.before));
        ETABLI_ASSIGN(line.after, allInWords(*field, entry.values));
        const Value value = entry.values.isEmpty() ? Value() : entry.values.first();
        line.again = {entry.field, Assignment::Kind::Set, typedText(*field, value)};
        return line;
    }

    /// The title of a record of this type, deleted or not; its identifier when it has none here.
    Result<QString> titleOf(const QString &text)
    {
        const auto id = Id::fromString(text);
        if (!id)
            return text;
        const auto view = m_workspace.reader().record(QString(m_type.name), *id);
        return view && !view->title().isEmpty() ? view->title() : text;
    }

private:
    Result<QString> inWords(const Field &field, const Value &value)
    {
        const Kind kind = elementKind(field.kind);
        const QString text = value.toText();
        if ((kind == Kind::Reference || kind == Kind::Territory) && !text.isEmpty() && !m_names.names.contains(text)) {
            ETABLI_ASSIGN(const PointedName name, pointedName(m_workspace, field, text));
            m_names.names.insert(text, name);
        }
        return m_names.words(field, value);
    }

    Result<QString> allInWords(const Field &field, const QList<Value> &values)
    {
        QStringList texts;
        for (const Value &value : values) {
            ETABLI_ASSIGN(const QString text, inWords(field, value));
            if (!text.isEmpty())
                texts += text;
        }
        return texts.join(QStringLiteral(" / "));
    }

    Workspace &m_workspace;
    const RecordType &m_type;
    RecordSheet m_names;
};

} // namespace

Result<QList<HistoryLine>> readHistory(Workspace &workspace, const QString &type, const QString &id,
                                       const QString &field)
{
    ETABLI_ASSIGN(const RecordType *declared, Records::typeOf(type));
    ETABLI_ASSIGN(const Id record, Records::idOf(type, id));
    ETABLI_ASSIGN(const QList<HistoryEntry> entries, workspace.reader().history(type, record, field));
    LineMaker maker(workspace, *declared);
    QList<HistoryLine> lines;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        ETABLI_ASSIGN(HistoryLine line, maker.line(*entry));
        lines += std::move(line);
    }
    // What was written on the records joined into this one is its past too.
    ETABLI_ASSIGN(const QStringList identifiers, identifiersOf(workspace.space(), type, record));
    for (const QString &identifier : identifiers.mid(1)) {
        ETABLI_ASSIGN(const Id joined, Records::idOf(type, identifier));
        ETABLI_ASSIGN(const QList<HistoryEntry> others, workspace.reader().history(type, joined, field));
        ETABLI_ASSIGN(const QString title, maker.titleOf(identifier));
        for (const HistoryEntry &entry : others) {
            if (entry.field == goneField)
                continue; // the line of the join says it
            ETABLI_ASSIGN(HistoryLine line, maker.line(entry));
            line.label = words(QT_TRANSLATE_NOOP("RecordHistory", "%1 (joined record: %2)")).arg(line.label, title);
            line.current = false;
            lines += std::move(line);
        }
    }
    if (identifiers.size() > 1)
        std::stable_sort(lines.begin(), lines.end(),
                         [](const HistoryLine &a, const HistoryLine &b) { return a.at > b.at; });
    return lines;
}

} // namespace etabli
