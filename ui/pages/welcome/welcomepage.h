#pragma once

#include "core/services/placefinder.h"
#include "core/services/spaces.h"
#include "ui/widgets/chipsedit.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace etabli {

class FieldFrame;
class MessageStrip;

/// The first run, in the window itself: who you are, for whom you work, your own space or the demonstration. Enter
/// goes on, Escape goes back; only the name is needed. It makes nothing: it says what was chosen. GUI thread.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    enum Step { Person, Organisation, Place, StepCount = Place + 1 };

    /// `options` say where the reference of territories is; its clock and progress must outlive the page.
    explicit WelcomePage(const WorkspaceOptions &options, QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// What is known already (a former name, a territory): fills the fields.
    void setKnown(const QString &name, const QString &organisation, const Chip &territory);
    /// The folder where the person's own space will be.
    void setFolder(const QString &folder);
    [[nodiscard]] Step step() const;
    void setStep(Step step);
    /// Nothing could be made: says why, and lets the person try again.
    void showProblem(const QString &sentence);

    [[nodiscard]] Founder founder() const;
    /// The territory as it is shown, for what remembers it.
    [[nodiscard]] Chip territory() const;
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *organisationEdit() const { return m_organisation; }
    [[nodiscard]] ChipsEdit *territoryEdit() const { return m_territory; }
    [[nodiscard]] QRadioButton *ownChoice() const { return m_own; }
    [[nodiscard]] QRadioButton *demonstrationChoice() const { return m_demonstration; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }

Q_SIGNALS:
    void ownSpaceChosen(const etabli::Founder &founder);
    void demonstrationChosen(const etabli::Founder &founder);
    /// The person has a space already, in another folder.
    void otherFolderRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePersonStep();
    [[nodiscard]] QWidget *makeOrganisationStep();
    [[nodiscard]] QWidget *makePlaceStep();
    [[nodiscard]] QWidget *makeStep(const QString &title, const QString &explanation);
    void goOn();
    void goBack();
    void write();
    void focusStep();

    std::unique_ptr<PlaceFinder> m_finder;
    QLabel *m_count;
    QStackedWidget *m_steps;
    QLineEdit *m_name;
    FieldFrame *m_nameFrame = nullptr;
    QLineEdit *m_organisation;
    ChipsEdit *m_territory;
    QRadioButton *m_own;
    QRadioButton *m_demonstration;
    QLabel *m_folder;
    MessageStrip *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace etabli
