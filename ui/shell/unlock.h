#pragma once

#include "core/base/id.h"
#include "core/store/keyring.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks who it is and for the passphrase of one file.
class Unlock : public QWidget {
    Q_OBJECT

public:
    Unlock();

    /// Prepares for the file; an error where its keyring cannot be read.
    Result<void> show(const QString& path, const QString& lastStaff);
    const QString& path() const { return path_; }
    void tell(const QString& sentence);
    void setBusy(bool busy);
    /// A wrong passphrase: says so, and from the fifth on waits longer before the next try.
    void refuse(const QString& sentence);
    void forget(); ///< empties the field

signals:
    void unlockWanted(const QString& path, const QString& passphrase, const Uuid& staff);
    void recoveryWanted(const QString& path, const QString& code);
    void otherFileWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void unlock();
    void wait(int seconds);
    void useRecoveryCode(bool use);

    QString path_;
    QLabel* title_;
    QLabel* folder_;
    QComboBox* staff_;
    QLabel* staffLabel_;
    QLabel* fieldLabel_;
    QLineEdit* passphrase_;
    QLabel* problem_;
    QPushButton* unlock_;
    QPushButton* recovery_;
    bool byCode_ = false;
    int wrong_ = 0;
};
