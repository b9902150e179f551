#pragma once

#include "ui/pages/page.h"

class QBoxLayout;
class QScrollArea;

namespace etabli {

class BackupCard;
class BackupKeeper;
class Edits;
class LookCard;
class PersonCard;
class SpacesCard;

/// The settings, few: you, appearance, backups, spaces, lists of words, about. What belongs to the window or to the
/// program is asked by signals of the cards, which are made when the page is first asked for. GUI thread.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    SettingsPage(Edits &edits, BackupKeeper &keeper, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive() override;
    void leave() override;

    [[nodiscard]] bool isMade() const { return m_columns; }
    /// One of its parts, as Ctrl+K finds it.
    struct Section
    {
        QString title;
        int place = 0;
    };
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }
    /// Brings a part on screen and gives it the focus.
    void showSection(int place);
    [[nodiscard]] PersonCard *person();
    [[nodiscard]] LookCard *look();
    [[nodiscard]] BackupCard *backups();
    [[nodiscard]] SpacesCard *spaces();

Q_SIGNALS:
    /// Another page of the window: "words".
    void pageRequested(const QString &id);
    void aboutRequested();
    /// The cards are there, to be connected; once.
    void made();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    void fold();

    Edits &m_edits;
    BackupKeeper &m_keeper;
    PersonCard *m_person = nullptr;
    LookCard *m_look = nullptr;
    BackupCard *m_backups = nullptr;
    SpacesCard *m_spaces = nullptr;
    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_scroll = nullptr;
    const QList<Section> m_sections;
};

} // namespace etabli
