#include "app/desktop/wordswiring.h"

#include "ui/pages/words/wordspage.h"
#include "ui/shell/shell.h"

namespace etabli {

WordKeeper *keepWords(Edits &edits)
{
    return new WordKeeper(edits, &edits);
}

WordsPage *addWords(Shell &shell, Edits &edits, WordKeeper &keeper)
{
    const QString id = QStringLiteral("words");
    auto *page = new WordsPage(edits, keeper);
    shell.addPage(id, QStringLiteral("documentation"), page, PagePlace::Hidden);
    shell.setHome(QStringLiteral("term"), id);
    return page;
}

} // namespace etabli
