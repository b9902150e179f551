#include "ui/pages/words/termmodel.h"

#include "core/base/textfold.h"

#include <QLocale>

#include <algorithm>

namespace etabli {

QString TermModel::originName(Source source)
{
    switch (source) {
    case Source::Official: return tr("official");
    case Source::Inferred: return tr("proposed by Établi");
    case Source::ToComplete: return tr("to complete");
    case Source::Own: return tr("added here");
    }
    return {};
}

void TermModel::setWords(const Vocabularies::Ptr &words, const QString &list)
{
    m_words = words;
    if (list != m_list)
        m_uses.clear();
    m_list = list;
    fill();
}

void TermModel::setFilter(const QString &typed)
{
    m_filter = folded(typed.trimmed());
    fill();
}

void TermModel::fill()
{
    const Vocabulary *list = m_words->list(m_list);
    QList<Term> terms;
    for (const Term &term : list ? list->terms : QList<Term>()) {
        const bool kept = m_filter.isEmpty() || folded(term.label).contains(m_filter)
            || folded(term.code).contains(m_filter) || folded(term.shipped).contains(m_filter);
        if (kept && !term.gone)
            terms += term;
    }
    // The same words in the same order keep the row that the keyboard stands on, and what is being typed in it.
    const auto sameCode = [](const Term &a, const Term &b) { return a.code == b.code; };
    if (terms.size() == m_terms.size() && std::equal(terms.begin(), terms.end(), m_terms.begin(), sameCode)) {
        m_terms = terms;
        if (!m_terms.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_terms = terms;
    endResetModel();
}

void TermModel::setConflicts(const QHash<QString, int> &conflicts)
{
    m_conflicts = conflicts;
    if (!m_terms.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TermModel::setUses(const QString &code, qint64 uses, bool more)
{
    m_uses.insert(code, {uses, more});
    if (const QModelIndex at = find(code); at.isValid())
        Q_EMIT dataChanged(at.siblingAtColumn(UsesColumn), at.siblingAtColumn(UsesColumn));
}

void TermModel::forgetUses()
{
    m_uses.clear();
}

const Term *TermModel::term(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_terms.size() ? &m_terms[index.row()] : nullptr;
}

QModelIndex TermModel::find(const QString &code) const
{
    for (qsizetype row = 0; row < m_terms.size(); ++row) {
        if (m_terms[row].code == code)
            return index(static_cast<int>(row), LabelColumn);
    }
    return {};
}

QString TermModel::nextUncounted() const
{
    for (const Term &term : m_terms) {
        if (!m_uses.contains(term.code))
            return term.code;
    }
    return {};
}

int TermModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

int TermModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TermModel::usesText(const QString &code) const
{
    const auto found = m_uses.constFind(code);
    if (found == m_uses.constEnd())
        return QStringLiteral("…");
    if (found->count == 0)
        return QStringLiteral("–");
    const QString count = QLocale().toString(found->count);
    return found->more ? tr("%1 or more").arg(count) : count;
}

QString TermModel::spoken(const Term &term) const
{
    QStringList parts{term.label, tr("code %1").arg(term.code), originName(term.source)};
    if (term.isRenamed())
        parts += tr("shipped as “%1”").arg(term.shipped);
    if (term.retired)
        parts += tr("retired");
    if (m_conflicts.value(term.code) > 0)
        parts += tr("in conflict");
    if (const auto found = m_uses.constFind(term.code); found != m_uses.constEnd())
        parts += tr("used %n time(s)", nullptr, static_cast<int>(found->count));
    return parts.join(QStringLiteral(", "));
}

QVariant TermModel::data(const QModelIndex &index, int role) const
{
    const Term *word = term(index);
    if (!word)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case LabelColumn: return word->label;
        case CodeColumn: return word->code;
        case OriginColumn: return originName(word->source);
        case UsesColumn: return usesText(word->code);
        default: return {};
        }
    case Qt::EditRole: return index.column() == LabelColumn ? word->label : QVariant();
    case Qt::ToolTipRole:
        if (index.column() != LabelColumn)
            return {};
        return word->text.isEmpty() ? word->label : QString(word->label + u'\n' + word->text);
    case Qt::AccessibleTextRole: return index.column() == LabelColumn ? spoken(*word) : data(index, Qt::DisplayRole);
    case CodeRole: return word->code;
    case ShippedRole: return word->isRenamed() ? word->shipped : QString();
    case OriginRole: return static_cast<int>(word->source);
    case RetiredRole: return word->retired;
    case ConflictRole: return m_conflicts.value(word->code);
    case ChildRole: return !word->parent.isEmpty();
    default: return {};
    }
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == UsesColumn ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return tr("Label");
    case CodeColumn: return tr("Code");
    case OriginColumn: return tr("Origin");
    case UsesColumn: return tr("Uses");
    default: return {};
    }
}

Qt::ItemFlags TermModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == LabelColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TermModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Term *word = term(index);
    const QString label = value.toString().simplified();
    if (!word || role != Qt::EditRole || label == word->label)
        return false;
    Q_EMIT renameAsked(word->code, label);
    return true;
}

} // namespace etabli
