#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Assistance that a person had in an earlier case.
struct EarlierAssistance {
    QString reference; ///< of that case
    QDate lastOn; ///< last day of assistance; null where not known
};

/// Why a person cannot be assisted from `day` on, given `years` of cooling off (Fedasil: none if assisted in
/// the last five years; 0 for none); nothing where nothing stands against it. Years count like a window's
/// months: from 1 May 2010, five years end with 1 May 2015. An earlier case without a date is asked about,
/// never passed over; assistance dated after `day` stands against it too.
std::optional<QString> coolingOffRefusal(const QList<EarlierAssistance>& earlier, QDate day, int years);
