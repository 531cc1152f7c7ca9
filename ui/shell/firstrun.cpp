#include "ui/shell/firstrun.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

FirstRun::FirstRun()
    : message_(new MessageBar), ways_(new QWidget), waysColumn_(columnLayout(10)), recent_(columnLayout(4))
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* outer = rowLayout(0);
    auto* column = columnLayout(12);
    column->addStretch(2);
    column->addWidget(textLabel(tr("Homeward"), "title"));
    column->addWidget(
        paragraph(tr("Cases of assisted voluntary return and reintegration, in one encrypted file on this "
                     "laptop. No network is needed."),
            "secondary"));
    column->addSpacing(scaled(this, 8));
    column->addWidget(message_);
    addWay(tr("Try the demo"),
        tr("One household's return to Armenia, 2014–2015. Demo data; the amounts are illustrative."),
        u"demo"_s, &FirstRun::demoWanted);
    addWay(tr("Create an office file"),
        tr("For a country office that starts with Homeward. Takes about two minutes."), u"house"_s,
        &FirstRun::createWanted);
    addWay(tr("Open an office file"), tr("One that is on this laptop, a share or a stick."), u"open"_s,
        &FirstRun::openWanted);
    addWay(tr("Ask to join an office"), tr("For a laptop that headquarters or your office expects."),
        u"join"_s, &FirstRun::joinWanted);
    addWay(tr("Open the pack of a mission"), tr("For who visits with the office's file and its seven words."),
        u"missions"_s, &FirstRun::packWanted);
    ways_->setLayout(waysColumn_);
    column->addWidget(ways_);
    column->addLayout(recent_);
    column->addStretch(3);
    auto* middle = new QWidget;
    middle->setMaximumWidth(scaled(this, 560));
    middle->setLayout(column);
    outer->addStretch(1);
    outer->addWidget(middle, 4);
    outer->addStretch(1);
    outer->setContentsMargins(scaled(this, 16), 0, scaled(this, 16), 0);
    setLayout(outer);
}

void FirstRun::addWay(
    const QString& title, const QString& sentence, const QString& icon, void (FirstRun::*wanted)())
{
    QPushButton* way = button({}, "way");
    way->setAccessibleName(title);
    way->setAccessibleDescription(sentence);
    auto* row = rowLayout(14);
    row->setContentsMargins(scaled(this, 14), scaled(this, 10), scaled(this, 14), scaled(this, 10));
    auto* drawing = new QLabel;
    drawing->setPixmap(iconPixmap(this, icon, tokens(palette()).accent, 24));
    row->addWidget(drawing);
    auto* words = columnLayout(2);
    words->addWidget(textLabel(title, "heading"));
    words->addWidget(paragraph(sentence, "secondary"));
    row->addLayout(words, 1);
    for (QObject* child : std::initializer_list<QObject*>{drawing})
        static_cast<QWidget*>(child)->setAttribute(Qt::WA_TransparentForMouseEvents);
    way->setLayout(row);
    for (QWidget* child : way->findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    way->setMinimumHeight(scaled(this, 64));
    way->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // else wrapped words are cut
    connect(way, &QPushButton::clicked, this, wanted);
    waysColumn_->addWidget(way);
}

void FirstRun::setRecent(const QStringList& paths)
{
    clear(recent_);
    if (paths.isEmpty())
        return;
    recent_->addWidget(textLabel(tr("Opened before"), "cardTitle"));
    for (const QString& path : paths) {
        QPushButton* file = button(
            QFileInfo(path).fileName() + u"  –  "_s + QDir::toNativeSeparators(QFileInfo(path).path()),
            "link");
        file->setToolTip(QDir::toNativeSeparators(path));
        connect(file, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        recent_->addWidget(file, 0, Qt::AlignLeading);
    }
}

void FirstRun::tell(const QString& sentence)
{
    message_->tell(sentence);
}

void FirstRun::setBusy(const QString& sentence)
{
    ways_->setEnabled(sentence.isEmpty());
    if (sentence.isEmpty())
        message_->hide();
    else
        message_->tell(sentence, Tone::Accent);
}
