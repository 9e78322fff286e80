// Windows that nobody sees, unless the environment says where.
#include <QApplication>
#include <QStandardPaths>

#include "support/test_registry.h"

namespace cairn::test {

std::unique_ptr<QCoreApplication> make_application(int& argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Nothing reaches the programs of this desktop.
  qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
  // The words are looked for in English, and what is kept is not the user's own.
  qputenv("LANGUAGE", "en");
  qputenv("LC_ALL", "C.UTF-8");
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName("Cairn");
  QCoreApplication::setApplicationName("cairn-tests");
  return std::make_unique<QApplication>(argc, argv);
}

}  // namespace cairn::test
