#include "ui/pages/duplicates/likenesswords.h"

#include "ui/text/labels.h"

#include <QLocale>

namespace etabli {

QString LikenessWords::reason(const QString &type, Likeness why)
{
    switch (why) {
    case Likeness::SameSiren: return tr("Same SIREN");
    case Likeness::SameRna: return tr("Same RNA number");
    case Likeness::SameEmail: return tr("Same e-mail address");
    case Likeness::SameNameAndPlace:
        return type == u"contact" ? tr("Same name, same organisation") : tr("Same name, same commune");
    case Likeness::SameName: break;
    }
    return tr("Same name");
}

QString LikenessWords::notice(const QString &type, Likeness why, const QString &title, const QString &place)
{
    const bool contact = type == u"contact";
    switch (why) {
    case Likeness::SameSiren: return tr("An organisation already has this SIREN: %1").arg(title);
    case Likeness::SameRna: return tr("An organisation already has this RNA number: %1").arg(title);
    case Likeness::SameEmail: return tr("A contact already has this e-mail address: %1").arg(title);
    case Likeness::SameNameAndPlace:
        return contact ? tr("A contact of %1 already has this name: %2").arg(place, title)
                       : tr("An organisation already has this name in %1: %2").arg(place, title);
    case Likeness::SameName: break;
    }
    return contact ? tr("A contact already has this name: %1").arg(title)
                   : tr("An organisation already has this name: %1").arg(title);
}

QString LikenessWords::links(const QList<FollowingLinks> &links)
{
    QStringList parts;
    for (const FollowingLinks &one : links) {
        const QString number = QLocale().toString(one.count) + (one.more ? QStringLiteral("+") : QString());
        parts += tr("%1: %2 (%3)", "type of records, count, field").arg(Labels::types(one.type), number, Labels::field(one.type, one.field));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace etabli
