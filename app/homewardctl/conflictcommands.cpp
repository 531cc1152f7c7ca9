#include "app/homewardctl/exchangecommands.h"
#include "core/work/settling.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// The commands about what two people wrote unseen by each other.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

QString lineOf(const DisputedValue& value, int number)
{
    QStringList parts;
    for (const QString& part : {value.who, value.where})
        if (!part.isEmpty())
            parts.append(part);
    return u"   %1) %2%3\n"_s.arg(number).arg(
        value.words, parts.isEmpty() ? QString() : u"  ("_s + parts.join(u", "_s) + u')');
}

} // namespace

Result<Printed> ExchangeCommands::conflicts()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    QString text;
    QJsonArray list;
    int number = 0;
    for (const Dispute& dispute : disputesOf((*session)->store())) {
        text += u"%1. %2 %3: %4\n"_s.arg(++number).arg(dispute.reference, dispute.record, dispute.field);
        if (!dispute.before.isEmpty())
            text += u"   "_s + Words::tr("before: %1").arg(dispute.before) + u'\n';
        QJsonArray values;
        for (int i = 0; i < dispute.values.size(); ++i) {
            text += lineOf(dispute.values[i], i + 1);
            values.append(dispute.values[i].words);
        }
        if (!dispute.wayOut.isEmpty())
            text += u"   "_s + dispute.wayOut + u'\n';
        list.append(
            QJsonObject{{u"number"_s, number}, {u"case"_s, dispute.reference}, {u"record"_s, dispute.record},
                {u"field"_s, dispute.field}, {u"before"_s, dispute.before}, {u"values"_s, values}});
    }
    return Printed{
        text.isEmpty() ? Words::tr("Nothing is to be settled.") + u'\n' : text, {{u"conflicts"_s, list}}};
}

Result<Printed> ExchangeCommands::resolve()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const QList<Dispute> disputes = disputesOf((*session)->store());
    if (number_ < 1 || number_ > disputes.size())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no conflict %1. See: exchange conflicts.").arg(number_), {}};
    const Dispute& dispute = disputes[number_ - 1];
    const bool isText = !text_.empty();
    if (isText ? !dispute.canBeTyped : value_ < 1 || value_ > dispute.values.size())
        return Error{Error::Kind::Invalid,
            Words::tr("Choose one of its %1 values by --value%2.")
                .arg(dispute.values.size())
                .arg(dispute.canBeTyped ? Words::tr(", or write another by --text") : QString()),
            {}};
    const QByteArray value
        = isText ? encodedText(QString::fromStdString(text_)) : dispute.values[value_ - 1].value;
    if (const auto done = settle((*session)->desk(), dispute.conflict, value); !done)
        return done.error();
    const qsizetype left = disputesOf((*session)->store()).size();
    return Printed{Words::tr("Settled. Left: %1.").arg(left) + u'\n', {{u"left"_s, left}}};
}
