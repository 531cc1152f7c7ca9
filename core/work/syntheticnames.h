#pragma once

#include "core/base/entropy.h"

/// A made-up name, in Latin letters and in a script it could be written in.
struct SyntheticName {
    QString given;
    QString family;
    QString script;
    QString country; ///< ISO 3166-1 alpha-2
    bool female = false;
};

/// Puts names together from lists of common ones; whoever bears one by chance is not meant.
class SyntheticNames {
public:
    explicit SyntheticNames(SeededEntropy& random) : random_(random) { }
    SyntheticName person();
    /// The same name as somebody else registers it: in its own script alone, as writers of German, French or
    /// Russian spell it, with given and family name changed about, or with a typing error.
    SyntheticName registeredAgain(const SyntheticName& name);

private:
    QString misspelt(QString word);

    SeededEntropy& random_;
};
