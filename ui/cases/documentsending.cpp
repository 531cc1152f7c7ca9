#include "ui/cases/documentsending.h"

#include "core/work/documentexport.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentsTab)
};

QString sentenceOf(const Exported& done, const QString& folder)
{
    QStringList said{Words::tr("%n document(s) written to %1.", nullptr, int(done.paths.size())).arg(folder)};
    if (done.leftOut > 0)
        said.append(Words::tr("%n restricted left out; have them shown first.", nullptr, done.leftOut));
    if (!done.notHere.isEmpty())
        said.append(Words::tr("Not here yet, they come with a bundle: %1.").arg(done.notHere.join(u", "_s)));
    return said.join(u' ');
}

} // namespace

void sendDocuments(Session& session, const ExportWish& wish)
{
    const auto done = attempt([&] { return exportDocuments(session.desk(), wish); });
    if (done)
        session.tell(sentenceOf(*done, wish.folder));
    else
        emit session.refused(done.error());
}
