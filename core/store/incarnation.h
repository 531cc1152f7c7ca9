#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QFile>

#include <optional>

/// Finds out whether a file was restored or copied since this laptop last wrote it. File and laptop share a
/// random token that changes at each opening and closing; the laptop keeps its side outside the file and its
/// backups, with the number of the last change. Where the two differ, or the file is behind, the file goes on
/// as a new replica, so that no change number and no reference is used twice.
class Incarnation {
public:
    /// What belongs to which note of the laptop. `path` is canonical.
    struct Place {
        QString path;
        Uuid file;
    };
    enum class Age { New, Found };

    /// Compares, begins a new incarnation where needed and changes the token. A new file has none yet.
    /// `store` outlives this. Storage where the laptop's note cannot be written.
    static Result<std::unique_ptr<Incarnation>> begin(Store& store, const Place& place, Age age);
    ~Incarnation();
    Q_DISABLE_COPY_MOVE(Incarnation)

    bool wasRestored() const { return restored_; }
    /// What the person should know after a restore; empty else.
    QString notice() const;

    /// Where the laptop keeps its side. Its name holds the file's id and a hash of the path.
    static QString notePath(const Place& place);
    /// The file's side in the table of settings. A file without one counts as restored.
    static constexpr const char* setting = "token";

private:
    /// The laptop's side. Both tokens are good while the file's is being changed.
    struct Note {
        QList<QByteArray> tokens;
        int incarnation = 0;
        qint64 seq = 0;
    };
    Incarnation(Store& store, const Place& place) : store_(store), place_(place) { }

    static std::optional<Note> readNote(const QString& path);
    Result<void> writeNote(const Note& note);
    bool isBehind(const Note& note) const;
    int highestKnown() const;
    Result<void> change(std::optional<Note> known);
    void tell(qint64 seq);

    Store& store_;
    Place place_;
    QFile file_;
    qint64 seqAt_ = 0; ///< where in the note the number stands
    bool restored_ = false;
    bool begun_ = false;
};

/// The code that references made by this file carry: the laptop's ("A" until it has another), and behind it
/// which incarnation it is: A, A2, A3.
QString deviceCode(const Store& store);
