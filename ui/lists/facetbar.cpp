#include "ui/lists/facetbar.h"

#include "core/base/textfold.h"
#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "ui/forms/boundfields.h"
#include "ui/lists/dayspopover.h"
#include "ui/models/dayspan.h"
#include "ui/text/labels.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace etabli {

namespace {

/// Stands for "not filled in" where an identifier may not be empty.
const QString noneId = QStringLiteral("-none-");
constexpr int widestChip = 280;

QString nameKey(const QString &field, const QString &value)
{
    return field + u' ' + value;
}

/// The words of a list as the space has them, those that begin with what is typed.
Result<QList<Chip>> terms(Workspace &workspace, const Field &field, const QString &typed)
{
    QList<Chip> chips;
    const Vocabularies::Ptr words = workspace.words();
    const Vocabulary *list = words->list(QString(field.target));
    const QString wanted = folded(typed);
    for (const Term &term : list ? list->terms : QList<Term>()) {
        if (!wanted.isEmpty() && !folded(term.label).contains(wanted))
            continue;
        chips += Chip{term.code, term.label, markOf(signOf(QString(field.target)), term.code), {}};
    }
    return chips;
}

Result<QHash<QString, QString>> namesOf(Workspace &workspace, const QString &type, const QList<ListFacet> &wanted)
{
    QHash<QString, QString> names;
    const RecordType *declared = recordType(type);
    for (const ListFacet &facet : wanted) {
        const Field *field = declared ? declared->field(facet.field) : nullptr;
        for (const QString &value : facet.values) {
            QString name = value;
            if (!field || value.isEmpty())
                continue;
            if (elementKind(field->kind) == Kind::Choice) {
                name = workspace.words()->label(QString(field->target), value);
            } else if (elementKind(field->kind) == Kind::Territory) {
                ETABLI_ASSIGN(name, workspace.placeName(value));
            } else if (const auto id = Id::fromString(value)) {
                ETABLI_ASSIGN(name, Listing(workspace.space()).titleOf(QString(field->target), *id));
            }
            names.insert(nameKey(facet.field, value), name.section(QStringLiteral(" ("), 0, 0));
        }
    }
    return names;
}

} // namespace

FacetChip::FacetChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(FacetBar::tr("%1, take this filter away").arg(text));
    setToolTip(accessibleName());
    setCursor(Qt::PointingHandCursor);
}

QSize FacetChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextRole::DenseStrong));
    const int wide = metrics.horizontalAdvance(text()) + Theme::px(11) + Theme::px(6) + Theme::px(16) + Theme::px(9);
    return {std::min(wide, Theme::px(widestChip)), Theme::height(28, TextRole::DenseStrong)};
}

void FacetChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const double wide = focused ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    painter.setPen(QPen(Theme::color(Token::Accent), wide));
    painter.setBrush(Theme::color(Token::SelectionTint));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const int side = Theme::px(16);
    const QRect cross(width() - Theme::px(9) - side, (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(underMouse() || isDown() ? Token::Accent : Token::Text));
    painter.drawEllipse(cross.adjusted(1, 1, -1, -1));
    const int inset = Theme::px(4);
    Icons::paint(painter, cross.adjusted(inset, inset, -inset, -inset), QStringLiteral("window-close"),
                 Theme::color(Token::Base));
    paint::line(painter, QRect(Theme::px(11), 0, cross.left() - Theme::px(6) - Theme::px(11), height()), text(),
                Theme::font(TextRole::DenseStrong), Theme::color(Token::Text));
}

void FacetChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FacetChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FacetChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FacetChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FacetBar::FacetBar(Desk &desk, const ListSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_spec(spec)
    , m_button(new QToolButton(parent))
    , m_menu(new QMenu(m_button))
{
    m_button->setText(tr("Narrow"));
    m_button->setToolTip(tr("Narrow the list by stage, place…"));
    m_button->setAccessibleName(tr("Narrow the list"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &FacetBar::fillMenu);
    setAccessibleName(tr("Filters in use"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FacetBar::setFacets(const ListFacets &facets)
{
    m_facets = facets;
    readNames();
    write();
    if (m_picker && !m_picked.isEmpty()) {
        QStringList taken;
        for (const ListFacet &facet : std::as_const(m_facets.fields)) {
            if (facet.field == m_picked)
                taken = facet.values;
        }
        std::replace(taken.begin(), taken.end(), QString(), noneId);
        m_picker->setTaken(taken);
    }
}

void FacetBar::change(const ListFacets &facets)
{
    if (facets == m_facets)
        return;
    setFacets(facets);
    Q_EMIT facetsChanged(m_facets);
}

void FacetBar::toggle(const QString &field, const QString &value, bool asked)
{
    ListFacets facets = m_facets;
    const auto found = std::find_if(facets.fields.begin(), facets.fields.end(),
                                    [&field](const ListFacet &facet) { return facet.field == field; });
    if (asked) {
        if (found == facets.fields.end())
            facets.fields += ListFacet{field, {value}};
        else if (!found->values.contains(value))
            found->values += value;
    } else if (found != facets.fields.end()) {
        found->values.removeAll(value);
        if (found->values.isEmpty())
            facets.fields.erase(found);
    }
    change(facets);
}

void FacetBar::fillMenu()
{
    m_menu->clear();
    for (const QString &field : std::as_const(m_spec.facets)) {
        const QString label = Labels::field(m_spec.type, field);
        if (isDate(field)) {
            fillDays(field, label);
            continue;
        }
        QAction *action = m_menu->addAction(tr("%1…").arg(label));
        action->setData(field);
        connect(action, &QAction::triggered, this, [this, field] { pick(field); });
    }
    m_menu->addSeparator();
    const auto flag = [this](const QString &text, bool ListFacets::*which) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_facets.*which);
        connect(action, &QAction::triggered, this, [this, which](bool checked) {
            ListFacets facets = m_facets;
            facets.*which = checked;
            change(facets);
        });
    };
    flag(tr("With a conflict"), &ListFacets::inConflict);
    flag(tr("Deleted"), &ListFacets::deleted);
    if (!m_facets.isEmpty()) {
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("Take all filters away")), &QAction::triggered, this, [this] { change({}); });
    }
}

QStringList FacetBar::valuesOf(const QString &field) const
{
    for (const ListFacet &facet : m_facets.fields) {
        if (facet.field == field)
            return facet.values;
    }
    return {};
}

bool FacetBar::isDate(const QString &field) const
{
    const RecordType *type = recordType(m_spec.type);
    const Field *declared = type ? type->field(field) : nullptr;
    return declared && declared->kind == Kind::Date;
}

void FacetBar::fillDays(const QString &field, const QString &label)
{
    QMenu *days = m_menu->addMenu(label);
    const QStringList taken = valuesOf(field);
    const auto offer = [&](const QString &value, const QString &text, auto take) {
        QAction *action = days->addAction(text);
        action->setCheckable(true);
        action->setChecked(taken.contains(value));
        action->setData(value);
        connect(action, &QAction::triggered, this, take);
    };
    for (const QString &span : DaySpan::usual()) {
        QString text = DaySpan::words(span);
        text[0] = text.at(0).toUpper();
        offer(span, text, [this, field, span] { takeDays(field, span); });
    }
    offer({}, tr("Not filled in"), [this, field](bool checked) { toggle(field, {}, checked); });
    days->addSeparator();
    connect(days->addAction(tr("Between two days…")), &QAction::triggered, this, [this, field] { askDays(field); });
}

void FacetBar::takeDays(const QString &field, const QString &span)
{
    ListFacets facets = m_facets;
    const bool again = valuesOf(field).contains(span);
    const auto found = std::find_if(facets.fields.begin(), facets.fields.end(),
                                    [&field](const ListFacet &facet) { return facet.field == field; });
    if (found != facets.fields.end())
        found->values.removeIf([](const QString &value) { return !value.isEmpty(); });
    if (!again && found != facets.fields.end())
        found->values += span;
    else if (!again)
        facets.fields += ListFacet{field, {span}};
    facets.fields.removeIf([](const ListFacet &facet) { return facet.values.isEmpty(); });
    change(facets);
}

void FacetBar::askDays(const QString &field)
{
    if (!m_days) {
        m_days = new DaysPopover(m_button);
        connect(m_days, &DaysPopover::chosen, this,
                [this](const QDate &from, const QDate &to) { takeDays(m_picked, DaySpan::between(from, to)); });
    }
    m_picked = field;
    m_days->ask(Labels::field(m_spec.type, field));
}

void FacetBar::pick(const QString &field)
{
    if (isDate(field)) {
        askDays(field);
        return;
    }
    const RecordType *type = recordType(m_spec.type);
    const Field *declared = type ? type->field(field) : nullptr;
    if (!declared)
        return;
    m_picked = field;
    if (!m_picker) {
        m_picker = new ChipPicker(m_button);
        m_picker->setPreferredWidth(Theme::px(320));
        connect(m_picker, &ChipPicker::picked, this, [this](const Chip &chip) {
            const QString value = chip.id == noneId ? QString() : chip.id;
            if (!value.isEmpty())
                m_names.insert(nameKey(m_picked, value), chip.label);
            toggle(m_picked, value, true);
        });
    }
    ChipSource source;
    switch (elementKind(declared->kind)) {
    case Kind::Territory: source = placeSource(m_desk, m_picker); break;
    case Kind::Reference:
        source = declared->target == u"organisation" ? organisationSource(m_desk, m_picker)
                                                     : recordSource(m_desk, QString(declared->target), m_picker);
        break;
    default:
        source = [this, whole = *declared](const QString &typed, const ChipAnswer &answer) {
            const auto found = m_desk.read(
                [whole, typed](Workspace &workspace) { return terms(workspace, whole, typed); });
            onAnswer(found, m_picker, [answer](const Result<QList<Chip>> &chips) {
                answer(chips.value_or(QList<Chip>{}));
            });
        };
    }
    // What is not filled in can be asked for as well, as long as nothing else is typed.
    const Chip none{noneId, tr("Not filled in"), {}, {}};
    m_picker->setSource([source, none](const QString &typed, const ChipAnswer &answer) {
        source(typed, [answer, none, typed](const QList<Chip> &chips) {
            const bool offered = typed.trimmed().isEmpty() || folded(none.label).contains(folded(typed));
            answer(offered ? QList<Chip>{none} + chips : chips);
        });
    });
    m_picker->filter()->setPlaceholderText(Labels::field(m_spec.type, field));
    setFacets(m_facets);
    m_picker->ask({});
}

QString FacetBar::nameOf(const QString &field, const QString &value) const
{
    const QString label = Labels::field(m_spec.type, field);
    if (value.isEmpty())
        return tr("%1: not filled in").arg(label);
    if (isDate(field))
        return tr("%1: %2", "a field, then the value asked of it").arg(label, DaySpan::words(value));
    return tr("%1: %2", "a field, then the value asked of it").arg(label, m_names.value(nameKey(field, value), value));
}

void FacetBar::write()
{
    const bool focused = std::any_of(m_chips.begin(), m_chips.end(), [](FacetChip *chip) { return chip->hasFocus(); });
    for (FacetChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const auto add = [this](const QString &text, auto takeAway) {
        auto *chip = new FacetChip(text, this);
        connect(chip, &QAbstractButton::clicked, this, takeAway);
        chip->show();
        m_chips += chip;
    };
    for (const ListFacet &facet : std::as_const(m_facets.fields)) {
        for (const QString &value : facet.values) {
            add(nameOf(facet.field, value),
                [this, field = facet.field, value] { toggle(field, value, false); });
        }
    }
    const auto addFlag = [&](const QString &text, bool ListFacets::*which) {
        if (m_facets.*which) {
            add(text, [this, which] {
                ListFacets facets = m_facets;
                facets.*which = false;
                change(facets);
            });
        }
    };
    addFlag(tr("With a conflict"), &ListFacets::inConflict);
    addFlag(tr("Deleted"), &ListFacets::deleted);
    setVisible(!m_chips.isEmpty());
    if (focused) {
        if (m_chips.isEmpty())
            m_button->setFocus();
        else
            m_chips.last()->setFocus();
    }
    updateGeometry();
    arrange(width(), true);
    Q_EMIT chipsChanged();
}

void FacetBar::readNames()
{
    QList<ListFacet> wanted;
    for (const ListFacet &facet : std::as_const(m_facets.fields)) {
        if (isDate(facet.field))
            continue;
        ListFacet missing{facet.field, {}};
        for (const QString &value : facet.values) {
            if (!value.isEmpty() && !m_names.contains(nameKey(facet.field, value)))
                missing.values += value;
        }
        if (!missing.values.isEmpty())
            wanted += missing;
    }
    if (wanted.isEmpty())
        return;
    const quint64 token = m_latest.ask();
    const auto names = m_desk.read(
        [type = m_spec.type, wanted](Workspace &workspace) { return namesOf(workspace, type, wanted); });
    onAnswer(names, this, [this, token](const Result<QHash<QString, QString>> &answer) {
        if (!answer || !m_latest.isLatest(token))
            return;
        m_names.insert(*answer);
        write();
    });
}

int FacetBar::lineWidth() const
{
    int wide = 0;
    for (const FacetChip *chip : m_chips)
        wide += chip->sizeHint().width() + Theme::px(8);
    return std::max(0, wide - Theme::px(8));
}

QSize FacetBar::sizeHint() const
{
    return {lineWidth(), arrange(std::max(lineWidth(), 1), false)};
}

QSize FacetBar::minimumSizeHint() const
{
    return {Theme::px(80), Theme::height(28, TextRole::DenseStrong)};
}

int FacetBar::arrange(int width, bool moving) const
{
    const int gap = Theme::px(8);
    int left = 0;
    int top = 0;
    int high = 0;
    for (FacetChip *chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo({std::max(width, Theme::px(60)), 10'000});
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += high + Theme::px(4);
            high = 0;
        }
        if (moving)
            chip->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + gap;
        high = std::max(high, size.height());
    }
    return top + high;
}

void FacetBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace etabli
