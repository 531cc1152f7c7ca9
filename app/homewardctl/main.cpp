#include "app/homewardctl/commands.h"
#include "core/base/language.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

#include <CLI/CLI.hpp>

namespace {

enum Exit { Done = 0, Refused = 1, WrongUsage = 2, MachineFailed = 3 };

int report(const Error& error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    return error.kind == Error::Kind::Storage ? MachineFailed : Refused;
}

int show(const Printed& printed, bool json)
{
    const QByteArray bytes
        = json ? QJsonDocument(printed.json).toJson(QJsonDocument::Indented) : printed.text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return Done;
}

/// Fonts are needed for a PDF only; no window is opened, and so no screen is asked for.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const bool paints
        = std::any_of(argv, argv + argc, [](const char* one) { return std::string_view(one) == "pdf"; });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    speakLanguage(*application);
    CLI::App app("Homeward without a screen: an office file for voluntary return and reintegration");
    Commands commands(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    const Result<Printed> printed = attempt([&] { return commands.run(); });
    return printed ? show(*printed, commands.json()) : report(printed.error());
}
