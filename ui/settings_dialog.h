// All settings: the app's own, which count at once, and the peer's in cairn.toml. What of the
// latter the peer reads when it starts is said, and it is started again.
#pragma once

#include <QDialog>

#include "node/transfer_limits.h"
#include "ui/app_settings.h"
#include "ui/autostart.h"
#include "ui/disk_work.h"
#include "ui/folder_check.h"
#include "ui/port_check.h"
#include "ui/settings_fields.h"
#include "ui/shortcut_list.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace cairn::ui {

class NodeBridge;
class ScheduleEditor;

class SettingsDialog : public QDialog {
  Q_OBJECT
 public:
  SettingsDialog(AppSettings& settings, SettingsFile& file, QWidget* parent = nullptr,
                 LookAtPath look = kindOfPath, TryPort tryPort = {});

  // A row by which the peer says whether others reach the port that it has now.
  void offerPortTest(NodeBridge& bridge);
  // A tab with the keys by which things are done.
  void offerShortcuts(const QList<ShortcutGroup>& groups);
  // Of the peer that runs, where it has said so. Without one, the port in the file counts as its
  // own.
  void setPortInUse(std::uint16_t port);
  void setDataFolder(const QString& folder);

  void accept() override;
  void reject() override;

 Q_SIGNALS:
  void limitsChanged(const cairn::node::TransferLimits& limits);
  void restartNeeded();

 private:
  void addTab(QWidget* tab, const QString& title);
  QWidget* generalTab();
  QWidget* sharingTab();
  QWidget* networkTab();
  QWidget* limitsTab();
  QLineEdit* addFolder(QFormLayout& form, const QString& label, const QString& folder,
                       const QString& name);
  QWidget* questionsBox();
  void checkInput();
  // What is wrong with what was entered, in a sentence.
  QString objection();
  QString objectionToFolders();
  QString objectionToNames() const;
  QString objectionToPort();
  void lookAtAutostart();
  // One after the other, as disks have time for them; `finish` last, or `failed`.
  void saveAutostart();
  void finish();
  void failed(const QString& why);
  void saveOwn();
  void setSaving(bool saving);

  AppSettings& settings_;
  SettingsFile& file_;
  FolderCheck downloadsPlace_;
  FolderCheck watchedPlace_;
  PortCheck portCheck_;
  std::uint16_t portInUse_;
  QString dataFolder_;
  // Whether something is started at login, and whether it is this; nothing until that is known.
  struct AtLogin {
    bool isEnabled = false;
    bool isCurrent = false;
  };
  Autostart autostart_;
  std::optional<AtLogin> wasAtLogin_;
  DiskWork disk_;
  bool saving_ = false;
  bool restart_ = false;  // is needed by what is being saved
  bool limited_ = false;
  SettingsFields shares_;  // read for each share
  SettingsFields fields_;  // read when the peer starts
  SettingsFields limits_;
  QTabWidget* tabs_ = nullptr;
  QFormLayout* networkForm_ = nullptr;
  QLabel* problem_ = nullptr;
  QPushButton* save_ = nullptr;
  QLineEdit* downloads_ = nullptr;
  QLineEdit* watched_ = nullptr;
  QLineEdit* label_ = nullptr;
  QSpinBox* port_ = nullptr;
  QLineEdit* networkName_ = nullptr;
  QLineEdit* secret_ = nullptr;
  QComboBox* language_ = nullptr;
  QComboBox* theme_ = nullptr;
  QCheckBox* toTray_ = nullptr;
  QCheckBox* notifies_ = nullptr;
  QCheckBox* atLogin_ = nullptr;
  std::vector<std::pair<QCheckBox*, const char*>> questions_;
  QSpinBox* alternativeUp_ = nullptr;
  QSpinBox* alternativeDown_ = nullptr;
  ScheduleEditor* schedule_ = nullptr;
};

}  // namespace cairn::ui
