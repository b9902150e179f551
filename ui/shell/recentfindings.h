#pragma once

#include <QString>
#include <QStringList>

namespace etabli {

/// The last things that the box "search or act" led to, kept for each space in the settings of the program: what
/// an empty box offers first. GUI thread.
class RecentFindings
{
public:
    static constexpr qsizetype kept = 20;

    /// One thing: "r", the type and the identifier of a record, or "c" and the name of a command.
    struct One
    {
        bool isRecord = false;
        QString type;
        QString id;

        friend bool operator==(const One &, const One &) = default;
    };

    /// Those of another space; nothing is kept while it has no name.
    void setSpace(const QString &space);
    void add(const One &one);
    void remove(const One &one);
    [[nodiscard]] QList<One> all() const;

private:
    [[nodiscard]] QString key() const;
    void write(const QList<One> &all) const;

    QString m_space;
};

} // namespace etabli
