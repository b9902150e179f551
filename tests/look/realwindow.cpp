#include "tests/look/realwindow.h"

#include "core/fonts/fonts.h"
#include "ui/commands/edits.h"
#include "ui/lists/listpanel.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/pages/settings/lookcard.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/shell.h"
#include "ui/text/language.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/signs.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QTest>

namespace etabli {

RealWindow::RealWindow(const QString &folder)
{
    DesktopOptions options;
    options.space = folder;
    m_desktop = std::make_unique<Desktop>(options);
    QObject::connect(m_desktop.get(), &Desktop::ready, m_desktop.get(), [this] { m_ready = true; });
    m_desktop->start();
    if (!folder.isEmpty() && !QTest::qWaitFor([this] { return m_ready; }, 60000))
        qFatal("the window did not open");
}

RealWindow::~RealWindow() = default;

bool RealWindow::prepare()
{
    QCoreApplication::setOrganizationName(QStringLiteral("etabli"));
    QCoreApplication::setApplicationName(QStringLiteral("etabli"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Établi"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QApplication::setCursorFlashTime(0);
    if (!installLanguage(*qApp, QStringLiteral("fr")) || !loadFonts())
        return false;
    QApplication::setFont(QFont(fontFamily(FontRole::Sans)));
    return true;
}

bool RealWindow::makeDemonstration(const QString &folder, const Clock &clock)
{
    WorkspaceOptions options;
    options.surroundings.clock = &clock;
    return bool(spaces::makeDemonstration(folder, QStringLiteral("Maëlle Guivarc’h"), options));
}

Shell &RealWindow::shell()
{
    return m_desktop->shell();
}

Edits &RealWindow::edits()
{
    return *m_desktop->edits();
}

RecordsPage *RealWindow::records(const QString &page)
{
    return qobject_cast<RecordsPage *>(shell().page(page));
}

ListPanel *RealWindow::list(const QString &page)
{
    return records(page)->list();
}

void RealWindow::look(const QSize &size, SchemeChoice scheme, int percent)
{
    shell().setFixedSize(size);
    if (auto *settings = qobject_cast<SettingsPage *>(shell().page(QStringLiteral("settings")))) {
        Q_EMIT settings->look()->schemeChosen(scheme);
        Q_EMIT settings->look()->textPercentChosen(percent);
    }
}

void RealWindow::show(const QString &page)
{
    shell().showPage(page);
    settled(shell());
}

bool RealWindow::open(const QString &page, const QString &title)
{
    show(page);
    RecordListModel *model = list(page)->model();
    const auto row = [&] {
        for (int at = 0; at < model->rowCount(); ++at) {
            if (model->index(at, 0).data(TitleRole).toString().startsWith(title))
                return at;
        }
        return -1;
    };
    if (!QTest::qWaitFor([&] { return row() >= 0; }, 5000))
        return false;
    list(page)->rows()->setCurrentIndex(model->index(row(), 0));
    settled(shell());
    return records(page)->record()->titleShown().startsWith(title);
}

bool RealWindow::openTab(const QString &page, const QString &name)
{
    const CountTabBar *tabs = records(page)->record()->tabs();
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->tabText(at).startsWith(name)) {
            records(page)->record()->setTab(at);
            settled(shell());
            return true;
        }
    }
    return false;
}

void RealWindow::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused)
            return;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(focused, &press);
        QApplication::sendEvent(focused, &release);
    }
}

void RealWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *focused = QApplication::focusWidget())
        QTest::keyClick(focused, Qt::Key(key), modifiers);
}

QImage RealWindow::settled(QWidget &widget)
{
    QImage last;
    int same = 0;
    for (int turn = 0; turn < 60 && same < 3; ++turn) {
        QTest::qWait(60);
        const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        same = now == last ? same + 1 : 0;
        last = now;
    }
    return last;
}

QImage RealWindow::picture()
{
    return settled(shell());
}

} // namespace etabli
