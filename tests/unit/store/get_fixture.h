// A share and the folder that a test gets it into.
#pragma once

#include "hooked_files.h"
#include "store_fixture.h"

namespace cairn::test {

inline constexpr std::size_t kSeveralStripes = 40'000'000;

// A share of the fixture's node, and a second node that gets it through files with hooks.
struct Hooked {
  StoreFixture fixture;
  HookedFiles files{fixture.files()};
  std::unique_ptr<node::LocalNode> node;
  content::Link link;

  void share(const env::Path& path) {
    fixture.start();
    link = fixture.share(path).value().link;
    fixture.stop();
    const auto from = fixture.env();
    const env::Env env{from.clock, from.random, files, from.workers, from.log};
    node =
        node::LocalNode::open(env, {.data_folder = StoreFixture::kData, .holder = "test"}).value();
  }
  Result<node::GetReport> get(bool overwrite = false) {
    return fixture.run(node->get({link, "/home/out", {}, overwrite}, {}));
  }
  bool there(const env::Path& path) { return fixture.files().info(path).has_value(); }
};

inline Result<node::GetReport> get_with(StoreFixture& fixture, const content::Link& link,
                                        bool overwrite) {
  auto& node = fixture.start();
  return fixture.run(node.get({link, "/home/out", {}, overwrite}, {}));
}

// A file that is shared, and the folder it is to come to.
struct Shared {
  StoreFixture fixture;
  Bytes content;
  content::Link link;

  explicit Shared(std::size_t size, std::uint64_t capacity = SimFiles::kUnlimited)
      : fixture(capacity) {
    fixture.start();
    content = fixture.write("/home/a", size);
    link = fixture.share("/home/a").value().link;
    CHECK(fixture.files().make_directory("/home/out").has_value());
  }
  Result<node::GetReport> get(bool overwrite = false) { return get_with(fixture, link, overwrite); }
  bool there(const env::Path& path) { return fixture.files().info(path).has_value(); }
};

}  // namespace cairn::test
