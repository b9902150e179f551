#include "core/fonts/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <mutex>

// Q_INIT_RESOURCE names a function of the global namespace; it also keeps the linker from dropping the data.
static void initialiseFontData()
{
    Q_INIT_RESOURCE(etabli_font_faces);
}

namespace etabli {

Result<void> loadFonts()
{
    static std::mutex mutex;
    static bool loaded = false;
    const std::lock_guard lock(mutex);
    if (loaded)
        return {};
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(Fault::RenderFailed, QStringLiteral("fonts"), QStringLiteral("no QGuiApplication"));
    initialiseFontData();
    for (const char16_t *face :
         {u"Lato-Regular", u"Lato-Italic", u"Lato-Semibold", u"Lato-Bold", u"GentiumBookPlus-Regular",
          u"GentiumBookPlus-Italic", u"GentiumBookPlus-Bold", u"GentiumBookPlus-BoldItalic"}) {
        const QString path = QStringLiteral(":/etabli/fonts/%1.ttf").arg(QStringView(face));
        if (QFontDatabase::addApplicationFont(path) < 0)
            return failure(Fault::RenderFailed, path, QStringLiteral("the font database refused the face"));
    }
    loaded = true;
    return {};
}

QString fontFamily(FontRole role)
{
    return role == FontRole::Sans ? QStringLiteral("Lato") : QStringLiteral("Gentium Book Plus");
}

QFont printFont(FontRole role, int pixelSize, QFont::Weight weight, bool italic)
{
    QFont font(fontFamily(role));
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // Any spacing other than zero keeps ligatures apart; fused ones lose letters in text copied from a PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace etabli
