#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "ui/lists/listspec.h"
#include "ui/widgets/chippicker.h"

#include <QAbstractButton>
#include <QHash>
#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace etabli {

class DaysPopover;

/// One filter in use: what it asks for, and a cross. Pressing it anywhere, or Delete, takes it away. GUI thread.
class FacetChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FacetChip(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// What narrows a list besides its words: chips for what is asked, and a button whose menu offers the rest. Names
/// of places, records and words of lists are read on the reading lane. GUI thread.
class FacetBar : public QWidget
{
    Q_OBJECT
public:
    /// `desk` must outlive the bar.
    FacetBar(Desk &desk, const ListSpec &spec, QWidget *parent);

    /// Shows facets; emits nothing.
    void setFacets(const ListFacets &facets);
    [[nodiscard]] const ListFacets &facets() const { return m_facets; }
    /// The button that opens the menu; the bar's owner puts it where it belongs.
    [[nodiscard]] QToolButton *button() const { return m_button; }
    /// The list of values of the last facet asked for, nothing before.
    [[nodiscard]] ChipPicker *picker() const { return m_picker; }
    /// Opens the values of a field.
    void pick(const QString &field);
    /// The width of all chips on one line.
    [[nodiscard]] int lineWidth() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Other chips stand, or their names were read.
    void chipsChanged();
    void facetsChanged(const etabli::ListFacets &facets);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    /// The days offered for a date field.
    void fillDays(const QString &field, const QString &label);
    /// Two dates typed.
    void askDays(const QString &field);
    /// One span for a field, besides "not filled in"; the same one again takes it away.
    void takeDays(const QString &field, const QString &span);
    [[nodiscard]] QStringList valuesOf(const QString &field) const;
    [[nodiscard]] bool isDate(const QString &field) const;
    void write();
    void readNames();
    void change(const ListFacets &facets);
    void toggle(const QString &field, const QString &value, bool asked);
    [[nodiscard]] QString nameOf(const QString &field, const QString &value) const;
    /// Height for a width; moves the chips when asked.
    int arrange(int width, bool moving) const;

    Desk &m_desk;
    ListSpec m_spec;
    ListFacets m_facets;
    QToolButton *m_button;
    QMenu *m_menu;
    QPointer<ChipPicker> m_picker;
    QPointer<DaysPopover> m_days;
    QString m_picked; ///< the field of the picker
    QList<FacetChip *> m_chips;
    QHash<QString, QString> m_names; ///< by "field value"
    Latest m_latest;
};

} // namespace etabli
