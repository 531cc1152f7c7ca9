#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <catch2/catch_tostring.hpp>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct Catch::StringMaker<QDate> {
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct Catch::StringMaker<Money> {
    static std::string convert(Money money) { return money.text().toStdString(); }
};
