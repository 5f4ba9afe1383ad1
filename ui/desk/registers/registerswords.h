#pragma once

#include "core/dossiers/bookservice.h"
#include "core/dossiers/letter.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

#include <array>

namespace motcua {

/// In the order of pages: what hurts to come late is first.
inline constexpr std::array AllLetters{Letter::Condolence, Letter::Birth, Letter::Marriage,
                                       Letter::Apology, Letter::Thanks};

/// Sentences of the page "Sổ sách".
class RegistersWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::RegistersWords)

public:
    static QString letter(Letter letter);
    static DeskMessage nothingChosen();
    /// `printed`: something here prints them; `left`: how many could not be entered.
    static DeskMessage approved(int letters, int left, bool printed);
    static QString whyNone(int letters);
    static QString usualReason();
    static DeskMessage reasonWanted();
    static DeskMessage declined(int letters);
    static DeskMessage apologyStays();
    static DeskMessage again(bool printed);

    static QString bookState(const BookService::Year &book);
    static QString closeQuestion(const BookService::Year &book);
    static QString closeAnswer(int year);
    static DeskMessage notOver(int year);
    static DeskMessage closedAlready(int year);
    static DeskMessage bookClosed(const ClosedBook &book, bool printed);
    static DeskMessage bookPrinted(int year, bool printed);
};

} // namespace motcua
