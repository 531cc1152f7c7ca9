#pragma once

#include "core/domain/codes.h"
#include "core/domain/fields.h"
#include "ui/kit/editors.h"
#include "ui/kit/formrows.h"

#include <functional>
#include <vector>

/// Edits one Record. A subclass only names its fields:
///
///     add(tr("Phone"), &Person::phone);
template <class Record>
class Form : public FormRows {
public:
    using FormRows::FormRows;

    void load(const Record& record)
    {
        original_ = record;
        showRecord(record);
    }
    /// Shows other values; what was loaded stays what `original` says.
    void showRecord(const Record& record)
    {
        for (const Binding& binding : bindings_)
            binding.show(record);
    }
    const Record& original() const { return original_; }
    /// What was loaded, with the fields as they now stand.
    virtual Record record() const
    {
        Record record = original_;
        for (const Binding& binding : bindings_)
            binding.read(record);
        return record;
    }
    bool isModified() const { return !(record() == original_); }

protected:
    template <class T>
    typename Editor<T>::Widget* add(const QString& label, T Record::*member)
    {
        auto* widget = new typename Editor<T>::Widget;
        addRow(column(member), label, widget);
        connect(widget, Editor<T>::changed, this, &FormRows::edited);
        bindings_.push_back({
            [=](const Record& record) { Editor<T>::show(*widget, record.*member); },
            [=](Record& record) { record.*member = Editor<T>::read(*widget); },
        });
        return widget;
    }

    /// A text of several lines.
    LongText* addLong(const QString& label, QString Record::*member, int lines = 4)
    {
        auto* widget = new LongText(lines);
        addRow(column(member), label, widget);
        connect(widget, &QPlainTextEdit::textChanged, this, &FormRows::edited);
        bindings_.push_back({
            [=](const Record& record) { widget->setPlainText(record.*member); },
            [=](Record& record) { record.*member = widget->toPlainText().trimmed(); },
        });
        return widget;
    }

    /// A text that is one of a list of codes. What else stands there is kept and shown as it is.
    CodeBox* add(const QString& label, QString Record::*member, const CodeList& list)
    {
        auto* widget = new CodeBox;
        widget->add({}, tr("Not known"));
        for (const CodeEntry& entry : list)
            widget->add(entry.code, entry.name);
        addRow(column(member), label, widget);
        connect(widget, &QComboBox::currentIndexChanged, this, &FormRows::edited);
        bindings_.push_back({
            [=](const Record& record) { widget->setCode(record.*member); },
            [=](Record& record) { record.*member = widget->code(); },
        });
        return widget;
    }

private:
    struct Binding {
        std::function<void(const Record&)> show;
        std::function<void(Record&)> read;
    };
    std::vector<Binding> bindings_;
    Record original_;
};
