#include "ui/shell/appearance.h"

#include "ui/shell/layoutscale.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>

namespace etabli {

namespace {

const QString schemeKey = QStringLiteral("look/scheme");
const QString percentKey = QStringLiteral("look/text_percent");

QString nameOf(SchemeChoice scheme)
{
    switch (scheme) {
    case SchemeChoice::Light: return QStringLiteral("light");
    case SchemeChoice::Dark: return QStringLiteral("dark");
    case SchemeChoice::System: break;
    }
    return QStringLiteral("system");
}

SchemeChoice schemeNamed(const QString &name)
{
    if (name == u"light")
        return SchemeChoice::Light;
    return name == u"dark" ? SchemeChoice::Dark : SchemeChoice::System;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    m_scheme = schemeNamed(settings.value(schemeKey).toString());
    m_percent = std::clamp(settings.value(percentKey, 100).toInt(), 100, 200);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme == SchemeChoice::System)
            apply();
    });
#endif
}

void Appearance::setScheme(SchemeChoice scheme)
{
    m_scheme = scheme;
    QSettings().setValue(schemeKey, nameOf(scheme));
    apply();
}

void Appearance::setTextPercent(int percent)
{
    m_percent = std::clamp(percent, 100, 200);
    QSettings().setValue(percentKey, m_percent);
    apply();
}

void Appearance::apply()
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance())) {
        LayoutScale windows;
        Theme::apply(*application, m_scheme, m_percent);
        windows.follow();
    }
    Q_EMIT changed();
}

} // namespace etabli
