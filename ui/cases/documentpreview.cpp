#include "ui/cases/documentpreview.h"

#include "core/base/reader.h"
#include "core/domain/mediatype.h"
#include "core/domain/records/attachment.h"
#include "core/store/attachments.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/session/job.h"

#include <QBoxLayout>
#include <QPainter>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int headerNumbers = 4, most = 4096, drawnWidth = 900, drawnHeight = 1200;
constexpr qint64 mostPixels = 4 * 1024 * 1024;

/// Stops a reader that nobody waits for any more.
class Watched final : public Progress {
public:
    explicit Watched(std::shared_ptr<std::atomic_bool> stopped) : stopped_(std::move(stopped)) { }
    void report(int, int) override { }
    bool cancelled() const override { return *stopped_; }

private:
    std::shared_ptr<std::atomic_bool> stopped_;
};

Error noPreview()
{
    return {Error::Kind::Invalid,
        DocumentPreview::tr(
            "No preview can be shown: what the file holds broke the program that draws it, or took "
            "it too long. Export the document to look at it elsewhere."),
        {}};
}

Result<PreviewPage> drawnPage(
    const QByteArray& bytes, int page, int seconds, const std::shared_ptr<std::atomic_bool>& stopped)
{
    Watched progress(stopped);
    const ReaderRequest request{
        {u"preview"_s, QString::number(page), QString::number(drawnWidth), QString::number(drawnHeight)},
        seconds, mostPixels * 4 + 64};
    const auto answer = attempt([&] { return askReader(request, bytes, progress); });
    if (!answer)
        return answer.error().kind == Error::Kind::Storage ? answer.error() : noPreview();
    if (answer->isRefused)
        return Error{Error::Kind::Invalid, previewRefusal(answer->bytes), {}};
    return previewOf(answer->bytes);
}

} // namespace

Result<PreviewPage> previewOf(const QByteArray& answer)
{
    const QByteArray mark = "HWPREV1\n";
    const qsizetype head = mark.size() + headerNumbers * 4;
    if (!answer.startsWith(mark) || answer.size() < head)
        return noPreview();
    quint32 numbers[headerNumbers];
    for (int i = 0; i < headerNumbers; ++i)
        numbers[i] = qFromBigEndian<quint32>(answer.constData() + mark.size() + i * 4);
    const auto [page, pages, width, height] = std::to_array(numbers);
    const bool fits = width > 0 && height > 0 && width <= most && height <= most
        && qint64(width) * height <= mostPixels && answer.size() == head + qint64(width) * height * 4
        && pages > 0 && pages <= 1000000 && page < pages;
    if (!fits)
        return noPreview();
    const QImage image(reinterpret_cast<const uchar*>(answer.constData() + head), int(width), int(height),
        int(width) * 4, QImage::Format_RGB32);
    return PreviewPage{image.copy(), int(page), int(pages)};
}

QString previewRefusal(const QByteArray& reason)
{
    if (reason == "password")
        return DocumentPreview::tr(
            "This PDF asks for a password, so no preview can be shown. Ask whoever sent it "
            "for one without.");
    if (reason == "too-large")
        return DocumentPreview::tr("The picture is too large to be shown here. Export it to look at it.");
    return DocumentPreview::tr(
        "The file is damaged, or not what it seems: no preview can be shown. Ask for it "
        "again, or scan the paper again.");
}

/// A picture as large as there is room, on the ground of paper.
class PagePicture : public QWidget {
public:
    void setImage(const QImage& image)
    {
        image_ = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (image_.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect place({}, image_.size().scaled(size() - QSize(2, 2), Qt::KeepAspectRatio));
        place.moveCenter(rect().center());
        painter.drawImage(place, image_);
        painter.setPen(tokens(palette()).line);
        painter.drawRect(place);
    }

private:
    QImage image_;
};

DocumentPreview::DocumentPreview()
    : picture_(new PagePicture), words_(paragraph({}, "secondary")), place_(textLabel({}, "secondary")),
      before_(button(tr("Page before"), "link")), after_(button(tr("Next page"), "link"))
{
    picture_->setMinimumSize(scaled(this, 160), scaled(this, 160));
    words_->setAlignment(Qt::AlignCenter);
    auto* column = columnLayout(8);
    column->addWidget(words_, 1);
    column->addWidget(picture_, 1);
    auto* row = rowLayout();
    row->addWidget(before_);
    row->addStretch(1);
    row->addWidget(place_);
    row->addStretch(1);
    row->addWidget(after_);
    column->addLayout(row);
    setLayout(column);
    connect(before_, &QPushButton::clicked, this, [this] { draw(shown_.page - 1); });
    connect(after_, &QPushButton::clicked, this, [this] { draw(shown_.page + 1); });
    forget();
}

DocumentPreview::~DocumentPreview()
{
    if (stopped_)
        *stopped_ = true;
}

void DocumentPreview::say(const QString& sentence)
{
    if (stopped_)
        *stopped_ = true;
    bytes_.clear();
    shown_ = {};
    picture_->setImage({});
    words_->setText(sentence);
    words_->show();
    for (QWidget* part : std::initializer_list<QWidget*>{picture_, place_, before_, after_})
        part->hide();
}

void DocumentPreview::forget()
{
    say(tr("Choose a document to see it here."));
}

void DocumentPreview::show(Session& session, const Attachment& document)
{
    connect(&session, &Session::locked, this, &DocumentPreview::forget, Qt::UniqueConnection);
    if (!isPictured(document.mediaType)) {
        say(tr("Only PDFs and pictures are shown here. Export “%1” to open it elsewhere.")
                .arg(document.name));
        return;
    }
    QByteArray bytes;
    const auto read = readContent(session.store(), document.content,
        [&](std::string_view piece) { bytes.append(piece.data(), qsizetype(piece.size())); });
    if (!read) {
        say(read.error().message);
        return;
    }
    say(tr("Drawing the preview …"));
    bytes_ = bytes;
    picture_->setAccessibleName(tr("Preview of %1").arg(document.name));
    draw(0);
}

void DocumentPreview::draw(int page)
{
    if (stopped_)
        *stopped_ = true;
    stopped_ = std::make_shared<std::atomic_bool>(false);
    const auto stopped = stopped_;
    runJob(
        this,
        [bytes = bytes_, page, seconds = seconds_, stopped] {
            return drawnPage(bytes, page, seconds, stopped);
        },
        [this, stopped](const Result<PreviewPage>& done) {
            if (!*stopped)
                drawn(done);
        });
}

void DocumentPreview::drawn(const Result<PreviewPage>& page)
{
    if (!page) {
        say(page.error().message);
        return;
    }
    shown_ = *page;
    words_->hide();
    picture_->show();
    const bool several = shown_.pages > 1;
    place_->setText(tr("Page %1 of %2").arg(shown_.page + 1).arg(shown_.pages));
    for (QWidget* part : std::initializer_list<QWidget*>{place_, before_, after_})
        part->setVisible(several);
    before_->setEnabled(shown_.page > 0);
    after_->setEnabled(shown_.page + 1 < shown_.pages);
    picture_->setImage(shown_.image);
}

QString DocumentPreview::sentence() const
{
    return shown_.image.isNull() ? words_->text() : QString();
}
