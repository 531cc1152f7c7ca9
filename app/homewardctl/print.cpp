#include "app/homewardctl/print.h"

#include "core/work/casework.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

QString nameOf(const Person& person)
{
    const QString latin = (person.givenName + u' ' + person.familyName).trimmed();
    return latin.isEmpty() ? person.scriptName : latin;
}

QString nameOf(const Store& store, const Id<Staff>& id)
{
    const auto staff = store.of<Staff>().find(id);
    return staff ? staff->name : id.text();
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"–"_s;
}

QString inColumns(const QList<QStringList>& rows, const QList<int>& right, const QString& indent)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    QString text;
    for (const QStringList& row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            line += right.contains(int(i)) ? row[i].rightJustified(widths[i])
                : last                     ? row[i]
                                           : row[i].leftJustified(widths[i]);
            line += last ? QString() : u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

Printed printCases(const Store& store)
{
    QList<QStringList> rows;
    QJsonArray list;
    for (const CaseFile& file : store.of<CaseFile>().where("TRUE ORDER BY reference")) {
        const auto principal = store.of<Person>().find(file.principal);
        const QString who = principal ? nameOf(*principal) : u"–"_s;
        const qsizetype persons = store.of<Person>().ofCase(file.id).size();
        QList<StageStep> steps;
        for (const StageEvent& event : store.of<StageEvent>().ofCase(file.id))
            steps.append({event.stage, event.happenedOn, qint64(steps.size())});
        const QString stage = name(standingAfter(steps).stage);
        rows.append({file.reference, who,
            QCoreApplication::translate("homewardctl", "%n person(s)", nullptr, int(persons)),
            file.countryOfReturn, stage});
        list.append(QJsonObject{{u"reference"_s, file.reference}, {u"principal"_s, who},
            {u"persons"_s, persons}, {u"countryOfReturn"_s, file.countryOfReturn}, {u"stage"_s, stage}});
    }
    return {rows.isEmpty() ? u"No cases yet.\n"_s : inColumns(rows, {}, {}), {{u"cases"_s, list}}};
}

Printed printPerson(const Store& store, const Dossier& dossier, const Person& person)
{
    QList<QStringList> rows{{u"case"_s, dossier.file().reference}, {u"relation"_s, name(person.relation)},
        {u"travel"_s, name(person.travelStatus)},
        {u"born"_s, person.birth.isNull() ? u"–"_s : person.birth.text()},
        {u"in script"_s, person.scriptName}, {u"returned"_s, day(person.returnedOn)}};
    for (const NameSpelling& spelling : dossier.where(&NameSpelling::person, person.id))
        rows.append({u"also"_s, spelling.text});
    for (const IdentityDocument& document : dossier.where(&IdentityDocument::person, person.id))
        rows.append({name(document.type), document.number});
    for (const Contact& contact : dossier.where(&Contact::person, person.id))
        rows.append({name(contact.type), contact.value});
    Q_UNUSED(store);
    return {nameOf(person) + u'\n' + inColumns(rows),
        {{u"id"_s, person.id.text()}, {u"name"_s, nameOf(person)}, {u"relation"_s, name(person.relation)},
            {u"travel"_s, name(person.travelStatus)}, {u"birth"_s, person.birth.text()},
            {u"case"_s, dossier.file().reference}}};
}
