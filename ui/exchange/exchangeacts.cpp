#include "core/exchange/exporting.h"
#include "core/work/suspicions.h"
#include "ui/exchange/exchangejob.h"
#include "ui/exchange/exchangeplace.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>

// What a person does in the Exchange place.

namespace {

constexpr auto folderSetting = "exchange-folder"; // where bundles went last

QString droppedBundle(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

} // namespace

void ExchangePlace::askFolder()
{
    QString folder = QString::fromUtf8(session_.store().setting(folderSetting).value_or(QByteArray()));
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QFileDialog::getExistingDirectory(this, tr("Where do the bundles go? A stick, or a share"));
    if (!folder.isEmpty())
        writeBundles(folder);
}

void ExchangePlace::writeBundles(const QString& folder)
{
    Store& store = session_.store();
    int written = 0;
    {
        ExchangeJob job(this, session_, tr("Bundles are written…"));
        for (const PeerState& peer : peerStates(store)) {
            if (peer.device.revoked || peer.device.isPack)
                continue;
            if (const auto bundle = exportBundle(store, {peer.device, {}, false}, folder, job); !bundle) {
                session_.tell(bundle.error().message);
                return refresh();
            }
            ++written;
        }
        store.setSetting(folderSetting, folder.toUtf8());
    }
    session_.tell(tr("%n bundle(s) written to %1.", nullptr, written).arg(QDir::toNativeSeparators(folder)));
    if (session_.isOpen())
        refresh();
}

void ExchangePlace::askBundle()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Take a bundle in"), {}, tr("Bundles (*.hwb);;All files (*)"));
    if (!path.isEmpty())
        offer(path);
}

void ExchangePlace::offer(const QString& path)
{
    QFile file(path);
    Result<BundlePreview> preview = Error{Error::Kind::NotFound,
        tr("“%1” cannot be read. Check that the stick is plugged in.").arg(QFileInfo(path).fileName()), {}};
    if (file.open(QIODevice::ReadOnly)) {
        ExchangeJob job(this, session_, tr("The bundle is read…"));
        preview = previewBundle(session_.store(), file, job);
    }
    if (!preview || preview->alreadyTaken)
        return session_.tell(preview ? preview->sentence() : preview.error().message);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Take a bundle in"), preview->sentence(), {}, this);
    box->setObjectName("preview");
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* take = box->addButton(tr("Take it in"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(take, &QPushButton::clicked, this, [this, path] { takeIn(path); });
    connect(&session_, &Session::locked, box, &QWidget::close);
    box->open();
}

void ExchangePlace::takeIn(const QString& path)
{
    if (!session_.isOpen())
        return;
    QStringList sentences;
    {
        ExchangeJob job(this, session_, tr("The bundle is taken in…"));
        const ParkedBundles parked(parkingBeside(session_.path()));
        for (const ImportedFile& file : importFiles(session_.store(), {path}, parked, job))
            sentences += file.taken ? file.taken->sentence() : file.taken.error().message;
        (void)compareNewcomers(session_.store(), job); // given up: the rest is compared with the next bundle
        if (const QString twice = sentenceOf(suspicions(session_.store())); !twice.isEmpty())
            sentences += twice;
    }
    session_.tell(sentences.join(' '));
    if (session_.isOpen())
        emit session_.changed({});
}

void ExchangePlace::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedBundle(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExchangePlace::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    offer(droppedBundle(event->mimeData()));
}
