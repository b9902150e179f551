#pragma once

#include <QDialog>
#include <QString>

namespace etabli {

/// What Établi is made of: its version, the libraries, fonts, icons and data it holds with their licences; a button
/// copies the text for a message. GUI thread.
class AboutBox : public QDialog
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent = nullptr);

    /// The whole text, plain.
    [[nodiscard]] static QString text();
    /// Puts the text in the clipboard.
    void copy();
};

} // namespace etabli
