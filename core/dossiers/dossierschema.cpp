// The tables of dossiers, as they came and as they grew.
#include "core/dossiers/dossiers.h"
#include "core/storage/database.h"

namespace motcua {

void createDossierTables(Database &database)
{
    database.exec(R"(
CREATE TABLE dossier(
  id BLOB PRIMARY KEY NOT NULL, day INTEGER NOT NULL, prefix TEXT NOT NULL,
  number INTEGER NOT NULL, code TEXT NOT NULL, official_code TEXT NOT NULL,
  owner BLOB NOT NULL, submitter BLOB NOT NULL, state INTEGER NOT NULL,
  received_ms INTEGER NOT NULL, due_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_number ON dossier(prefix,day,number);
CREATE INDEX dossier_code ON dossier(code);
CREATE INDEX dossier_official_code ON dossier(official_code) WHERE official_code<>'';
CREATE INDEX dossier_owner ON dossier(owner);
CREATE INDEX dossier_submitter ON dossier(submitter);
CREATE INDEX dossier_state ON dossier(state,due_ms);
CREATE INDEX dossier_received ON dossier(received_ms);
CREATE TABLE dossier_codes(
  id BLOB PRIMARY KEY NOT NULL, agency_code TEXT NOT NULL) STRICT, WITHOUT ROWID;
)");
}

void addDossierRounds(Database &database)
{
    database.exec(R"(
ALTER TABLE dossier_codes ADD COLUMN portal_order TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN handed_ms INTEGER;
ALTER TABLE dossier ADD COLUMN news INTEGER;
ALTER TABLE dossier ADD COLUMN tracking BLOB;
ALTER TABLE dossier ADD COLUMN procedure TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN closed_ms INTEGER;
ALTER TABLE dossier ADD COLUMN letter INTEGER;
ALTER TABLE dossier ADD COLUMN letter_ms INTEGER;
CREATE INDEX dossier_wants_letter ON dossier(letter,letter_ms) WHERE letter IS NOT NULL;
ALTER TABLE dossier ADD COLUMN book_year INTEGER;
ALTER TABLE dossier ADD COLUMN book_line INTEGER;
CREATE INDEX dossier_book_line ON dossier(book_year,book_line) WHERE book_year IS NOT NULL;
CREATE INDEX dossier_closed ON dossier(procedure,closed_ms) WHERE closed_ms IS NOT NULL;
CREATE INDEX dossier_tracking ON dossier(tracking) WHERE tracking IS NOT NULL;
CREATE INDEX dossier_handed ON dossier(handed_ms) WHERE handed_ms IS NOT NULL;
CREATE INDEX dossier_news ON dossier(due_ms) WHERE news IS NOT NULL;
CREATE TABLE dossier_attachment(
  dossier BLOB NOT NULL, id BLOB NOT NULL, sha256 BLOB NOT NULL, PRIMARY KEY(dossier,id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_attachment_hash ON dossier_attachment(sha256);
CREATE TABLE dossier_letter(
  dossier BLOB NOT NULL, letter INTEGER NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY(dossier,letter)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_letter_number ON dossier_letter(year,number);
CREATE TABLE dossier_changed(id BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
)");
}

} // namespace motcua
