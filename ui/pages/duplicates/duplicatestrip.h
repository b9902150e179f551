#pragma once

#include "core/jobs/lane.h"
#include "core/services/duplicates.h"
#include "ui/forms/formrecord.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace etabli {

class MessageStrip;

/// Says above the form of an organisation or a contact that another record may be the same, while its name or
/// numbers are typed and after each change; offers to see it, to join them, or to say that they are two. Hidden
/// as long as it has nothing to say. GUI thread.
class DuplicateStrip : public QWidget
{
    Q_OBJECT
public:
    /// `record` must outlive the strip.
    DuplicateStrip(FormRecord &record, QWidget *parent);

    /// The record it speaks of; empty when it says nothing.
    [[nodiscard]] QString other() const { return m_other.isNull() ? QString() : m_other.toString(); }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void recordRequested(const QString &type, const QString &id, const QString &field);
    /// The two are to be compared side by side.
    void comparisonRequested(const QString &type, const QString &one, const QString &other);

private:
    void watch(QWidget *focused);
    void check();
    void show(const PossibleDuplicate &found, const QString &place);
    void forget();
    void tellApart();

    FormRecord &m_record;
    MessageStrip *m_strip;
    QWidget *m_join;
    QWidget *m_apart;
    QTimer *m_pause;
    QPointer<QLineEdit> m_watched;
    QString m_watchedField;
    Id m_other;
    QSet<QString> m_apartFromNew; ///< told apart from a record that is not written yet
    Latest m_latest;
};

} // namespace etabli
