#include "ui/pages/exchanges/difftext.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace etabli::difftext {

namespace {

QImage disc(DiffSide side, int number)
{
    const int height = Theme::px(16);
    const QString digits = QString::number(number);
    const QFont font = Theme::font(TextRole::CaptionStrong);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(digits) + Theme::px(8));
    const qreal ratio = qGuiApp->devicePixelRatio();
    QImage image(QSizeF(width * ratio, height * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(inkOf(side)));
    painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(Theme::color(Token::Base));
    painter.drawText(QRectF(0, 0, width, height), Qt::AlignCenter, digits);
    return image;
}

} // namespace

Token inkOf(DiffSide side)
{
    return side == DiffSide::A ? Token::Info : Token::Conflict;
}

Token tintOf(DiffSide side)
{
    return side == DiffSide::A ? Token::InfoTint : Token::ConflictTint;
}

QTextCharFormat format(DiffSide side, int number)
{
    QTextCharFormat made;
    made.setProperty(numberProperty, number);
    made.setProperty(sideProperty, static_cast<int>(side));
    made.setFontWeight(QFont::DemiBold);
    made.setBackground(Theme::color(tintOf(side)));
    made.setForeground(Theme::color(Token::Text));
    made.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    made.setUnderlineColor(Theme::color(inkOf(side)));
    return made;
}

QTextCharFormat openFormat(int number)
{
    QTextCharFormat made;
    made.setProperty(numberProperty, number);
    made.setProperty(openProperty, true);
    made.setFontWeight(QFont::DemiBold);
    made.setForeground(Theme::color(Token::Conflict));
    made.setBackground(Theme::color(Token::ConflictTint));
    made.setUnderlineStyle(QTextCharFormat::DashUnderline);
    made.setUnderlineColor(Theme::color(Token::Conflict));
    return made;
}

void insertMarked(QTextCursor &cursor, const QString &text, DiffSide side, int number)
{
    QTextCharFormat blank;
    blank.setProperty(numberProperty, number);
    const QString trimmed = text.trimmed();
    const qsizetype lead = trimmed.isEmpty() ? 0 : text.indexOf(trimmed);
    if (trimmed.isEmpty()) {
        cursor.insertText(text, blank);
        return;
    }
    cursor.insertText(text.left(lead), blank);
    cursor.insertText(trimmed, format(side, number));
    cursor.insertText(text.mid(lead + trimmed.size()), blank);
}

void recolour(QTextDocument &document)
{
    struct Mark
    {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Mark> marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat now = fragment.charFormat();
            const int number = now.intProperty(numberProperty);
            if (now.boolProperty(openProperty))
                marks.append({fragment.position(), fragment.position() + fragment.length(), openFormat(number)});
            else if (now.hasProperty(sideProperty))
                marks.append({fragment.position(), fragment.position() + fragment.length(),
                              format(static_cast<DiffSide>(now.intProperty(sideProperty)), number)});
        }
    }
    for (const Mark &mark : std::as_const(marks)) {
        QTextCursor cursor(&document);
        cursor.setPosition(mark.from);
        cursor.setPosition(mark.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(mark.format);
    }
}

void write(QTextDocument &document, const QList<DiffPart> &parts, DiffSide side, const QString &absent)
{
    document.clear();
    QTextCursor cursor(&document);
    const QTextCharFormat plain;
    for (const DiffPart &part : parts) {
        const QString &text = side == DiffSide::A ? part.a : part.b;
        if (!part.isDifference()) {
            cursor.insertText(text, plain);
            continue;
        }
        const QUrl name(QStringLiteral("disc:%1").arg(part.number));
        const QImage image = disc(side, part.number);
        document.addResource(QTextDocument::ImageResource, name, image);
        QTextImageFormat sign;
        sign.setName(name.toString());
        sign.setWidth(image.deviceIndependentSize().width());
        sign.setHeight(image.deviceIndependentSize().height());
        sign.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        // Blanks around a difference stay outside its mark.
        const QString trimmed = text.trimmed();
        const qsizetype lead = trimmed.isEmpty() ? 0 : text.indexOf(trimmed);
        cursor.insertText(text.left(lead), plain);
        cursor.insertImage(sign);
        cursor.insertText(QString(QChar(0x00A0)), plain);
        if (trimmed.isEmpty()) {
            QTextCharFormat nothing = format(side, part.number);
            nothing.setFontWeight(QFont::Normal);
            nothing.clearBackground();
            nothing.setForeground(Theme::color(Token::SecondText));
            nothing.setUnderlineStyle(QTextCharFormat::DotLine);
            cursor.insertText(absent, nothing);
            cursor.insertText(text.isEmpty() ? QStringLiteral(" ") : text, plain);
        } else {
            cursor.insertText(trimmed, format(side, part.number));
            cursor.insertText(text.mid(lead + trimmed.size()), plain);
        }
    }
}

} // namespace etabli::difftext
