#pragma once

#include "ui/widgets/painters.h"

#include <QFrame>
#include <QTabBar>
#include <QWidget>

namespace etabli {

/// A 1 px decorative line. GUI thread.
class Rule : public QFrame
{
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);
};

/// A word in the tint of its status, with the status's icon. GUI thread.
class TagLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TagLabel(const QString &text = {}, Status status = Status::Neutral, QWidget *parent = nullptr);
    /// An empty text hides the tag.
    void setTag(const QString &text, Status status);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Status m_status;
};

/// A sign with its word: gauge and stage, goal and name, dot and profile, icon and text. GUI thread.
class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(const Mark &mark = {}, const QString &text = {}, QWidget *parent = nullptr);
    void setMark(const Mark &mark, const QString &text);
    void setRole(TextRole role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Mark m_mark;
    QString m_text;
    TextRole m_role = TextRole::Dense;
};

/// Tabs over a line of the whole width, their counts in rounded badges (mock-up 02). Arrows move between tabs. GUI thread.
class CountTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit CountTabBar(QWidget *parent = nullptr);
    /// Adds a tab; an empty count shows no badge. Returns its place.
    int addCountedTab(const QString &label, const QString &count = {}, Status status = Status::Neutral);
    void setCount(int tab, const QString &count, Status status = Status::Neutral);
    /// The width that a tab takes with its count.
    [[nodiscard]] int widthOf(int tab) const { return tabSizeHint(tab).width(); }
    /// The label of a tab and its count, in words.
    [[nodiscard]] QString spokenName(int tab) const;

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Count { QString text; Status status = Status::Neutral; };
    [[nodiscard]] Count countOf(int tab) const;
};

} // namespace etabli
