#pragma once

#include "ui/pages/charters/charterwork.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace etabli {

class ArticleEditor;
class ChipPicker;
class ConflictStrip;
class FieldPopover;
class FormRecord;
class MessageStrip;
class SaveLine;

/// The middle of the studio: the article being written, its title, the bar of writing above, how it is kept below.
/// GUI thread.
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    /// `work` must outlive it.
    explicit ArticlePane(CharterWork &work, QWidget *parent = nullptr);

    /// Writes another article; what was typed is handed over first.
    void open(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] ArticleEditor *editor() const { return m_editor; }
    [[nodiscard]] QLineEdit *titleEdit() const { return m_title; }
    [[nodiscard]] QPushButton *fieldButton() const { return m_insertField; }
    [[nodiscard]] QPushButton *clauseButton() const { return m_insertClause; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] ChipPicker *fieldPicker() const { return m_fields; }
    [[nodiscard]] ChipPicker *clausePicker() const { return m_clauses; }
    [[nodiscard]] FieldPopover *popover() const { return m_popover; }
    /// Opens the field that a finding aims at, at its chip where it has one in the text.
    void openField(const QString &label, const QString &type, const QString &id, const QString &field);
    /// Puts a clause at the end of the article.
    void appendClause(const QString &markup);
    /// The words of a principle of the template, as an article writes them.
    [[nodiscard]] QString principleText(const QString &code) const;
    void commit();

Q_SIGNALS:
    void recordRequested(const QString &type, const QString &id, const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    void showArticle();
    void showShown();
    void showState();
    void showConflict();
    void showWriting();
    void openObject(const QString &name, bool isBlock, const QRect &place);
    void openBlock(const QString &name);
    void openComputed(const StudioField &field);
    FieldPopover *popoverAt(const QRect &place);
    void fillPickers();
    [[nodiscard]] static QString linkOf(const QString &block);
    [[nodiscard]] static QString emptyOf(const QString &block);
    void act();

    CharterWork &m_work;
    QString m_key;
    QToolButton *m_strong = nullptr;
    QToolButton *m_emphasis = nullptr;
    QToolButton *m_bullets = nullptr;
    QPushButton *m_insertField = nullptr;
    QPushButton *m_insertClause = nullptr;
    QLabel *m_number;
    QLineEdit *m_title;
    MessageStrip *m_state;
    ConflictStrip *m_conflict;
    ArticleEditor *m_editor;
    SaveLine *m_saved = nullptr;
    QPushButton *m_reset = nullptr;
    ChipPicker *m_fields = nullptr;
    ChipPicker *m_clauses = nullptr;
    QWidget *m_anchor; ///< stands where the chip is that a popover opens under
    QPointer<FieldPopover> m_popover;
    FormRecord *m_record; ///< the article's, where its text is in conflict
    QHash<QString, QString> m_clauseTexts;
    bool m_showing = false;
};

} // namespace etabli
