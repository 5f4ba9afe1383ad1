#include "ui/desk/registers/bookcontroller.h"

#include "core/dossiers/dossierservice.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/registers/bookspart.h"
#include "ui/desk/registers/registersview.h"
#include "ui/desk/registers/registerswords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QLocale>

#include <algorithm>

namespace motcua {

BookController::BookController(const DeskServices &services, RegistersView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
{
    connect(&services.session, &DeskSession::locked, this, &BookController::forget);
    connect(&view, &RegistersView::shown, this, &BookController::refresh);
    connect(&view, &RegistersView::paneChanged, this, &BookController::refresh);
    connect(&view.books(), &BooksPart::printWanted, this, &BookController::print);
    connect(&view.books(), &BooksPart::closeWanted, this, &BookController::ask);
    connect(&view.books(), &BooksPart::closeConfirmed, this, &BookController::close);
}

void BookController::forget()
{
    m_view.books().closeQuestion();
    m_view.books().setEntries({}, false);
    m_years.clear();
}

bool BookController::isHead() const
{
    if (!m_reader.isOpen())
        return false;
    const auto may = m_services.dossiers.books.mayClose(m_services.session.actor());
    return may && may.value();
}

void BookController::refresh()
{
    if (!m_reader.isOpen() || !m_view.isVisible() || m_view.pane() != RegisterPane::Books)
        return;
    auto years = m_services.dossiers.books.years();
    if (!years)
        return m_view.showMessage(DossierWords::notRead());
    m_years = std::move(years).value();
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<BookRow> entries;
    for (const BookService::Year &book : m_years) {
        BookRow entry{book.year,
                      QLocale(QLocale::Vietnamese).toString(book.entries),
                      RegistersWords::bookState(book),
                      {},
                      {}};
        if (book.closed) {
            entry.closed = DossierWords::moment(book.closed->closed, zone);
            entry.closedBy = m_reader.accountName(book.closed->closedBy);
        }
        entries.push_back(entry);
    }
    m_view.books().setEntries(entries, isHead());
}

const BookService::Year *BookController::chosen() const
{
    const auto year = m_view.books().chosen();
    const auto found = std::ranges::find(m_years, year.value_or(0), &BookService::Year::year);
    return found == m_years.end() ? nullptr : &*found;
}

void BookController::print()
{
    const BookService::Year *book = chosen();
    if (!book || !isHead())
        return;
    const bool printed = m_services.bookPaper && m_services.bookPaper(book->year);
    m_view.showMessage(RegistersWords::bookPrinted(book->year, printed));
}

void BookController::ask()
{
    const BookService::Year *book = chosen();
    if (!book || !isHead())
        return;
    if (book->closed)
        return m_view.showMessage(RegistersWords::closedAlready(book->year));
    if (!book->closable)
        return m_view.showMessage(RegistersWords::notOver(book->year));
    m_view.books().ask(RegistersWords::closeQuestion(*book),
                       RegistersWords::closeAnswer(book->year));
}

void BookController::close()
{
    const BookService::Year *book = chosen();
    if (!book || !isHead())
        return;
    const auto closed = m_services.dossiers.books.close(book->year, m_services.session.actor());
    m_view.books().closeQuestion();
    if (!closed)
        return m_view.showMessage(DossierWords::refusal(closed.error()));
    const bool printed = m_services.bookPaper && m_services.bookPaper(closed.value().year);
    refresh();
    m_view.showMessage(RegistersWords::bookClosed(closed.value(), printed));
}

} // namespace motcua
