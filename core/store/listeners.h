#pragma once

#include <QByteArrayList>

#include <functional>
#include <utility>

/// Whom a store tells what it has written, once it is in the file. They must be quick and throw nothing.
class Listeners {
public:
    /// Behind each commit that holds own changes, with the number of the last of them.
    std::function<void(qint64 seq)> committed;
    /// Behind each content of an attachment that was added here.
    std::function<void(const QByteArray& content)> contentAdded;

    void note(const QByteArray& content) { contents_.append(content); }
    void tellContents()
    {
        for (const QByteArray& content : std::exchange(contents_, {}))
            if (contentAdded)
                contentAdded(content);
    }
    void forget() { contents_.clear(); } ///< what was noted was not written

private:
    QByteArrayList contents_;
};
