#include "ui/cases/newpersonform.h"

#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char *linesField = "machine_readable", *typeField = "document_type",
                     *numberField = "document_number", *phoneField = "phone";

} // namespace

NewPersonForm::NewPersonForm(QDate today) : PersonForm(Extent::Registration), today_(today)
{
    addPaper();
}

void NewPersonForm::addPaper()
{
    documentType_ = new CodeBox;
    for (const auto& label : labels<DocumentType>)
        documentType_->add(QString::fromLatin1(label.code), name(label.value));
    documentNumber_ = new QLineEdit;
    phone_ = new QLineEdit;
    lines_ = new LongText(3);
    lines_->setPlaceholderText(tr("Scan, paste or type the lines of “<<<” of a passport or card"));
    addRow(typeField, tr("&Document"), documentType_);
    addRow(numberField, tr("Its nu&mber"), documentNumber_);
    addRow(phoneField, tr("&Phone"), phone_);
    addRow(linesField, tr("Machine-readable &lines"), lines_);
    connect(documentType_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
    connect(documentNumber_, &QLineEdit::textChanged, this, &FormRows::edited);
    connect(phone_, &QLineEdit::textChanged, this, &FormRows::edited);
    connect(lines_, &QPlainTextEdit::textChanged, this, &NewPersonForm::readLines);
    connect(lines_, &QPlainTextEdit::textChanged, this, &FormRows::edited);
}

void NewPersonForm::readLines()
{
    const QString text = lines_->toPlainText().trimmed();
    if (text.isEmpty() || text == linesRead_) {
        hint(linesField, {});
        return;
    }
    const auto read = readMachineReadable(text, today_);
    if (!read) {
        hint(linesField, text.size() < 60 ? QString() : read.error().message); // still being typed
        return;
    }
    linesRead_ = text;
    takeOver(*read);
    const QStringList problems = read->problems();
    hint(linesField, problems.isEmpty() ? tr("Read: all check digits fit.") : problems.join(u'\n'));
}

/// Into fields that say nothing yet or what lines said before; what does not fit its check digit is left.
void NewPersonForm::takeOver(const MachineReadable& read)
{
    Person person = record();
    person.givenName = capitalised(read.givenName);
    person.familyName = capitalised(read.familyName);
    if (!read.birth.isNull())
        person.birth = read.birth, person.birthCalendar = BirthCalendar::Gregorian;
    if (read.sex != Sex::Unknown)
        person.sex = read.sex;
    if (!read.nationality.isEmpty())
        person.nationality = read.nationality;
    showRecord(person);
    documentType_->setCode(QString::fromLatin1(label(read.type).code));
    if (!read.number.isEmpty())
        documentNumber_->setText(read.number);
    issuer_ = read.issuer;
    expiresOn_ = read.expiresOn;
}

NewPerson NewPersonForm::person() const
{
    NewPerson made;
    made.person = record();
    IdentityDocument document;
    document.number = documentNumber_->text().trimmed();
    const QByteArray code = documentType_->code().toLatin1();
    document.type = fromCode<DocumentType>(std::string_view(code.constData(), size_t(code.size())));
    document.machineReadable = linesRead_;
    document.country = issuer_;
    document.expiresOn = expiresOn_;
    if (!document.number.isEmpty())
        made.documents.append(document);
    Contact contact;
    contact.type = ContactType::Phone;
    contact.value = phone_->text().trimmed();
    if (!contact.value.isEmpty())
        made.contacts.append(contact);
    return made;
}

QString NewPersonForm::title() const
{
    const Person now = record();
    return now.givenName.isEmpty() && now.familyName.isEmpty() && now.scriptName.isEmpty()
        ? tr("Name still missing")
        : personName(now);
}

bool NewPersonForm::showProblems()
{
    const NewPerson made = person();
    Problems problems = validate(made.person, today_);
    for (const Contact& contact : made.contacts)
        for (const Problem& problem : validate(contact, today_))
            problems.append({phoneField, problem.message});
    for (const IdentityDocument& document : made.documents)
        for (const Problem& problem : validate(document, today_))
            problems.append({numberField, problem.message});
    show(problems);
    goTo(problems);
    return !problems.isEmpty();
}
