#pragma once

#include "ui/pages/records/pagespec.h"
#include "ui/widgets/painters.h"

#include <QList>

class QHBoxLayout;

namespace etabli {

/// Something said of a record in the line under its title.
struct Fact
{
    enum Kind {
        Sign, ///< a mark and its word
        Said, ///< words in the second tone
        Tag,  ///< a word in the tint of its status
    };
    Kind kind = Said;
    QString text;
    Mark mark = {};
    Status status = Status::Neutral;
};

/// The line of facts under the title of a record: written again each time the record is read. GUI thread.
class FactsLine : public QWidget
{
    Q_OBJECT
public:
    using Writer = std::function<QList<Fact>(const RecordSheet &sheet)>;

    /// `record` must outlive the line.
    FactsLine(FormRecord &record, Writer writer, QWidget *parent = nullptr);

    /// The words on the line, for tests and screen readers.
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    void write(const QList<Fact> &facts);

    Writer m_writer;
    QHBoxLayout *m_row;
    QStringList m_texts;
};

/// The maker of such a line, for a PageSpec.
[[nodiscard]] NoticeMaker factsOf(FactsLine::Writer writer);

} // namespace etabli
