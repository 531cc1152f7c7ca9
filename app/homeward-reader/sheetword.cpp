#include "app/homeward-reader/sheetword.h"

#include "app/homeward-reader/csvfile.h"
#include "app/homeward-reader/workbook.h"
#include "core/names/encodings.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

using namespace Qt::StringLiterals;

namespace {

QString argumentOf(const QStringList& arguments, const QString& name)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? QString() : arguments.value(at + 1);
}

Answer answerOf(const SheetFile& file)
{
    for (const Sheet& sheet : file.sheets)
        if (!sheet.rows.isEmpty())
            return {false, encoded(file)};
    return Answer::refusal("empty");
}

/// Whether texts stand inside the cells of some sheet of an XLSX: liborcus 0.17 leaves such out in silence.
bool hasInlineTexts(const orcus::zip_archive& archive)
{
    std::vector<unsigned char> entry;
    for (size_t i = 0; i < archive.get_file_entry_count(); ++i) {
        const std::string_view name = archive.get_file_entry_name(i);
        if (!name.starts_with("xl/worksheets/") || !archive.read_file_entry(name, entry))
            continue;
        const auto size = qsizetype(entry.size());
        if (QByteArray::fromRawData(reinterpret_cast<const char*>(entry.data()), size).contains("inlineStr"))
            return true;
    }
    return false;
}

/// What lies in a ZIP, and the name of the first entry that is what it seems to be.
Answer readZip(const QByteArray& bytes)
{
    orcus::zip_archive_stream_blob stream(
        reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    std::vector<unsigned char> entry;
    const auto has = [&](const char* name) { return archive.read_file_entry(name, entry); };
    SheetFile file;
    if (has("META-INF/manifest.xml") && bytes.contains("mimetypeapplication/vnd.oasis.opendocument")) {
        const QByteArray manifest(reinterpret_cast<const char*>(entry.data()), qsizetype(entry.size()));
        if (manifest.contains("encryption-data"))
            return Answer::refusal("password");
        file = {"ods", sheetsOfOds(bytes), {}, {}, {}};
    } else if (has("[Content_Types].xml") && has("xl/workbook.xml")) {
        if (hasInlineTexts(archive))
            return Answer::refusal("inline-texts");
        file = {"xlsx", sheetsOfXlsx(bytes), {}, {}, {}};
    } else {
        return Answer::refusal("not-a-sheet");
    }
    return answerOf(file);
}

/// Office 97 files and, since 2007, encrypted ones are such containers.
Answer readContainer(const QByteArray& bytes)
{
    const QString encrypted = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char*>(encrypted.utf16()), encrypted.size() * 2);
    return Answer::refusal(bytes.contains(name) ? "password" : "old-format");
}

bool isText(const QString& text)
{
    constexpr qsizetype looksAt = 4096;
    return std::ranges::none_of(text.left(looksAt), [](QChar letter) {
        return letter.unicode() < 32 && letter != u'\t' && letter != u'\n' && letter != u'\r'
            && letter != u'\f';
    });
}

Answer readText(const QByteArray& bytes, const QStringList& arguments)
{
    SheetFile file{"csv", {}, argumentOf(arguments, u"--encoding"_s), names::encodingsOf(bytes), {}};
    if (file.encoding.isEmpty())
        file.encoding = file.encodings.value(0);
    const auto text = names::decoded(bytes, file.encoding);
    if (!text || !isText(*text))
        return Answer::refusal(file.encodings.contains(file.encoding) ? "not-a-sheet" : "encoding");
    const QString separator = argumentOf(arguments, u"--separator"_s);
    file.separator = separator.isEmpty() ? QString(separatorOf(*text)) : separator.left(1);
    file.sheets.append(sheetOfCsv(*text, file.separator[0]));
    return answerOf(file);
}

} // namespace

Answer readSheet(const QByteArray& file, const QStringList& arguments)
{
    if (file.trimmed().isEmpty())
        return Answer::refusal("empty");
    if (file.startsWith("PK"))
        return readZip(file);
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return readContainer(file);
    return readText(file, arguments);
}
