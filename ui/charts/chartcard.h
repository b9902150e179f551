#pragma once

#include "ui/drawing/figuretable.h"
#include "ui/widgets/card.h"

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace etabli {

class ChartFace;
class ChartTable;

/// A card around a chart: its head turns it into its table and back, the line below reads the current part aloud
/// and says what Enter does, a note says what has to be known. GUI thread.
class ChartCard : public Card
{
    Q_OBJECT
public:
    /// Takes `chart` over.
    ChartCard(const QString &title, ChartFace *chart, QWidget *parent = nullptr);
    ~ChartCard() override;

    [[nodiscard]] ChartFace *chart() const { return m_chart; }
    [[nodiscard]] ChartTable *table() const { return m_table; }
    [[nodiscard]] QToolButton *tableButton() const { return m_button; }
    void setTitle(const QString &title);
    void setTable(const FigureTable &table);
    void setNote(const QString &note);
    /// Whether the chart takes all the height there is; otherwise it stays as high as it needs, what is left is below.
    void setFills(bool fills);
    /// Shown in place of the chart when it has nothing; empty: there is something.
    void setNothing(const QString &sentence);
    /// What Enter does on a part with that key: "open the list"; empty for nothing.
    void setHint(std::function<QString(const QString &key)> hint);
    [[nodiscard]] bool showsTable() const;
    void showTable(bool shown);
    /// What the line below says at this moment.
    [[nodiscard]] QString readAloud() const;
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void opened(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void measure();
    void spread();

    ChartFace *m_chart;
    ChartTable *m_table;
    QToolButton *m_button;
    QStackedWidget *m_faces;
    QLabel *m_nothing;
    QWidget *m_line;
    QLabel *m_said;
    QLabel *m_key;
    QLabel *m_does;
    QWidget *m_noteRow;
    QLabel *m_note;
    QString m_title;
    bool m_fills = false;
    std::function<QString(const QString &)> m_hint;
};

} // namespace etabli
