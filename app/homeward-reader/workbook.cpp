#include "app/homeward-reader/workbook.h"

#include "app/homeward-reader/sheetimport.h"
#include "app/homeward-reader/stylesimport.h"

#include <memory>
#include <vector>

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

namespace {

namespace iface = orcus::spreadsheet::iface;

/// Which day a number is counted from, and what else a workbook says of all its sheets.
class Settings final : public iface::import_global_settings {
public:
    QDate origin() const { return origin_; }
    void set_origin_date(int year, int month, int day) override { origin_ = QDate(year, month, day); }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override
    {
        grammar_ = grammar;
    }
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override { return grammar_; }
    void set_character_set(orcus::character_set_t) override { }

private:
    QDate origin_{1899, 12, 30};
    orcus::spreadsheet::formula_grammar_t grammar_ = orcus::spreadsheet::formula_grammar_t::unknown;
};

/// Receives a workbook from liborcus.
class Workbook final : public iface::import_factory {
public:
    iface::import_global_settings* get_global_settings() override { return &settings_; }
    iface::import_shared_strings* get_shared_strings() override { return &strings_; }
    iface::import_styles* get_styles() override { return &styles_; }
    iface::import_reference_resolver* get_reference_resolver(
        orcus::spreadsheet::formula_ref_context_t) override
    {
        return &addresses_;
    }
    iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) override
    {
        sheets_.push_back(
            std::make_unique<SheetImport>(QString::fromUtf8(name.data(), qsizetype(name.size())), strings_));
        return sheets_.back().get();
    }
    iface::import_sheet* get_sheet(std::string_view name) override
    {
        for (const auto& sheet : sheets_)
            if (sheet->name() == QString::fromUtf8(name.data(), qsizetype(name.size())))
                return sheet.get();
        return nullptr;
    }
    iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t index) override
    {
        return index < 0 || size_t(index) >= sheets_.size() ? nullptr : sheets_[size_t(index)].get();
    }
    void finalize() override { }

    QList<Sheet> take()
    {
        QList<Sheet> all;
        for (const auto& sheet : sheets_)
            all.append(sheet->take(styles_, settings_.origin()));
        return all;
    }

private:
    Settings settings_;
    StringsImport strings_;
    StylesImport styles_;
    Addresses addresses_;
    std::vector<std::unique_ptr<SheetImport>> sheets_;
};

template <class Filter>
QList<Sheet> sheetsBy(const QByteArray& file)
{
    Workbook workbook;
    Filter filter(&workbook);
    filter.read_stream(std::string_view(file.constData(), size_t(file.size())));
    return workbook.take();
}

} // namespace

QList<Sheet> sheetsOfXlsx(const QByteArray& file)
{
    return sheetsBy<orcus::orcus_xlsx>(file);
}

QList<Sheet> sheetsOfOds(const QByteArray& file)
{
    return sheetsBy<orcus::orcus_ods>(file);
}
