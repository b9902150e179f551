#pragma once

#include "ui/widgets/painters.h"

#include <QAbstractButton>
#include <QDate>

namespace etabli {

/// One row of a card of the home page, 52 px: a day or an icon, two lines, and at the right a tag or a sign with
/// its word. A click, Enter or Space opens; Up and Down go to the neighbours. GUI thread.
class HomeRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HomeRow(QWidget *parent = nullptr);

    void setTexts(const QString &first, const QString &second, bool strong = false);
    void setDay(const QDate &day);
    void setIconName(const QString &icon);
    void setTag(const QString &text, Status status);
    void setSign(const Mark &mark, const QString &words);
    /// A line above: rows follow one another.
    void setRuled(bool ruled);
    /// A button before the tag; the row owns it.
    void setAct(QAbstractButton *button);
    [[nodiscard]] QAbstractButton *act() const { return m_act; }
    [[nodiscard]] const QString &first() const { return m_first; }
    [[nodiscard]] const QString &second() const { return m_second; }
    [[nodiscard]] const QString &tag() const { return m_tag; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rightWidth() const;
    void speak();
    void place();

    QString m_first;
    QString m_second;
    QString m_icon;
    QString m_tag;
    QString m_words;
    QDate m_day;
    Mark m_mark;
    Status m_status = Status::Neutral;
    QAbstractButton *m_act = nullptr;
    bool m_strong = false;
    bool m_ruled = true;
};

} // namespace etabli
