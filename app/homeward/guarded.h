#pragma once

#include "core/base/error.h"

#include <QApplication>

#include <functional>

/// The application, which survives a failing disk: what a widget's work throws is handed on instead of ending
/// the program with what is half typed.
class GuardedApplication : public QApplication {
public:
    using QApplication::QApplication;

    void whenFailed(std::function<void(const Error&)> tell) { tell_ = std::move(tell); }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    std::function<void(const Error&)> tell_;
};
