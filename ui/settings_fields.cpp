#include "ui/settings_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "node/config_edit.h"

namespace cairn::ui {
namespace {

constexpr std::uint64_t kThousand = 1000;

class FieldWords {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::SettingsFields)
 public:
  static QString setElsewhere(const QString& where) {
    return tr("This is set by %1, which counts more than this window.").arg(where);
  }
  static QString unlimited() { return tr("unlimited"); }
  static QString perSecond() { return tr(" kB/s"); }
};

int inThousands(std::uint64_t bytesPerSecond) {
  if (bytesPerSecond == node::kUnlimited) return 0;
  return static_cast<int>(std::min<std::uint64_t>(bytesPerSecond / kThousand, kRateMostK));
}

}  // namespace

std::string tomlRate(std::uint64_t bytesPerSecond) {
  if (bytesPerSecond == node::kUnlimited) return "\"unlimited\"";
  if (bytesPerSecond % kThousand == 0) {
    return "\"" + std::to_string(bytesPerSecond / kThousand) + "k\"";
  }
  return "\"" + std::to_string(bytesPerSecond) + "\"";
}

void SettingsFields::add(const char* key, QWidget* widget, std::function<std::string()> toml) {
  const auto& given = file_.settings().given;
  const auto found = given.find(key);
  if (found != given.end()) {
    const auto origin = QString::fromStdString(found->second.origin);
    const bool inFile = origin.startsWith(file_.place());
    widget->setEnabled(inFile);
    if (!inFile) widget->setToolTip(FieldWords::setElsewhere(nodeText(found->second.origin)));
  }
  auto before = toml();
  fields_.push_back({key, std::move(toml), std::move(before)});
}

QSpinBox* SettingsFields::addNumber(QFormLayout& form, const QString& label, const char* key,
                                    int value, int least, int most) {
  auto* box = new QSpinBox;
  box->setRange(least, most);
  box->setValue(value);
  form.addRow(label, box);
  add(key, box, [box] { return std::to_string(box->value()); });
  return box;
}

QCheckBox* SettingsFields::addSwitch(QFormLayout& form, const QString& label, const char* key,
                                     bool value) {
  auto* box = new QCheckBox(label);
  box->setChecked(value);
  form.addRow(box);
  add(key, box, [box] { return box->isChecked() ? "true" : "false"; });
  return box;
}

QLineEdit* SettingsFields::addText(QFormLayout& form, const QString& label, const char* key,
                                   const std::string& value, int bytesMax) {
  auto* line = new QLineEdit(QString::fromStdString(value));
  line->setMaxLength(bytesMax);
  form.addRow(label, line);
  add(key, line, [line] { return node::toml_text(line->text().toStdString()); });
  return line;
}

QSpinBox* SettingsFields::addRate(QFormLayout& form, const QString& label, const char* key,
                                  std::uint64_t bytesPerSecond) {
  auto* box = new QSpinBox;
  box->setRange(0, kRateMostK);
  box->setSingleStep(100);
  box->setSpecialValueText(FieldWords::unlimited());
  box->setSuffix(FieldWords::perSecond());
  box->setValue(inThousands(bytesPerSecond));
  form.addRow(label, box);
  add(key, box, [box, bytesPerSecond] {
    // What this field cannot show exactly stays as it is until it is changed.
    if (box->value() == inThousands(bytesPerSecond)) return tomlRate(bytesPerSecond);
    const auto rate = static_cast<std::uint64_t>(box->value()) * kThousand;
    return tomlRate(rate == 0 ? node::kUnlimited : rate);
  });
  return box;
}

SettingsFile::Changes SettingsFields::changes() const {
  SettingsFile::Changes changes;
  for (const auto& field : fields_) {
    auto now = field.toml();
    if (now == field.before) continue;
    // An empty text is how a setting that may be left out is taken back.
    changes[field.key] = now == "\"\"" ? std::nullopt : std::optional(std::move(now));
  }
  return changes;
}

}  // namespace cairn::ui
