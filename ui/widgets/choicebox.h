#pragma once

#include "ui/widgets/painters.h"

#include <QComboBox>

namespace etabli {

/// A choice of one value out of a few, each with its sign: gauge of stage, goal's square, profile's dot. The wheel
/// changes nothing unless the box has the focus. GUI thread.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Adds a choice: `value` is what value() answers, an empty one stands for "not told"; `note` is said beside it in
    /// the list.
    void addChoice(const QString &value, const QString &label, const Mark &mark = {}, const QString &note = {});
    [[nodiscard]] QString value() const;
    /// Shows a value; emits nothing. A value that is not among the choices is added as it is, so that nothing is lost.
    void setValue(const QString &value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose another value.
    void valueChosen(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] Mark markAt(int row) const;

    QString m_told;
};

} // namespace etabli
