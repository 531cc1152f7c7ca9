#include "ui/cases/interview.h"

#include "core/domain/codes.h"
#include "ui/cases/words.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFormLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

Interview::Interview(Session& session, const Dossier& dossier, QWidget* parent)
    : QDialog(parent), session_(session), caseId_(dossier.file().id),
      instruments_(instrumentsOf(session.store())), message_(new MessageBar), person_(new CodeBox),
      choice_(new CodeBox), language_(new CodeBox), round_(new CodeBox), day_(new DayEdit),
      pages_(new QStackedWidget), notice_(paragraph({}, "secondary")), progress_(textLabel({}, "secondary")),
      question_(paragraph({}, "heading")), list_(columnLayout(8)), back_(button(tr("&Back"))),
      next_(button(tr("&Next")))
{
    setWindowTitle(tr("Survey"));
    auto* column = columnLayout(12);
    column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
    column->addWidget(notice_);
    column->addWidget(message_);
    pages_->addWidget(makeStart(dossier));
    pages_->addWidget(makeQuestion());
    column->addWidget(pages_, 1);
    column->addLayout(makeButtons());
    setLayout(column);
    const int most = parent ? parent->window()->height() - 40 : scaled(this, 480);
    resize(scaled(this, 560), std::min(scaled(this, 480), most));
    chooseInstrument();
}

QWidget* Interview::makeStart(const Dossier& dossier)
{
    for (const Person& person : dossier.of<Person>())
        person_->add(person.id.text(), personName(person));
    person_->setCode(dossier.file().principal.text());
    for (qsizetype i = 0; i < instruments_.size(); ++i)
        choice_->add(QString::number(i),
            u"%1 (%2)"_s.arg(instruments_[i].text(instruments_[i].title, QLocale().name().left(2)),
                instruments_[i].version));
    for (const auto& label : labels<SurveyRound>)
        round_->add(QString::fromLatin1(label.code), ::name(label.value));
    day_->setDay(session_.today());
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    const auto row = [&](const QString& text, QWidget* editor) {
        auto* label = new QLabel(text);
        label->setBuddy(editor);
        editor->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(label, editor);
    };
    row(tr("&Who is asked"), person_);
    row(tr("&Instrument"), choice_);
    row(tr("&Language"), language_);
    row(tr("&Day"), day_);
    row(tr("&Round"), round_);
    connect(choice_, &QComboBox::currentIndexChanged, this, &Interview::chooseInstrument);
    return page;
}

QWidget* Interview::makeQuestion()
{
    auto* page = new QWidget;
    auto* column = columnLayout(12);
    column->addWidget(progress_);
    column->addWidget(question_);
    column->addLayout(list_);
    column->addStretch(1);
    page->setLayout(column);
    return page;
}

QLayout* Interview::makeButtons()
{
    QPushButton* giveUp = button(tr("&Give up"));
    next_->setDefault(true);
    auto* row = rowLayout();
    row->addWidget(giveUp);
    row->addStretch(1);
    row->addWidget(back_);
    row->addWidget(next_);
    connect(giveUp, &QPushButton::clicked, this, &Interview::reject);
    connect(back_, &QPushButton::clicked, this, &Interview::goBack);
    connect(next_, &QPushButton::clicked, this, &Interview::goOn);
    back_->setEnabled(false);
    back_->setToolTip(tr("This is the beginning"));
    return row;
}

void Interview::chooseInstrument()
{
    const Instrument& chosen = instruments_[choice_->code().toInt()];
    const QString own = QLocale().name().left(2);
    language_->clear();
    for (const QString& code : chosen.languages)
        language_->add(code, languages().value(code).name);
    language_->setCurrentIndex(std::max(0, language_->findData(own)));
    notice_->setText(chosen.text(chosen.title, own) + u". "_s + chosen.text(chosen.notice, own));
}

void Interview::begin()
{
    if (!day_->day().isValid())
        return message_->tell(tr("Say on which day the survey is asked."));
    instrument_ = instruments_[choice_->code().toInt()];
    notice_->setText(instrument_->text(instrument_->title, language_->code()));
    ask(nextQuestion(*instrument_, answers_, {}));
}

void Interview::ask(const SurveyQuestion* question)
{
    if (!question)
        return finish();
    asked_.append(question->id);
    pages_->setCurrentIndex(1);
    clear(list_);
    delete group_;
    group_ = new QButtonGroup(this);
    const QString language = language_->code();
    const int place = int(question - instrument_->questions.constData()) + 1;
    progress_->setText(tr("Question %1 of %2").arg(place).arg(instrument_->questions.size()));
    question_->setText(instrument_->text(question->text, language));
    int key = 0;
    for (const SurveyChoice& choice : question->choices)
        addAnswer(choice.id, instrument_->text(choice.text, language), ++key);
    addAnswer(QString::fromLatin1(refusedAnswer), tr("Refused"), ++key);
    addAnswer(QString::fromLatin1(unknownAnswer), tr("Don't know"), ++key);
    addAnswer(QString::fromLatin1(notApplicableAnswer), tr("Does not apply"), ++key);
    back_->setEnabled(true);
    back_->setToolTip({});
    group_->buttons().first()->setFocus();
}

/// Nothing is chosen beforehand.
void Interview::addAnswer(const QString& id, const QString& text, int key)
{
    auto* answer = new QRadioButton(u"&%1  %2"_s.arg(key).arg(text));
    answer->setObjectName(id);
    answer->setChecked(answers_.value(asked_.last()) == id);
    group_->addButton(answer);
    list_->addWidget(answer);
    connect(answer, &QRadioButton::toggled, this, [this, id](bool chosen) {
        if (chosen)
            answers_[asked_.last()] = id;
    });
}

/// A digit chooses at once: a button's own shortcut would choose only after a while.
void Interview::keyPressEvent(QKeyEvent* event)
{
    const int place = event->key() - Qt::Key_1;
    if (asked_.isEmpty() || place < 0 || place >= group_->buttons().size())
        return QDialog::keyPressEvent(event);
    group_->buttons()[place]->setChecked(true);
    group_->buttons()[place]->setFocus();
}

void Interview::goOn()
{
    if (asked_.isEmpty())
        return begin();
    if (!answers_.contains(asked_.last()))
        return message_->tell(tr("Choose an answer; “Refused” and “Don't know” are answers, too."));
    message_->hide();
    ask(nextQuestion(*instrument_, answers_, asked_.last()));
}

void Interview::goBack()
{
    asked_.removeLast();
    message_->hide();
    if (asked_.isEmpty()) {
        pages_->setCurrentIndex(0);
        back_->setEnabled(false);
        back_->setToolTip(tr("This is the beginning"));
        return;
    }
    const QString before = asked_.takeLast();
    ask(instrument_->question(before));
}

/// Answers to questions that a later answer made needless stay out.
void Interview::finish()
{
    AskedSurvey done;
    done.survey.caseId = caseId_;
    done.survey.person = Id<Person>(Uuid::fromText(person_->code()));
    done.survey.instrument = instrument_->code;
    done.survey.instrumentVersion = instrument_->version;
    done.survey.askedOn = day_->day();
    done.survey.round = fromCode<SurveyRound>(round_->code().toStdString());
    for (const SurveyQuestion& question : instrument_->questions)
        if (answers_.contains(question.id) && isAsked(*instrument_, question, answers_))
            done.answers.insert(question.id, answers_[question.id]);
    const auto recorded
        = session_.perform(caseId_, {}, [&](const Desk& desk) { return recordSurvey(desk, done); });
    if (!recorded)
        return message_->tell(recorded.error().message);
    isOver_ = true;
    accept();
}

void Interview::reject()
{
    if (!isOver_ && !answers_.isEmpty()
        && QMessageBox::question(this, tr("Give up"), tr("Give up the answers of this survey?"))
            != QMessageBox::Yes)
        return;
    QDialog::reject();
}

void askSurvey(Session& session, const Id<CaseFile>& caseId, QWidget* parent)
{
    const auto dossier = session.isOpen() ? dossierOf(session.store(), caseId) : std::nullopt;
    if (!dossier)
        return;
    auto* dialog = new Interview(session, *dossier, parent);
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
