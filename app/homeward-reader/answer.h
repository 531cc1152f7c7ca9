#pragma once

#include <QByteArray>
#include <QStringList>

/// What a command word answers: bytes for whoever asked, or, where the file is refused, one word for the
/// reason.
struct Answer {
    bool isRefused = false;
    QByteArray bytes;

    static Answer refusal(const char* reason) { return {true, reason}; }
};

/// Reads a stranger's file; throws what a parser throws.
using Work = Answer (*)(const QByteArray& file, const QStringList& arguments);
