#include "app/run_gui.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <utility>

#include "app/console.h"
#include "app/desktop.h"
#include "app/desktop_options.h"
#include "app/exit_status.h"
#include "app/gui_host.h"
#include "app/gui_settings.h"
#include "app/messages.h"
#include "app/version.h"
#include "platform/system_files.h"
#include "ui/app_settings.h"
#include "ui/desktop.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/single_instance.h"

namespace cairn::app {
namespace {

struct GuiWords {
  Q_DECLARE_TR_FUNCTIONS(cairn::app::GuiWords)
};

// As the window's sentences take it in: the hint is about the command line.
std::string clauses_of(const Message& message) {
  return Error{ErrorCode::invalid, message.context}.in(message.what).context;
}

QString cannot_start(const Message& message) {
  return GuiWords::tr("Cairn cannot start: %1. Correct what is named, then start it again.")
      .arg(ui::nodeText(clauses_of(message)));
}

QString already_there(const Message& message) {
  const auto text = GuiWords::tr(
      "Another Cairn has this data folder and does not answer. Close it, or choose another folder "
      "with --data-dir.");
  const auto why = ui::nodeText(message.context);
  return why.isEmpty() ? text : text + QLatin1Char('\n') + why;
}

int leave_early(const EarlyExit& leaving) {
  std::fputs(leaving.text.c_str(), leaving.status == kExitDone ? stdout : stderr);
  if (!leaving.hint.empty()) std::fprintf(stderr, "\n  %s\n", leaving.hint.c_str());
  return leaving.status;
}

// Where there is no window yet, and perhaps nobody who reads the standard error.
int refuse(const Message& message, const QString& sentence) {
  std::fputs(as_text(message).c_str(), stderr);
  QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), sentence);
  box.setTextFormat(Qt::PlainText);
  box.exec();
  return kExitFailed;
}

int refuse(const Message& message) {
  return refuse(message, cannot_start(message));
}

class Gui {
 public:
  Gui(Options options, Surroundings surroundings)
      : options_(std::move(options)),
        surroundings_(std::move(surroundings)),
        files_(platform::make_system_files()) {
    speech_->speak(settings_.language());
  }

  int run(const DesktopOptions& desktop) {
    const auto prepared = prepare(options_, surroundings_, *files_);
    if (!prepared) return refuse(prepared.error());
    const auto file = settings_file(options_, surroundings_, *files_);
    if (!file) {
      return refuse(usage_message("there is no place for the settings", file.error().context,
                                  "Name a file with --config."));
    }
    const auto folder = QString::fromStdString(prepared->data_folder.string());
    auto request = request_of(desktop);
    ui::SingleInstance instance(folder);
    switch (instance.start(request)) {
      case ui::SingleInstance::Outcome::handed_over:
        return kExitDone;
      case ui::SingleInstance::Outcome::first:
        break;
      case ui::SingleInstance::Outcome::failed:
        return refuse(usage_message("other starts of this app could not find it",
                                    instance.problem().toStdString(),
                                    "Correct what is named, or choose another data folder."));
      case ui::SingleInstance::Outcome::busy:
      case ui::SingleInstance::Outcome::refused:
        return refuse_second(instance);
    }
    return live(desktop, request, {*prepared, *file}, instance);
  }

 private:
  static int refuse_second(const ui::SingleInstance& instance) {
    const auto message = usage_message("another Cairn has this data folder and does not answer",
                                       instance.problem().toStdString(),
                                       "Close it, or choose another folder with --data-dir.");
    return refuse(message, already_there(message));
  }

  static ui::StartRequest request_of(const DesktopOptions& desktop) {
    QStringList what;
    for (const auto& word : desktop.what) what += QString::fromStdString(word);
    auto request = ui::requestFrom(what, QDir::currentPath());
    request.show = !desktop.minimized;
    if (desktop.share) request.ask = ui::StartQuestion::share_files;
    request.activationToken = ui::takeActivationToken();
    return request;
  }

  struct Found {
    Prepared prepared;
    std::filesystem::path settings_file;
  };

  int live(const DesktopOptions& desktop, const ui::StartRequest& request, const Found& found,
           ui::SingleInstance& instance) {
    auto read = [options = options_, surroundings = surroundings_, files = files_] {
      return read_settings(options, surroundings, *files);
    };
    GuiSettings file(files_, found.settings_file, found.prepared.settings, std::move(read));
    auto host = gui_host(*files_, [this]() -> Result<Prepared> {
      auto again = prepare(options_, surroundings_, *files_);
      if (!again) return fail(ErrorCode::invalid, clauses_of(again.error()));
      return *std::move(again);
    });
    speech_.reset();
    const auto folder = QString::fromStdString(found.prepared.data_folder.string());
    ui::Desktop app(std::move(host), settings_, file, folder);
    // Not quit(), which asks the windows first.
    QObject::connect(
        &app, &ui::Desktop::ended, qApp, [] { QCoreApplication::exit(kExitDone); },
        Qt::QueuedConnection);
    QObject::connect(&app, &ui::Desktop::overdue, [] { std::_Exit(kExitFailed); });
    if (!app.welcome()) return kExitDone;
    QObject::connect(&instance, &ui::SingleInstance::requested, &app, &ui::Desktop::take);
    QObject::connect(&app, &ui::Desktop::ending, &instance, &ui::SingleInstance::close);
    app.start(request, desktop.minimized);
    return QApplication::exec();
  }

  Options options_;
  Surroundings surroundings_;
  std::shared_ptr<env::Files> files_;
  ui::AppSettings settings_;
  // Of what is said before there is a window. That speaks for itself, and maybe another language.
  std::optional<ui::Speech> speech_{std::in_place};
};

}  // namespace

int run_gui(const Invocation& invocation) {
  const auto desktop = parse_desktop_options(invocation.arguments);
  if (!desktop) return leave_early(desktop.error());
  if (desktop->daemon) return run_cli(invocation);
  // Qt would end the process with what only its makers understand.
  if (!has_display(invocation.environment) && !invocation.environment.contains("QT_QPA_PLATFORM")) {
    return leave_early({kExitFailed, "cairn-desktop: there is no display to open a window on\n",
                        "Without one, use `cairn` or `cairn --daemon`.", false});
  }
  Options options;
  options.data_dir = desktop->data_dir;
  options.config = desktop->config;

  // Qt keeps what it is given here for as long as it lives.
  auto program = invocation.program;
  char* argv[] = {program.data(), nullptr};
  int argc = 1;
  QApplication application(argc, argv);
  QApplication::setApplicationName("Cairn");
  QApplication::setApplicationVersion(kVersion);
  QApplication::setDesktopFileName("io.github.cairn.Cairn");
  QApplication::setWindowIcon(ui::appIcon());
  QApplication::setQuitOnLastWindowClosed(false);
  return Gui(std::move(options), surroundings_of(invocation.environment)).run(*desktop);
}

}  // namespace cairn::app
