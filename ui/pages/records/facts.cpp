#include "ui/pages/records/facts.h"

#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>

namespace etabli {

FactsLine::FactsLine(FormRecord &record, Writer writer, QWidget *parent)
    : QWidget(parent)
    , m_writer(std::move(writer))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::px(8));
    connect(&record, &FormRecord::replaced, this, [this] { write({}); });
    connect(&record, &FormRecord::loaded, this, [this, &record] {
        write(record.isNew() ? QList<Fact>{} : m_writer(record.sheet()));
    });
}

void FactsLine::write(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    for (const Fact &fact : facts) {
        if (fact.text.isEmpty())
            continue;
        m_texts += fact.text;
        QWidget *shown = nullptr;
        if (fact.kind == Fact::Sign) {
            shown = new MarkLabel(fact.mark, fact.text, this);
        } else if (fact.kind == Fact::Tag) {
            shown = new TagLabel(fact.text, fact.status, this);
        } else {
            auto *label = new QLabel(fact.text, this);
            label->setTextFormat(Qt::PlainText);
            Theme::setTextRole(label, TextRole::Dense);
            Theme::setTone(label, Token::SecondText);
            shown = label;
        }
        m_row->addWidget(shown);
    }
    setVisible(!m_texts.isEmpty());
}

NoticeMaker factsOf(FactsLine::Writer writer)
{
    return [writer](FormRecord &record, QWidget *parent) { return new FactsLine(record, writer, parent); };
}

} // namespace etabli
