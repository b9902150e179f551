// bench_window bare|start|actions [SPACE] [--since NANOSECONDS] [--actions N]: what the window costs. Prints
// "name value" lines: milliseconds from the moment given (the clock of CLOCK_MONOTONIC, taken by whoever starts the
// process) to a usable window, the longest stall of the window's thread, memory. `bare` is a QMainWindow with one
// chart: what Qt alone costs on this machine.
#include "app/desktop/desktop.h"
#include "core/fonts/fonts.h"
#include "ui/shell/shell.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QKeySequence>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>
#include <QWindow>
#include <QtTest/qtestkeyboard.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace etabli;

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Times every event of the window's thread: the longest one is what a person feels as a stall. Events that another
/// event sends count with it.
class Timed : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_counting)
            return QApplication::notify(receiver, event);
        ++m_depth;
        // The receiver may be gone afterwards.
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const double cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        const double wall = milliseconds(CLOCK_MONOTONIC);
        const bool done = QApplication::notify(receiver, event);
        const double taken = milliseconds(CLOCK_MONOTONIC) - wall;
        m_events.push_back(taken);
        if (taken > 20)
            m_long.push_back({taken, milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpu, name, type, m_action, m_number});
        --m_depth;
        return done;
    }

    void count() { m_counting = true; }
    void setAction(const QByteArray &action)
    {
        m_action = action;
        ++m_number;
    }

    void print(QTextStream &out)
    {
        std::sort(m_events.begin(), m_events.end());
        const auto at = [this](double share) {
            return m_events.empty() ? 0.0 : m_events[static_cast<size_t>(share * static_cast<double>(m_events.size() - 1))];
        };
        std::sort(m_long.begin(), m_long.end(), [](const Stall &a, const Stall &b) { return a.taken > b.taken; });
        const auto over = [this](double Stall::*time) {
            return std::count_if(m_long.begin(), m_long.end(), [time](const Stall &one) { return one.*time > 50; });
        };
        out << "events " << m_events.size() << "\nlongest_ms " << at(1) << "\nlongest_cpu_ms "
            << (m_long.empty() ? 0.0 : m_long.front().cpu) << "\np999_ms " << at(0.999) << "\np99_ms " << at(0.99)
            << "\nover_50_ms " << over(&Stall::taken) << "\nover_50_cpu_ms " << over(&Stall::cpu) << '\n';
        for (size_t i = 0; i < std::min<size_t>(m_long.size(), 15); ++i) {
            const Stall &one = m_long[i];
            out << "# " << qRound(one.taken) << " ms, " << qRound(one.cpu) << " of processor: " << one.receiver << " event "
                << one.type << " after action " << one.number << " (" << one.action << ")\n";
        }
    }

private:
    struct Stall
    {
        double taken;
        double cpu;
        QByteArray receiver;
        int type;
        QByteArray action;
        int number;
    };

    std::vector<double> m_events;
    std::vector<Stall> m_long;
    QByteArray m_action = "opening";
    int m_number = 0;
    int m_depth = 0;
    bool m_counting = false;
};

double sinceMs(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--since"));
    if (at < 0 || at + 1 >= arguments.size())
        return 0;
    return milliseconds(CLOCK_MONOTONIC) - static_cast<double>(arguments.at(at + 1).toLongLong()) / 1e6;
}

void printStart(QTextStream &out, const QStringList &arguments)
{
    out << "start_ms " << sinceMs(arguments) << "\nstart_cpu_ms " << milliseconds(CLOCK_PROCESS_CPUTIME_ID) << '\n';
}

void printMemory(QTextStream &out)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:") || line.startsWith("VmHWM:"))
            out << (line.startsWith("VmRSS:") ? "resident_kb " : "peak_kb ")
                << line.mid(6).simplified().split(' ').first() << '\n';
    }
}

/// Calls `act` once the window has painted what it shows.
void afterPaint(QWidget *window, const std::function<void()> &act)
{
    window->repaint();
    QTimer::singleShot(0, window, act);
}

void bare(QTextStream &out, const QStringList &arguments)
{
    auto *window = new QMainWindow;
    auto *set = new QBarSet(QStringLiteral("a"));
    *set << 6 << 7 << 6 << 3 << 2 << 2;
    auto *series = new QBarSeries;
    series->append(set);
    auto *chart = new QChart;
    chart->addSeries(series);
    window->setCentralWidget(new QChartView(chart));
    window->resize(1366, 768);
    window->show();
    QTimer::singleShot(0, window, [window, &out, arguments] {
        afterPaint(window, [&out, arguments] {
            printStart(out, arguments);
            printMemory(out);
            out.flush();
            QCoreApplication::exit(0);
        });
    });
}

/// What a hurried person does: pages, arrows, typing in filters and in the search, opening, editing.
class Hand : public QObject
{
public:
    Hand(Timed &application, Shell &window, int actions, QTextStream &out)
        : m_application(application), m_window(window), m_left(actions), m_out(out)
    {
        m_timer.setInterval(12);
        connect(&m_timer, &QTimer::timeout, this, &Hand::act);
        m_window.activateWindow();
        m_timer.start();
        m_application.count();
    }

private:
    void act()
    {
        if (m_left-- == 0) {
            m_timer.stop();
            QTimer::singleShot(1500, this, [this] {
                m_application.print(m_out);
                printMemory(m_out);
                m_out.flush();
                QCoreApplication::exit(0);
            });
            return;
        }
        // One visit of a page: there, down the list, a filter, a letter typed in a record, a search, the next page.
        const QString letters = QStringLiteral("aeportsnilcm");
        const QString letter = letters.at(m_random.bounded(int(letters.size())));
        const auto letterKey = Qt::Key(Qt::Key_A + letter.at(0).toLatin1() - 'a');
        switch (m_done++ % 25) {
        case 0: press(Qt::Key(Qt::Key_1 + m_visit++ % 9), Qt::ControlModifier); break;
        case 1: case 2: case 3: press(Qt::Key_Down); break;
        case 4: press(Qt::Key_PageDown); break;
        case 5: press(Qt::Key_End); break;
        case 6: press(Qt::Key_Home); break;
        case 7: press(Qt::Key_F, Qt::ControlModifier); break;
        case 8: case 9: case 10: press(letterKey, Qt::NoModifier, letter); break;
        case 11: press(Qt::Key_Escape); break;
        case 12: press(Qt::Key_F2); break;
        case 13: case 14: press(letterKey, Qt::NoModifier, letter); break;
        case 15: press(Qt::Key_Escape); break;
        case 16: press(Qt::Key_K, Qt::ControlModifier); break;
        case 17: case 18: case 19: case 20: press(letterKey, Qt::NoModifier, letter); break;
        case 21: press(Qt::Key_Down); break;
        case 22: press(Qt::Key_Escape); break;
        default: press(Qt::Key_F6); break;
        }
    }

    /// A key as the keyboard gives it: through the shortcuts, to what has the focus.
    void press(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier, const QString &text = {})
    {
        m_application.setAction(QKeySequence(QKeyCombination(with, code)).toString().toLatin1());
        QWindow *to = QGuiApplication::focusWindow() ? QGuiApplication::focusWindow() : m_window.windowHandle();
        qt_handleKeyEvent(to, QEvent::KeyPress, code, with, text, false, 1);
        qt_handleKeyEvent(to, QEvent::KeyRelease, code, with, text, false, 1);
    }

    Timed &m_application;
    Shell &m_window;
    QTimer m_timer;
    QRandomGenerator m_random{20261123};
    int m_left;
    int m_done = 0;
    int m_visit = 0;
    QTextStream &m_out;
};

} // namespace

int main(int argc, char **argv)
{
    Timed application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("etabli"));
    QCoreApplication::setApplicationName(QStringLiteral("etabli"));
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const QString mode = arguments.value(1);
    if (mode == u"bare") {
        bare(out, arguments);
        return QApplication::exec();
    }
    if ((mode != u"start" && mode != u"actions") || arguments.size() < 3) {
        out << "usage: bench_window bare|start|actions [SPACE] [--since NANOSECONDS] [--actions N]\n";
        return 2;
    }
    installLanguage(application, QStringLiteral("fr"));
    if (!loadFonts())
        return 1;
    QApplication::setFont(QFont(fontFamily(FontRole::Sans)));
    DesktopOptions options;
    options.space = arguments.at(2);
    Desktop desktop(options);
    std::unique_ptr<Hand> hand;
    QObject::connect(&desktop, &Desktop::ready, &application, [&] {
        afterPaint(&desktop.shell(), [&] {
            printStart(out, arguments);
            if (mode == u"start") {
                printMemory(out);
                out.flush();
                QCoreApplication::exit(0);
                return;
            }
            const qsizetype at = arguments.indexOf(QStringLiteral("--actions"));
            hand = std::make_unique<Hand>(application, desktop.shell(), at > 0 ? arguments.value(at + 1).toInt() : 2000, out);
        });
    });
    QObject::connect(&desktop, &Desktop::notOpened, &application, [&](const Error &error) {
        out << "# not opened: " << error.subject << '\n';
        out.flush();
        QCoreApplication::exit(1);
    });
    desktop.start();
    return QApplication::exec();
}
