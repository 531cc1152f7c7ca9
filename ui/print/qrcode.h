#pragma once

class QImage;
class QString;

/// The text as a QR code, with its quiet margin, each of its squares so many pixels wide; an empty picture
/// where the text is too long for one.
QImage qrCodeOf(const QString& text, int pixels);
