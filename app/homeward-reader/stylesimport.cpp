#include "app/homeward-reader/stylesimport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The numbers that ECMA-376, part 1, 18.8.30 gives to formats of days without writing them into the file;
/// those from 27 on are days in the languages of East Asia.
bool isBuiltInDate(size_t id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/// Whether a format has a year or a day in it, outside of quoted text, colours and languages.
bool showsDay(QString code)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."_s);
    return code.remove(quoted).section(u';', 0, 0).contains(QRegularExpression(u"[yYdDeE]"_s))
        && !code.contains(u"General"_s) && !code.contains(u"E+"_s) && !code.contains(u"E-"_s);
}

} // namespace

size_t StylesImport::commit_number_format()
{
    numberFormats_.insert(id_, showsDay(code_));
    code_.clear();
    return id_++;
}

size_t StylesImport::commit_cell_xf()
{
    const auto own = numberFormats_.constFind(numberFormat_);
    cellFormats_.append(own == numberFormats_.constEnd() ? isBuiltInDate(numberFormat_) : *own);
    numberFormat_ = 0;
    return size_t(cellFormats_.size() - 1);
}
