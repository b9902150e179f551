#pragma once

#include "core/jobs/lane.h"
#include "core/services/homenotes.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace etabli {

class Card;
class ChipsEdit;
class Edits;
class EmptyState;
class HomeRow;
class LongTextEdit;

/// Notes without alliance, filed one after another: the list, and for the one at hand its text, its organisation,
/// its territory, and the alliances it may go to. 1 to 5 file it in an alliance offered, 0 puts it away without;
/// both go to the next, and each can be undone. GUI thread.
class FilingPane : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    FilingPane(Edits &edits, QWidget *parent = nullptr);

    /// Reads the notes and begins with the newest.
    void begin();
    /// Gives the focus to the first alliance offered, so that Enter files.
    void takeFocus();
    /// Writes what is being typed.
    void flush();
    [[nodiscard]] const QList<UnfiledNote> &notes() const { return m_notes; }
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QList<HomeRow *> offers() const { return m_offers; }
    [[nodiscard]] ChipsEdit *project() const { return m_project; }
    [[nodiscard]] ChipsEdit *organisation() const { return m_organisation; }
    [[nodiscard]] ChipsEdit *territory() const { return m_territory; }
    [[nodiscard]] QPushButton *aloneButton() const { return m_alone; }

Q_SIGNALS:
    void closed();
    void noticed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeDetail();
    void read();
    void show();
    void choose(const QString &id);
    void askOffers();
    void showOffers(const QList<FilingChoice> &choices);
    void fileIn(const QString &project, const QString &title);
    void fileAlone();
    void filed(const QString &id, const Result<EditReceipt> &made, const QString &sentence);
    void set(const QString &field, const QString &value);
    void chooseOrganisation(const QString &chosen);

    Edits &m_edits;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_count;
    QVBoxLayout *m_list;
    QWidget *m_listBox;
    QScrollArea *m_scroll;
    Card *m_detail = nullptr;
    QVBoxLayout *m_offerList = nullptr;
    LongTextEdit *m_text = nullptr;
    ChipsEdit *m_project = nullptr;
    ChipsEdit *m_organisation = nullptr;
    ChipsEdit *m_territory = nullptr;
    QPushButton *m_alone = nullptr;
    QTimer *m_pause;
    QList<UnfiledNote> m_notes;
    QList<HomeRow *> m_rows;
    QList<HomeRow *> m_offers;
    QList<FilingChoice> m_choices;
    QString m_current;
    Latest m_reading;
    Latest m_offering;
    bool m_focusOffers = false;
    bool m_open = false;
};

} // namespace etabli
