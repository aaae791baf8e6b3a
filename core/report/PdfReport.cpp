// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PdfReport.h"

#include "core/common/Outcome.h"
#include "core/report/PdfStructure.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

#include <memory>
#include <stdexcept>

namespace kring::report {

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void addBookmarks(cairo_surface_t* surface, const std::vector<Bookmark>& bookmarks)
{
    int title = CAIRO_PDF_OUTLINE_ROOT;
    for (const Bookmark& bookmark : bookmarks) {
        const QByteArray target = QByteArrayLiteral("page=") + QByteArray::number(bookmark.page + 1) +
                                  QByteArrayLiteral(" pos=[") + QByteArray::number(sheet::left, 'f', 1) +
                                  ' ' + QByteArray::number(bookmark.y, 'f', 1) + ']';
        const int entry = cairo_pdf_surface_add_outline(
            surface, bookmark.level == 1 ? CAIRO_PDF_OUTLINE_ROOT : title, bookmark.text.toUtf8().constData(),
            target.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (bookmark.level == 1)
            title = entry;
    }
}

/// Draws the pages. Every text gets a mark of its own; `marks` says which node each of them belongs to.
QByteArray drawPages(const Summary& summary, const Paper& paper, std::vector<int>& marks)
{
    QByteArray bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, sheet::width, sheet::height),
        cairo_surface_destroy);
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   summary.title.toUtf8().constData());
    if (!summary.organiser.isEmpty())
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_AUTHOR,
                                       summary.organiser.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Kring " KRING_VERSION);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()),
                                                                   cairo_destroy);
    const auto begin = [&](int node) {
        marks.push_back(node);
        cairo_tag_begin(cairo.get(), "P", nullptr);
    };
    const auto end = [&](int) { cairo_tag_end(cairo.get(), "P"); };
    for (int page = 0; page < paper.pageCount(); ++page) {
        paper.draw(cairo.get(), page, begin, end);
        cairo_show_page(cairo.get());
    }
    addBookmarks(surface.get(), paper.bookmarks);
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status : {cairo_status(cairo.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(cairo_status_to_string(status));
    }
    return bytes;
}

} // namespace

QByteArray toPdf(const Summary& summary)
{
    return toPdf(summary, Paper::layOut(summary));
}

QByteArray toPdf(const Summary& summary, const Paper& paper)
{
    // What cairo's file and libqpdf say of one another is no fault of the reader's: one sentence at the door.
    try {
        std::vector<int> marks;
        const QByteArray pages = drawPages(summary, paper, marks);
        return withStructure(pages, paper.structure, marks, summary);
    } catch (const std::exception& error) {
        fail(Failure::Reason::Failed,
             QCoreApplication::translate("Report",
                                         "The PDF could not be made (%1). The other formats still can.")
                 .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace kring::report
