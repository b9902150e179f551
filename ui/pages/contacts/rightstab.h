#pragma once

#include "core/services/erasing.h"
#include "ui/forms/boundfield.h"
#include "ui/pages/records/recordtab.h"

#include <QStringList>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace etabli {

class Card;
class MessageStrip;

/// The rights of a person on their page: why and on what grounds their details are kept, everything that is held on
/// them as a file, and their erasure, confirmed by their name typed in the page itself. GUI thread.
class RightsTab : public RecordTab
{
    Q_OBJECT
public:
    explicit RightsTab(FormRecord &record, QWidget *parent = nullptr);

    /// The fields it shows.
    [[nodiscard]] static QStringList fields();

    void commit() override;
    /// Writes everything held on the person at `path`, PDF or JSON by its ending: what the buttons do once a place was
    /// chosen.
    void exportTo(const QString &path);

    [[nodiscard]] QPushButton *eraseButton() const { return m_erase; }
    [[nodiscard]] QPushButton *confirmButton() const { return m_confirm; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] MessageStrip *answer() const { return m_answer; }

private:
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makeExport();
    [[nodiscard]] QWidget *makeErasure();
    void showRecord();
    void closeConfirmation();
    void askWhere(const QString &suffix);
    void openConfirmation();
    void showRemains(const ErasureRemains &remains);
    void judgeName();
    void erase();
    void erased(const Result<ErasureReport> &report);
    [[nodiscard]] QString personName();

    QList<BoundField *> m_fields;
    MessageStrip *m_answer;
    QWidget *m_rules = nullptr;
    QWidget *m_export = nullptr;
    Card *m_erasure = nullptr;
    QPushButton *m_erase = nullptr;
    QWidget *m_confirmation = nullptr;
    QLabel *m_stays = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_confirm = nullptr;
    bool m_busy = false;
};

} // namespace etabli
