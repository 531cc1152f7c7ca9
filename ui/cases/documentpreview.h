#pragma once

#include "core/base/result.h"
#include "ui/cases/casetab.h"

#include <QImage>

#include <atomic>
#include <memory>

class PagePicture;
class QLabel;
class QPushButton;

/// A page or picture as the reader drew it.
struct PreviewPage {
    QImage image;
    int page = 0; ///< from 0
    int pages = 1;
};
/// What the reader's answer holds; an error where it is not as it must be, since a stranger's file had its
/// hand in it.
Result<PreviewPage> previewOf(const QByteArray& answer);
/// The sentence for a reason that the reader gave.
QString previewRefusal(const QByteArray& reason);

/// Shows a document in the trailing half of the tab: its pages are drawn by another process, away from the
/// key. Where that cannot, fails or takes too long, a sentence stands there.
class DocumentPreview : public QWidget {
    Q_OBJECT

public:
    DocumentPreview();
    ~DocumentPreview() override;

    void show(Session& session, const Attachment& document);
    void say(const QString& sentence); ///< instead of a page
    void setSeconds(int seconds) { seconds_ = seconds; } ///< how long the reader may take
    const QImage& image() const { return shown_.image; } ///< null while there is none
    QString sentence() const; ///< what stands in its place; empty: a page does

private:
    void forget(); ///< the file was closed: nothing of it stays in sight or memory
    void draw(int page);
    void drawn(const Result<PreviewPage>& page);

    PagePicture* picture_;
    QLabel* words_;
    QLabel* place_;
    QPushButton* before_;
    QPushButton* after_;
    QByteArray bytes_;
    PreviewPage shown_;
    std::shared_ptr<std::atomic_bool> stopped_; ///< of the job that is under way
    int seconds_ = 15;
};
