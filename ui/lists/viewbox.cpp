#include "ui/lists/viewbox.h"

#include "ui/widgets/popover.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QUuid>

#include <algorithm>

namespace etabli {

namespace {

constexpr int longestName = 60;

QString viewsKey(const ListSpec &spec)
{
    return spec.key + QStringLiteral("/views");
}
QString lastKey(const ListSpec &spec)
{
    return spec.key + QStringLiteral("/last");
}

QJsonObject readObject(const QString &key)
{
    return QJsonDocument::fromJson(QSettings().value(key).toString().toUtf8()).object();
}

void writeObject(const QString &key, const QJsonObject &object)
{
    QSettings().setValue(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

/// Views keep what narrows, orders and shows a list; the words of the moment only when they are all it has.
bool same(const ListState &a, const ListState &b)
{
    return a == b;
}

} // namespace

ViewBox::ViewBox(const ListSpec &spec, QWidget *parent)
    : ChoiceBox(parent)
    , m_spec(spec)
{
    setAccessibleName(tr("View of the list"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QJsonArray views = readObject(viewsKey(spec)).value(QStringLiteral("views")).toArray();
    for (const QJsonValue &value : views) {
        const QJsonObject object = value.toObject();
        SavedView view{object.value(QStringLiteral("key")).toString(), object.value(QStringLiteral("name")).toString(),
                       ListState::fromJson(object.value(QStringLiteral("state")).toObject(), spec)};
        if (!view.key.isEmpty() && !view.name.isEmpty())
            m_saved += view;
    }
    connect(this, &ChoiceBox::valueChosen, this, &ViewBox::choose);
    m_state = ListState::everything(spec);
    fill();
}

ListState ViewBox::restored()
{
    const QJsonObject last = readObject(lastKey(m_spec));
    m_current = last.value(QStringLiteral("view")).toString();
    if (nameOf(m_current).isEmpty())
        m_current.clear();
    ListState state = stateOf(m_current);
    if (const QJsonValue altered = last.value(QStringLiteral("state")); altered.isObject())
        state = ListState::fromJson(altered.toObject(), m_spec);
    follow(state);
    return state;
}

void ViewBox::follow(const ListState &state)
{
    m_state = state;
    m_altered = !same(state, stateOf(m_current));
    QJsonObject last{{QStringLiteral("view"), m_current}};
    if (m_altered) {
        // Words typed today would only puzzle tomorrow.
        ListState kept = state;
        kept.words = stateOf(m_current).words;
        if (!same(kept, stateOf(m_current)))
            last.insert(QStringLiteral("state"), kept.toJson());
    }
    writeObject(lastKey(m_spec), last);
    fill();
}

void ViewBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString &key, const QString &name) {
        const QString text = key == m_current && m_altered ? tr("View: %1 (altered)").arg(name) : tr("View: %1").arg(name);
        addChoice(key, text);
    };
    add({}, nameOf({}));
    for (const ViewSpec &view : std::as_const(m_spec.views))
        add(view.key, view.name);
    for (const SavedView &view : std::as_const(m_saved))
        add(view.key, view.name);
    setValue(m_current);
    updateGeometry();
}

QString ViewBox::nameOf(const QString &key) const
{
    if (key.isEmpty())
        return tr("everything");
    for (const ViewSpec &view : m_spec.views) {
        if (view.key == key)
            return view.name;
    }
    for (const SavedView &view : m_saved) {
        if (view.key == key)
            return view.name;
    }
    return {};
}

ListState ViewBox::stateOf(const QString &key) const
{
    for (const ViewSpec &view : m_spec.views) {
        if (!key.isEmpty() && view.key == key)
            return ListState::of(view, m_spec);
    }
    for (const SavedView &view : m_saved) {
        if (view.key == key)
            return view.state;
    }
    return ListState::everything(m_spec);
}

void ViewBox::choose(const QString &key)
{
    m_current = key;
    const ListState state = stateOf(key);
    follow(state);
    Q_EMIT viewChosen(state);
}

SavedView *ViewBox::savedCurrent()
{
    const auto found = std::find_if(m_saved.begin(), m_saved.end(),
                                    [this](const SavedView &view) { return view.key == m_current; });
    return found == m_saved.end() ? nullptr : &*found;
}

void ViewBox::write()
{
    QJsonArray views;
    for (const SavedView &view : std::as_const(m_saved)) {
        views.append(QJsonObject{{QStringLiteral("key"), view.key},
                                 {QStringLiteral("name"), view.name},
                                 {QStringLiteral("state"), view.state.toJson()}});
    }
    writeObject(viewsKey(m_spec), {{QStringLiteral("views"), views}});
    follow(m_state);
}

void ViewBox::saveAs(const QString &name)
{
    const QString kept = name.simplified().left(longestName);
    if (kept.isEmpty())
        return;
    const auto found = std::find_if(m_saved.begin(), m_saved.end(), [&kept](const SavedView &view) {
        return view.name.compare(kept, Qt::CaseInsensitive) == 0;
    });
    if (found != m_saved.end()) {
        found->state = m_state;
        m_current = found->key;
    } else {
        m_saved += SavedView{QUuid::createUuid().toString(QUuid::WithoutBraces), kept, m_state};
        m_current = m_saved.last().key;
    }
    write();
}

void ViewBox::saveChanges()
{
    if (SavedView *view = savedCurrent()) {
        view->state = m_state;
        write();
    }
}

void ViewBox::rename(const QString &name)
{
    const QString kept = name.simplified().left(longestName);
    if (SavedView *view = savedCurrent(); view && !kept.isEmpty()) {
        view->name = kept;
        write();
    }
}

void ViewBox::removeCurrent()
{
    if (!savedCurrent())
        return;
    m_saved.removeIf([this](const SavedView &view) { return view.key == m_current; });
    m_current.clear();
    write();
}

void ViewBox::fillMenu(QMenu &menu, QWidget *anchor)
{
    const SavedView *own = savedCurrent();
    if (own && m_altered) {
        connect(menu.addAction(tr("Save the changes of the view “%1”").arg(own->name)), &QAction::triggered, this,
                &ViewBox::saveChanges);
    }
    if (m_altered) {
        connect(menu.addAction(tr("Back to the view “%1”").arg(nameOf(m_current))), &QAction::triggered, this,
                [this] { choose(m_current); });
    }
    connect(menu.addAction(tr("Save as a view…")), &QAction::triggered, this,
            [this, anchor] { askName(Ask::SaveAs, anchor); });
    if (own) {
        connect(menu.addAction(tr("Rename the view…")), &QAction::triggered, this,
                [this, anchor] { askName(Ask::Rename, anchor); });
        connect(menu.addAction(tr("Delete the view “%1”").arg(own->name)), &QAction::triggered, this,
                &ViewBox::removeCurrent);
    }
}

void ViewBox::askName(Ask ask, QWidget *anchor)
{
    auto *popover = new Popover(isVisible() ? static_cast<QWidget *>(this) : anchor);
    popover->setPreferredWidth(Theme::px(340));
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
    column->setSpacing(Theme::px(8));
    auto *label = new QLabel(tr("Name of the view"), popover);
    auto *name = new QLineEdit(popover);
    name->setMaxLength(longestName);
    name->setAccessibleName(label->text());
    name->setObjectName(QStringLiteral("viewName"));
    label->setBuddy(name);
    auto *save = new QPushButton(ask == Ask::SaveAs ? tr("Save the view") : tr("Rename"), popover);
    Theme::setButtonKind(save, ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(save);
    column->addWidget(label);
    column->addLayout(row);
    const SavedView *own = savedCurrent();
    name->setText(own ? own->name : QString());
    name->selectAll();
    save->setEnabled(!name->text().isEmpty());
    connect(name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.simplified().isEmpty()); });
    const auto done = [this, popover, name, ask] {
        const QString text = name->text();
        if (text.simplified().isEmpty())
            return;
        popover->dismiss();
        if (ask == Ask::SaveAs)
            saveAs(text);
        else
            rename(text);
    };
    connect(name, &QLineEdit::returnPressed, this, done);
    connect(save, &QPushButton::clicked, this, done);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(name);
}

} // namespace etabli
