#pragma once

class QString;
struct Paper;

/// The body of a paper as HTML, black on white: in two languages side by side, each read in its own
/// direction.
QString htmlOf(const Paper& paper);
