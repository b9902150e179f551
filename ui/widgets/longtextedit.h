#pragma once

#include <QTextEdit>

class QTimer;

namespace etabli {

/// A field for a longer plain text that grows with it between two numbers of lines. Tab leaves the field.
/// Non-breaking spaces are kept, as French typography needs them. GUI thread.
class LongTextEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit LongTextEdit(QWidget *parent = nullptr);

    /// Lines shown at least and at most (then it scrolls); 2 and 12 unless told.
    void setLines(int least, int most);
    /// The text with its non-breaking spaces; lines parted by "\n".
    [[nodiscard]] QString text() const;
    /// Shows a text; emits nothing. The cursor stays where it can.
    void setText(const QString &text);
    /// Room kept free at the right for a button laid over the field, in pixels.
    void setRightReserve(int pixels);
    /// Tells a change that is waiting, as leaving the field does.
    void commit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user's text, half a second after the last key or on leaving the field.
    void textCommitted(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();

    QTimer *m_pause;
    QString m_committed;
    int m_least = 2;
    int m_most = 12;
};

} // namespace etabli
