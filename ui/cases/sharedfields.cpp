#include "ui/cases/sharedfields.h"

#include "core/store/store.h"
#include "ui/cases/words.h"

const QList<SharedField>& sharedFields()
{
    static const QList<SharedField> fields{
        {QT_TRANSLATE_NOOP("fields", "Given name"), [](const Person& one) { return one.givenName; },
            [](Person& to, const Person& from) { to.givenName = from.givenName; }},
        {QT_TRANSLATE_NOOP("fields", "Family name"), [](const Person& one) { return one.familyName; },
            [](Person& to, const Person& from) { to.familyName = from.familyName; }},
        {QT_TRANSLATE_NOOP("fields", "Name in own script"), [](const Person& one) { return one.scriptName; },
            [](Person& to, const Person& from) { to.scriptName = from.scriptName; }},
        {QT_TRANSLATE_NOOP("fields", "Date of birth"), [](const Person& one) { return one.birth.text(); },
            [](Person& to, const Person& from) {
                to.birth = from.birth;
                to.birthCalendar = from.birthCalendar;
                to.birthAsGiven = from.birthAsGiven;
            }},
        {QT_TRANSLATE_NOOP("fields", "Place of birth"), [](const Person& one) { return one.birthPlace; },
            [](Person& to, const Person& from) { to.birthPlace = from.birthPlace; }},
        {QT_TRANSLATE_NOOP("fields", "Sex"),
            [](const Person& one) { return one.sex == Sex::Unknown ? QString() : name(one.sex); },
            [](Person& to, const Person& from) { to.sex = from.sex; }},
        {QT_TRANSLATE_NOOP("fields", "Nationality"),
            [](const Person& one) {
                return one.nationality.isEmpty() ? QString() : countryName(one.nationality);
            },
            [](Person& to, const Person& from) { to.nationality = from.nationality; }},
        {QT_TRANSLATE_NOOP("fields", "Language"), [](const Person& one) { return one.language; },
            [](Person& to, const Person& from) { to.language = from.language; }},
    };
    return fields;
}
