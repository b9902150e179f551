#pragma once

#include "ui/pictures/picture.h"

#include <QString>
#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace etabli {

class AttachmentsPictures;

/// A file shown: an image, the pages of a PDF, or a sentence that says why there is nothing to see. Page Up and Page
/// Down turn the pages. GUI thread.
class AttachmentsPreview : public QWidget
{
    Q_OBJECT
public:
    /// `pictures` must outlive it.
    explicit AttachmentsPreview(AttachmentsPictures &pictures, QWidget *parent = nullptr);

    /// Shows a file by the hash of its bytes; empty shows nothing.
    void setFile(const QString &hash, const QString &title);
    [[nodiscard]] const Picture &picture() const { return m_picture; }
    /// The sentence on screen, empty when there is a picture and nothing to say.
    [[nodiscard]] QString sentence() const { return m_sentence; }
    /// The page on screen, from 0.
    [[nodiscard]] int page() const { return m_page; }
    void turn(int pages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void write();
    void placeTurning();
    [[nodiscard]] QRect stage() const;

    AttachmentsPictures &m_pictures;
    QString m_hash;
    QString m_title;
    QString m_sentence;
    Picture m_picture;
    int m_page = 0;
    QWidget *m_turning;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_where;
    QTimer *m_pause;    ///< the window is being resized
    QTimer *m_patience; ///< a file that takes long is told to
};

} // namespace etabli
