// Fields of the settings dialog that stand for settings of cairn.toml: each shows the value that
// counts, says where it comes from if the file cannot change it, and knows how TOML writes it.
#pragma once

#include <QWidget>
#include <functional>
#include <string>
#include <vector>

#include "ui/settings_file.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace cairn::ui {

inline constexpr int kRateMostK = 100'000'000;

class SettingsFields {
 public:
  explicit SettingsFields(const SettingsFile& file) : file_(file) {}

  // `key` is the setting's name in cairn.toml.
  QSpinBox* addNumber(QFormLayout& form, const QString& label, const char* key, int value,
                      int least, int most);
  QCheckBox* addSwitch(QFormLayout& form, const QString& label, const char* key, bool value);
  QLineEdit* addText(QFormLayout& form, const QString& label, const char* key,
                     const std::string& value, int bytesMax);
  // In kB/s, with a word for no limit.
  QSpinBox* addRate(QFormLayout& form, const QString& label, const char* key,
                    std::uint64_t bytesPerSecond);
  // For whatever shows itself: `toml` is what it would write.
  void add(const char* key, QWidget* widget, std::function<std::string()> toml);

  // What was changed since they were made.
  [[nodiscard]] SettingsFile::Changes changes() const;

 private:
  struct Field {
    std::string key;
    std::function<std::string()> toml;
    std::string before;
  };

  const SettingsFile& file_;
  std::vector<Field> fields_;
};

// "500k", "unlimited"; in quotation marks.
std::string tomlRate(std::uint64_t bytesPerSecond);

}  // namespace cairn::ui
