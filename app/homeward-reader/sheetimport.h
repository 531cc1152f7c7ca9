#pragma once

#include "app/homeward-reader/grid.h"

#include <QDate>
#include <QHash>

#include <orcus/spreadsheet/import_interface.hpp>

class StylesImport;

/// The texts that cells share.
class StringsImport final : public orcus::spreadsheet::iface::import_shared_strings {
public:
    QString at(size_t index) const { return texts_.value(qsizetype(index)); }
    size_t append(std::string_view text) override;
    size_t add(std::string_view text) override { return append(text); }
    void append_segment(std::string_view text) override;
    size_t commit_segments() override;

    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
        orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override
    {
    }

private:
    QList<QString> texts_;
    QByteArray segments_;
};

/// Reads "B7" and "B7:C12".
class Addresses final : public orcus::spreadsheet::iface::import_reference_resolver {
public:
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
};

/// Receives a formula, of which only the result is kept: nothing is computed here.
class FormulaImport final : public orcus::spreadsheet::iface::import_formula {
public:
    explicit FormulaImport(Grid& grid) : grid_(grid) { }
    void set_position(int row, int column) override { row_ = row, column_ = column; }
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view formula) override;
    void set_shared_formula_index(size_t) override { }
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override { }
    void commit() override;

private:
    Grid& grid_;
    int row_ = 0, column_ = 0;
    Cell formula_, result_;
};

/// Receives one sheet.
class SheetImport final : public orcus::spreadsheet::iface::import_sheet,
                          public orcus::spreadsheet::iface::import_sheet_properties {
public:
    SheetImport(const QString& name, StringsImport& strings) : name_(name), strings_(strings), formula_(grid_)
    {
    }
    const QString& name() const { return name_; }
    /// What was received, numbers that stand for days as days.
    Sheet take(const StylesImport& styles, QDate origin);

    import_sheet_properties* get_sheet_properties() override { return this; }
    orcus::spreadsheet::iface::import_formula* get_formula() override { return &formula_; }
    void set_auto(int row, int column, std::string_view text) override;
    void set_string(int row, int column, orcus::spreadsheet::string_id_t text) override;
    void set_value(int row, int column, double value) override;
    void set_bool(int row, int column, bool value) override;
    void set_date_time(int row, int column, int year, int month, int day, int, int, double) override;
    void set_format(int row, int column, size_t format) override;
    void set_format(int, int, int, int, size_t) override { }
    void fill_down_cells(int row, int column, int count) override;
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1 << 20, 1 << 14}; }
    void set_merge_cell_range(const orcus::spreadsheet::range_t& range) override { merged_.append(range); }
    void set_column_width(int, double, orcus::length_unit_t) override { }
    void set_column_hidden(int, bool) override { }
    void set_row_height(int, double, orcus::length_unit_t) override { }
    void set_row_hidden(int, bool) override { }

private:
    QString name_;
    StringsImport& strings_;
    Grid grid_;
    FormulaImport formula_;
    QHash<std::pair<int, int>, size_t> formats_; ///< of cells, by row and column
    QList<orcus::spreadsheet::range_t> merged_;
};
