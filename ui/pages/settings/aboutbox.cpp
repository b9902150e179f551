#include "ui/pages/settings/aboutbox.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

namespace etabli {

namespace {

struct Part
{
    QString name;
    QString licence;
};

QList<Part> libraries()
{
    return {{QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL 3")},
            {QStringLiteral("KArchive"), QStringLiteral("LGPL 2.0 +")},
            {QStringLiteral("SQLite"), AboutBox::tr("public domain")},
            {QStringLiteral("libsodium"), QStringLiteral("ISC")},
            {QStringLiteral("Zstandard"), QStringLiteral("BSD")},
            {QStringLiteral("zlib"), QStringLiteral("zlib")},
            {QStringLiteral("tl::expected"), QStringLiteral("CC0")}};
}

QList<Part> drawings()
{
    return {{QStringLiteral("Lato"), QStringLiteral("OFL 1.1")},
            {QStringLiteral("Gentium Book Plus"), QStringLiteral("OFL 1.1")},
            {AboutBox::tr("Breeze icons"), QStringLiteral("LGPL 3")}};
}

QList<Part> sources()
{
    return {{AboutBox::tr("Official geographic code and populations (INSEE), composition of the EPCI (DGCL), gathered by Etalab"),
             AboutBox::tr("Licence Ouverte 2.0")}};
}

QString lines(const QList<Part> &parts)
{
    QStringList all;
    for (const Part &part : parts)
        all += AboutBox::tr("%1: %2", "a part and its licence").arg(part.name, part.licence);
    return all.join(u'\n');
}

QString version()
{
    return AboutBox::tr("Version %1").arg(QCoreApplication::applicationVersion());
}

QLabel *label(const QString &text, TextRole role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setTextRole(made, role);
    return made;
}

} // namespace

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Établi"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    whole->setSpacing(Theme::px(12));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("About Établi"));
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    auto *title = new QLabel(QStringLiteral("Établi"), inner);
    Theme::setTextRole(title, TextRole::Figure);
    column->addWidget(title);
    column->addWidget(label(version(), TextRole::Body, inner));
    column->addWidget(label(tr("The workbench of local alliances: it works without a network, and what you write stays with you."),
                            TextRole::Body, inner));
    const auto section = [&](const QString &name, const QList<Part> &parts) {
        column->addWidget(new Rule(Qt::Horizontal, inner));
        column->addWidget(label(name, TextRole::BodyStrong, inner));
        column->addWidget(label(lines(parts), TextRole::Dense, inner));
    };
    section(tr("Libraries"), libraries());
    section(tr("Fonts and icons"), drawings());
    section(tr("Data"), sources());
    column->addStretch(1);
    scroll->setWidget(inner);
    whole->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *copied = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copied, &QPushButton::clicked, this, [this, copied] {
        copy();
        copied->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    resize(Theme::px(480), Theme::px(460));
    close->setFocus();
}

QString AboutBox::text()
{
    const QStringList parts{QStringLiteral("Établi – ") + version(),
                            QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture(),
                            {},
                            tr("Libraries"),
                            lines(libraries()),
                            {},
                            tr("Fonts and icons"),
                            lines(drawings()),
                            {},
                            tr("Data"),
                            lines(sources())};
    return parts.join(u'\n');
}

void AboutBox::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace etabli
