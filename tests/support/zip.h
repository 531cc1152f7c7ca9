#pragma once

#include <QByteArray>
#include <QList>

/// A file in a ZIP.
struct ZipEntry {
    QByteArray name, bytes;
    bool isDeflated = false;
};

/// A ZIP as other programs write it, for tests.
inline QByteArray zipOf(const QList<ZipEntry>& entries)
{
    const auto crc = [](const QByteArray& bytes) {
        quint32 sum = ~0u;
        for (const char byte : bytes) {
            sum ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0);
        }
        return ~sum;
    };
    const auto number = [](QByteArray& out, quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i, value >>= 8)
            out.append(char(value & 255));
    };
    QByteArray zip, directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray packed
            = entry.isDeflated ? qCompress(entry.bytes, 9).mid(6).chopped(4) : entry.bytes;
        QByteArray head; // what a local header and the directory share
        number(head, 20, 2), number(head, 0, 2), number(head, entry.isDeflated ? 8 : 0, 2);
        number(head, 0, 4), number(head, crc(entry.bytes), 4);
        number(head, quint32(packed.size()), 4), number(head, quint32(entry.bytes.size()), 4);
        number(head, quint32(entry.name.size()), 2), number(head, 0, 2);
        QByteArray line("PK\x01\x02\x14\0", 6);
        line += head;
        number(line, 0, 2), number(line, 0, 2), number(line, 0, 2), number(line, 0, 4);
        number(line, quint32(zip.size()), 4);
        directory += line + entry.name;
        zip += QByteArray("PK\x03\x04", 4) + head + entry.name + packed;
    }
    QByteArray end("PK\x05\x06\0\0\0\0", 8);
    number(end, quint32(entries.size()), 2), number(end, quint32(entries.size()), 2);
    number(end, quint32(directory.size()), 4), number(end, quint32(zip.size()), 4), number(end, 0, 2);
    return zip + directory + end;
}

/// An XLSX of one sheet; `rows` is the inside of its sheetData, `texts` what its cells share, `behind` what
/// follows the data.
inline QByteArray xlsxOf(const QByteArray& rows, const QByteArrayList& texts, const QByteArray& behind = {})
{
    QByteArray shared;
    for (const QByteArray& text : texts)
        shared += "<si><t>" + text + "</t></si>";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return zipOf({
        {"[Content_Types].xml",
            head + "<Types xmlns=\"" + package
                + "content-types\"><Default Extension=\"rels\" "
                  "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                  "PartName=\"/xl/workbook.xml\" ContentType=\""
                + part + "sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                + part
                + "sharedStrings+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + part + "worksheet+xml\"/></Types>"},
        {"_rels/.rels",
            head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"r1\" Type=\""
                + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                + "\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"r1\" Type=\""
                + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\">" + shared + "</sst>"},
        {"xl/worksheets/sheet1.xml",
            head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + behind
                + "</worksheet>",
            true},
    });
}
