#pragma once

#include "ui/cases/casetab.h"

class Card;

/// The persons of a case as cards: who they are, what papers they have, how to reach them.
class HouseholdTab : public ScrolledTab {
    Q_OBJECT

public:
    void show(const CaseView& view) override;
    void find(const Uuid& person) override;

private:
    QLayout* headOf(const CaseView& view, const Person& person);
    Card* cardOf(const CaseView& view, const Person& person);

    QHash<Uuid, Card*> cards_;
};
