#include "core/names/foreignnames.h"

#include <unicode/uloc.h>

namespace names {

namespace {

    /// Languages of host countries and of countries of return.
    constexpr const char* languagesOfOffices[] = {"am", "ar", "az", "bn", "bs", "da", "de", "el", "es", "fa",
        "fi", "fr", "hy", "it", "ka", "ku", "mn", "ne", "nl", "no", "pl", "ps", "pt", "ro", "ru", "si", "so",
        "sq", "sr", "sv", "ta", "ti", "tr", "uk", "ur", "uz", "vi", "zh"};

    using Display = int32_t (*)(const char*, const char*, char16_t*, int32_t, UErrorCode*);

    QStringList namesOf(const QByteArray& locale, const QString& code, Display display)
    {
        QStringList all;
        for (const char* language : languagesOfOffices) {
            char16_t name[128];
            UErrorCode status = U_ZERO_ERROR;
            const int32_t length = display(locale.constData(), language, name, std::size(name), &status);
            const QString text = U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && length > 0
                ? QString::fromUtf16(name, length)
                : QString();
            if (!text.isEmpty() && text != code && !all.contains(text))
                all.append(text);
        }
        return all;
    }

} // namespace

QStringList countryNames(const QString& alpha2)
{
    return namesOf("und_" + alpha2.toLatin1(), alpha2, uloc_getDisplayCountry);
}

QStringList languageNames(const QString& code)
{
    return namesOf(code.toLatin1(), code, uloc_getDisplayLanguage);
}

} // namespace names
