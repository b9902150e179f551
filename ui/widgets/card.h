#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace etabli {

/// A white card on the window's grey: a head of 36 px (icon, title, second text, actions at the right), a line,
/// and a body to fill through body(). Without a title it has no head. GUI thread.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, const QString &icon = {}, QWidget *parent = nullptr);

    /// Another title, for a card made with one.
    void setTitle(const QString &title);
    void setSecondText(const QString &text);
    /// Puts a button or a label at the right of the head; the card owns it.
    void addToHead(QWidget *widget);
    /// Where the content goes: margins 12, spacing 8.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QHBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_second = nullptr;
    QVBoxLayout *m_body;
};

} // namespace etabli
