#pragma once

#include <QAbstractButton>

namespace etabli {

/// A rounded button that says what a part of a filter keeps, tinted when it keeps less than everything. GUI thread.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    /// `name` of the part is spoken before the words.
    void setWords(const QString &words, bool narrows);
    [[nodiscard]] bool narrows() const { return m_narrows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_name;
    bool m_narrows = false;
};

} // namespace etabli
