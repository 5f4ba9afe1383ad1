#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace motcua {

class Database;

/// The statements of one word index, see WORD_INDEX.
struct WordIndexSql {
    const char *create;
    std::string_view known;
    std::string_view forget;
    std::string_view remember;
    std::string_view unlist;
    std::string_view list;
    std::string_view find;
    std::string_view count;
    std::string_view merge;
};

/// A word index called `name`, a literal.
#define WORD_INDEX(name)                                                                           \
    motcua::WordIndexSql                                                                           \
    {                                                                                              \
        "CREATE TABLE " name "_text(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"              \
        "words TEXT NOT NULL) STRICT;"                                                             \
        "CREATE VIRTUAL TABLE " name " USING fts5(words,content='',detail=none,columnsize=0,"      \
        "tokenize='ascii')",                                                                       \
            "SELECT no,words FROM " name "_text WHERE id=?",                                       \
            "DELETE FROM " name "_text WHERE no=?",                                                \
            "INSERT INTO " name "_text(no,id,words) VALUES(?,?,?)",                                \
            "INSERT INTO " name "(" name ",rowid,words) VALUES('delete',?,?)",                     \
            "INSERT INTO " name "(rowid,words) VALUES(?,?)",                                       \
            "SELECT t.id FROM " name " s JOIN " name "_text t ON t.no=s.rowid WHERE " name         \
            " MATCH ? ORDER BY s.rowid DESC LIMIT ?",                                              \
            "SELECT count(*) FROM (SELECT 1 FROM " name " WHERE " name " MATCH ? LIMIT ?)",        \
            "INSERT INTO " name "(" name ") VALUES('optimize')"                                    \
    }

/// Finds things by the beginnings of their words, the newest first, among millions while somebody
/// types. SQLite's own prefixes sort all rows of a common one before the first is given; here every
/// beginning is a word of the index, so that rows come in order and a page of them costs the same
/// among ten and a million. It is a cache of this file: never compared, never sent.
class WordIndex {
public:
    /// `database` outlives it; the tables were made by create().
    WordIndex(Database &database, const WordIndexSql &sql);
    static void create(Database &database, const WordIndexSql &sql);

    /// `words` of plain letters and digits, apart by blanks, found by their beginnings; `marks` are
    /// found only whole. A thing that was there keeps its age. Nothing is written when both are the
    /// same as before. Throws StorageError, as all do.
    void put(const Id &id, const QString &words, const QStringList &marks = {});
    void remove(const Id &id);

    /// Things that have all beginnings and one mark of each group, newest first.
    struct Wanted {
        QStringList beginnings;
        std::vector<QStringList> marks;
        bool isEmpty() const { return beginnings.isEmpty() && marks.empty(); }
    };
    std::vector<Id> find(const Wanted &wanted, int atMost);
    /// Whether this one is among them.
    bool has(const Id &id, const Wanted &wanted);
    /// Counts no further than `atMost`.
    int count(const Wanted &wanted, int atMost);
    /// Nothing stays of what was removed; takes as long as the index is large.
    void scrub();

    static constexpr qsizetype LongestBeginning = 12; ///< letters; longer ones are cut

private:
    Database &m_database;
    WordIndexSql m_sql;
};

} // namespace motcua
