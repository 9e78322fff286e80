// Somebody who shares a folder, and a machine that downloads it piece by piece.
#pragma once

#include <QTest>

#include "support/store_machine.h"

namespace cairn::test {

inline const env::Path kData = "/home/.cairn";
inline const env::Path kOut = "/home/out";
inline constexpr content::Code kSmall{4, 2};

struct IncomingRig {
  StoreMachine machine;
  Publication source;
  std::shared_ptr<store::Incoming> incoming;
  store::IncomingOptions options;

  explicit IncomingRig(std::uint64_t capacity = SimFiles::kUnlimited) : machine(1, capacity) {
    options.target.output = kOut;
  }

  void publish(const env::Path& path, const content::Code& code = {}) {
    QVERIFY(machine.open("/other/.cairn"));
    source = test::publish(machine, path, code);
    QVERIFY(machine.open(kData));
    QVERIFY(test::keep_description(machine.store(), source));
  }
  Result<> try_open() {
    incoming.reset();
    auto opened = machine.run(
        store::Incoming::open(&machine.store(), machine.env(), source.bundle, options, {}));
    if (!opened) return fail(opened.error());
    incoming = std::move(*opened);
    return {};
  }
  void open() {
    const auto opened = try_open();
    if (!opened) qFatal("%s", opened.error().text().c_str());
  }
  // As when the process is killed: nothing is said, and what was written is there.
  void kill() {
    incoming.reset();
    QVERIFY(machine.open(kData));
  }
  Result<> bring(std::size_t stripe, int piece) {
    return test::bring(*incoming, source, stripe, piece);
  }
  std::optional<store::BundleRow> row() {
    return machine.library().find(source.bundle.bundle->root).value();
  }
  bool there(const env::Path& path) { return machine.files().info(path).has_value(); }
};

}  // namespace cairn::test
