#pragma once

#include "core/charter/document.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace etabli {

/// What a merge field says just now.
struct FieldShown
{
    QString label;
    QString value;
    bool missing = false;
};

/// What a block (`{{commitments}}`) prints just now, and the link that leads to where it is edited.
struct BlockShown
{
    QString label;
    QList<Block> blocks;
    QString link;  ///< « Edit the commitments »; empty where nothing is to be edited
    QString empty; ///< said where there is nothing to print
};

/// Merge fields and blocks in the text of an article: one character each, which keeps its name through every edit,
/// undo and copy, and is drawn with the value of the moment. GUI thread.
class ArticleObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    enum Type { FieldObject = QTextFormat::UserObject + 41, BlockObject };
    enum Property { NameProperty = QTextFormat::UserProperty + 41 };

    using QObject::QObject;

    /// What names stand for; whoever calls has the document drawn again.
    void setShown(const QHash<QString, FieldShown> &fields, const QHash<QString, BlockShown> &blocks);
    [[nodiscard]] FieldShown field(const QString &name) const;
    [[nodiscard]] BlockShown block(const QString &name) const;

    /// The format of the character that stands for a field or a block, in the writing around it.
    [[nodiscard]] static QTextCharFormat format(Type type, const QString &name, const QTextCharFormat &around);
    /// The name a format carries; empty where it is no field nor block.
    [[nodiscard]] static QString nameOf(const QTextFormat &format);
    [[nodiscard]] static bool isField(const QTextFormat &format) { return format.objectType() == FieldObject; }
    [[nodiscard]] static bool isBlock(const QTextFormat &format) { return format.objectType() == BlockObject; }
    /// What a chip says: the value, or « Place: to be given ».
    [[nodiscard]] static QString textOf(const FieldShown &shown);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] static double roomIn(const QTextDocument &document);

    QHash<QString, FieldShown> m_fields;
    QHash<QString, BlockShown> m_blocks;
};

} // namespace etabli
