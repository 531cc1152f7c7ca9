#pragma once

#include "core/base/money.h"
#include "core/base/partialdate.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>

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

/// Several lines of text.
class LongText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongText(int lines = 4);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int lines_;
};

/// Marks a line whose text is not understood, by the style sheet.
void markWrong(QLineEdit* edit, bool wrong);
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

/// An amount and its currency, side by side; empty means not known.
class MoneyEdit : public QWidget {
    Q_OBJECT

public:
    MoneyEdit();
    void setMoney(Money money);
    /// Nothing where the text is no amount or no currency is chosen; the text then stays, marked.
    Money money() const;
    void setCurrency(Currency currency); ///< proposed, where no amount stands yet
    QString typed() const; ///< "250 EUR", for a draft
    void setTyped(const QString& text);

signals:
    void edited();

private:
    void mark();

    QLineEdit* amount_;
    CodeBox* currency_;
};
