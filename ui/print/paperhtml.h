#pragma once

#include <QUrl>

struct Paper;

/// Where the document finds the picture of the paper's QR code.
inline const QUrl paperCodePicture(QStringLiteral("paper:code"));

/// The body of a paper as HTML, black on white: in two languages side by side, each read in its own
/// direction.
QString htmlOf(const Paper& paper);
