// What the node says in English, in the user's language. Its sentences come put together: from
// core, which knows no translations, from a daemon of another version, from a database written
// years ago. So they are recognised by their words, as the catalogue has them; what it does not
// have stays as it is. Any thread; quick however long or odd a text is.
#pragma once

#include <QString>
#include <QStringList>

namespace cairn::ui {

// "outer: inner" is read clause by clause, and what was put into a sentence may be one too. Where
// the language is written from right to left, what stays as it is (paths, names, unknown words) is
// set apart, to be read from left to right.
QString inUsersLanguage(const QString& english);

// Every pattern of the catalogue, for tests.
QStringList nodeSentences();

// How many patterns this thread has compared with texts so far, for tests of how quick that is.
qsizetype comparedPatterns();

}  // namespace cairn::ui
