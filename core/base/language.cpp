#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void speakLanguage(QCoreApplication& application)
{
    auto* words = new QTranslator(&application);
    if (words->load(QLocale(), u"homeward"_s, u"_"_s, u":/languages"_s)
        || words->load(u":/languages/homeward_en"_s))
        QCoreApplication::installTranslator(words);
}
