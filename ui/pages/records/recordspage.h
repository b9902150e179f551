#pragma once

#include "ui/commands/edits.h"
#include "ui/pages/page.h"
#include "ui/pages/records/pagespec.h"

#include <optional>

class QSplitter;

namespace etabli {

class ListPanel;
class RecordPane;

/// The page of one type of records: list and record side by side, one at a time where there is no room for both.
/// Its content is made when it is first asked for, so that a window with many pages opens at once: the list first, then
/// the record in several goes, or at once when it is asked for. A record of another type, which has no page of its own,
/// leads to the one that it hangs on. GUI thread.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    /// `edits` must outlive the page.
    RecordsPage(Edits &edits, PageSpec spec, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QWidget *headerWidget() const override;
    void arrive() override;
    void leave() override;
    void showRecord(const QString &type, const QString &id, const QString &field) override;

    [[nodiscard]] const PageSpec &spec() const { return m_spec; }
    [[nodiscard]] ListPanel *list();
    [[nodiscard]] RecordPane *record();
    void beginNew();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void make();
    void makeKeys();
    void addRecord();
    void makeSoon();
    void open(const QString &id);
    void openWaiting();
    void arrange();
    void showSide(bool record);
    void keepShare();
    void openParent(const QString &type, const QString &id);
    [[nodiscard]] QString shareKey() const;

    Edits &m_edits;
    const PageSpec m_spec;
    QSplitter *m_split = nullptr;
    ListPanel *m_list = nullptr;
    QWidget *m_place = nullptr; ///< of the record beside the list
    RecordPane *m_record = nullptr;
    std::optional<QString> m_waiting; ///< a record to open once there is something to show it
    bool m_making = false;            ///< a go is planned
    QAction *m_new;
    bool m_narrow = false;
    bool m_recordShown = false; ///< where there is room for one: the record instead of the list
    double m_share = 528.0 / 1166; ///< of the list in the width
    int m_sharedWidth = 0;         ///< the width that was shared out last
    bool m_begun = false; ///< a record was begun before the page came to the front
};

} // namespace etabli
