#pragma once

#include "ui/pages/charters/charteroutput.h"
#include "ui/pages/charters/charterwork.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace etabli {

class ArticlePane;
class ChecksPane;
class CountTabBar;
class EmptyState;
class MessageStrip;
class OutlinePane;
class PreviewPane;
class StudioHead;

/// A charter written article by article: outline, text, checks, and the page as it prints. Where there is no room for
/// four zones, checks and page share one. GUI thread.
class Studio : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit Studio(Edits &edits, QWidget *parent = nullptr);
    ~Studio() override;

    /// Opens a charter, on an article when its key is given.
    void open(const QString &charter, const QString &article = {});
    void arrive();
    void leave();
    void openArticle(const QString &key);

    [[nodiscard]] CharterWork &work() { return m_work; }
    [[nodiscard]] CharterOutput &output() { return *m_output; }
    [[nodiscard]] StudioHead *head() const { return m_head; }
    [[nodiscard]] OutlinePane *outline() const { return m_outline; }
    [[nodiscard]] ArticlePane *article() const { return m_article; }
    [[nodiscard]] ChecksPane *checks() const { return m_checks; }
    [[nodiscard]] PreviewPane *preview() const { return m_preview; }
    [[nodiscard]] MessageStrip *message() const { return m_message; }
    [[nodiscard]] CountTabBar *sideTabs() const { return m_tabs; }
    /// What is shown where there is no charter to write.
    [[nodiscard]] EmptyState *goneState() const { return m_gone; }

Q_SIGNALS:
    void listRequested();
    void recordRequested(const QString &type, const QString &id, const QString &field);
    void noticed(const QString &sentence);
    /// Title or status changed.
    void headChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void make();
    void listen();
    void makeKeys();
    void showCharter();
    void showComposed();
    void tellGone(const QString &sentence);
    void openFinding(const CharterFinding &finding);
    void openPrinciple(const QString &code);
    void arrange();

    Edits &m_edits;
    CharterWork m_work;
    StudioHead *m_head;
    QStackedLayout *m_faces;
    QWidget *m_whole;
    MessageStrip *m_message;
    QSplitter *m_split;
    OutlinePane *m_outline;
    ArticlePane *m_article;
    QWidget *m_side;
    CountTabBar *m_tabs;
    QStackedWidget *m_sides;
    ChecksPane *m_checks;
    PreviewPane *m_preview;
    EmptyState *m_gone;
    CharterOutput *m_output = nullptr;
    QString m_wanted; ///< the article to open once the charter is read
    QString m_folder; ///< what the message offers to open
    int m_sharedWidth = 0;
    bool m_narrow = false;
};

} // namespace etabli
