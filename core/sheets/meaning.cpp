#include "core/sheets/meaning.h"

#include "core/names/folding.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The headers offices write, apart by bars. The folding takes case, accents and signs away.
const std::pair<Meaning, const char16_t*> headers[] = {
    {Meaning::CaseNumber,
        u"case|case no|case number|case id|file no|file number|dossier|numero de dossier|n dossier|no "
        u"dossier|"
        u"household|household id|menage|номер дела|дело|գործ|գործի համար|riat|riat id|mimosa|reference"},
    {Meaning::Relation,
        u"relation|relationship|relation to principal|relation to head|role|lien|lien de parente|parente|"
        u"родство|степень родства|отношение|կապ|ազգակցություն"},
    {Meaning::GivenName,
        u"given name|given names|first name|firstname|forename|prenom|prenoms|имя|անուն|name given"},
    {Meaning::FamilyName, u"family name|last name|lastname|surname|nom|nom de famille|фамилия|ազգանուն"},
    {Meaning::FullName,
        u"name|full name|fullname|whole name|nom complet|nom et prenom|nom prenom|фио|полное имя|"
        u"անուն ազգանուն|beneficiary|beneficiary name"},
    {Meaning::ScriptName,
        u"name in own script|original name|native name|name in original script|nom original|local name|"
        u"имя на родном языке|անունը հայերեն"},
    {Meaning::Sex, u"sex|gender|sexe|genre|пол|սեռ|m f|f m"},
    {Meaning::Birth,
        u"birth|date of birth|birth date|birthdate|born|born on|dob|year of birth|birth year|date de "
        u"naissance|"
        u"naissance|ne le|annee de naissance|дата рождения|год рождения|д р|ծննդյան ամսաթիվ|ծնվել է|ծննդյան "
        u"օր"},
    {Meaning::BirthPlace,
        u"place of birth|birth place|birthplace|lieu de naissance|место рождения|ծննդավայր"},
    {Meaning::Nationality,
        u"nationality|citizenship|nationalite|гражданство|национальность|քաղաքացիություն|ազգություն"},
    {Meaning::Language, u"language|mother tongue|langue|язык|լեզու"},
    {Meaning::TravelStatus, u"travel status|return status|statut de voyage|статус|статус поездки|կարգավիճակ"},
    {Meaning::DocumentType,
        u"document type|type of document|id type|type de document|тип документа|вид документа|"
        u"փաստաթղթի տեսակ"},
    {Meaning::DocumentNumber,
        u"document number|document no|document|passport|passport no|passport number|id number|id no|"
        u"numero de document|passeport|numero de passeport|паспорт|номер паспорта|номер документа|անձնագիր|"
        u"անձնագրի համար"},
    {Meaning::Phone,
        u"phone|phone number|telephone|tel|mobile|mobile phone|contact number|телефон|тел|հեռախոս"},
    {Meaning::HostCountry,
        u"host country|country of departure|pays hote|pays d accueil|страна пребывания|ընդունող երկիր"},
    {Meaning::CountryOfReturn,
        u"country of return|return country|destination|pays de retour|страна возвращения|վերադարձի երկիր"},
    {Meaning::AreaOfReturn,
        u"area of return|region|province|area|region of return|region de retour|регион|область|մարզ"},
    {Meaning::AppliedOn,
        u"applied on|application date|date of application|date de demande|дата заявления|դիմումի ամսաթիվ"},
    {Meaning::ReturnedOn,
        u"returned on|return date|date of return|arrival date|date de retour|дата возвращения|"
        u"վերադարձի ամսաթիվ"},
    {Meaning::Unaccompanied,
        u"unaccompanied|uam|uasc|unaccompanied child|mineur non accompagne|"
        u"несопровождаемый"},
};

/// Words of the lists and the code they stand for.
struct Word {
    const char* list;
    const char* code;
    const char16_t* words;
};
const Word words[] = {
    {"sex", "female", u"f|female|woman|girl|w|femme|feminin|fille|ж|жен|женский|женщина|իգական|ի|կին"},
    {"sex", "male", u"m|male|man|boy|h|homme|masculin|garcon|м|муж|мужской|мужчина|արական|ա|տղամարդ"},
    {"sex", "other", u"other|x|autre|другой"},
    {"relation", "principal",
        u"principal|pa|head|head of household|main applicant|applicant|self|demandeur principal|"
        u"chef de menage|заявитель|глава семьи|основной заявитель|հիմնական դիմող|դիմող"},
    {"relation", "spouse", u"spouse|wife|husband|epouse|epoux|conjoint|жена|муж|супруга|супруг|կին|ամուսին"},
    {"relation", "partner", u"partner|companion|compagne|compagnon|партнер"},
    {"relation", "child", u"child|son|daughter|enfant|fils|fille|ребенок|сын|дочь|երեխա|որդի|դուստր"},
    {"relation", "partners-child", u"partners child|stepchild|stepson|stepdaughter|пасынок|падчерица"},
    {"relation", "parent", u"parent|mother|father|mere|pere|мать|отец|մայր|հայր"},
    {"relation", "sibling", u"sibling|brother|sister|frere|soeur|брат|сестра|եղբայր|քույր"},
    {"relation", "grandparent", u"grandparent|grandmother|grandfather|бабушка|дедушка|տատ|պապ"},
    {"relation", "grandchild", u"grandchild|grandson|granddaughter|внук|внучка|թոռ"},
    {"relation", "other-relative", u"other relative|relative|uncle|aunt|cousin|родственник|ազգական"},
    {"relation", "not-related", u"not related|unrelated|friend"},
    {"travel-status", "returned", u"returned|arrived|rentre|retourne|вернулся|вернулась|վերադարձել է"},
    {"travel-status", "stayed", u"stayed|stayed in the host country|reste|остался|осталась"},
    {"travel-status", "already-there", u"already there|already in the country of return"},
    {"travel-status", "expected", u"expected|expected to return|planned|attendu|ожидается"},
    {"travel-status", "not-travelling", u"not travelling|not traveling"},
    {"document-type", "passport", u"passport|passeport|паспорт|անձնագիր"},
    {"document-type", "national-id",
        u"national id|national identity card|id|id card|identity card|carte d identite|удостоверение "
        u"личности"},
    {"document-type", "laissez-passer", u"laissez passer|lp"},
    {"document-type", "travel-document", u"travel document|travel document for one journey"},
    {"document-type", "residence-permit", u"residence permit|titre de sejour|вид на жительство"},
    {"document-type", "birth-certificate", u"birth certificate|acte de naissance|свидетельство о рождении"},
    {"document-type", "driving-licence", u"driving licence|driving license|permis de conduire"},
    {"document-type", "other", u"other|other document|autre"},
    {"truth", "1", u"1|yes|y|true|x|oui|да|այո"},
    {"truth", "0", u"0|no|n|false|non|нет|ոչ"},
};

QHash<QString, Meaning> headerTable()
{
    QHash<QString, Meaning> table;
    for (const auto& [meaning, list] : headers)
        for (const QString& one : QString::fromUtf16(list).split(u'|'))
            table.insert(names::folded(one), meaning);
    for (const Label<Meaning>& one : labels<Meaning>) // also the words that this program writes itself
        if (one.value != Meaning::Unknown)
            table.insert(names::folded(name(one.value)), one.value);
    return table;
}

QHash<QString, QString> wordTable()
{
    QHash<QString, QString> table;
    for (const Word& one : words)
        for (const QString& word : QString::fromUtf16(one.words).split(u'|'))
            table.insert(QLatin1String(one.list) + u'/' + names::folded(word), QString::fromLatin1(one.code));
    return table;
}

} // namespace

Meaning meaningOf(const QString& header)
{
    static const QHash<QString, Meaning> table = headerTable();
    const QString whole = names::folded(header).trimmed();
    const auto known = table.constFind(whole);
    if (known != table.constEnd())
        return *known;
    // "Date of birth (dd/mm/yyyy)": what stands in brackets or behind a slash explains.
    const QString head = names::folded(header.section(u'(', 0, 0).section(u'/', 0, 0)).trimmed();
    return table.value(head, Meaning::Unknown);
}

QList<Meaning> meaningsOf(const QStringList& headers)
{
    QList<Meaning> found;
    for (const QString& header : headers) {
        const Meaning meaning = meaningOf(header);
        found.append(found.contains(meaning) ? Meaning::Unknown : meaning);
    }
    return found;
}

QString codeOfWord(const QByteArray& list, const QString& word)
{
    static const QHash<QString, QString> table = wordTable();
    return table.value(QString::fromLatin1(list) + u'/' + names::folded(word).trimmed());
}
