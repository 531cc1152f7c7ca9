#pragma once

#include "core/base/id.h"
#include "core/domain/labels.h"
#include "ui/kit/fieldeditors.h"

#include <QCheckBox>

#include <optional>

/// Which widget edits a type, and how the two exchange values. A new type of field needs one specialisation
/// here and nothing elsewhere. Unknown is a value like others.
template <class T>
struct Editor;

template <>
struct Editor<QString> {
    using Widget = QLineEdit;
    static constexpr auto changed = &QLineEdit::textChanged;
    static void show(QLineEdit& widget, const QString& value) { widget.setText(value); }
    static QString read(const QLineEdit& widget) { return widget.text().trimmed(); }
};

template <>
struct Editor<QDate> {
    using Widget = DayEdit;
    static constexpr auto changed = &QLineEdit::textChanged;
    static void show(DayEdit& widget, QDate value) { widget.setDay(value); }
    static QDate read(const DayEdit& widget) { return widget.day(); }
};

template <>
struct Editor<PartialDate> {
    using Widget = BirthEdit;
    static constexpr auto changed = &QLineEdit::textChanged;
    static void show(BirthEdit& widget, const PartialDate& value) { widget.setBirth(value); }
    static PartialDate read(const BirthEdit& widget) { return widget.birth(); }
};

template <>
struct Editor<Money> {
    using Widget = MoneyEdit;
    static constexpr auto changed = &MoneyEdit::edited;
    static void show(MoneyEdit& widget, Money value) { widget.setMoney(value); }
    static Money read(const MoneyEdit& widget) { return widget.money(); }
};

template <>
struct Editor<std::optional<int>> { // digits only; empty means not known
    using Widget = QLineEdit;
    static constexpr auto changed = &QLineEdit::textChanged;
    static void show(QLineEdit& widget, std::optional<int> value)
    {
        widget.setText(value ? QString::number(*value) : QString());
    }
    static std::optional<int> read(const QLineEdit& widget)
    {
        bool valid = false;
        const int value = widget.text().trimmed().toInt(&valid);
        return valid ? std::optional(value) : std::nullopt;
    }
};

template <>
struct Editor<bool> {
    using Widget = QCheckBox;
    static constexpr auto changed = &QCheckBox::toggled;
    static void show(QCheckBox& widget, bool value) { widget.setChecked(value); }
    static bool read(const QCheckBox& widget) { return widget.isChecked(); }
};

template <class Enum>
requires std::is_enum_v<Enum>
struct Editor<Enum> {
    using Widget = CodeBox;
    static constexpr auto changed = &QComboBox::currentIndexChanged;
    static void show(CodeBox& widget, Enum value)
    {
        if (widget.count() == 0)
            for (const auto& label : labels<Enum>)
                widget.add(QString::fromLatin1(label.code), ::name(label.value));
        widget.setCode(QString::fromLatin1(::label(value).code));
    }
    static Enum read(const CodeBox& widget)
    {
        const QByteArray code = widget.code().toLatin1();
        return fromCode<Enum>(std::string_view(code.constData(), size_t(code.size())));
    }
};

template <class Record>
struct Editor<Id<Record>> { // the form fills the list
    using Widget = CodeBox;
    static constexpr auto changed = &QComboBox::currentIndexChanged;
    static void show(CodeBox& widget, const Id<Record>& value)
    {
        widget.setCode(value.isNull() ? QString() : value.text());
    }
    static Id<Record> read(const CodeBox& widget) { return Id<Record>(Uuid::fromText(widget.code())); }
};
