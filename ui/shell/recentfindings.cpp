#include "ui/shell/recentfindings.h"

#include <QCryptographicHash>
#include <QSettings>

namespace etabli {

void RecentFindings::setSpace(const QString &space)
{
    m_space = space;
}

QString RecentFindings::key() const
{
    // A path is no key: settings part keys at every slash.
    const QByteArray short_ = QCryptographicHash::hash(m_space.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("finder/recent/") + QString::fromLatin1(short_);
}

QList<RecentFindings::One> RecentFindings::all() const
{
    QList<One> list;
    if (m_space.isEmpty())
        return list;
    for (const QString &line : QSettings().value(key()).toStringList()) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3 && parts[0] == u"r")
            list += One{true, parts[1], parts[2]};
        else if (parts.size() == 2 && parts[0] == u"c")
            list += One{false, {}, parts[1]};
    }
    return list;
}

void RecentFindings::add(const One &one)
{
    QList<One> list = all();
    list.removeAll(one);
    list.prepend(one);
    if (list.size() > kept)
        list.resize(kept);
    write(list);
}

void RecentFindings::remove(const One &one)
{
    QList<One> list = all();
    if (list.removeAll(one) > 0)
        write(list);
}

void RecentFindings::write(const QList<One> &all) const
{
    if (m_space.isEmpty())
        return;
    QStringList lines;
    for (const One &one : all)
        lines += one.isRecord ? QString(u"r\t" + one.type + u'\t' + one.id) : QString(u"c\t" + one.id);
    QSettings().setValue(key(), lines);
}

} // namespace etabli
