#pragma once

class QCoreApplication;

/// Makes the program speak the system's language where it knows that, else English; also its plurals. Once,
/// at the start.
void speakLanguage(QCoreApplication& application);
