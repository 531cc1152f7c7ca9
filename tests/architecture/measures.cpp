#include "tests/architecture/measures.h"

#include <QRegularExpression>

namespace {

qsizetype indentOf(const QString& line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

/// The number of parameters in the list that opens at `from`, "(" excluded. Brackets of all kinds nest.
int parametersAt(const QString& source, qsizetype from)
{
    int depth = 1, commas = 0;
    bool any = false;
    for (qsizetype i = from; i < source.size() && depth > 0; ++i) {
        const QChar c = source[i];
        if (QStringView(u"({[<").contains(c))
            ++depth;
        else if (QStringView(u")}]>").contains(c))
            --depth;
        else if (c == u',' && depth == 1)
            ++commas;
        any = any || (depth > 0 && !c.isSpace());
    }
    return any ? commas + 1 : 0;
}

} // namespace

QString withoutProse(const QString& source)
{
    static const QRegularExpression prose(
        "//[^\\n]*|/\\*.*?\\*/"
        "|R\"([^(\\s]*)\\(.*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'",
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (const auto& match : prose.globalMatch(source)) {
        code += QStringView(source).mid(end, match.capturedStart() - end);
        code += QString(match.captured().count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    return code + source.mid(end);
}

QList<Function> functionsOf(const QString& source)
{
    const QStringList lines = withoutProse(source).split(u'\n');
    QList<Function> functions;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed() != u"{")
            continue;
        const QString closing = QString(indentOf(lines[i]), u' ') + u'}';
        const qsizetype opened = i;
        while (i + 1 < lines.size() && !lines[i].startsWith(closing))
            ++i;
        functions += {lines[opened - 1].trimmed(), int(i - opened + 2)};
    }
    return functions;
}

QStringList constructorsAbove(int limit, const QString& source)
{
    static const QRegularExpression type("\\b(?:class|struct)\\s+(?:\\[\\[\\w+\\]\\]\\s+)?(\\w+)[^;()]*?\\{");
    const QString code = withoutProse(source);
    QStringList found;
    for (const auto& match : type.globalMatch(code)) {
        const QString name = match.captured(1);
        const QRegularExpression constructor(
            "^ +(?:explicit |constexpr )*" + name + "\\(", QRegularExpression::MultilineOption);
        for (const auto& declared : constructor.globalMatch(code))
            if (const int count = parametersAt(code, declared.capturedEnd()); count > limit)
                found += QString("%1: %2").arg(name).arg(count);
    }
    found.removeDuplicates();
    return found;
}
