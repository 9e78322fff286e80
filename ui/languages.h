// The languages that the app speaks, and speaking one of them.
#pragma once

#include <QString>
#include <QTranslator>
#include <memory>
#include <utility>
#include <vector>

namespace cairn::ui {

// The code and the name in the language itself: {"de", "Deutsch"}.
std::vector<std::pair<QString, QString>> languages();

class Speech {
 public:
  Speech();
  ~Speech();
  Speech(const Speech&) = delete;
  Speech& operator=(const Speech&) = delete;

  // A code of languages(), or nothing for the system's. Windows that are there already keep their
  // words; the direction of reading changes at once.
  void speak(const QString& language);
  [[nodiscard]] QString language() const { return language_; }

 private:
  QString language_;
  QTranslator own_;
  QTranslator qt_;
};

}  // namespace cairn::ui
