#pragma once

#include "core/domain/codes.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"
#include "ui/kit/fieldeditors.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

/// The rows of a form and the problems shown beside them.
class FormRows : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget* parent = nullptr);

    void show(const Problems& problems); ///< beside their fields; goes nowhere
    void goTo(const Problems& problems); ///< puts the cursor into the first field that has one
    /// What stands in the editors as text, by field: for a draft.
    QHash<QString, QString> typed() const;
    void setTyped(const QHash<QString, QString>& texts);

signals:
    void edited();

protected:
    void addRow(const char* field, const QString& label, QWidget* editor);

private:
    struct Row {
        QWidget* editor;
        QLabel* problem;
    };
    QFormLayout* layout_;
    QHash<QByteArray, Row> rows_;
};

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
        for (const Binding& binding : bindings_)
            binding.show(record);
    }
    const Record& original() const { return original_; }
    /// What was loaded, with the fields as they now stand.
    Record record() const
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
