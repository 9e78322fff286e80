#include "support/test_registry.h"

#include <QTest>
#include <cstdio>
#include <map>
#include <vector>

namespace cairn::test {
namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Maker>& tests() {
  static std::map<std::string, Maker> all;
  return all;
}

int run(const Maker& make, const std::vector<char*>& arguments) {
  auto list = arguments;
  list.push_back(nullptr);  // as argv ends
  return QTest::qExec(make().get(), static_cast<int>(arguments.size()), list.data());
}

}  // namespace

void register_test(const char* name, Maker make) {
  tests().emplace(name, std::move(make));
}

}  // namespace cairn::test

// usage: PROGRAM [CLASS [qtest arguments]]; without CLASS every class is run.
int main(int argc, char** argv) {
  using namespace cairn::test;
  const auto application = make_application(argc, argv);
  if (argc < 2) {
    int failed = 0;
    for (const auto& [name, make] : tests()) failed += run(make, {argv[0]}) != 0 ? 1 : 0;
    return failed;
  }
  const auto found = tests().find(argv[1]);
  if (found == tests().end()) {
    std::fprintf(stderr, "no test class %s\n", argv[1]);
    return 2;
  }
  std::vector<char*> arguments{argv[0]};
  arguments.insert(arguments.end(), argv + 2, argv + argc);
  return run(found->second, arguments);
}
