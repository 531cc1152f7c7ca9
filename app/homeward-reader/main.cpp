#include "app/homeward-reader/confine.h"
#include "app/homeward-reader/previewword.h"
#include "app/homeward-reader/sheetword.h"

#include <cstdio>
#include <exception>

namespace {

enum Exit { Read = 0, Refused = 2, WrongUsage = 64, NotConfined = 70 };

/// A command word, what does its work, and what it may take.
struct Word {
    const char* name;
    Work work;
    Confinement confinement;
    void (*prepare)() = nullptr; ///< what it needs of the system before it is confined; null: nothing
};

constexpr long long mebibyte = 1024 * 1024;
const Word words[] = {
    {"sheet", &readSheet, {512 * mebibyte, 25, false}},
    {"preview", &drawPreview, {1024 * mebibyte, 12, false}, &loadDrawing},
};

QByteArray standardInput()
{
    QByteArray all;
    char part[65536];
    for (size_t count; (count = std::fread(part, 1, sizeof part, stdin)) > 0;)
        all.append(part, qsizetype(count));
    return all;
}

Answer answerOf(const Word& word, const QStringList& arguments)
{
    try {
        return word.work(standardInput(), arguments);
    } catch (const std::bad_alloc&) {
        return Answer::refusal("too-large");
    } catch (const std::exception&) {
        return Answer::refusal("damaged");
    }
}

} // namespace

/// A file comes in at standard input, and what it holds goes out at standard output: `homeward-reader sheet
/// [--encoding NAME] <FILE`, `homeward-reader preview PAGE WIDTH HEIGHT <FILE`. It knows no key, opens no
/// file and reaches no network.
int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    for (const Word& word : words) {
        if (argc < 2 || qstrcmp(argv[1], word.name) != 0)
            continue;
        if (word.prepare)
            word.prepare();
        if (!confine(word.confinement))
            return NotConfined;
        const Answer answer = answerOf(word, arguments);
        std::fwrite(answer.bytes.constData(), 1, size_t(answer.bytes.size()), stdout);
        return answer.isRefused ? Refused : Read;
    }
    std::fputs("homeward-reader WORD <FILE: it is started by Homeward.\n", stderr);
    return WrongUsage;
}
