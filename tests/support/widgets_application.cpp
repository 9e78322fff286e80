// Windows that nobody sees, unless the environment says where.
#include <QApplication>

#include "support/test_registry.h"

namespace cairn::test {

std::unique_ptr<QCoreApplication> make_application(int& argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QCoreApplication::setOrganizationName("Cairn");
  QCoreApplication::setApplicationName("cairn-tests");
  return std::make_unique<QApplication>(argc, argv);
}

}  // namespace cairn::test
