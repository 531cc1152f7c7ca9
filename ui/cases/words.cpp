#include "ui/cases/words.h"

#include "core/domain/codes.h"
#include "core/domain/rules/age.h"
#include "core/store/store.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

} // namespace

QString countryName(const QString& code)
{
    const auto found = countries().constFind(code);
    return found == countries().cend() ? code : found->name;
}

QString dayText(QDate day)
{
    return day.isNull() ? u"–"_s : QLocale().toString(day, u"d MMM yyyy"_s);
}

QString shortDay(QDate day)
{
    return day.isNull() ? u"–"_s : QLocale().toString(day, u"d MMM yy"_s);
}

QString personName(const Person& person)
{
    const QString latin = QStringList{person.givenName, person.familyName}.join(u' ').trimmed();
    if (!latin.isEmpty())
        return latin;
    return person.scriptName.isEmpty() ? Words::tr("Name not known") : person.scriptName;
}

QString capitalised(const QString& text)
{
    QString words = text.toLower();
    bool begins = true;
    for (QChar& c : words) {
        if (begins)
            c = c.toUpper();
        begins = !c.isLetter() && c != u'\'';
    }
    return words;
}

QString staffName(const Store& store, const Id<Staff>& id)
{
    const auto staff = store.of<Staff>().find(id);
    return staff ? staff->name : Words::tr("somebody not in this file");
}

QString ageText(const Person& person, QDate day)
{
    const auto age = ageOn(person.birth, day);
    if (!age)
        return Words::tr("age not known");
    return age->min == age->max ? QString::number(age->min) : u"%1–%2"_s.arg(age->min).arg(age->max);
}

QString beneficiariesOf(const Dossier& dossier, const Package& package)
{
    QStringList names;
    for (const Entitlement& entitlement : dossier.where(&Entitlement::package, package.id)) {
        const Person* person = dossier.find(entitlement.person);
        names.append(person ? personName(*person) : Words::tr("the household"));
    }
    return names.isEmpty() ? Words::tr("nobody named") : names.join(u", "_s);
}

bool isRestricted(const Dossier& dossier, const Uuid& record)
{
    const auto marked = [&](const auto& list) {
        return std::ranges::any_of(
            list, [&](const auto& one) { return one.id.uuid() == record && one.restricted; });
    };
    return marked(dossier.of<Package>()) || marked(dossier.of<Need>()) || marked(dossier.of<Note>())
        || dossier.find(Id<Referral>(record))
        || std::ranges::any_of(dossier.of<Vulnerability>(), [&](const Vulnerability& factor) {
               return factor.id.uuid() == record && isRestricted(factor.code);
           });
}
