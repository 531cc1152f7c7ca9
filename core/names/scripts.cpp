#include "core/names/scripts.h"

#include <QLocale>

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

namespace names {

QMap<QString, char32_t> scriptsOf(QStringView text)
{
    QMap<QString, char32_t> scripts;
    for (const char32_t letter : text.toUcs4()) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script
            = u_isalpha(UChar32(letter)) ? uscript_getScript(UChar32(letter), &status) : USCRIPT_COMMON;
        if (U_SUCCESS(status) && script > USCRIPT_INHERITED && script != USCRIPT_LATIN)
            scripts.insert(QString::fromLatin1(uscript_getShortName(script)), letter);
    }
    return scripts;
}

QString scriptName(const QString& code)
{
    UErrorCode status = U_ZERO_ERROR;
    char16_t name[64];
    const int32_t length = uloc_getDisplayScript(("und_" + code.toLatin1()).constData(),
        QLocale().name().toLatin1().constData(), name, std::size(name), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name, length) : code;
}

} // namespace names
