#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringList>

/// What is asked of homeward-reader, the program that parses strangers' files away from the key: a command
/// word with its arguments, and how much it may take.
struct ReaderRequest {
    QStringList words; ///< "sheet", "--encoding", "windows-1256"
    int seconds = 30;
    qint64 mostBytes = 256 * 1024 * 1024; ///< of its answer
};

/// What it said: the answer of the word, or, where it refused the file, one word for the reason.
struct ReaderAnswer {
    bool isRefused = false;
    QByteArray bytes; ///< a stranger's file had its hand in them: whoever decodes them trusts nothing
};

/// Hands a file's bytes to the reader and waits for its answer, a second or more: call it in a job. An error
/// where the reader crashes, takes too long or says too much, or where `progress` cancels; it is gone then.
Result<ReaderAnswer> askReader(const ReaderRequest& request, const QByteArray& file, Progress& progress);
/// The program that is started: beside this one, or where the environment's HOMEWARD_READER says.
QString readerProgram();
