// Several Qt Test classes in one executable, so that each module links once. A file of tests ends
// with
//
//   CAIRN_TEST(ChunkerTest)
//   #include "test_chunker.moc"
//
// and CTest runs each class on its own: `unit_content ChunkerTest [qtest arguments]`.
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <functional>
#include <memory>
#include <string>

namespace cairn::test {

// What the tests run in: core_application.cpp is without windows, widgets_application.cpp with
// them.
std::unique_ptr<QCoreApplication> make_application(int& argc, char** argv);

void register_test(const char* name, std::function<std::unique_ptr<QObject>()> make);

struct Registration {
  Registration(const char* name, std::function<std::unique_ptr<QObject>()> make) {
    register_test(name, std::move(make));
  }
};

}  // namespace cairn::test

#define CAIRN_TEST(Class)                                    \
  static const cairn::test::Registration registered_##Class( \
      #Class, [] { return std::make_unique<Class>(); });
