#include "ui/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "node/config_edit.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/page_parts.h"
#include "ui/port_test.h"
#include "ui/schedule_editor.h"
#include "ui/settings_fields.h"
#include "ui/watched_place.h"

namespace cairn::ui {
namespace {

constexpr int kPortMost = 65535;
constexpr int kPortRow = 1;  // of the network
constexpr int kSlotsMost = 1000;
constexpr int kConnectionsMost = 10'000;

QSpinBox* rateBox(std::uint64_t bytesPerSecond, const QString& unlimited, const QString& unit) {
  auto* box = new QSpinBox;
  box->setRange(0, kRateMostK);
  box->setSpecialValueText(unlimited);
  box->setSuffix(unit);
  box->setSingleStep(100);
  box->setValue(static_cast<int>(bytesPerSecond / 1000));
  return box;
}

// As if they were one form.
void alignLabels(std::initializer_list<QFormLayout*> forms) {
  std::vector<QWidget*> labels;
  int widest = 0;
  for (auto* form : forms) {
    for (int row = 0; row < form->rowCount(); ++row) {
      auto* item = form->itemAt(row, QFormLayout::LabelRole);
      if (item == nullptr) continue;
      labels.push_back(item->widget());
      widest = std::max(widest, labels.back()->sizeHint().width());
    }
  }
  for (auto* label : labels) label->setMinimumWidth(widest);
}

QLabel* remark(const QString& text) {
  auto* label = new QLabel(text);
  wrapWords(*label);
  return label;
}

TryPort tryAt(const decltype(node::NetworkOptions::bind)& addresses) {
  return [addresses](std::uint16_t port) { return stateOfPort(port, addresses); };
}

QString folderText(const std::filesystem::path& folder) {
  return QDir::fromNativeSeparators(pathText(folder));
}

// Scrolls from top to bottom alone, and is as wide as what it holds needs, also when that grows.
class TabScroll final : public QScrollArea {
 public:
  explicit TabScroll(QWidget* tab) {
    setWidget(tab);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeRoom();
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) makeRoom();
    return QScrollArea::eventFilter(watched, event);
  }

 private:
  void makeRoom() {
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
  }
};

}  // namespace

SettingsDialog::SettingsDialog(AppSettings& settings, SettingsFile& file, QWidget* parent,
                               LookAtPath look, TryPort tryPort)
    : QDialog(parent),
      settings_(settings),
      file_(file),
      downloadsPlace_(look),
      watchedPlace_(std::move(look)),
      portCheck_(tryPort ? std::move(tryPort) : tryAt(file.settings().network.bind)),
      portInUse_(file.settings().serve_port),
      dataFolder_(folderText(file.settings().data_dir.value)),
      autostart_(Autostart::ownProgram()),
      shares_(file),
      fields_(file),
      limits_(file) {
  setWindowTitle(tr("Settings"));
  tabs_ = new QTabWidget(this);
  addTab(generalTab(), tr("&General"));
  addTab(sharingTab(), tr("&Sharing"));
  addTab(networkTab(), tr("&Network"));
  addTab(limitsTab(), tr("&Limits"));
  problem_ = remark({});
  problem_->setTextFormat(Qt::PlainText);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  save_ = buttons->button(QDialogButtonBox::Save);
  connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
  auto* all = new QVBoxLayout(this);
  all->addWidget(tabs_);
  all->addWidget(problem_);
  all->addWidget(buttons);
  for (auto* line : {downloads_, watched_, label_, networkName_, secret_}) {
    connect(line, &QLineEdit::textChanged, this, &SettingsDialog::checkInput);
  }
  for (auto* place : {&downloadsPlace_, &watchedPlace_}) {
    connect(place, &FolderCheck::found, this, &SettingsDialog::checkInput);
  }
  connect(port_, &QSpinBox::valueChanged, this, &SettingsDialog::checkInput);
  connect(&portCheck_, &PortCheck::found, this, &SettingsDialog::checkInput);
  connect(schedule_, &ScheduleEditor::changed, this, &SettingsDialog::checkInput);
  checkInput();
}

// Large text on a small screen is scrolled, not cut off.
void SettingsDialog::addTab(QWidget* tab, const QString& title) {
  auto* scroll = new TabScroll(tab);
  scroll->setAccessibleName(QString(title).remove(QLatin1Char('&')));
  tabs_->addTab(scroll, title);
}

QLineEdit* SettingsDialog::addFolder(QFormLayout& form, const QString& label, const QString& folder,
                                     const QString& name) {
  auto* line = new QLineEdit(QDir::toNativeSeparators(folder));
  line->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
  line->setAccessibleName(name);
  auto* choose = new QPushButton(tr("Choose…"));
  choose->setAccessibleName(tr("Choose: %1").arg(name));
  connect(choose, &QPushButton::clicked, this, [this, line, name] {
    const auto chosen = QFileDialog::getExistingDirectory(this, name, line->text());
    if (!chosen.isEmpty()) line->setText(QDir::toNativeSeparators(chosen));
  });
  auto* both = new QHBoxLayout;
  both->addWidget(line);
  both->addWidget(choose);
  form.addRow(label, both);
  if (auto* text = qobject_cast<QLabel*>(form.labelForField(both))) text->setBuddy(line);
  return line;
}

QWidget* SettingsDialog::generalTab() {
  auto* tab = new QWidget;
  auto* form = new QFormLayout(tab);
  downloads_ = addFolder(*form, tr("&Downloads go to"), settings_.downloadFolder(),
                         tr("Folder for downloads"));
  watched_ = addFolder(*form, tr("Share what is put &into"), settings_.watchedFolder(),
                       tr("Watched folder"));
  language_ = new QComboBox;
  language_->addItem(tr("As the system"), QString());
  for (const auto& [code, name] : languages()) language_->addItem(name, code);
  language_->setCurrentIndex(std::max(0, language_->findData(settings_.language())));
  form->addRow(tr("L&anguage"), language_);
  theme_ = new QComboBox;
  theme_->addItems({tr("As the system"), tr("Light"), tr("Dark")});
  theme_->setCurrentIndex(static_cast<int>(settings_.theme()));
  form->addRow(tr("&Colours"), theme_);
  toTray_ = new QCheckBox(tr("&Keep running in the tray when the window is closed"));
  toTray_->setChecked(settings_.closesToTray());
  form->addRow(toTray_);
  atLogin_ = new QCheckBox(tr("Star&t when I log in"));
  lookAtAutostart();
  form->addRow(atLogin_);
  notifies_ = new QCheckBox(tr("Sa&y when a download is done or cannot go on"));
  notifies_->setChecked(settings_.notifies());
  form->addRow(notifies_);
  form->addRow(questionsBox());
  return tab;
}

QWidget* SettingsDialog::questionsBox() {
  auto* box = new QGroupBox(tr("Questions and hints"));
  auto* column = new QVBoxLayout(box);
  const auto add = [&](const QString& text, const char* question) {
    auto* asks = new QCheckBox(text);
    asks->setChecked(settings_.asks(question));
    column->addWidget(asks);
    questions_.emplace_back(asks, question);
  };
  add(tr("Ask before downloads are &removed"), AppSettings::kRemoveDownload);
  add(tr("Say that Cairn goes on when the &window is closed"), AppSettings::kCloseToTray);
  return box;
}

QWidget* SettingsDialog::sharingTab() {
  auto* tab = new QWidget;
  auto* form = new QFormLayout(tab);
  const auto& settings = file_.settings();
  const auto code = settings.share_code.value;
  auto* k = new QSpinBox;
  k->setRange(1, 32);
  k->setValue(code.data);
  auto* m = new QSpinBox;
  m->setRange(0, 32);
  m->setValue(code.parity);
  form->addRow(tr("C&hunks that are needed"), k);
  form->addRow(tr("Chunks that may &be lost"), m);
  shares_.add("share.code", k, [k, m] {
    return node::toml_text(std::to_string(k->value()) + "+" + std::to_string(m->value()));
  });
  m->setEnabled(k->isEnabled());
  form->addRow(
      remark(tr("Each stripe of a file is cut into the chunks that are needed, and as many "
                "more are made as may be lost. This counts for what is shared from now on.")));
  shares_.addSwitch(*form, tr("Keep a &copy of what is shared"), "share.copy",
                    settings.share_copy.value);
  form->addRow(remark(tr("Without a copy the files themselves are used, and take no more room.")));
  return tab;
}

QWidget* SettingsDialog::networkTab() {
  auto* tab = new QWidget;
  auto* form = networkForm_ = new QFormLayout(tab);
  const auto& settings = file_.settings();
  const auto& network = settings.network;
  label_ = fields_.addText(*form, tr("N&ame of this node"), "node_id", settings.node_label,
                           static_cast<int>(node::kNodeLabelBytesMax));
  label_->setPlaceholderText(tr("None"));
  port_ = fields_.addNumber(*form, tr("&Port for connections (TCP)"), "serve.port",
                            settings.serve_port, 0, kPortMost);
  port_->setSpecialValueText(tr("any that is free"));
  fields_.addSwitch(*form, tr("Use the &DHT to find and be found"), "dht.enabled", network.dht);
  auto* dhtPort = fields_.addNumber(*form, tr("Port of the D&HT (UDP)"), "dht.port",
                                    network.dht_port, 0, kPortMost);
  dhtPort->setSpecialValueText(tr("any that is free"));
  fields_.addSwitch(*form, tr("&Find peers on the local network"), "network.lan", network.lan);
  fields_.addSwitch(*form, tr("&Open the ports on the router"), "network.map_ports",
                    network.map_ports);
  networkName_ = fields_.addText(*form, tr("Private net&work"), "network.name", network.name,
                                 static_cast<int>(node::kNetworkNameBytesMax));
  networkName_->setPlaceholderText(tr("None: the public network"));
  secret_ = fields_.addText(*form, tr("S&ecret of its members"), "network.secret", network.secret,
                            static_cast<int>(node::kNetworkSecretBytesMax));
  secret_->setEchoMode(QLineEdit::Password);
  form->addRow(
      remark(tr("When these are saved, Cairn leaves the network for a moment and comes back "
                "with them; downloads go on by themselves.")));
  return tab;
}

void SettingsDialog::offerPortTest(NodeBridge& bridge) {
  networkForm_->insertRow(kPortRow + 1, new PortTestRow(bridge));
}

void SettingsDialog::offerShortcuts(const QList<ShortcutGroup>& groups) {
  addTab(makeShortcutList(groups, nullptr), tr("Keyboard"));
}

void SettingsDialog::setPortInUse(std::uint16_t port) {
  portInUse_ = port;
  checkInput();
}

void SettingsDialog::setDataFolder(const QString& folder) {
  dataFolder_ = folder;
  checkInput();
}

QWidget* SettingsDialog::limitsTab() {
  auto* tab = new QWidget;
  auto* all = new QVBoxLayout(tab);
  const auto& limits = file_.settings().limits;
  auto* beyond = new QGroupBox(tr("Beyond the local network"));
  auto* form = new QFormLayout(beyond);
  limits_.addRate(*form, tr("&Up"), "limits.upload", limits.upload_per_s);
  limits_.addRate(*form, tr("&Down"), "limits.download", limits.download_per_s);
  alternativeUp_ = rateBox(settings_.alternativeRates().up, tr("unlimited"), tr(" kB/s"));
  alternativeDown_ = rateBox(settings_.alternativeRates().down, tr("unlimited"), tr(" kB/s"));
  form->addRow(tr("Up, al&ternative"), alternativeUp_);
  form->addRow(tr("Down, alte&rnative"), alternativeDown_);
  auto* local = new QGroupBox(tr("On the local network"));
  auto* localForm = new QFormLayout(local);
  limits_.addRate(*localForm, tr("U&p"), "limits.lan_upload", limits.lan_upload_per_s);
  limits_.addRate(*localForm, tr("D&own"), "limits.lan_download", limits.lan_download_per_s);
  auto* counts = new QGroupBox(tr("At once"));
  auto* countForm = new QFormLayout(counts);
  limits_.addNumber(*countForm, tr("P&eers that are sent to"), "limits.upload_slots",
                    limits.upload_slots, 1, kSlotsMost);
  limits_.addNumber(*countForm, tr("&Connections"), "limits.connections", limits.connections, 1,
                    kConnectionsMost);
  limits_.addNumber(*countForm, tr("Do&wnloads"), "limits.downloads", limits.downloads, 1,
                    kSlotsMost);
  auto* week = new QGroupBox(tr("Other limits at certain times"));
  auto* weekLayout = new QVBoxLayout(week);
  schedule_ = new ScheduleEditor(limits.schedule);
  weekLayout->addWidget(schedule_);
  limits_.add("limits.schedule", schedule_, [this] { return tomlSchedule(schedule_->entries()); });
  alignLabels({form, localForm, countForm});
  for (auto* box : {beyond, local, counts, week}) all->addWidget(box);
  all->addStretch();
  return tab;
}

// ---- what cannot be saved -----------------------------------------------------------------------

void SettingsDialog::checkInput() {
  const auto why = objection();
  problem_->setText(why);
  problem_->setVisible(!why.isEmpty());
  save_->setEnabled(why.isEmpty() && !saving_);
}

QString SettingsDialog::objection() {
  for (const auto& why :
       {objectionToFolders(), objectionToNames(), objectionToPort(), schedule_->problem()}) {
    if (!why.isEmpty()) return why;
  }
  return {};
}

QString SettingsDialog::objectionToFolders() {
  QString why;
  const auto check = [&why](const QLineEdit& line, FolderCheck& place) {
    auto folder = QDir::fromNativeSeparators(line.text().trimmed());
    const bool absolute = QDir::isAbsolutePath(folder);
    place.setFolder(absolute ? folder : QString());
    if (folder.isEmpty() || (absolute && place.mayBe())) return folder;
    why = tr("%1 is not a folder.").arg(line.text());
    return QString();
  };
  WatchedPlace::Others others;
  others.downloads = check(*downloads_, downloadsPlace_);
  const auto watched = check(*watched_, watchedPlace_);
  if (!why.isEmpty() || watched.isEmpty()) return why;
  // What was so before keeps nothing else from being saved.
  if (watched == settings_.watchedFolder() && others.downloads == settings_.downloadFolder()) {
    return {};
  }
  if (others.downloads.isEmpty()) {
    others.downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
  }
  others.home = QDir::homePath();
  others.data = dataFolder_;
  return WatchedPlace::objection(watched, others);
}

QString SettingsDialog::objectionToNames() const {
  const auto label = label_->text().toStdString();
  if (!label.empty()) {
    const auto good = node::node_label_from(label);
    if (!good) return tr("The name of this node cannot be used. %1").arg(errorText(good.error()));
  }
  const auto name = networkName_->text().toStdString();
  if (name.empty() && !secret_->text().isEmpty()) {
    return tr("A secret belongs to a private network: give that a name.");
  }
  if (name.empty()) return {};
  const auto good = node::network_name_from(name);
  if (good) return {};
  return tr("The name of the private network cannot be used. %1").arg(errorText(good.error()));
}

QString SettingsDialog::objectionToPort() {
  const auto port = static_cast<std::uint16_t>(port_->value());
  // What is set elsewhere cannot be changed here.
  portCheck_.setPort(port_->isEnabledTo(this) && port != portInUse_ ? port : 0);
  return portCheck_.objection();
}

// ---- saving -------------------------------------------------------------------------------------

void SettingsDialog::accept() {
  if (saving_) return;
  auto changes = fields_.changes();
  restart_ = !changes.empty();
  const auto limits = limits_.changes();
  limited_ = !limits.empty();
  changes.insert(limits.begin(), limits.end());
  const auto shares = shares_.changes();
  changes.insert(shares.begin(), shares.end());
  setSaving(true);
  if (changes.empty()) return saveAutostart();
  file_.change(changes, this, [this](const Result<>& changed) {
    if (changed) return saveAutostart();
    failed(tr("Nothing was saved. %1").arg(errorText(changed.error())));
  });
}

// What is being saved goes on, and says when it could not.
void SettingsDialog::reject() {
  if (saving_) return hide();
  QDialog::reject();
}

void SettingsDialog::setSaving(bool saving) {
  saving_ = saving;
  tabs_->setEnabled(!saving);
  checkInput();
}

void SettingsDialog::failed(const QString& why) {
  setSaving(false);
  problem_->setText(why);
  problem_->setVisible(true);
  show();
}

void SettingsDialog::finish() {
  saveOwn();
  QDialog::accept();
  // What runs may be a daemon, which is not started again from here.
  if (limited_) Q_EMIT limitsChanged(file_.settings().limits);
  if (restart_) Q_EMIT restartNeeded();
}

void SettingsDialog::lookAtAutostart() {
  atLogin_->setEnabled(false);
  auto look = [autostart = autostart_] {
    return AtLogin{autostart.isEnabled(), autostart.isCurrent()};
  };
  disk_.run<AtLogin>(look, [this](AtLogin found) {
    wasAtLogin_ = found;
    atLogin_->setChecked(found.isEnabled);
    atLogin_->setEnabled(true);
  });
}

void SettingsDialog::saveAutostart() {
  const bool wanted = atLogin_->isChecked();
  const bool isAsItWas =
      !wasAtLogin_ || (wanted == wasAtLogin_->isEnabled && (!wanted || wasAtLogin_->isCurrent));
  if (isAsItWas) return finish();
  auto work = [autostart = autostart_, wanted] { return autostart.setEnabled(wanted); };
  disk_.run<Result<>>(work, [this](const Result<>& done) {
    if (done) return finish();
    failed(errorText(done.error()));
  });
}

void SettingsDialog::saveOwn() {
  settings_.setDownloadFolder(QDir::fromNativeSeparators(downloads_->text().trimmed()));
  settings_.setWatchedFolder(QDir::fromNativeSeparators(watched_->text().trimmed()));
  settings_.setLanguage(language_->currentData().toString());
  settings_.setTheme(static_cast<Theme>(theme_->currentIndex()));
  settings_.setClosesToTray(toTray_->isChecked());
  settings_.setNotifies(notifies_->isChecked());
  for (const auto& [asks, question] : questions_) settings_.setAsks(question, asks->isChecked());
  settings_.setAlternativeRates({static_cast<std::uint64_t>(alternativeUp_->value()) * 1000,
                                 static_cast<std::uint64_t>(alternativeDown_->value()) * 1000});
}

}  // namespace cairn::ui
