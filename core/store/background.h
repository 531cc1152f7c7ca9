#pragma once

#include <future>
#include <utility>
#include <vector>

/// Folds items into a value, in the order they are added. Many are folded on another thread while this one
/// goes on; few are folded when they are asked for.
template <class Folded, class Item, void (*fold)(Folded&, const Item&)>
class Background {
public:
    void add(Item item)
    {
        items_.push_back(std::move(item));
        if (items_.size() >= atOnce)
            handOver();
    }
    bool isEmpty() const { return items_.empty() && !underWay_.valid(); }
    /// All that was added, folded; the next begins anew.
    Folded take()
    {
        Folded folded = known();
        foldAll(folded, items_);
        items_.clear();
        return folded;
    }
    void forget()
    {
        items_.clear();
        if (underWay_.valid())
            underWay_.wait();
        underWay_ = {};
    }

private:
    static constexpr size_t atOnce = 512; // so that starting a thread costs little beside the work

    static void foldAll(Folded& folded, const std::vector<Item>& items)
    {
        for (const Item& item : items)
            fold(folded, item);
    }
    Folded known() { return underWay_.valid() ? underWay_.get() : Folded(); }
    void handOver()
    {
        auto work = [folded = known(), items = std::exchange(items_, {})]() mutable {
            foldAll(folded, items);
            return std::move(folded);
        };
        // Where no thread can be started the work is done when it is waited for.
        underWay_ = std::async(std::launch::async | std::launch::deferred, std::move(work));
        items_.reserve(atOnce);
    }

    std::vector<Item> items_;
    std::future<Folded> underWay_;
};
