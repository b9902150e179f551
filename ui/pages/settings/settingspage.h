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
/// program is asked by signals of the cards. GUI thread.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    SettingsPage(Edits &edits, BackupKeeper &keeper, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive() override;
    void leave() override;

    /// One of its parts, as Ctrl+K finds it.
    struct Section
    {
        QString title;
        QWidget *card = nullptr;
    };
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }
    /// Brings a part on screen and gives it the focus.
    void showSection(QWidget *card);
    [[nodiscard]] PersonCard *person() const { return m_person; }
    [[nodiscard]] LookCard *look() const { return m_look; }
    [[nodiscard]] BackupCard *backups() const { return m_backups; }
    [[nodiscard]] SpacesCard *spaces() const { return m_spaces; }

Q_SIGNALS:
    /// Another page of the window: "words".
    void pageRequested(const QString &id);
    void aboutRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    BackupKeeper &m_keeper;
    PersonCard *m_person;
    LookCard *m_look;
    BackupCard *m_backups;
    SpacesCard *m_spaces;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    QList<Section> m_sections;
};

} // namespace etabli
