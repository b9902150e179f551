#pragma once

#include "core/charter/articletext.h"

#include <QFont>
#include <QString>
#include <QTextListFormat>

class QTextCursor;
class QTextDocument;

namespace etabli {

/// An article's text on its way between the language of articletext.h and a document where fields and blocks are
/// objects. What is put in and taken out again is the same text. GUI thread.
namespace articlemarkup {

/// Inserts a text at the cursor, as one edit.
void insert(QTextCursor cursor, const QString &markup, const Template &model, const MergeFields &merge);
/// The whole document.
[[nodiscard]] QString of(const QTextDocument &document);
/// What is selected.
[[nodiscard]] QString of(const QTextCursor &selection);

/// The writing of an article: the serif of charters, at the text size in use.
[[nodiscard]] QFont writing();
/// From one line of it to the next, in pixels.
[[nodiscard]] double pitch();
/// The room around a paragraph, or around a block that stands for one.
[[nodiscard]] QTextBlockFormat paragraph(bool forBlock = false);
/// The points of a list.
[[nodiscard]] QTextListFormat bullets();

} // namespace articlemarkup
} // namespace etabli
