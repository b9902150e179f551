#pragma once

#include "ui/commands/edits.h"
#include "ui/pages/page.h"

#include <QPointer>

class QStackedLayout;

namespace etabli {

class ChipPicker;
class RecordsPage;
class Studio;

/// The page « Charters »: their list, and the studio in its place while one is written. A charter begins by the choice
/// of its project. GUI thread.
class ChartersPage : public Page
{
    Q_OBJECT
public:
    /// As a field of showRecord(): the charter is to be written, not its form filled.
    static inline const QString writing = QStringLiteral("write:");

    /// `edits` must outlive the page.
    explicit ChartersPage(Edits &edits, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QWidget *headerWidget() const override;
    [[nodiscard]] bool prints() const override;
    void print() override;
    void arrive() override;
    void leave() override;
    void showRecord(const QString &type, const QString &id, const QString &field) override;

    /// Asks for the project of a new charter.
    void beginNew();
    /// Writes a charter: the studio takes the place of the list.
    void write(const QString &charter, const QString &article = {});
    void showList();
    /// Makes the charter of a project, then writes it.
    void create(const QString &project);

    [[nodiscard]] RecordsPage *records() const { return m_records; }
    /// Made when a charter is first written; nothing before.
    [[nodiscard]] Studio *studio() const { return m_studio; }
    [[nodiscard]] ChipPicker *projectPicker() const { return m_projects; }
    [[nodiscard]] bool isWriting() const;

private:
    void makeActions();
    void makeStudio();

    Edits &m_edits;
    QStackedLayout *m_faces;
    RecordsPage *m_records;
    Studio *m_studio = nullptr;
    QWidget *m_anchor;
    ChipPicker *m_projects = nullptr;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_pack = nullptr;
    bool m_front = false;
};

} // namespace etabli
