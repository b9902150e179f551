#pragma once

#include "core/charter/page.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace etabli {

/// The pages of a document, laid out once and shared by all who paint them.
using SharedPages = std::shared_ptr<const QList<PrintPage>>;

/// One page as it prints, as large as fits: the very painter of paper, scaled. A click tells where it was in the
/// document. GUI thread.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Shows a page of those; a page beyond the last one shows the last one.
    void setPages(const SharedPages &pages, int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_pages ? int(m_pages->size()) : 0; }
    /// The article that the person works on, marked at the edge of the page; -1 for none.
    void setArticle(int article);
    /// Shown as wide as it is given, as high as it needs (in a scroll area); otherwise whole.
    void setByWidth(bool byWidth);
    /// The part of the page under a point of this widget.
    [[nodiscard]] std::optional<PageRegion> regionAt(const QPointF &point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_byWidth; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A click, or Enter: on which article, -1 for the title.
    void articleChosen(int article);
    /// Page keys, arrows and the wheel: so many pages further.
    void turned(int by);
    /// A double click: the page is to be seen in full.
    void fullRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] const PrintPage *shown() const;
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] int firstArticle() const;

    SharedPages m_pages;
    QPixmap m_painted; ///< the page at the size it was last seen
    int m_page = 0;
    int m_article = -1;
    int m_wheel = 0;
    bool m_byWidth = false;
};

} // namespace etabli
