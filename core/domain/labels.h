#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <span>
#include <string_view>
#include <type_traits>

/// The code that an enumerator is stored and exchanged under, and the name people see.
template <class Enum>
struct Label {
    Enum value;
    const char* code; ///< never changes once released; "" for Unknown
    const char* name; ///< marked with QT_TRANSLATE_NOOP("labels", …)
};

/// Specialise with one Label for each enumerator, in the order shown to people. Every enumeration that is
/// stored starts with Unknown, code "": what a newer program wrote and this one does not know reads as that.
template <class Enum>
inline constexpr Label<Enum> labels[] = {{}};

template <class Enum>
const Label<Enum>& label(Enum value)
{
    const auto* found = std::ranges::find(labels<Enum>, value, &Label<Enum>::value);
    Q_ASSERT(found != std::end(labels<Enum>));
    return *found;
}

template <class Enum>
std::string_view code(Enum value)
{
    return label(value).code;
}

/// Enum::Unknown where no enumerator has that code.
template <class Enum>
Enum fromCode(std::string_view code)
{
    for (const auto& candidate : labels<Enum>)
        if (code == candidate.code)
            return candidate.value;
    return Enum::Unknown;
}

template <class Enum>
QString name(Enum value)
{
    return QCoreApplication::translate("labels", label(value).name);
}
