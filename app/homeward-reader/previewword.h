#pragma once

#include "app/homeward-reader/answer.h"

/// Loads what draws, which is of no use once no file can be opened any more.
void loadDrawing();

/// Draws a page of a PDF, or a picture: `preview PAGE WIDTH HEIGHT`, page from 0, fitted into so many pixels.
/// The answer is "HWPREV1\n", four numbers of 32 bits, the greatest byte first (page, pages, width, height),
/// and the pixels, 4 bytes each as QImage::Format_RGB32 has them. Refused as "damaged", "password" or
/// "too-large".
Answer drawPreview(const QByteArray& file, const QStringList& arguments);
