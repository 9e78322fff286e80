// Arguments of the command line: what is wrong with them, and as rows of a test's data.
#pragma once

#include <QStringList>
#include <string>
#include <vector>

#include "app/options.h"

namespace cairn::test {

using Arguments = std::vector<std::string>;

// The message about a mistake; empty where there is none.
inline std::string mistake(const Arguments& arguments) {
  const auto options = app::parse_options(arguments);
  if (options || options.error().status != 2) return "";
  return options.error().text;
}

inline QStringList to_list(const Arguments& arguments) {
  QStringList list;
  for (const auto& argument : arguments) list << QString::fromStdString(argument);
  return list;
}

inline Arguments from_list(const QStringList& list) {
  Arguments arguments;
  for (const auto& argument : list) arguments.push_back(argument.toStdString());
  return arguments;
}

}  // namespace cairn::test
