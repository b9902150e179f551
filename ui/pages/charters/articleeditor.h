#pragma once

#include "ui/pages/charters/articleobjects.h"

#include "core/charter/template.h"
#include "core/charter/mergefields.h"

#include <QTextEdit>

namespace etabli {

/// The text of one article: paragraphs, bullets, strong and slanted words, merge fields as chips and blocks as they
/// print. A click, or Enter on a chosen chip, opens it; arrows choose a chip on their way. What is pasted from
/// elsewhere is plain text. It writes nothing itself. GUI thread.
class ArticleEditor : public QTextEdit
{
    Q_OBJECT
public:
    explicit ArticleEditor(QWidget *parent = nullptr);

    /// What fields and blocks are worth; what is typed stays as it is.
    void setShown(const Template &model, const MergeFields &merge, const QHash<QString, FieldShown> &fields,
                  const QHash<QString, BlockShown> &blocks);
    /// Shows a text; emits nothing, and undo begins there.
    void load(const QString &markup);
    /// The text as it is to be kept.
    [[nodiscard]] QString markup() const;

    void toggleStrong();
    void toggleEmphasis();
    void toggleBullets();
    void insertField(const QString &name);
    /// Inserts paragraphs of the template after the one where the cursor is.
    void insertClause(const QString &markup);
    /// Chooses the first chip of that name, if there is one.
    bool chooseObject(const QString &name);
    /// Where the object at a place of the text is drawn, in the viewport.
    [[nodiscard]] QRect objectRect(int position) const;
    /// The place of the object under a point of the viewport, -1 for none.
    [[nodiscard]] int objectAt(const QPoint &point) const;
    [[nodiscard]] QString objectName(int position) const;
    [[nodiscard]] bool isBlockAt(int position) const;

Q_SIGNALS:
    /// The person changed the text.
    void edited();
    /// A chip or a block is to be opened; `place` is where it stands, in the viewport.
    void objectOpened(const QString &name, bool isBlock, const QRect &place);
    /// Ctrl+Z with nothing left to undo here, and its contrary.
    void undoneBeyond();
    void redoneBeyond();
    /// Weight, slope or list at the cursor may have changed.
    void writingChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void dress();
    void measure();
    void open(int position);
    [[nodiscard]] QTextCharFormat formatAt(int position) const;
    /// The place of the only object that is selected, -1 for none.
    [[nodiscard]] int chosenObject() const;
    bool walkOverObject(QKeyEvent *event);
    bool writeBullet(QKeyEvent *event);
    [[nodiscard]] QString plainSelection() const;

    ArticleObjects *m_objects;
    Template m_model;
    MergeFields m_merge;
    QPoint m_pressed;
    int m_scale = 0; ///< text size the text was loaded for
    bool m_loading = false;
};

} // namespace etabli
