#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>
#include <optional>

/// Runs `work` away from the window and hands what it returns to `then`, in the window's thread; not where
/// `context` has gone by then. `work` must throw nothing.
template <class Work, class Then>
void runJob(QObject* context, Work work, Then then)
{
    using Returned = std::invoke_result_t<Work>;
    auto value = std::make_shared<std::optional<Returned>>();
    auto* watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, context,
        [watcher, value, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(*std::move(*value));
        });
    watcher->setFuture(
        QtConcurrent::run([value, work = std::move(work)]() mutable { value->emplace(work()); }));
}
