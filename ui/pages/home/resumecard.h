#pragma once

#include "core/services/home.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace etabli {

class HomeRow;

/// « Reprendre »: the records written last here, those begun and left open, the notes without alliance. GUI thread.
class ResumeCard : public Card
{
    Q_OBJECT
public:
    explicit ResumeCard(QWidget *parent = nullptr);

    void setRecords(const QList<HomeRecord> &last, const QList<OpenRecord> &open, const QDate &today);
    /// Notes without alliance; `most` stands for "that many or more".
    void setUnfiled(qint64 notes, qint64 most);
    [[nodiscard]] QList<HomeRow *> rows() const { return m_rows; }
    [[nodiscard]] QPushButton *fileButton() const { return m_file; }
    [[nodiscard]] QPushButton *openButton() const { return m_openAll; }

Q_SIGNALS:
    void recordRequested(const QString &type, const QString &id, const QString &field);
    /// « Les ranger ».
    void filingRequested();

private:
    struct Foot
    {
        QWidget *box = nullptr;
        QLabel *words = nullptr;
        QPushButton *act = nullptr;
    };
    Foot makeFoot(const QString &icon, const QString &act);
    void show();
    HomeRow *addRow(const QString &type, const QString &id, const QString &field);

    QLabel *m_empty;
    QList<HomeRow *> m_rows;
    QList<HomeRecord> m_last;
    QList<OpenRecord> m_open;
    QDate m_today;
    QLabel *m_openWords = nullptr;
    QPushButton *m_openAll = nullptr;
    QWidget *m_openFoot = nullptr;
    QLabel *m_notes = nullptr;
    QPushButton *m_file = nullptr;
    QWidget *m_notesFoot = nullptr;
    bool m_showsOpen = false;
};

} // namespace etabli
