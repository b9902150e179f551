#pragma once

namespace etabli {

class Edits;
class Shell;
class WordKeeper;
class WordsPage;

/// Keeps what people read in the words of the open space. To be called before any page is made: what pages read then
/// comes after the words. It goes with `edits`. GUI thread.
WordKeeper *keepWords(Edits &edits);

/// Puts the page of lists of words in the window, out of the navigation: Ctrl+K, the settings and what is found of a
/// word lead to it. `edits` and `keeper` outlive the page. GUI thread.
WordsPage *addWords(Shell &shell, Edits &edits, WordKeeper &keeper);

} // namespace etabli
