#pragma once

#include "core/base/id.h"
#include "core/base/partialdate.h"
#include "core/domain/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QLineEdit>

/// A line for a day: typed as 3.5.2014, 3 May 2014, 2014-05-03 or as the system writes it; empty means not
/// known. What is typed and no day stays there, marked, and counts as not known.
class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    DayEdit();
    void setDay(QDate day);
    QDate day() const;

private:
    void mark();
};

/// A line for a date of birth in any degree of not-knowing: 1984, 5.1984, 3.5.1984, with ~ for an estimate.
class BirthEdit : public QLineEdit {
    Q_OBJECT

public:
    BirthEdit();
    void setBirth(const PartialDate& birth);
    PartialDate birth() const;

private:
    void mark();
};

QDate dayFromText(const QString& text);
/// Not known where the text is none; `valid` tells which.
PartialDate birthFromText(const QString& text, bool* valid = nullptr);

/// A choice out of a list of codes with names; what is not in the list is shown as its code.
class CodeBox : public QComboBox {
    Q_OBJECT

public:
    CodeBox();
    void add(const QString& code, const QString& name);
    void setCode(const QString& code);
    QString code() const { return currentData().toString(); }
};

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
