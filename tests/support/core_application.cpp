#include "support/test_registry.h"

namespace cairn::test {

std::unique_ptr<QCoreApplication> make_application(int& argc, char** argv) {
  return std::make_unique<QCoreApplication>(argc, argv);
}

}  // namespace cairn::test
