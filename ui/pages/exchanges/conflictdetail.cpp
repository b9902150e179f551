#include "ui/pages/exchanges/conflictdetail.h"

#include "ui/pages/exchanges/versioncard.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

ValueConflict::ValueConflict(const ConflictView &view, QWidget *parent)
    : ConflictDetail(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(12));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < view.versions.size(); ++i) {
        ConflictVersion version = view.versions.at(i);
        if (view.kind == ConflictView::Kind::Deletion) {
            version.text = version.value.isText() ? tr("Joined this record into another one.")
                : version.value.toBool()          ? tr("Deleted this record, without knowing what the other had just written.")
                                                  : tr("Edited this record, without knowing that it was being deleted.");
        } else if (version.text.isEmpty()) {
            version.text = tr("(nothing)");
        }
        auto *card = new VersionCard(i, version, keepText(view, i), this);
        Theme::setTextRole(card->body(), view.kind == ConflictView::Kind::Deletion ? TextRole::Body : TextRole::Section);
        connect(card, &VersionCard::kept, this, [this, operation = version.operation] { Q_EMIT operationKept(operation); });
        grid->addWidget(card, static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    column->addLayout(grid);
    auto *note = new QLabel(view.kind == ConflictView::Kind::Deletion
                                ? tr("A deleted record can be brought back at any time, with everything it held.")
                                : tr("Your choice leaves with your next archive."),
                            this);
    note->setWordWrap(true);
    Theme::setTextRole(note, TextRole::Dense);
    Theme::setTone(note, Token::SecondText);
    column->addWidget(note);
    column->addStretch(1);
}

QString ValueConflict::keepText(const ConflictView &view, qsizetype place)
{
    if (view.kind != ConflictView::Kind::Deletion)
        return tr("Keep %1", "letter of a version").arg(versionLetter(place));
    const Value &value = view.versions.at(place).value;
    if (value.isText())
        return tr("Join");
    return value.toBool() ? tr("Delete") : tr("Keep the record");
}

} // namespace etabli
