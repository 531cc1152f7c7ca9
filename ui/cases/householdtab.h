#pragma once

#include "ui/cases/casetab.h"

class Card;
class QFormLayout;
class QPushButton;

/// The persons of a case as cards: who they are, what papers they have, how to reach them.
class HouseholdTab : public ScrolledTab {
    Q_OBJECT

public:
    void show(const CaseView& view) override;
    void find(const Uuid& person) override;

private:
    QLayout* headOf(const CaseView& view, const Person& person);
    Card* cardOf(const CaseView& view, const Person& person);
    Card* householdCard(const CaseView& view);
    QPushButton* addButton(const Id<Person>& person);
    /// A row of a card whose text opens the record's form.
    void record(QFormLayout* facts, const QString& label, const QString& text, const Uuid& id);
    void addSame(QFormLayout* facts, const Person& person);
    void addRecords(const CaseView& view, QFormLayout* facts, const Id<Person>& person, int& veiled);

    Session* session_ = nullptr;
    QHash<Uuid, Card*> cards_;
};
