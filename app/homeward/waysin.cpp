#include "app/homeward/application.h"
#include "ui/shell/createoffice.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/joindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openpackdialog.h"

#include <QFileDialog>

// What the window offers while no file is open.

void Application::connectWays()
{
    FirstRun& ways = window_->firstRun();
    connect(&ways, &FirstRun::demoWanted, this, [this] { openDemo(demoPath()); });
    connect(&ways, &FirstRun::openWanted, this, &Application::chooseFile);
    connect(&ways, &FirstRun::fileWanted, this, &Application::start);
    connect(&ways, &FirstRun::createWanted, this, [this] {
        auto* dialog = new CreateOffice(window_.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->path()); });
        dialog->open();
    });
    connect(&ways, &FirstRun::packWanted, this, [this] {
        auto* dialog = new OpenPackDialog({}, window_.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &OpenPackDialog::opened, this, &Application::start);
        dialog->open();
    });
    connect(&ways, &FirstRun::joinWanted, this, [this] {
        auto* dialog = new JoinDialog(window_.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &JoinDialog::made, this, &Application::start);
        dialog->open();
    });
}

void Application::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        window_.get(), tr("Open an office file"), {}, tr("Office files (*.homeward);;All files (*)"));
    if (!path.isEmpty())
        start(path);
}
