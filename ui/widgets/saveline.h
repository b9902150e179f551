#pragma once

#include <QTime>
#include <QWidget>

class QLabel;

namespace etabli {

/// The line that says that typing is kept: "Saved at 17:42" (« Enregistré à 17 h 42 »). GUI thread.
class SaveLine : public QWidget
{
    Q_OBJECT
public:
    explicit SaveLine(QWidget *parent = nullptr);

    void setSaved(const QTime &at);
    void setSaving();
    /// A sentence saying why nothing could be saved.
    void setFailed(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Empty, Saving, Saved, Failed };
    void show(State state, const QString &text);

    QLabel *m_label;
    State m_state = State::Empty;
};

} // namespace etabli
