#pragma once

#include "core/domain/field.h"
#include "core/domain/value.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace etabli {

/// The words people read for types, fields and codes, in the language and with the lists of words installed. Any
/// thread once the language is installed.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)

public:
    /// "Projet", "Fiche action"; the name itself for a type this version does not know.
    [[nodiscard]] static QString type(QStringView name);
    /// "Projets", "Fiches actions".
    [[nodiscard]] static QString types(QStringView name);
    /// The label of a field in forms, lists, history and tables: "Titre", "Commence le". `type` may be empty.
    [[nodiscard]] static QString field(QStringView type, QStringView field);
    /// The name of a list of words: "Fragilités", "Profils d’acteurs".
    [[nodiscard]] static QString list(QStringView vocabulary);
    /// The label of a code of a vocabulary; the code itself when the list does not have it.
    [[nodiscard]] static QString term(QStringView vocabulary, QStringView code);
    /// What is said beside a word where it is chosen: « retirée », « proposé », the official label of a word that has
    /// another here; empty for most.
    [[nodiscard]] static QString termNote(const Term &term);
    /// The lists of words in use: the space's once setWords() gave them, the shipped ones before.
    [[nodiscard]] static Vocabularies::Ptr words();
    static void setWords(Vocabularies::Ptr words);
    /// A value as people read it in a table: « 186 000,50 € », « 12/03/2026 », « Dialogue », « oui ». References
    /// and places stay as they are kept.
    [[nodiscard]] static QString value(const Field &field, const Value &value);
    /// "186 000,50 €" with the spaces of French printing.
    [[nodiscard]] static QString money(qint64 cents);
};

} // namespace etabli
