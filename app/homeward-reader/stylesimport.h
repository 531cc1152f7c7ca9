#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <orcus/spreadsheet/import_interface.hpp>

/// Of all a workbook says about how cells look, which of its formats show a number as a day.
class StylesImport final : public orcus::spreadsheet::iface::import_styles {
public:
    bool isDate(size_t cellFormat) const
    {
        return cellFormat < size_t(cellFormats_.size()) && cellFormats_[qsizetype(cellFormat)];
    }

    void set_number_format_identifier(size_t id) override { id_ = id; }
    void set_number_format_code(std::string_view code) override
    {
        code_ = QString::fromUtf8(code.data(), qsizetype(code.size()));
    }
    size_t commit_number_format() override;
    void set_xf_number_format(size_t id) override { numberFormat_ = id; }
    size_t commit_cell_xf() override;

    // what is not asked
    using Part = orcus::spreadsheet::color_elem_t;
    void set_font_count(size_t) override { }
    void set_font_bold(bool) override { }
    void set_font_italic(bool) override { }
    void set_font_name(std::string_view) override { }
    void set_font_size(double) override { }
    void set_font_underline(orcus::spreadsheet::underline_t) override { }
    void set_font_underline_width(orcus::spreadsheet::underline_width_t) override { }
    void set_font_underline_mode(orcus::spreadsheet::underline_mode_t) override { }
    void set_font_underline_type(orcus::spreadsheet::underline_type_t) override { }
    void set_font_underline_color(Part, Part, Part, Part) override { }
    void set_font_color(Part, Part, Part, Part) override { }
    void set_strikethrough_style(orcus::spreadsheet::strikethrough_style_t) override { }
    void set_strikethrough_type(orcus::spreadsheet::strikethrough_type_t) override { }
    void set_strikethrough_width(orcus::spreadsheet::strikethrough_width_t) override { }
    void set_strikethrough_text(orcus::spreadsheet::strikethrough_text_t) override { }
    size_t commit_font() override { return 0; }
    void set_fill_count(size_t) override { }
    void set_fill_pattern_type(orcus::spreadsheet::fill_pattern_t) override { }
    void set_fill_fg_color(Part, Part, Part, Part) override { }
    void set_fill_bg_color(Part, Part, Part, Part) override { }
    size_t commit_fill() override { return 0; }
    void set_border_count(size_t) override { }
    void set_border_style(orcus::spreadsheet::border_direction_t, orcus::spreadsheet::border_style_t) override
    {
    }
    void set_border_color(orcus::spreadsheet::border_direction_t, Part, Part, Part, Part) override { }
    void set_border_width(orcus::spreadsheet::border_direction_t, double, orcus::length_unit_t) override { }
    size_t commit_border() override { return 0; }
    void set_cell_hidden(bool) override { }
    void set_cell_locked(bool) override { }
    void set_cell_print_content(bool) override { }
    void set_cell_formula_hidden(bool) override { }
    size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(size_t) override { }
    void set_cell_xf_count(size_t) override { }
    void set_cell_style_xf_count(size_t) override { }
    void set_dxf_count(size_t) override { }
    void set_xf_font(size_t) override { }
    void set_xf_fill(size_t) override { }
    void set_xf_border(size_t) override { }
    void set_xf_protection(size_t) override { }
    void set_xf_style_xf(size_t) override { }
    void set_xf_apply_alignment(bool) override { }
    void set_xf_horizontal_alignment(orcus::spreadsheet::hor_alignment_t) override { }
    void set_xf_vertical_alignment(orcus::spreadsheet::ver_alignment_t) override { }
    size_t commit_cell_style_xf() override { return 0; }
    size_t commit_dxf() override { return 0; }
    void set_cell_style_count(size_t) override { }
    void set_cell_style_name(std::string_view) override { }
    void set_cell_style_xf(size_t) override { }
    void set_cell_style_builtin(size_t) override { }
    void set_cell_style_parent_name(std::string_view) override { }
    size_t commit_cell_style() override { return 0; }

private:
    size_t id_ = 0, numberFormat_ = 0;
    QString code_;
    QHash<size_t, bool> numberFormats_; ///< by its number: whether it shows a day
    QList<bool> cellFormats_;
};
