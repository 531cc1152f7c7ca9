#include "ui/cases/historytab.h"

#include "core/work/restoring.h"
#include "ui/cases/recyclebin.h"
#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = HistoryTab::Row;

const std::pair<const char*, const char*> actNames[] = {
    {"register", QT_TRANSLATE_NOOP("acts", "Registered the case")},
    {"add-member", QT_TRANSLATE_NOOP("acts", "Added a member")},
    {"counsel", QT_TRANSLATE_NOOP("acts", "Recorded counselling")},
    {"move-case", QT_TRANSLATE_NOOP("acts", "Moved the case on")},
    {"draft-plan", QT_TRANSLATE_NOOP("acts", "Drafted a plan")},
    {"grant", QT_TRANSLATE_NOOP("acts", "Granted a package")},
    {"approve-plan", QT_TRANSLATE_NOOP("acts", "Approved a plan")},
    {"add-payee", QT_TRANSLATE_NOOP("acts", "Added a payee")},
    {"request-payment", QT_TRANSLATE_NOOP("acts", "Requested a payment")},
    {"decide-payment", QT_TRANSLATE_NOOP("acts", "Decided on a payment")},
    {"pay", QT_TRANSLATE_NOOP("acts", "Paid")},
    {"correct-payment", QT_TRANSLATE_NOOP("acts", "Corrected a payment")},
    {"file-evidence", QT_TRANSLATE_NOOP("acts", "Filed evidence")},
    {"visit", QT_TRANSLATE_NOOP("acts", "Recorded a visit")},
    {"plan-mission", QT_TRANSLATE_NOOP("acts", "Planned a mission")},
    {"record-arrival", QT_TRANSLATE_NOOP("acts", "Recorded the arrival")},
    {"record-job", QT_TRANSLATE_NOOP("acts", "Recorded a job")},
    {"record-past", QT_TRANSLATE_NOOP("acts", "Recorded the past")},
    {"record-consent", QT_TRANSLATE_NOOP("acts", "Recorded a consent")},
    {"add-document", QT_TRANSLATE_NOOP("acts", "Added a document")},
    {"describe-document", QT_TRANSLATE_NOOP("acts", "Said what a document proves")},
    {"remove-document", QT_TRANSLATE_NOOP("acts", "Removed a document")},
    {"ask-exception", QT_TRANSLATE_NOOP("acts", "Asked for an exception")},
    {"record", QT_TRANSLATE_NOOP("acts", "Recorded")},
    {"edit", QT_TRANSLATE_NOOP("acts", "Edited")},
    {"remove", QT_TRANSLATE_NOOP("acts", "Removed")},
    {"stop-instalments", QT_TRANSLATE_NOOP("acts", "Stopped what was open")},
    {"say-same", QT_TRANSLATE_NOOP("acts", "Said to be the same person")},
    {"say-not-same", QT_TRANSLATE_NOOP("acts", "Said not to be the same person")},
    {"take-back-identity", QT_TRANSLATE_NOOP("acts", "Took back who is the same person")},
    {"transfer", QT_TRANSLATE_NOOP("acts", "Moved money between packages")},
    {"put-off", QT_TRANSLATE_NOOP("acts", "Put something off")},
    {"settle-conflict", QT_TRANSLATE_NOOP("acts", "Settled two values")},
    {"undo", QT_TRANSLATE_NOOP("acts", "Took back")},
    {"redo", QT_TRANSLATE_NOOP("acts", "Did again")},
    {"unveil", QT_TRANSLATE_NOOP("acts", "Looked at what is restricted")},
};

bool isRestricted(const CaseView& view, const HistoryEntry& entry)
{
    return has(entry.field->marks, Mark::Restricted) || isRestricted(view.dossier, entry.record);
}

/// A reference as the name of what it points to; else as it is.
QString named(const CaseView& view, const QString& text)
{
    const Uuid id = Uuid::fromText(text);
    if (id.isNull())
        return text;
    if (const Person* person = view.dossier.find(Id<Person>(id)))
        return personName(*person);
    if (const Package* package = view.dossier.find(Id<Package>(id)))
        return package->restricted && !view.unveiled ? HistoryTab::tr("Assistance") : package->title;
    if (const auto staff = view.session.store().of<Staff>().find(Id<Staff>(id)))
        return staff->name;
    return HistoryTab::tr("a record of the file");
}

} // namespace

QString actName(const QByteArray& verb)
{
    for (const auto& [known, name] : actNames)
        if (verb == known)
            return QCoreApplication::translate("acts", name);
    return QString::fromLatin1(verb);
}

HistoryTab::HistoryTab()
    : table_(new Table(tr("History of the case"))),
      model_(new RowTable<Row>(
          {{tr("When"), [](const Row& row) { return row.when; }},
              {tr("Who"), [](const Row& row) { return row.who; }},
              {tr("What was done"), [](const Row& row) { return row.act; }, false, {}, true},
              {tr("Field"), [](const Row& row) { return row.what; }},
              {tr("Before"), [](const Row& row) { return row.before; }},
              {tr("After"), [](const Row& row) { return row.after; }}},
          this)),
      foot_(paragraph({}, "secondary")), putBack_(button(tr("Put &back")))
{
    auto* card = new Card(tr("History, newest first"));
    card->body()->addWidget(table_, 1);
    card->body()->addLayout(makeFoot());
    table_->setWidest(150);
    table_->show(model_, 5);
    auto* column = columnLayout(0);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    column->addWidget(card);
    setLayout(column);
}

QLayout* HistoryTab::makeFoot()
{
    auto* row = rowLayout();
    row->addWidget(foot_, 1);
    QPushButton* removed = button(tr("What was removed …"), "link");
    connect(removed, &QPushButton::clicked, this, [this] {
        if (session_)
            showRemoved(*session_, case_, this);
    });
    row->addWidget(removed);
    row->addWidget(putBack_);
    connect(putBack_, &QPushButton::clicked, this, &HistoryTab::putBack);
    connect(table_, &Table::rowChanged, this, &HistoryTab::choose);
    choose(-1);
    return row;
}

void HistoryTab::choose(int row)
{
    const Row* chosen = row < 0 ? nullptr : &model_->row(row);
    const bool possible = chosen && !chosen->veiled && isRestorable(chosen->entry);
    putBack_->setEnabled(possible);
    if (!chosen)
        foot_->setText(tr("Choose a line to put back what the field said before."));
    else if (chosen->veiled)
        foot_->setText(tr("This is restricted; nothing is put back unseen."));
    else if (!possible)
        foot_->setText(tr("Nothing can be put back here: the field was new, or an act keeps it."));
    else
        foot_->setText(tr("%1 will say again: %2").arg(chosen->what, chosen->before));
}

void HistoryTab::putBack()
{
    const int row = table_->currentIndex().row();
    if (row < 0 || !session_)
        return;
    const Row chosen = model_->row(row); // the table is filled anew when the act is done
    (void)session_->perform(chosen.caseId, tr("%1 put back").arg(chosen.what),
        [&](const Desk& desk) { return restoreField(desk, chosen.entry); });
}

void HistoryTab::show(const CaseView& view)
{
    session_ = &view.session;
    case_ = view.file().id;
    QList<Row> rows;
    QHash<Uuid, QString> staff;
    for (const HistoryEntry& entry : historyOf(view.session.store(), view.file().id)) {
        const Uuid author = entry.info.author;
        if (!staff.contains(author))
            staff.insert(author,
                author.isNull() ? tr("the program") : staffName(view.session.store(), Id<Staff>(author)));
        const bool veiled = isRestricted(view, entry) && !view.unveiled;
        const QString kind = QCoreApplication::translate("kinds", entry.kind->name),
                      field = QCoreApplication::translate("fields", entry.field->name);
        rows.append(
            {entry.info.at.utc().toString(u"yyyy-MM-dd hh:mm"_s), staff[author], actName(entry.info.verb),
                u"%1 · %2"_s.arg(field, kind), veiled ? tr("restricted") : named(view, entry.beforeText()),
                veiled ? tr("restricted") : named(view, entry.afterText()), entry, veiled, view.file().id});
    }
    std::ranges::reverse(rows);
    for (qsizetype row = rows.size() - 1; row > 0; --row) // what was done in one go is named once
        if (rows[row].act == rows[row - 1].act && rows[row].when == rows[row - 1].when
            && rows[row].who == rows[row - 1].who)
            rows[row].act.clear(), rows[row].when.clear(), rows[row].who.clear();
    model_->setRows(rows);
    choose(-1);
}
