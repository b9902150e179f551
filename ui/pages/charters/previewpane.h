#pragma once

#include "ui/pages/charters/sheetview.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace etabli {

class MessageStrip;

/// « Preview »: the page where the article being written prints, its number, and why “PROJET” stands across. The whole
/// page is seen in a window of its own. GUI thread.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// New pages; the page shown follows `article` (its place in the document) when it is on another one. `settled` is
    /// false where the person turned the pages by hand: these stay.
    void setPages(const SharedPages &pages, int article);
    /// The article being written, or -1.
    void follow(int article);
    /// How many things block: the sentence below says that pages carry “PROJET”.
    void setBlocking(int blocking);
    /// Why there is no page to show; empty takes it away.
    void setFailure(const QString &sentence);
    void showPage(int page);
    /// The whole page, large, in its own window.
    void openFull();

    [[nodiscard]] SheetView *sheet() const { return m_sheet; }
    [[nodiscard]] QWidget *fullView() const { return m_full; }
    [[nodiscard]] const SharedPages &pages() const { return m_pages; }
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] MessageStrip *message() const { return m_message; }

Q_SIGNALS:
    void articleChosen(int article);

private:
    void turn(int by);
    void write();
    [[nodiscard]] int pageOf(int article) const;

    QLabel *m_number;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_whole;
    SheetView *m_sheet;
    MessageStrip *m_message;
    QWidget *m_full = nullptr;
    SheetView *m_fullSheet = nullptr;
    SharedPages m_pages;
    int m_article = -1;
};

} // namespace etabli
