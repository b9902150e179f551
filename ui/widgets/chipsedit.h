#pragma once

#include "ui/widgets/painters.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace etabli {

class ChipPicker;

/// One value of a set.
struct Chip {
    QString id;
    QString label;
    Mark mark;
    /// A second word in the list of choices: the département of a commune for instance.
    QString detail;
};

/// Answers a search with choices, at once or later; calling back after a newer search is harmless.
using ChipAnswer = std::function<void(const QList<Chip> &)>;
using ChipSource = std::function<void(const QString &typed, const ChipAnswer &answer)>;

/// A field for a set of values: goals, territories, words. Chips are removed by their cross, Delete or Backspace;
/// the plus, Enter, Down or typing opens a list with a filter. Left and Right walk through the chips. GUI thread.
class ChipsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ChipsEdit(QWidget *parent = nullptr);

    /// Where choices come from when the list is open.
    void setSource(ChipSource source);
    /// Choices that never change: filtered here by folded words.
    void setChoices(const QList<Chip> &choices);
    /// Whether a text that is not among the choices may be added as it is (tags).
    void setFreeText(bool free) { m_freeText = free; }
    /// At most so many values; 0 (the default) is no limit.
    void setLimit(int most);
    void setReadOnly(bool readOnly);

    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }
    [[nodiscard]] QStringList ids() const;
    /// The chip that the keyboard or a click stands on, -1 for none.
    [[nodiscard]] int currentChip() const { return m_current; }
    /// Shows a set; emits nothing.
    void setChips(const QList<Chip> &chips);
    void setPlaceholder(const QString &text);
    /// Room kept free at the right for a button laid over the field, in pixels.
    void setRightReserve(int pixels);
    /// Opens the list of choices; the filter takes the focus and begins with `typed`.
    void openPicker(const QString &typed = {});
    [[nodiscard]] ChipPicker *picker() const { return m_picker; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The user added or removed a value.
    void chipsChanged(const QStringList &ids);
    void currentChipChanged();
    /// A double click on a chip, or Ctrl+Enter on the one that the keyboard stands on.
    void chipOpened(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place { QRect box; QRect cross; };
    [[nodiscard]] QList<Place> places(int width, int *height) const;
    [[nodiscard]] QSize chipSize(const Chip &chip) const;
    [[nodiscard]] bool isOpenForMore() const;
    void addChip(const Chip &chip);
    void removeChip(qsizetype at);
    void speak();

    QList<Chip> m_chips;
    ChipSource m_source;
    ChipPicker *m_picker = nullptr;
    QString m_placeholder;
    int m_current = -1;
    int m_hovered = -1;
    int m_limit = 0;
    int m_reserve = 0;
    bool m_freeText = false;
    bool m_readOnly = false;
};

} // namespace etabli
