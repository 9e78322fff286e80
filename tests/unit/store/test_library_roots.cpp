#include <QTest>
#include <set>

#include "support/test_registry.h"
#include "unit/store/store_fixture.h"

using namespace cairn;
using cairn::test::StoreFixture;

namespace {

// A process that looks at the library beside the one that changes it.
std::unique_ptr<node::LocalNode> watcher(StoreFixture& store) {
  node::LocalNodeOptions options{
      .data_folder = StoreFixture::kData, .access = node::Access::read, .holder = "watcher"};
  auto opened = node::LocalNode::open(store.env(), std::move(options));
  if (!opened) qFatal("%s", opened.error().text().c_str());
  return *std::move(opened);
}

// Nothing while nothing has changed since it was asked last.
std::optional<std::set<Root>> changed(StoreFixture& store, node::LocalNode& node) {
  const auto roots = store.run(node.changed_roots()).value();
  if (!roots) return std::nullopt;
  return std::set<Root>(roots->begin(), roots->end());
}

}  // namespace

class LibraryRootsTest : public QObject {
  Q_OBJECT

 private slots:
  void theFirstLookSaysWhatThereIs() {
    StoreFixture store;
    store.start();
    store.write("/home/a", 100);
    const auto root = store.share("/home/a").value().link.root;
    const auto node = watcher(store);
    QVERIFY(changed(store, *node) == std::set{root});
    QVERIFY(!changed(store, *node));
    QVERIFY(changed(store, *watcher(store)) == std::set{root});
  }

  void anEmptyLibraryIsSaidToBeEmptyOnce() {
    StoreFixture store;
    store.start();
    const auto node = watcher(store);
    QVERIFY(changed(store, *node) == std::set<Root>{});
    QVERIFY(!changed(store, *node));
  }

  void whatAnotherProcessSharesAndRemovesIsNoticed() {
    StoreFixture store;
    store.start();
    const auto node = watcher(store);
    changed(store, *node);
    store.write("/home/a", 100, 1);
    store.write("/home/b", 3'000'000, 2);
    const auto a = store.share("/home/a").value().link;
    QVERIFY(changed(store, *node) == std::set{a.root});
    QVERIFY(!changed(store, *node));
    const auto b = store.share("/home/b", true).value().link;
    QVERIFY(changed(store, *node) == (std::set{a.root, b.root}));
    QVERIFY(store.run(store.node().remove(a, {})));
    QVERIFY(changed(store, *node) == std::set{b.root});
  }

  void aShareThatWasInterruptedHasNoRootYet() {
    StoreFixture store;
    store.start();
    const auto node = watcher(store);
    changed(store, *node);
    store.write("/home/a", 30'000'000);
    std::stop_source stop;
    node::Control control{.progress = [&](const node::Progress&) { stop.request_stop(); },
                          .stop = stop.get_token()};
    const auto shared =
        store.run(store.node().share({.path = "/home/a", .code = {}, .copy = true}, control));
    QCOMPARE(shared.error().code, ErrorCode::cancelled);
    const auto after = changed(store, *node);
    QVERIFY(!after || after->empty());
  }
};

CAIRN_TEST(LibraryRootsTest)
#include "test_library_roots.moc"
