#pragma once

#include "core/dossiers/bookservice.h"
#include "ui/desk/dossiers/dossierreader.h"

#include <QObject>

namespace motcua {

class RegistersView;

/// Drives the books of dossiers by year on the page "Sổ sách".
class BookController : public QObject {
    Q_OBJECT

public:
    BookController(const DeskServices &services, RegistersView &view, QObject *parent = nullptr);

private:
    void refresh();
    void forget();
    bool isHead() const;
    const BookService::Year *chosen() const;
    void print();
    void ask();
    void close();

    DeskServices m_services;
    RegistersView &m_view;
    DossierReader m_reader;
    std::vector<BookService::Year> m_years;
};

} // namespace motcua
