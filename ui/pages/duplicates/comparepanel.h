#pragma once

#include "core/jobs/lane.h"
#include "core/services/duplicates.h"
#include "ui/commands/edits.h"
#include "ui/forms/recordsheet.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace etabli {

class MessageStrip;

/// Two records side by side, field by field: which one stays, which values it keeps, what will follow; joins them
/// in one edit or tells them apart. GUI thread.
class ComparePanel : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive the panel.
    ComparePanel(Edits &edits, QWidget *parent);

    /// Reads and shows two records of a type; empty identifiers show nothing.
    void compare(const QString &type, const Id &one, const Id &other);
    void clear();
    [[nodiscard]] bool isShowing() const { return !m_type.isEmpty(); }
    [[nodiscard]] Id first() const { return m_ids[0]; }
    [[nodiscard]] Id second() const { return m_ids[1]; }
    /// Which of the two stays: 0 or 1.
    void setSurvivor(int side);
    [[nodiscard]] int survivor() const { return m_survivor; }
    /// The survivor takes the value of `side` for a field.
    void keepValue(const QString &field, int side);
    void join();
    void tellApart();

Q_SIGNALS:
    /// They were joined, or told apart.
    void settled(const QString &survivor);
    void recordRequested(const QString &type, const QString &id, const QString &field);
    void noticed(const QString &sentence);

private:
    struct Side
    {
        RecordSheet sheet;
        QList<FollowingLinks> links;
    };
    using Answer = std::pair<Side, Side>;
    struct Choice
    {
        QRadioButton *side[2];
    };

    void show(const Answer &answer);
    void build();
    void addHeads(QGridLayout *grid);
    void addField(QGridLayout *grid, int row, const Field &field, const QString &one, const QString &other);
    void writePreview();
    void setBusy(bool busy);
    [[nodiscard]] QString textOf(const Field &field, int side) const;

    Edits &m_edits;
    QString m_type;
    Id m_ids[2];
    Side m_sides[2];
    int m_survivor = 0;
    QHash<QString, Choice> m_choices; ///< of fields that differ
    QRadioButton *m_heads[2] = {nullptr, nullptr};
    QVBoxLayout *m_column;
    QPointer<QWidget> m_body;
    QLabel *m_preview;
    MessageStrip *m_message;
    QPushButton *m_join;
    QPushButton *m_apart;
    Latest m_latest;
};

} // namespace etabli
