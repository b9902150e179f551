#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace etabli {

/// One field of a form: label above, the editor, one sentence below when the value is refused. The label names
/// the editor to screen readers. An editor with a signal problemChanged(QString) reports its errors by itself;
/// Ctrl+H or the clock that appears on hover and focus ask for the field's history. GUI thread.
class FieldFrame : public QWidget
{
    Q_OBJECT
public:
    /// Takes `editor` over.
    FieldFrame(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString label() const { return m_name; }
    /// Adds "required" in words to the label.
    void setRequired(bool required);
    /// A sentence of help under the field, shown when there is no error.
    void setHelp(const QString &help);
    /// Shows the clock; off unless told.
    void setHistoryOffered(bool offered);
    /// Something at the right of the label (a conflict tag for instance); the frame owns it.
    void setSideWidget(QWidget *widget);
    [[nodiscard]] QString error() const;

public Q_SLOTS:
    /// One sentence saying how to mend; empty takes the error away.
    void setError(const QString &sentence);

Q_SIGNALS:
    void historyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void writeLabel();
    void placeHistory();
    void showHistoryIfNear();

    QString m_name;
    QString m_help;
    QString m_error;
    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_below;
    QToolButton *m_history;
    QWidget *m_side = nullptr;
    bool m_required = false;
    bool m_offersHistory = false;
    bool m_hovered = false;
};

} // namespace etabli
