#include "core/sheets/sheetrow.h"

#include "core/sheets/cellvalues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

bool isLatin(const QString& text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        return letter.script() == QChar::Script_Latin || letter.script() == QChar::Script_Common
            || letter.script() == QChar::Script_Inherited;
    });
}

/// Reads the cells of one row, one after another.
class Reading {
public:
    Reading(const Sheet& sheet, const Layout& layout, int row) : sheet_(sheet), layout_(layout), row_(row)
    {
        read_.number = row + 1;
    }

    SheetRow read()
    {
        takeCase();
        takeNames();
        takePerson();
        takePapers();
        return std::move(read_);
    }

private:
    Cell cell(Meaning meaning)
    {
        const int column = layout_.columnOf(meaning);
        if (column < 0)
            return {};
        Cell found = sheet_.at(row_, column);
        if (found.type == Cell::Type::Formula) {
            refuse(meaning,
                Words::tr("the file has a formula without its result. Save the file where it was made"));
            return {};
        }
        found.text = found.text.trimmed();
        return found;
    }
    void refuse(Meaning meaning, const QString& problem)
    {
        const QString sentence = name(meaning) + u": "_s + problem + u'.';
        if (!read_.problems.contains(sentence))
            read_.problems.append(sentence);
    }
    template <class T>
    T taken(Meaning meaning, const Understood<T>& understood)
    {
        if (!understood.problem.isEmpty())
            refuse(meaning, understood.problem);
        return understood.value;
    }
    template <class Enum>
    Enum word(Meaning meaning)
    {
        const QString code = taken(meaning, wordIn(label(meaning).code, cell(meaning)));
        return fromCode<Enum>(code.toStdString());
    }
    QDate day(Meaning meaning) { return taken(meaning, dayIn(cell(meaning), layout_.dates)); }
    QString country(Meaning meaning) { return taken(meaning, countryIn(cell(meaning))); }

    void takeCase()
    {
        read_.caseNumber = cell(Meaning::CaseNumber).text;
        read_.file.hostCountry = country(Meaning::HostCountry);
        read_.file.countryOfReturn = country(Meaning::CountryOfReturn);
        read_.file.areaOfReturn = cell(Meaning::AreaOfReturn).text;
        read_.file.appliedOn = day(Meaning::AppliedOn);
    }
    void takeNames()
    {
        Person& person = read_.person.person;
        person.givenName = cell(Meaning::GivenName).text.simplified();
        person.familyName = cell(Meaning::FamilyName).text.simplified();
        person.scriptName = cell(Meaning::ScriptName).text.simplified();
        if (const QString whole = cell(Meaning::FullName).text.simplified();
            person.givenName.isEmpty() && person.familyName.isEmpty()) {
            const bool familyFirst = whole.contains(u',');
            const QChar apart = familyFirst ? u',' : u' ';
            person.givenName = whole.section(apart, 0, 0).trimmed();
            person.familyName = whole.section(apart, 1).trimmed();
            if (familyFirst)
                std::swap(person.givenName, person.familyName);
        }
        const QString whole = u"%1 %2"_s.arg(person.givenName, person.familyName).simplified();
        if (isLatin(whole))
            return;
        if (person.scriptName.isEmpty())
            person.scriptName = whole;
        person.givenName.clear(), person.familyName.clear(); // Latin letters are as on the travel document
    }
    void takePerson()
    {
        Person& person = read_.person.person;
        person.relation = word<Relation>(Meaning::Relation);
        person.sex = word<Sex>(Meaning::Sex);
        person.travelStatus = word<TravelStatus>(Meaning::TravelStatus);
        person.birth = taken(Meaning::Birth, dateIn(cell(Meaning::Birth), layout_.dates));
        person.birthPlace = cell(Meaning::BirthPlace).text.simplified();
        person.nationality = country(Meaning::Nationality);
        person.language = taken(Meaning::Language, languageIn(cell(Meaning::Language)));
        person.returnedOn = day(Meaning::ReturnedOn);
        person.unaccompanied
            = taken(Meaning::Unaccompanied, wordIn("truth", cell(Meaning::Unaccompanied))) == u"1"_s;
    }
    void takePapers()
    {
        IdentityDocument document;
        document.type = word<DocumentType>(Meaning::DocumentType);
        document.number = cell(Meaning::DocumentNumber).text.simplified();
        if (!document.number.isEmpty())
            read_.person.documents.append(document);
        static const QRegularExpression between(u"[;,/\\n]"_s);
        for (const QString& phone : cell(Meaning::Phone).text.split(between, Qt::SkipEmptyParts)) {
            Contact contact;
            contact.type = ContactType::Phone;
            contact.value = phone.simplified();
            if (!contact.value.isEmpty())
                read_.person.contacts.append(contact);
        }
    }

    const Sheet& sheet_;
    const Layout& layout_;
    int row_;
    SheetRow read_;
};

void addProblems(SheetRow& row, const Problems& problems)
{
    for (const Problem& problem : problems)
        if (!row.problems.contains(problem.message))
            row.problems.append(problem.message);
}

} // namespace

QString SheetRow::name() const
{
    const QString latin = u"%1 %2"_s.arg(person.person.givenName, person.person.familyName).simplified();
    return latin.isEmpty() ? person.person.scriptName : latin;
}

SheetRow rowOf(const Sheet& sheet, const Layout& layout, int row, QDate today)
{
    SheetRow read = Reading(sheet, layout, row).read();
    addProblems(read, validate(read.person.person, today));
    addProblems(read, validate(read.file, today));
    for (const IdentityDocument& document : read.person.documents)
        addProblems(read, validate(document, today));
    for (const Contact& contact : read.person.contacts)
        addProblems(read, validate(contact, today));
    return read;
}

bool isEmptyRow(const Sheet& sheet, int row)
{
    return std::ranges::all_of(
        sheet.rows[row], [](const Cell& cell) { return cell.text.trimmed().isEmpty(); });
}
