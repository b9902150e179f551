#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

class QLabel;
class QSlider;

namespace etabli {

class ChoiceBox;

/// How the windows look and which language they speak. It shows and asks; the program applies. GUI thread.
class LookCard : public Card
{
    Q_OBJECT
public:
    explicit LookCard(QWidget *parent = nullptr);

    void setScheme(SchemeChoice scheme);
    void setTextPercent(int percent);
    /// "fr", "en", or empty for that of the system.
    void setLanguage(const QString &language);
    /// What is chosen applies at the next start only: said in words.
    void setLanguagePending(bool pending);
    [[nodiscard]] ChoiceBox *schemeBox() const { return m_scheme; }
    [[nodiscard]] ChoiceBox *languageBox() const { return m_language; }
    [[nodiscard]] QSlider *sizeSlider() const { return m_size; }

Q_SIGNALS:
    void schemeChosen(etabli::SchemeChoice scheme);
    void textPercentChosen(int percent);
    void languageChosen(const QString &language);

private:
    ChoiceBox *m_scheme;
    ChoiceBox *m_language;
    QSlider *m_size;
    QLabel *m_percent;
    QLabel *m_next;
};

} // namespace etabli
