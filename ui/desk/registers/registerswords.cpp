#include "ui/desk/registers/registerswords.h"

namespace motcua {

QString RegistersWords::letter(Letter letter)
{
    switch (letter) {
    case Letter::Apology: return tr("Apology");
    case Letter::Thanks: return tr("Thanks");
    case Letter::Marriage: return tr("Congratulations on the wedding");
    case Letter::Birth: return tr("Congratulations on the newborn child");
    case Letter::Condolence: return tr("Condolences");
    }
    return {};
}

DeskMessage RegistersWords::nothingChosen()
{
    return DeskMessage::problem(tr("No letter is chosen."));
}

DeskMessage RegistersWords::approved(int letters, int left, bool printed)
{
    QString text = printed
        ? tr("%n letters are in the register and go to the printer.", nullptr, letters)
        : tr("%n letters are in the register. Nothing here prints them.", nullptr, letters);
    if (left > 0)
        text += u' ' + tr("%n could not be entered.", nullptr, left);
    return {left > 0 ? DeskMessage::Kind::Problem : DeskMessage::Kind::Notice, text};
}

QString RegistersWords::whyNone(int letters)
{
    return tr("Why is no letter sent? (%n chosen)", nullptr, letters);
}

QString RegistersWords::usualReason() { return tr("The family wants no letter"); }

DeskMessage RegistersWords::reasonWanted()
{
    return DeskMessage::problem(tr("Please write why no letter is sent."));
}

DeskMessage RegistersWords::declined(int letters)
{
    return DeskMessage::notice(
        tr("Noted: no letter goes with %n dossiers. On the page of the dossier this can be taken "
           "back.",
           nullptr, letters));
}

DeskMessage RegistersWords::apologyStays()
{
    return DeskMessage::problem(
        tr("An apology with a new date is owed by law: it cannot be declined."));
}

DeskMessage RegistersWords::again(bool printed)
{
    return printed ? DeskMessage::notice(tr("One more copy goes to the printer."))
                   : DeskMessage::problem(tr("Nothing here prints letters."));
}

QString RegistersWords::bookState(const BookService::Year &book)
{
    if (book.closed)
        return tr("closed");
    return book.closable ? tr("open, can be closed") : tr("open");
}

QString RegistersWords::closeQuestion(const BookService::Year &book)
{
    return tr("Close the book of %1 with %n dossiers? This is for good: no dossier can be written "
              "into it any more, and nobody can open it again. The book is printed then.",
              nullptr, book.entries)
        .arg(book.year);
}

QString RegistersWords::closeAnswer(int year) { return tr("Close the book of %1").arg(year); }

DeskMessage RegistersWords::notOver(int year)
{
    return DeskMessage::problem(tr("The book of %1 can be closed from 31/12/%1 on.").arg(year));
}

DeskMessage RegistersWords::closedAlready(int year)
{
    return DeskMessage::notice(tr("The book of %1 is closed already.").arg(year));
}

DeskMessage RegistersWords::bookClosed(const ClosedBook &book, bool printed)
{
    const QString text =
        tr("The book of %1 is closed with %n dossiers.", nullptr, book.entries).arg(book.year);
    return printed ? DeskMessage::notice(text)
                   : DeskMessage::problem(
                       text + u' ' + tr("It could not be printed. It can be printed any time."));
}

DeskMessage RegistersWords::bookPrinted(int year, bool printed)
{
    return printed ? DeskMessage::notice(tr("The book of %1 goes to the printer.").arg(year))
                   : DeskMessage::problem(tr("The book of %1 could not be printed.").arg(year));
}

} // namespace motcua
